public import Language

/// An action item as read out of whatever layout it was typed in.
public struct ActionItemReading: Sendable, Hashable {
  /// What is to be done: the author's words without owner, due date, issue and check box.
  public var text: String
  /// As typed (`@dana`, `Storage team`, `Beata`); nil where nobody is named who could be held to it by
  /// somebody who reads the document later: "we", "TBD", "me".
  public var owner: String?
  /// The calendar day it is due.
  public var due: CalendarDate?
  /// The tracker's name for it, such as `repo#123`, `#123`, `OPS-42` or a link to one.
  public var issue: String?
  /// Whether a day is stated, even one whose year is not known ("before Fri 12 June").
  public var statesDue: Bool
  /// Whether somebody is said to do it, even an "I" whose name is not known ("I'll cap the retries").
  public var statesOwner: Bool
  /// Where those parts stand in the typed text.
  public var places = ActionItemPlaces()

  public init(text: String, owner: String? = nil, due: CalendarDate? = nil, issue: String? = nil) {
    self.text = text
    self.owner = owner
    self.due = due
    self.issue = issue
    statesDue = due != nil
    statesOwner = owner != nil
  }

  /// Reads an item: bullets and check boxes, `Owner:` labels, `@name`, `TODO(name):`, leading and
  /// trailing names, teams and dates, table rows, tracker keys, addresses and links.
  ///
  /// Linear in the text; no text makes it trap.
  ///
  /// - Parameters:
  ///   - text: One item, as typed.
  ///   - today: gives a year to a date typed without one: the first such day after it.
  ///   - names: given names, lower-cased; one written with a capital (`Mark`) counts only with a
  ///     capital; names outside it are told by their capitals and place.
  /// - Returns: The item's parts.
  public static func read(
    _ text: String, today: CalendarDate?, names: WordSet = []
  ) -> ActionItemReading {
    var reader = ActionItemReader(text, today: today, names: names)
    return reader.read()
  }
}
