/// A day spoken of in a text.
public struct DateMention: Sendable, Hashable {
  /// What the words say of the day.
  public enum Reading: Sendable, Hashable {
    case date(CalendarDate)
    /// A day and a month without a year, as in `15 June`.
    case yearless(month: Int, day: Int)
    /// Two numbers that can be day and month either way, as in `04-12-2022` or `9/10`.
    case ambiguous(year: Int?, Int, Int)
    /// A day of the week, as in `by Friday`.
    case weekday(Weekday)
    /// Days from today, as in `tomorrow`: 1.
    case relative(days: Int)
    /// A day no calendar has, as in `30 February`.
    case impossible
  }

  /// The UTF-8 bytes of the words that name the day.
  public let range: Range<Int>
  public let reading: Reading

  /// Notes a day spoken of.
  public init(range: Range<Int>, reading: Reading) {
    self.range = range
    self.reading = reading
  }

  /// The day meant, seen from `today`.
  ///
  /// A date without a year, or a day of the week, is the first such day after `today`.
  ///
  /// - Returns: nil for an ambiguous or impossible day, and where `today` is needed and nil.
  public func date(today: CalendarDate?) -> CalendarDate? {
    switch reading {
    case .date(let date): return date
    case .ambiguous, .impossible: return nil
    case .yearless(let month, let day):
      guard let today else { return nil }
      // 29 February comes back after eight years at the latest.
      for year in today.year...min(today.year + 8, 9999) {
        if let date = CalendarDate(year: year, month: month, day: day), date > today { return date }
      }
      return nil
    case .weekday(let weekday):
      guard let today else { return nil }
      let ahead = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
      return today.adding(days: ahead)
    case .relative(let days): return today?.adding(days: days)
    }
  }
}
