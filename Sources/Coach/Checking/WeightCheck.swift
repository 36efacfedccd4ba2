import Prompts

/// Tables that are missing in `weights.md`, and verdicts that the judge does not know.
struct WeightCheck {
  private(set) var problems: [PromptError] = []

  /// The tables the judge asks, each with the verdicts it may give; empty for a yes or no.
  private static let tables: [(name: String, verdicts: [String])] = [
    ("depth", Depth.allCases.map(\.rawValue)),
    ("blame", []),
    ("sentence", SentenceVerdict.Kind.allCases.map(\.rawValue)),
    ("action-vague", []), ("action-monitoring", []), ("action-person-fix", []),
    ("action-reach", Reach.allCases.map(\.rawValue)),
  ]

  init(_ file: PromptFile, _ table: WeightTable) {
    for (name, verdicts) in Self.tables {
      guard let task = table.tasks[name], !task.verdicts.isEmpty else {
        problems.append(
          PromptError(
            path: file.place,
            problem: "the table \"## \(name)\" is missing; run fitweights again"))
        continue
      }
      let line = Self.line(of: name, in: file)
      if verdicts.isEmpty, task.verdicts.count != 1 {
        problems.append(
          PromptError(
            path: file.place, line: line, column: 1,
            problem: "\"\(name)\" has one column of numbers; run fitweights again"))
      }
      for verdict in task.verdicts where !verdicts.isEmpty && !verdicts.contains(verdict) {
        problems.append(
          PromptError(
            path: file.place, line: line, column: 1,
            problem:
              "\"\(verdict)\" is no verdict of \"\(name)\"; allowed are \(verdicts.sorted().joined(separator: ", "))"
          ))
      }
    }
  }

  /// The line of a table's heading.
  private static func line(of name: String, in file: PromptFile) -> Int {
    let lines = file.body.split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { line in
      line.hasPrefix("## ") && line.dropFirst(3).split(separator: "\r").first ?? "" == name
    }
    return file.bodyLine + (index ?? 0)
  }
}
