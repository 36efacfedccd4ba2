/// An action item as read out of whatever layout it was typed in.
public struct ActionItemReading: Sendable, Hashable {
  /// What is to be done: the author's words without owner, due date, issue and check box.
  public var text: String
  /// As typed (`@dana`, `Storage team`, `Beata`); nil where nobody who could be held to it is named.
  public var owner: String?
  /// The calendar day it is due.
  public var due: CalendarDate?
  /// The tracker's name for it, such as `repo#123`, `#123`, `OPS-42` or a link to one.
  public var issue: String?

  public init(text: String, owner: String? = nil, due: CalendarDate? = nil, issue: String? = nil) {
    self.text = text
    self.owner = owner
    self.due = due
    self.issue = issue
  }
}
