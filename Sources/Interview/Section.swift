package import Postmortem

/// A section of the interview, in the order asked.
public enum Section: String, Sendable, Hashable, CaseIterable, Comparable {
  case incident, impact, timeline
  case rootCause = "root-cause"
  case wentWell = "went-well"
  case wentPoorly = "went-poorly"
  case actionItems = "action-items"
  case learned, summary, references, finish

  /// The place in the order asked, counted from 1.
  public var index: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }

  /// The section of the document this one fills; nil for the facts before it and for the end.
  package var document: SectionName? { SectionName(rawValue: rawValue) }
}

/// A field of a section, by the name programs know it by.
public enum Field: String, Sendable, Hashable, CaseIterable {
  case draft, document, symptom, started, ended, severity
  case who, what, numbers
  case keep, entry
  case why, statement, chain
  case item, owner, due, issue
  case summary
  case pattern, runbook, adr
  case confirm, goto, replace
  /// A passage of a draft, which is asked while the draft is coached.
  case rewrite

  /// Whether "" leaves the field empty.
  var isOptional: Bool {
    switch self {
    case .draft, .document, .issue, .pattern, .runbook, .adr, .goto: true
    default: false
    }
  }

  /// Whether the field is asked again until "" ends its list.
  var isList: Bool { self == .entry || self == .item }

  /// Whether the interview can go on without it.
  ///
  /// The first facts carry the folder, the dates and the first why; the last answers are commands
  /// more than texts.
  var canBeParked: Bool {
    switch self {
    case .draft, .document, .symptom, .started, .ended, .severity: false
    case .chain, .confirm, .goto, .replace, .issue, .pattern, .runbook, .adr: false
    default: true
    }
  }
}
