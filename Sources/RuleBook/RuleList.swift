public import Coach
public import JSONText
import Postmortem
import Terminal

/// All rules at a glance: `pushback rules`.
public struct RuleList {
  private let rules: [Rule]

  /// - Parameter coach: Whose rules are listed, by their ids.
  public init(_ coach: Coach) { rules = coach.rules }

  /// A table for people; what a team has silenced is named below it, with the reason.
  public var text: String {
    let head = ["ID", "LEVEL", "LABEL", "WHERE", "TITLE"]
    let rows =
      [head]
      + rules.map { rule in
        [
          rule.id, rule.silence == nil ? rule.level.rawValue : "silenced", rule.label.rawValue,
          rule.whereItSpeaks, rule.title,
        ].map(Self.line)
      }
    let widths = head.indices.dropLast().map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    var text = ""
    for row in rows {
      for (column, cell) in row.enumerated() {
        text += cell
        guard column < widths.count else { break }
        text += String(repeating: " ", count: widths[column] - DisplayWidth.of(cell) + 2)
      }
      text += "\n"
    }
    let notes = rules.compactMap(Self.note)
    return notes.isEmpty ? text : text + "\n" + notes.joined(separator: "\n") + "\n"
  }

  /// What a team has changed in a rule, and where; nil where it is as we wrote it.
  private static func note(_ rule: Rule) -> String? {
    let place = line(rule.adjustedIn ?? "")
    if let reason = rule.silence { return "\(rule.id) is silenced by \(place): \(line(reason))" }
    return rule.hasOwnLevel ? "\(rule.id) has its level from \(place)" : nil
  }

  /// A text of a file's in one line, safe to show.
  static func line(_ text: String) -> String {
    Sanitize.visible(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same for programs.
  public var json: JSONValue {
    ["version": 1, "rules": .array(rules.map(Self.json))]
  }

  private static func json(_ rule: Rule) -> JSONValue {
    [
      "id": .string(rule.id), "level": .string(rule.level.rawValue),
      "label": .string(rule.label.rawValue),
      "in": .array(rule.places.map { .string($0.rawValue) }),
      "sections": .array(rule.sections.map { .string($0.rawValue) }),
      "title": .string(rule.title), "file": .string(rule.path),
      "aliases": .array(rule.aliases.map { .string($0) }),
      "adjusted": JSONValue(rule.adjustedIn), "silenced": JSONValue(rule.silence),
    ]
  }
}
