import ArgumentParser
import Session

/// `pushback replay SESSION`: a saved conversation, as it went.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Shows a conversation again, at reading speed.",
    discussion: """
      Ctrl-C stops it. Into a pipe or a file all of it goes at once.
      Example: pushback replay 20260609T100000Z --speed 2
      """)

  @Argument(
    help: "The session's name; without it the one begun last.",
    completion: SessionsCommand.completion)
  var session: String?

  @Option(
    help: ArgumentHelp("How many times reading speed, such as 2 or 0.5.", valueName: "factor"))
  var speed = 1.0

  @Flag(help: "Shows all of it at once.")
  var atOnce = false

  @OptionGroup var terminal: TerminalOptions

  mutating func validate() throws {
    guard speed.isFinite, speed > 0 else {
      throw ValidationError("--speed is a number above 0, such as 2 or 0.5.")
    }
  }

  func run() throws {
    let found = SessionsCommand.trying { all in
      try session.map { try all.session($0) } ?? all.last()
    }
    guard !found.isBlank else { Pushback.fail(Sessions.nothingToShow(found), ExitStatus.file) }
    let playback = Playback(speed: atOnce ? nil : speed, appearance: terminal.appearance)
    Pushback.leave(playback.show(found))
  }
}
