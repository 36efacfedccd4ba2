public import Postmortem

extension Coach {
  /// Judges one action item; the reading of its owner, day and issue only, for now.
  public func action(_ text: String, today: CalendarDate?) -> ActionVerdict {
    ActionVerdict(problems: [], reach: .unclear, item: ActionItemReading(text: text), findings: [])
  }
}
