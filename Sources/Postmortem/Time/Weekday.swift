/// A day of the week, counted as ISO 8601 does: Monday is 1.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Reads an English name or its usual abbreviations, in lower case.
  init?(_ word: String) {
    switch word {
    case "monday", "mon": self = .monday
    case "tuesday", "tue", "tues": self = .tuesday
    case "wednesday", "wed", "weds": self = .wednesday
    case "thursday", "thu", "thur", "thurs": self = .thursday
    case "friday", "fri": self = .friday
    case "saturday", "sat": self = .saturday
    case "sunday", "sun": self = .sunday
    default: return nil
    }
  }
}
