import ArgumentParser
import JSONText
import RuleBook
import Session

/// `pushback rules`: what there is to push back on.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules, those of your team included.",
    discussion: """
      One of them in full: pushback explain ID
      Example: pushback rules --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "How the list is written.")
  var format = Format.text

  @OptionGroup var options: PromptOptions

  func run() throws {
    let list = RuleList(options.team().coach)
    Pushback.say(format == .json ? list.json.text + "\n" : list.text)
  }
}
