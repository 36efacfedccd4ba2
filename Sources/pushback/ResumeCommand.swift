import ArgumentParser
import Session

/// `pushback resume`: goes on with an interview.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Goes on where an interview was left.",
    discussion: """
      Without a name: the only unfinished session of this handbook.
      Example: pushback resume 20260609T100000Z
      """)

  @Argument(
    help: "The session's name, such as 20260609T100000Z.", completion: SessionsCommand.completion)
  var session: String?

  @OptionGroup var options: ConversationOptions

  func run() throws { Pushback.leave(options.runner.resume(session)) }
}
