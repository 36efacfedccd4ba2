/// A section of a postmortem, by the name programs know it by.
public enum SectionName: String, Sendable, Hashable, CaseIterable {
  case summary, impact, timeline
  case rootCause = "root-cause"
  case wentWell = "went-well"
  case wentPoorly = "went-poorly"
  case actionItems = "action-items"
  case learned, lucky
  case antiPattern = "anti-pattern"
  case references
}
