/// A time of day, to the minute or to the second, as it was typed.
public struct ClockTime: Sendable, Hashable, CustomStringConvertible {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int
  /// 0 to 59; nil where no second was typed.
  public let second: Int?

  /// Makes a time of day; nil for one the clock does not show.
  public init?(hour: Int, minute: Int, second: Int? = nil) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second ?? 0)
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  private init() {
    (hour, minute, second) = (0, 0, nil)
  }

  /// 00:00.
  public static let midnight = ClockTime()

  /// Seconds since midnight.
  public var secondsSinceMidnight: Int { hour * 3600 + minute * 60 + (second ?? 0) }

  /// `21:14`, or `21:14:05` where seconds were typed.
  public var description: String {
    let minutes = "\(CalendarDate.padded(hour, 2)):\(CalendarDate.padded(minute, 2))"
    return second.map { "\(minutes):\(CalendarDate.padded($0, 2))" } ?? minutes
  }
}
