import Interview

/// Puts into words what a person is told.
///
/// Nothing of what others wrote is in the text raw.
protocol Telling {
  /// The text of an event, with the line feed at its end; empty where nothing is said.
  mutating func text(of event: Event) -> String
  /// A message of the terminal's own.
  mutating func text(of message: String) -> String
  /// The entries that a text of several lines becomes, before they are taken.
  mutating func text(ofEntries entries: [String]) -> String
  /// What the line begins with; `isFurther` where it goes on from the one before.
  func prompt(isFurther: Bool) -> String
}
