import Coach
import Interview
import Postmortem
import Review

/// What becomes of the author's answer to a finding.
enum Way: Sendable, Hashable {
  /// It takes the place of the passage.
  case replace
  /// It is added behind the passage.
  case add
  /// It becomes one more why, action or row.
  case rung, action, event
  /// It is the owner, or the day, of the action.
  case owner, due
  /// The section's own questions are asked.
  case section(Section)
  /// Nothing that could be typed in its place would mend it: it is told.
  case told

  /// Those that `prompts/interview/rewrite.md` has a hint for.
  enum Kind: String, Sendable, CaseIterable {
    case replace, add, rung, action, event, owner, due
  }

  var kind: Kind? {
    switch self {
    case .replace: .replace
    case .add: .add
    case .rung: .rung
    case .action: .action
    case .event: .event
    case .owner: .owner
    case .due: .due
    case .section, .told: nil
    }
  }

  /// What helps the author most with a finding.
  ///
  /// - Parameters:
  ///   - finding: What is wrong.
  ///   - role: What the words are that it is about; nil for a finding without words.
  init(_ finding: ReviewFinding, role: DraftPassage.Role?) {
    switch finding.rule {
    case "missing-section", "empty-section", "timeline-in-prose":
      self = finding.section.flatMap { Section(rawValue: $0.rawValue) }.map(Way.section) ?? .told
    case "no-owner": self = role == .action ? .owner : .told
    case "no-due": self = role == .action ? .due : .told
    case "only-patches", "cause-without-action": self = .action
    case "timeline-without-detection", "timeline-without-recovery": self = .event
    case "few-whys", "ends-at-mechanism":
      switch role {
      case .rung: self = .rung
      case .statement: self = .replace
      case nil: self = .told
      default: self = .add
      }
    case "impact-without-duration", "impact-without-scope", "no-number", "summary-without-cause",
      "summary-without-change":
      self = role == nil ? .told : .add
    case "false-tick", "front-matter-differs", "broken-front-matter", "written-late",
      "silence-without-reason", "unused-silence", "timeline-unsorted", "unreadable-time", "no-whys":
      self = .told
    default: self = role == nil || role == .heading && finding.label != .blame ? .told : .replace
    }
  }
}
