import ArgumentParser
import Coach
import RuleBook
import Session
import Terminal

/// `pushback explain ID`: one rule, taught from its file.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains one rule, with examples.",
    discussion: """
      The ids are listed by: pushback rules
      Example: pushback explain human-error
      """)

  @Argument(
    help: "The rule's id, such as human-error.",
    completion: .custom { _, _, _ in PromptOptions.team().coach.rules.map(\.id) })
  var id: String

  @OptionGroup var options: PromptOptions

  func run() throws {
    let coach = options.team().coach
    guard let rule = coach.rule(id) else {
      Pushback.fail(RuleLesson.unknown(id, of: coach), ExitStatus.usage)
    }
    Pushback.say(
      RuleLesson(rule, of: coach).text(
        width: TerminalWidth.current(), style: Style(TerminalSettings.current())))
  }
}
