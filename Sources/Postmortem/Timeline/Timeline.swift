/// The rules that put typed lines in time and in order.
public enum Timeline {
  /// When the event of a line happened.
  ///
  /// A line without a day takes the day nearest to `started` where it is the first, and else the day
  /// of the entry above it; a time more than twelve hours before that entry is the next day. A line
  /// without a zone is in the zone of `started`.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - previous: The moment of the entry above it; nil for the first.
  ///   - started: The start of the incident; entries may lie before it.
  /// - Returns: The moment, in the zone it was typed with or that of `started`.
  /// - Throws: `MomentError` where the line has no time, or one that cannot be read one way.
  public static func moment(
    for line: TimelineLine, after previous: Moment?, started: Moment
  ) throws(MomentError) -> Moment {
    if let problem = line.problem { throw problem }
    if let minutes = line.minutesFromStart {
      return Moment(
        secondsSinceEpoch: started.secondsSinceEpoch + minutes * 60, zone: started.zone)
    }
    let zone = line.zone ?? started.zone
    let start = started.shown(in: zone)
    guard let clock = line.clock else {
      if case .date(let date)? = line.day { throw .needsClock(date) }
      throw .notATime(typed: line.text)
    }
    func moment(_ date: CalendarDate) -> Moment { Moment(date: date, clock: clock, zone: zone) }
    func nearest(_ dates: [CalendarDate]) -> Moment {
      let moments = dates.map(moment)
      return moments.min {
        ($0.secondsSinceEpoch - started.secondsSinceEpoch).magnitude
          < ($1.secondsSinceEpoch - started.secondsSinceEpoch).magnitude
      } ?? moment(start.date)
    }
    switch line.day {
    case .date(let date): return moment(date)
    case .relative(let days): return moment(start.date.adding(days: days))
    case .yearless(let month, let day):
      return nearest(
        (max(1, start.date.year - 4)...min(9999, start.date.year + 4)).compactMap {
          CalendarDate(year: $0, month: month, day: day)
        })
    case .weekday(let weekday):
      return nearest(
        (-3...3).map { start.date.adding(days: $0) }.filter { $0.weekday == weekday })
    case .ambiguous(_, let first, let second):
      // Without a year beside it, the reading that lies near the incident is the only sane one.
      let year = start.date.year
      return nearest(
        [(first, second), (second, first)].compactMap {
          CalendarDate(year: year, month: $0.0, day: $0.1)
        })
    case .impossible, nil: break
    }
    guard let previous else {
      return nearest((-1...1).map { start.date.adding(days: $0) })
    }
    let date = previous.shown(in: zone).date
    let same = moment(date)
    let isNextDay = previous.secondsSinceEpoch - same.secondsSinceEpoch > 12 * 3600
    return isNextDay ? moment(date.adding(days: 1)) : same
  }

  /// Where an entry at `moment` goes among `moments`, which are in order: behind all that are not
  /// later.
  public static func place(of moment: Moment, among moments: [Moment]) -> Int {
    var (low, high) = (0, moments.count)
    while low < high {
      let middle = (low + high) / 2
      if moment < moments[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The time of a row as the table prints it.
  ///
  /// `21:14`; with the date before it on another day than the start, and with its zone behind it where
  /// that is not the zone of the start.
  public static func label(for moment: Moment, started: Moment) -> String {
    let time = moment.date == started.date ? moment.clock.description : moment.description
    guard let zone = moment.zone, zone != (started.zone ?? .utc) else { return time }
    return "\(time) \(zone)"
  }
}
