import Coach
import Interview
import Postmortem
import Review

/// What a good facilitator would ask first.
///
/// Who is blamed before anything else, for nobody thinks on while somebody is accused; then where the whys
/// end, for everything below hangs on it; then what is not written at all, in the order an interview asks
/// it; then the actions, the facts, the wording; last the summary, which is written from all of them.
enum FindingOrder {
  static func rank(_ finding: ReviewFinding) -> Int {
    switch finding.rule {
    case "ends-at-person": return 0
    case "ends-at-nothing": return 2
    case "ends-at-mechanism", "few-whys": return 3
    case "missing-section", "empty-section", "timeline-in-prose":
      let section = finding.section.flatMap { Section(rawValue: $0.rawValue) }
      return section == .summary ? 80 : 10 + (section?.index ?? 0)
    case "only-patches", "cause-without-action": return 32
    case "no-owner": return 33
    case "no-due": return 34
    case "summary-too-long", "summary-without-cause", "summary-without-change", "jargon": return 70
    default: break
    }
    switch finding.label {
    case .blame, .selfBlame, .person, .personEnd, .counterfactual: return 1
    case .circular: return 3
    case .personFix: return 30
    case .vague, .monitoring: return 31
    case .noDuration, .noNumber, .inconsistent: return 40
    case .placeholder: return 60
    case .deadLink: return 85
    case .falseTick, .frontMatter, .late: return 90
    case .vacuous, .luck, .vagueFix: return 50
    default: return 55
    }
  }

  /// Sorted by rank; the order of the draft decides between equals.
  static func sorted(_ findings: [ReviewFinding]) -> [ReviewFinding] {
    findings.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }
}
