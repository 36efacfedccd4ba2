public import Coach

/// The rules as one Markdown page for readers of the repository: `prompts/RULES.md`.
public struct RuleReference {
  private let coach: Coach

  /// - Parameter coach: Whose rules are told, by their ids.
  public init(_ coach: Coach) { self.coach = coach }

  /// A table of all rules, and a short section for each.
  public var markdown: String {
    var text = """
      # Rules

      Generated from the files of `rules/`; edit those, then run
      `PUSHBACK_RECORD=1 swift test --filter RuleReferenceTests`. `pushback explain ID` shows all of a
      rule.

      | id | level | label | in | what it challenges |
      |---|---|---|---|---|

      """
    for rule in coach.rules {
      text +=
        "| [\(rule.id)](#\(rule.id)) | \(rule.level.rawValue) | \(rule.label.rawValue) | "
        + "\(rule.whereItSpeaks) | \(Self.cell(rule.title)) |\n"
    }
    for rule in coach.rules { text += section(rule) }
    return text
  }

  private func section(_ rule: Rule) -> String {
    var text = "\n## \(rule.id)\n\n[\(Self.line(rule.title))](rules/\(rule.id).md)."
    for paragraph in RuleLesson.paragraphs(rule.whyItMatters) { text += " \(paragraph)" }
    text += "\n"
    let (when, unless) = coach.conditions(of: rule)
    if !when.isEmpty {
      text += "\nSpeaks where: " + when.map { "`\($0)`" }.joined(separator: ", ")
      text += unless.isEmpty ? "" : "; unless " + unless.map { "`\($0)`" }.joined(separator: ", ")
      text += "\n"
    }
    if let first = rule.challenges.first { text += "\nIt asks first: \(first)\n" }
    if let source = rule.source { text += "\nSource: \(source)\n" }
    if !rule.aliases.isEmpty { text += "\nFormer ids: \(rule.aliases.joined(separator: ", "))\n" }
    return text
  }

  private static func line(_ text: String) -> String { RuleList.line(text) }

  /// A bar would end the cell.
  private static func cell(_ text: String) -> String {
    line(text).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
