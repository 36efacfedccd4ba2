import Postmortem

/// The rows of a draft's timeline, with what can be told of their order.
struct TimelineRows: Sendable {
  struct Row: Sendable {
    var line: TimelineLine
    /// The words that tell what happened.
    var event: Excerpt
    /// The words with their time.
    var whole: Excerpt
    /// Minutes on a scale of the timeline's own; nil where the row cannot be placed.
    var minute: Int?
    /// Whether it stands before the row above it.
    var isOutOfOrder = false
  }

  private(set) var rows: [Row] = []
  /// Words of the section that no time leads.
  private(set) var others: [DraftPart] = []
  /// The days that rows or the headings above them name in full.
  private(set) var dates: [(date: CalendarDate, excerpt: Excerpt)] = []
  /// Text that belongs to the row above it.
  private(set) var continuations: [DraftPart] = []

  private var day: Int?
  /// Whether the day was named since the last row.
  private var isNewDay = false
  private var last: (minute: Int, hasDate: Bool)?

  init(_ parts: [DraftPart]) {
    for part in parts {
      switch part.kind {
      case .heading: heading(part)
      case .row(isHeader: true): break
      case .row(isHeader: false): row(part)
      case .text, .item: line(part)
      }
    }
  }

  /// A second timeline, as of another incident in the same draft, is in an order of its own.
  private mutating func heading(_ part: DraftPart) {
    if !noteDay(part.excerpt), Self.opensTimeline(part.excerpt.text) { last = nil }
  }

  private static func opensTimeline(_ text: String) -> Bool {
    HeadingWords.section(text) == .timeline
  }

  /// A day that stands alone, above the rows it holds for.
  @discardableResult private mutating func noteDay(_ excerpt: Excerpt) -> Bool {
    guard excerpt.text.utf8.count < 60, let mention = DateReader.mentions(in: excerpt.text).first
    else { return false }
    switch mention.reading {
    case .date(let date):
      day = date.daysSinceEpoch
      dates.append((date, excerpt.cut(mention.range)))
    case .yearless(let month, let dayOfMonth):
      // `## 14 May` below a day with its year, or in no year in particular.
      let year = day.map { CalendarDate(daysSinceEpoch: $0).year } ?? 2000
      guard let date = CalendarDate(year: year, month: month, day: dayOfMonth) else { return false }
      day = date.daysSinceEpoch
    case .ambiguous, .weekday, .relative, .impossible: return false
    }
    isNewDay = true
    return true
  }

  private mutating func row(_ part: DraftPart) {
    let text = "| " + part.cells.map(\.text).joined(separator: " | ") + " |"
    let line = TimelineLine(text)
    let event =
      part.cells.dropFirst().filter { !$0.isBlank }.max { $0.text.utf8.count < $1.text.utf8.count }
      ?? part.excerpt
    if !line.hasTime, line.problem == nil {
      if !noteDay(part.excerpt) { others.append(part) }
      return
    }
    append(line, event: event, whole: part.excerpt)
  }

  private mutating func line(_ part: DraftPart) {
    if part.labelLength > 0, part.body.isBlank, Self.opensTimeline(part.label) { last = nil }
    let line = TimelineLine(part.excerpt.text)
    guard line.hasTime, !line.isTimeBehind || part.excerpt.text.utf8.count < 200 else {
      if line.problem != nil {
        append(line, event: part.excerpt, whole: part.excerpt)
      } else if !noteDay(part.excerpt) {
        rows.isEmpty || part.labelLength > 0 && part.body.isBlank
          ? others.append(part) : continuations.append(part)
      }
      return
    }
    let text = part.excerpt.text
    let event =
      !line.text.isEmpty && text.hasSuffix(line.text)
      ? part.excerpt.cut(text.utf8.count - line.text.utf8.count..<text.utf8.count) : part.excerpt
    append(line, event: event, whole: part.excerpt)
  }

  private mutating func append(_ line: TimelineLine, event: Excerpt, whole: Excerpt) {
    var row = Row(line: line, event: event, whole: whole)
    place(&row)
    rows.append(row)
  }

  /// A row without a day is on the day of the row above; a time more than twelve hours before that one is
  /// on the next.
  private mutating func place(_ row: inout Row) {
    if let minutes = row.line.minutesFromStart {
      row.minute = minutes
      if let last, minutes < last.minute, !last.hasDate {
        row.isOutOfOrder = true
      } else {
        last = (minutes, false)
      }
      return
    }
    guard let clock = row.line.clock else { return }
    var days: Int?
    switch row.line.day {
    case .date(let date):
      days = date.daysSinceEpoch
      if let found = DateReader.find(in: row.whole.text, today: nil).first {
        dates.append((date, row.whole.cut(found.range)))
      }
    case .yearless(let month, let dayOfMonth):
      let year = day.map { CalendarDate(daysSinceEpoch: $0).year } ?? 2000
      days = CalendarDate(year: year, month: month, day: dayOfMonth)?.daysSinceEpoch
    case .ambiguous, .impossible:
      last = nil
      return
    case .weekday, .relative, nil: break
    }
    let zone = row.line.zone?.minutesAhead ?? 0
    let minutes = clock.secondsSinceMidnight / 60 - zone
    if let days {
      day = days
      let minute = days * 1440 + minutes
      row.minute = minute
      if let last, last.hasDate, minute < last.minute {
        row.isOutOfOrder = true
      } else {
        last = (minute, true)
      }
      return
    }
    let hasDate = day != nil
    let base: Int
    if let last, last.hasDate == hasDate {
      let lastDay =
        (last.minute + zone) >= 0 ? (last.minute + zone) / 1440 : (last.minute + zone - 1439) / 1440
      base = isNewDay ? day ?? lastDay : max(lastDay, day ?? lastDay)
    } else {
      base = day ?? 0
    }
    let isNamed = isNewDay
    isNewDay = false
    var minute = base * 1440 + minutes
    if !isNamed, let last, last.hasDate == hasDate, last.minute - minute > 720 { minute += 1440 }
    row.minute = minute
    if let last, last.hasDate == hasDate, minute < last.minute {
      row.isOutOfOrder = true
    } else {
      last = (minute, hasDate)
    }
  }
}
