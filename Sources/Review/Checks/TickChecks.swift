import Coach
import Postmortem

/// Ticks in the anti-pattern check that the text contradicts.
enum TickChecks {
  /// Runs last: it needs what the other checks found.
  static func run(_ findings: inout Findings) {
    let draft = findings.draft
    var first: [Label: (number: Int, place: ReviewFinding.Place)] = [:]
    for (number, finding) in findings.all.enumerated() where first[finding.label] == nil {
      first[finding.label] = finding.places.first.map { (number, $0) }
    }
    for part in draft.parts(of: .antiPattern) where isTicked(part) {
      let words = TemplateText.plainAll(part.cells.map(\.text).joined(separator: " "))
      guard let labels = labels(words),
        let place = labels.compactMap({ first[$0] }).min(by: { $0.number < $1.number })?.place
      else { continue }
      findings.add(
        "false-tick", in: .antiPattern, at: [draft.place(part.excerpt)],
        ["line": "\(place.line)", "words": place.quote])
    }
  }

  private static func isTicked(_ part: DraftPart) -> Bool {
    if part.isTicked == true { return true }
    if part.isTicked == false { return false }
    let text = part.cells.map(\.text).joined(separator: " ")
    if text.contains("❌") || text.contains("☐") { return false }
    return text.contains("✅") || text.contains("✔") || text.contains("☑")
      || ["yes", "true"].contains(TemplateText.plain(part.cells.last?.text ?? ""))
      || TemplateText.plainAll(text).hasSuffix(" yes")
  }

  /// The labels that make a line of the check untrue.
  private static func labels(_ line: String) -> Set<Label>? {
    if line.contains("human error") || line.contains("blame") {
      return [.blame, .selfBlame, .person, .personEnd]
    }
    if line.contains("system") || line.contains("whys") {
      return [.personEnd, .mechanismEnd, .person, .vacuous]
    }
    if line.contains("prevent") || line.contains("recurrence") {
      return [.patchOnly, .unmetCause, .personFix]
    }
    if line.contains("assigned") || line.contains("owner") || line.contains("concrete")
      || line.contains("dated")
    {
      return [.noOwner, .noDue, .vague, .monitoring]
    }
    return nil
  }
}
