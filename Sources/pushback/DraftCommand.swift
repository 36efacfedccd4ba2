import ArgumentParser
import Session

/// `pushback draft`: the interview.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Interviews you, and writes down what you said.",
    discussion: """
      Each answer is on disk before it is answered. Leave with /quit or Ctrl-D at any time and go \
      on with: pushback resume

      Example: pushback draft --incident incidents/2026/W24-labels.md
      """)

  @Option(
    help: ArgumentHelp(
      "The notes written during the incident; what they hold is offered to you.",
      valueName: "file"))
  var incident: String?

  @OptionGroup var options: ConversationOptions

  func run() throws { Pushback.leave(options.runner.draft(incident: incident)) }
}
