/// Writes `prompts/weights.md`.
struct WeightsFile {
  /// Weights smaller than this, in every column, are left out.
  static let smallest = 0.03

  static let preface = """
    # Weights

    What each piece of evidence says about a text, fitted by `swift run fitweights` from labelled
    examples; never edited by hand. A row is evidence: a word class (`slip`; `slip?` where only its
    suggestive entries were found; `slip ×2` where it stands twice), a class in a clause about a person or
    a thing (`person: slip`), two classes in one clause (`safeguard + absence`), a class in a section
    (`went-well: luck`), or a fact about the whole text. The numbers are added up, beginning with
    `(start)`; the highest sum is the verdict, and where there is one column, a sum above zero is a yes.

    """

  private(set) var text = preface

  mutating func add(_ task: FitTask, start: [Double], weights: [(String, [Double])]) {
    text += "\n## \(task.name)\n\n"
    text += "| evidence | " + task.verdicts.joined(separator: " | ") + " |\n"
    text += "|---|" + String(repeating: "---:|", count: task.verdicts.count) + "\n"
    text += row("(start)", start)
    for (name, values) in weights where values.contains(where: { abs($0) >= Self.smallest }) {
      text += row(name, values)
    }
  }

  private func row(_ name: String, _ values: [Double]) -> String {
    "| \(name) | " + values.map(Self.number).joined(separator: " | ") + " |\n"
  }

  /// Two decimals: `-0.05`.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = abs(hundredths) % 100
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100)." + (rest < 10 ? "0" : "")
      + "\(rest)"
  }
}
