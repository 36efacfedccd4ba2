extension Moment {
  /// Reads a moment as people type it.
  ///
  /// `2026-06-08 21:14 CEST`, `8 June 2026, 9:14 pm`, `06/May/2022 21.30`,
  /// `2026-06-08T21:14:00+02:00`; seen from `now` also `yesterday 21:14` or `Mon 21:14`. Nothing is
  /// guessed: a day that can be read two ways is an error that names both.
  ///
  /// - Parameters:
  ///   - text: One moment and nothing else but words such as `at` or `about`.
  ///   - now: The present. A clock alone, a day of the week or a day without a year is the last such
  ///     moment that is not after it.
  ///   - reference: A moment this one does not lie before, such as the start when the end is asked.
  ///     A clock alone, a day of the week or a day without a year is then the first such moment, and a
  ///     time without a zone is in the zone of the reference.
  /// - Throws: `MomentError` saying what is wrong.
  public init(
    parsing text: String, now: Moment? = nil, after reference: Moment? = nil
  ) throws(MomentError) {
    self = try MomentReading(text).moment(now: now, after: reference)
  }
}

/// The parts of a typed moment.
struct MomentReading {
  private let text: String
  private var date: DateMention?
  private var clock: ClockTime?
  private var zone: Zone?
  private var dateText = ""
  /// Whether the day is "last night": yesterday's evening or this morning.
  private var isLastNight = false

  init(_ text: String) throws(MomentError) {
    self.text = text
    let lexemes = Lexemes(text)
    var index = 0
    while index < lexemes.count {
      if date == nil, let (reading, end) = DateReading.match(lexemes, at: index, isLoose: true) {
        date = DateMention(range: lexemes.span(index..<end), reading: reading)
        dateText = lexemes.text(index..<end)
        index = end
      } else if date == nil, lexemes.word(index) == "last", lexemes.word(index + 1) == "night" {
        date = DateMention(range: lexemes.span(index..<index + 2), reading: .relative(days: -1))
        dateText = lexemes.text(index..<index + 2)
        isLastNight = true
        index += 2
      } else if clock == nil,
        let found = ClockReading.match(lexemes, at: index, isLoose: true)
      {
        switch found {
        case .impossible(let end): throw .noSuchClock(typed: lexemes.text(index..<end))
        case .clock(let time, let end):
          clock = time
          index = end
        }
        while ["hours", "hrs", "h", "uhr"].contains(lexemes.word(index) ?? "") { index += 1 }
        if let (found, end) = ZoneReading.match(lexemes, at: index, isAlone: true) {
          zone = found
          index = end
        }
      } else if clock != nil, zone == nil,
        let (found, end) = ZoneReading.match(lexemes, at: index, isAlone: true)
      {
        zone = found
        index = end
      } else if lexemes.isFiller(index) {
        index += 1
      } else {
        throw .notATime(typed: text)
      }
    }
    guard date != nil || clock != nil else { throw .notATime(typed: text) }
  }

  func moment(now: Moment?, after reference: Moment?) throws(MomentError) -> Moment {
    let zone = zone ?? reference?.zone
    let origin = reference ?? now
    let local = origin.map { $0.shown(in: zone) }
    if case .impossible? = date?.reading { throw .noSuchDay(typed: dateText) }
    if case .ambiguous(let year, let first, let second)? = date?.reading {
      guard let year = year ?? local?.date.year,
        let dayFirst = CalendarDate(year: year, month: second, day: first),
        let monthFirst = CalendarDate(year: year, month: first, day: second)
      else { throw .notATime(typed: text) }
      throw .ambiguous(typed: dateText, dayFirst, monthFirst, clock)
    }
    guard let clock else {
      guard let date = date?.date(today: local?.date) else { throw .notATime(typed: text) }
      throw .needsClock(date)
    }
    switch date?.reading {
    case .date(let date): return Moment(date: date, clock: clock, zone: zone)
    case .relative(let typed):
      let days = isLastNight && clock.hour < 12 ? 0 : typed
      guard let today = now.map({ $0.shown(in: zone).date }) else { throw .needsDate(clock) }
      return Moment(date: today.adding(days: days), clock: clock, zone: zone)
    case .yearless, .weekday, .ambiguous, .impossible, nil: break
    }
    guard let origin, let local else { throw .needsDate(clock) }
    // The candidates around the origin's own day, in order.
    let days = candidates(around: local.date)
    let moments = days.map { Moment(date: $0, clock: clock, zone: zone) }
    let found =
      reference == nil ? moments.last { !(origin < $0) } : moments.first { !($0 < origin) }
    guard let found else { throw .needsDate(clock) }
    return found
  }

  /// The days that the typed words can mean near `today`, in order.
  private func candidates(around today: CalendarDate) -> [CalendarDate] {
    switch date?.reading {
    case .yearless(let month, let day):
      return (max(1, today.year - 8)...min(9999, today.year + 8)).compactMap {
        CalendarDate(year: $0, month: month, day: day)
      }
    case .weekday(let weekday):
      return (-8...8).map { today.adding(days: $0) }.filter { $0.weekday == weekday }
    case .date, .relative, .ambiguous, .impossible, nil:
      return (-1...1).map { today.adding(days: $0) }
    }
  }
}
