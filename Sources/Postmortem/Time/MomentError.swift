/// Why a text is not the time or the day it should be.
public enum MomentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Nothing in it, or not all of it, reads as a time.
  case notATime(typed: String)
  /// Nothing in it, or not all of it, reads as a day.
  case notADate(typed: String)
  /// A day no calendar has.
  case noSuchDay(typed: String)
  /// A time no clock shows.
  case noSuchClock(typed: String)
  /// A clock without a day, and nothing to count from.
  case needsDate(ClockTime)
  /// A day without a clock.
  case needsClock(CalendarDate)
  /// Day and month can be read either way; the clock if one was typed.
  case ambiguous(typed: String, CalendarDate, CalendarDate, ClockTime?)

  /// A sentence that says what is wrong and what to type.
  public var description: String {
    switch self {
    case .notATime(let typed):
      return Self.quoted(
        typed, "\(Quote.short(typed)) is not a time I can read.", "A time is missing.")
        + " Type it like 2026-06-08 21:14, with a zone if it is not UTC."
    case .notADate(let typed):
      return Self.quoted(
        typed, "\(Quote.short(typed)) is not a day I can read.", "A day is missing.")
        + " Type it like 2026-06-15."
    case .noSuchDay(let typed):
      return "There is no \(typed) in the calendar. Type the day like 2026-06-08."
    case .noSuchClock(let typed):
      return "No clock shows \(typed). Type the time like 21:14."
    case .needsDate(let clock):
      return "On which day was \(clock)? Type the date with it, like 2026-06-08 \(clock)."
    case .needsClock(let date):
      return "At what time on \(date.inWords)? Type both, like \(date) 21:14."
    case .ambiguous(let typed, let first, let second, let clock):
      let time = clock.map { " \($0)" } ?? ""
      return "\(typed) can be \(first.inWords) or \(second.inWords)."
        + " Type \(first)\(time) or \(second)\(time)."
    }
  }

  private static func quoted(_ typed: String, _ message: String, _ empty: String) -> String {
    typed.utf8.contains { $0 > 0x20 } ? message : empty
  }
}
