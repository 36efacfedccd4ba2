/// A day and a time of day, in the zone they were typed with.
///
/// Moments are ordered by the instant they name. Two ways of typing one instant are neither before
/// each other nor equal.
public struct Moment: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let date: CalendarDate
  public let clock: ClockTime
  /// nil where none was typed, which means UTC.
  public let zone: Zone?

  /// Puts a day and a time of day together as they were typed.
  public init(date: CalendarDate, clock: ClockTime, zone: Zone? = nil) {
    self.date = date
    self.clock = clock
    self.zone = zone
  }

  /// The moment `seconds` after 1970-01-01 00:00 UTC, as a clock in `zone` shows it.
  ///
  /// - Parameters:
  ///   - seconds: Seconds since the epoch; moved into the years 1 to 9999.
  ///   - zone: The zone to show it in.
  ///   - showsSeconds: Whether the clock keeps its second.
  public init(secondsSinceEpoch seconds: Int, zone: Zone? = nil, showsSeconds: Bool = false) {
    let limit = 253_000_000_000
    let local = min(max(seconds, -62_100_000_000), limit) + (zone?.offset ?? 0) * 60
    var days = local / 86_400
    var rest = local % 86_400
    if rest < 0 {
      rest += 86_400
      days -= 1
    }
    date = CalendarDate(daysSinceEpoch: days)
    clock =
      ClockTime(
        hour: rest / 3600, minute: rest / 60 % 60, second: showsSeconds ? rest % 60 : nil)
      ?? .midnight
    self.zone = zone
  }

  /// Seconds since 1970-01-01 00:00 UTC; an unknown zone counts as UTC.
  public var secondsSinceEpoch: Int {
    date.daysSinceEpoch * 86_400 + clock.secondsSinceMidnight - (zone?.offset ?? 0) * 60
  }

  /// Whole minutes since 1970-01-01 00:00 UTC, rounded down.
  public var minutesSinceEpoch: Int {
    let seconds = secondsSinceEpoch
    return seconds >= 0 ? seconds / 60 : (seconds - 59) / 60
  }

  /// `2026-06-08 21:14`, with `:05` where seconds were typed; without the zone.
  public var description: String { "\(date) \(clock)" }

  /// `2026-06-08 21:14 CEST`; without a zone where none was typed.
  public var withZone: String { zone.map { "\(self) \($0)" } ?? description }

  /// This moment as a clock in `zone` shows it.
  public func shown(in zone: Zone?) -> Moment {
    Moment(
      secondsSinceEpoch: secondsSinceEpoch, zone: zone, showsSeconds: clock.second != nil)
  }

  /// The same date and clock in `zone`, where none was typed.
  public func assuming(_ zone: Zone?) -> Moment {
    self.zone == nil ? Moment(date: date, clock: clock, zone: zone) : self
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }
}
