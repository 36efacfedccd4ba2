extension CalendarDate: CustomStringConvertible {
  /// `2026-06-08`.
  public var description: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// `8 June 2026`, for sentences.
  public var inWords: String { "\(day) \(Month.name(month)) \(year)" }

  /// The day of the week; 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    let index = (daysSinceEpoch + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The day `days` later, or earlier where negative.
  ///
  /// Stays within the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate {
    let limit = 3_652_059
    let sum = daysSinceEpoch + min(max(days, -limit), limit)
    return CalendarDate(daysSinceEpoch: min(max(sum, -719_162), 2_932_896))
  }

  /// The week by ISO 8601: weeks begin on Monday, and week 1 holds the year's first Thursday.
  public var isoWeek: Week {
    let thursday = adding(days: 4 - weekday.rawValue)
    return Week(year: thursday.year, number: thursday.dayOfYear / 7 + 1)
  }

  /// The week as `%U` of `strftime` counts it: week 1 begins on the year's first Sunday, and the days
  /// before it are in week 0.
  public var usWeek: Week {
    let weekdayFromSunday = weekday.rawValue % 7
    return Week(year: year, number: (dayOfYear + 7 - weekdayFromSunday) / 7)
  }

  /// Days since 1 January of the same year.
  private var dayOfYear: Int {
    var days = day - 1
    for earlier in 1..<month { days += Self.days(inMonth: earlier, year: year) }
    return days
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
