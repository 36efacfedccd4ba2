/// A week of a year.
public struct Week: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year the week is counted in; by ISO 8601 not always the year of the day itself.
  public let year: Int
  /// 1 to 53 by ISO 8601, 0 to 53 as the United States count.
  public let number: Int

  /// Names a week; that the year has it is not checked.
  public init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// `W23`.
  public var label: String { "W" + CalendarDate.padded(number, 2) }

  /// `2026-W23`.
  public var description: String { "\(CalendarDate.padded(year, 4))-\(label)" }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
