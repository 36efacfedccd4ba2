public import Postmortem

public struct Coach: Sendable {
  public static let embedded = Coach()
  public func challenge(rule: String, attempt: Int, values: [String: String]) -> String? { nil }
  public func reason(of rule: String) -> String? { nil }
  public func why(question: String, answer: String, previous: [String]) -> WhyVerdict {
    WhyVerdict(depth: .system, blame: false, next: "Why?", findings: [])
  }
  public func sentence(_ text: String, in section: SectionName?) -> SentenceVerdict {
    SentenceVerdict(challenge: false, kind: .ok, findings: [])
  }
  public func action(_ text: String, today: CalendarDate?) -> ActionVerdict {
    ActionVerdict(problems: [], reach: .prevent, item: ActionItemReading(text: text), findings: [])
  }
  public func actionMeets(rung: String, question: String, action: String) -> Bool { true }
}
