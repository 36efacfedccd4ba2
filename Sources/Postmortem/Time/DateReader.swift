/// Finds the days that a text speaks of.
public enum DateReader {
  /// The days whose date can be told, in the order of the text.
  ///
  /// A date without a year is the first such day after `today`, and none where `today` is nil. A date
  /// that can be read two ways is none either; `mentions(in:)` has it.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - today: The day the text is read on.
  /// - Returns: The UTF-8 bytes of each date, its day of the week included, and the date.
  public static func find(
    in text: String, today: CalendarDate?
  ) -> [(range: Range<Int>, date: CalendarDate)] {
    var found: [(range: Range<Int>, date: CalendarDate)] = []
    for mention in mentions(in: text) {
      if let date = mention.date(today: today) { found.append((mention.range, date)) }
    }
    return found
  }

  /// Every day spoken of, dates without a year and dates that can be read two ways among them.
  public static func mentions(in text: String) -> [DateMention] {
    let lexemes = Lexemes(text)
    var mentions: [DateMention] = []
    var index = 0
    while index < lexemes.count {
      if let (reading, end) = DateReading.match(lexemes, at: index, isLoose: false) {
        mentions.append(DateMention(range: lexemes.span(index..<end), reading: reading))
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// Reads an answer that is a day and nothing else, such as `15 June`, `by Friday` or `2026-06-15`.
  ///
  /// - Throws: `MomentError` saying what is wrong with it.
  public static func date(
    from text: String, today: CalendarDate?
  ) throws(MomentError) -> CalendarDate {
    let lexemes = Lexemes(text)
    var found: DateMention?
    var index = 0
    while index < lexemes.count {
      if found == nil, let (reading, end) = DateReading.match(lexemes, at: index, isLoose: true) {
        found = DateMention(range: lexemes.span(index..<end), reading: reading)
        index = end
      } else if lexemes.isFiller(index) {
        index += 1
      } else {
        throw .notADate(typed: text)
      }
    }
    guard let found else { throw .notADate(typed: text) }
    if let date = found.date(today: today) { return date }
    switch found.reading {
    case .impossible:
      throw .noSuchDay(typed: String(decoding: lexemes.bytes[found.range], as: UTF8.self))
    case .ambiguous(let year, let first, let second):
      guard let year = year ?? today?.year,
        let dayFirst = CalendarDate(year: year, month: second, day: first),
        let monthFirst = CalendarDate(year: year, month: first, day: second)
      else { throw .notADate(typed: text) }
      throw .ambiguous(
        typed: String(decoding: lexemes.bytes[found.range], as: UTF8.self), dayFirst, monthFirst,
        nil)
    case .date, .yearless, .weekday, .relative: throw .notADate(typed: text)
    }
  }
}
