/// Measures what the people at the prompt wait for, and prints figures and ratios.
///
/// It judges nothing: a slow machine is not an error. What it is compared with runs in the same
/// minute on the same disk, so that the ratios mean something on any machine.
@main struct Benchmark {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      guard !options.wantsHelp else {
        print(Options.help)
        return
      }
      let scratch = try ScratchFolder()
      defer { scratch.remove() }
      if options.runs > 0 { try FirstPrompt(options: options, scratch: scratch).measure() }
      if options.keys > 0 { try Keystrokes(options: options, scratch: scratch).measure() }
      try ReviewSpeed(options: options, scratch: scratch).measure()
      if options.conversation != nil {
        try Turns(options: options, scratch: scratch).measure()
      } else {
        print("turns: not measured, as no --conversation is given")
      }
      if options.kilobytes > 0 { try Judging(options: options, scratch: scratch).measure() }
    } catch {
      complain("benchmark: \(error)")
      end(1)
    }
  }
}

/// A reason why nothing could be measured.
struct Obstacle: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
