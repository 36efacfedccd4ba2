import ArgumentParser
import Coach
import JSONText
import Journal
import Review
import Session
import Terminal

/// `pushback review`: what a good facilitator would say about a draft.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Says at the words what is wrong with a draft.",
    discussion: """
      Files, folders (every .md file in them), or - for standard input. A .pushback.yml in the file's \
      folder or above says how strict to be.

      With --coach it is a conversation about one draft: what matters most first, one passage at a time. \
      Your words go into the file as they are accepted; the former file is kept beside it, and the \
      transcript is saved at the end. Leave at any time; the same command goes on.

      Example: pushback review --fail-on warning postmortems/
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, github, checkstyle
  }

  enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case error, warning, suggestion, never
  }

  @OptionGroup var options: PromptOptions

  @Argument(help: ArgumentHelp("What to review.", valueName: "file"))
  var paths: [String]

  @Option(help: "text, json, sarif, github or checkstyle.")
  var format: Format = .text

  @Option(help: "Leave with 1 at: error, warning, suggestion or never. Default: error.")
  var failOn: FailOn?

  @Option(
    help: ArgumentHelp(
      "Findings to accept: the output of an earlier --format json.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Goes through one draft with you, passage by passage, and writes your words into it.")
  var coach = false

  @OptionGroup var conversation: TalkOptions

  mutating func validate() throws {
    try validateCoach()
    if paths.isEmpty {
      throw ValidationError("Name a file, a folder, or - for standard input.")
    }
    if paths.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input can be read only once; name - one time.")
    }
  }

  /// What goes together with a conversation, and what goes only with it.
  private func validateCoach() throws {
    guard coach else {
      if conversation.now != nil || conversation.speaks != nil {
        throw ValidationError("--now and --protocol go with --coach; leave them out, or add it.")
      }
      return
    }
    if paths.contains("-") {
      throw ValidationError("--coach writes into the draft; name a file instead of -.")
    }
    if paths.count > 1 {
      throw ValidationError("--coach goes through one draft; name one file.")
    }
    if format != .text || failOn != nil || baseline != nil {
      throw ValidationError(
        "--format, --fail-on and --baseline do not go with --coach; leave them out.")
    }
  }

  func run() throws {
    if coach, let path = paths.first {
      Pushback.leave(conversation.runner(options).coach(path))
    }
    var out = Output()
    var errors = Output(descriptor: 2)
    do {
      let coach = options.team().coach
      let accepted = try baseline.map(readBaseline)
      let (found, problems) = ReviewFiles.find(paths)
      let run = ReviewRun(coach: coach, baseline: accepted, files: found)
      let style = Self.style
      let format: any ReviewFormat =
        switch format {
        case .text: TextFormat(style: style)
        case .json: JSONFormat()
        case .sarif: SARIFFormat(coach: coach)
        case .github: GitHubFormat(style: style)
        case .checkstyle: CheckstyleFormat(style: style)
        }
      var (fragments, counts, failed, isTooBad) = try run.review(
        format, failOn: failOn.flatMap { Level(rawValue: $0.rawValue) }, hasFailOn: failOn != nil)
      for problem in problems {
        let review = FileReview(path: problem.path, error: problem.message)
        fragments.append(format.fragment(review))
        counts.add(review)
        failed.append(problem.message)
      }
      for piece in format.pieces(fragments, counts) {
        out.write(piece)
        if piece.utf8.count > 1 << 12 { out.flush() }
      }
      out.flush()
      for message in failed { errors.write("pushback: \(Sanitize.visible(message))\n") }
      errors.flush()
      if case .failed(let code) = out.state {
        errors.send("pushback: Could not write the review: error \(code); check where it goes.\n")
        Pushback.leave(ExitStatus.file)
      }
      Pushback.leave(!failed.isEmpty ? ExitStatus.file : isTooBad ? 1 : ExitStatus.done)
    } catch {
      errors.send("pushback: \(Sanitize.visible("\(error)"))\n")
      Pushback.leave(ExitStatus.file)
    }
  }

  private func readBaseline(_ path: String) throws -> Baseline {
    let bytes = try FileReader.read(path, limit: 256 << 20)
    guard let json = try? JSONValue(parsing: bytes), let baseline = Baseline(json) else {
      throw ReviewError(
        message: "\(path) is no baseline; write one with: pushback review --format json … > \(path)"
      )
    }
    return baseline
  }

  /// Colour only where a terminal shows it.
  private static var style: ReportStyle {
    let style = Style(TerminalSettings.current())
    return ReportStyle(
      visible: { Sanitize.visible($0) }, width: { DisplayWidth.of($0) },
      strong: { text, tone in
        switch tone {
        case .error: style.bold(style.red(text))
        case .warning: style.bold(style.yellow(text))
        case .suggestion: style.bold(style.cyan(text))
        }
      }, dim: { style.dim($0) })
  }
}

/// What kept a review from beginning, in one sentence.
struct ReviewError: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}
