import ArgumentParser
import Session

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// `pushback` alone: begins an interview, or offers to go on with one.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Begins an interview, or offers to go on.",
    discussion: "This is what pushback alone does.")

  @OptionGroup var options: ConversationOptions

  mutating func validate() throws {
    if options.talk.speaks != nil {
      throw ValidationError(
        "A program says which it wants: pushback draft --protocol jsonl, or pushback resume.")
    }
  }

  func run() throws {
    // Nobody is there to be asked.
    guard isatty(STDIN_FILENO) == 1 else { throw CleanExit.helpRequest(Pushback.self) }
    Pushback.leave(options.runner.start())
  }
}
