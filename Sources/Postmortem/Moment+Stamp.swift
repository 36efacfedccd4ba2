extension Moment {
  /// The two forms of ISO 8601 for an instant in UTC.
  public enum StampForm: Sendable {
    /// `20260609T100000Z`.
    case basic
    /// `2026-06-09T10:00:00Z`.
    case extended
  }

  /// The instant in UTC, to the second.
  public func stamp(_ form: StampForm) -> String {
    let utc = Moment(secondsSinceEpoch: secondsSinceEpoch, zone: .utc, showsSeconds: true)
    let day = utc.date.description
    let time = utc.clock.description
    guard form == .basic else { return "\(day)T\(time)Z" }
    return String((day + "T" + time + "Z").filter { $0 != "-" && $0 != ":" })
  }

  /// Reads `2026-06-09T10:00:00Z`; nil for anything that is no instant with a zone.
  public init?(stamp: String) {
    guard let moment = try? Moment(parsing: stamp), moment.zone != nil else { return nil }
    self.init(
      secondsSinceEpoch: moment.secondsSinceEpoch, zone: .utc, showsSeconds: true)
  }

  /// This instant and so many minutes more, in UTC.
  public func inUTC(addingMinutes minutes: Int) -> Moment {
    Moment(
      secondsSinceEpoch: secondsSinceEpoch + minutes * 60, zone: .utc,
      showsSeconds: clock.second != nil)
  }
}

/// How a handbook counts its weeks.
public enum WeekRule: String, Sendable, Hashable {
  case iso, us

  public func week(of date: CalendarDate) -> Week {
    switch self {
    case .iso: date.isoWeek
    case .us: date.usWeek
    }
  }
}
