public import Terminal

/// What is right and wrong around the program, each with what to do.
public struct Doctor {
  /// How much a finding matters.
  public enum Weight: String, Sendable, CaseIterable {
    case good = "ok"
    /// It works, with less.
    case note
    case wrong
  }

  /// One thing that was looked at.
  public struct Finding: Sendable, Equatable {
    /// What was looked at: `terminal`, `locale`.
    public var subject: String
    public var weight: Weight
    /// What was found.
    public var words: String
    /// What to do; nil where there is nothing to be done.
    public var advice: String?

    init(_ subject: String, _ weight: Weight, _ words: String, advice: String? = nil) {
      self.subject = subject
      self.weight = weight
      self.words = words
      self.advice = advice
    }
  }

  /// In the order they were looked at.
  public let findings: [Finding]

  /// Looks at this process's surroundings.
  ///
  /// - Parameters:
  ///   - handbook: The folder given on the command line.
  ///   - prompts: The folder of a team's own prompts given on the command line.
  public init(handbook: String?, prompts: String?) {
    let surroundings = Surroundings.current()
    findings =
      TerminalCheckup.findings(surroundings)
      + [
        HandbookCheckup.finding(handbook), HandbookCheckup.settings(handbook),
      ].compactMap { $0 } + StateCheckup.findings() + [PromptCheckup.finding(handbook, prompts)]
      + ProgramCheckup.findings(surroundings)
  }

  init(findings: [Finding]) { self.findings = findings }

  /// Whether nothing is wrong.
  public var isWell: Bool { !findings.contains { $0.weight == .wrong } }

  /// A line or more for each finding, and what it comes to.
  public func text(width: Int, style: Style) -> String {
    var text = ""
    let column = (findings.map { DisplayWidth.of($0.subject) }.max() ?? 0) + 2
    let indent = String(repeating: " ", count: 7)
    for finding in findings {
      let weight =
        finding.weight.rawValue + String(repeating: " ", count: 7 - finding.weight.rawValue.count)
      let gap = String(repeating: " ", count: column - DisplayWidth.of(finding.subject))
      var lines = Wrap.lines(
        finding.subject + gap + Sanitize.visible(finding.words), width: width, indent: weight,
        hanging: indent)
      if finding.weight == .wrong { lines = lines.map(style.bold) }
      text += lines.map { $0 + "\n" }.joined()
      if let advice = finding.advice {
        text += Wrap.text(Sanitize.visible(advice), width: width, indent: indent) + "\n"
      }
    }
    let wrong = findings.count { $0.weight == .wrong }
    let sum =
      wrong == 0
      ? "Nothing is wrong." : "\(wrong) \(wrong == 1 ? "thing is" : "things are") wrong."
    return text + sum + "\n"
  }
}
