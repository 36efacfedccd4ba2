/// Reads one day out of lexemes.
enum DateReading {
  typealias Found = (reading: DateMention.Reading, end: Int)

  /// The day that begins at `start`.
  ///
  /// - Parameters:
  ///   - lexemes: The text.
  ///   - start: Where its first word or number stands.
  ///   - isLoose: Whether the place calls for a date, so that `9/6`, `15.06.` and `Friday` alone count.
  /// - Returns: The reading and the index behind it; nil where no day stands.
  static func match(_ lexemes: Lexemes, at start: Int, isLoose: Bool) -> Found? {
    switch lexemes[start]?.kind {
    case .number:
      guard !continuesNumber(lexemes, start) else {
        return followsName(lexemes, start) ? yearFirst(lexemes, start) : nil
      }
      return yearFirst(lexemes, start) ?? numeric(lexemes, start, isLoose: isLoose)
        ?? dayAndMonth(lexemes, start)
    case .word:
      guard let word = lexemes.word(start), !lexemes.isGlued(start) else { return nil }
      return monthAndDay(lexemes, start, word) ?? weekdayAndDate(lexemes, start, word, isLoose)
        ?? endOfMonth(lexemes, start, word) ?? relative(lexemes, start, word, isLoose)
    case .sign, nil: return nil
    }
  }

  /// `2026-06-15`, `2026/6/15`, `2026.06.15`.
  private static func yearFirst(_ lexemes: Lexemes, _ start: Int) -> Found? {
    guard let year = lexemes.number(start, digits: 4...4), (1900...2199).contains(year),
      lexemes.areJoined(start, count: 5), lexemes.isSameSeparator(start + 1, start + 3),
      let month = lexemes.number(start + 2, digits: 1...2),
      let day = lexemes.number(start + 4, digits: 1...2)
    else { return nil }
    // `2026-06-08T21:14`: the T is glued to the day.
    let isGlued = lexemes.isWordAttached(start + 4) && lexemes.word(start + 5) != "t"
    guard !isGlued, !goesOn(lexemes, start + 5) else { return nil }
    return (date(year, month, day), start + 5)
  }

  /// `15.06.2026`, `15/06/26`, `04-12-2022`, `15/06`; day and month in whichever order is possible.
  private static func numeric(_ lexemes: Lexemes, _ start: Int, isLoose: Bool) -> Found? {
    guard let first = lexemes.number(start, digits: 1...2),
      let second = lexemes.number(start + 2, digits: 1...2)
    else { return nil }
    if isLoose, lexemes.isSign(start + 1, ","), lexemes.isSign(start + 3, ","),
      let year = year(lexemes, start + 4)
    {
      return (ordered(year, first, second, isDayFirst: false), start + 5)
    }
    guard lexemes.areJoined(start, count: 3), lexemes.isSeparator(start + 1) else { return nil }
    let isPoint = lexemes.isSign(start + 1, ".")
    let areTwoDigits = lexemes[start]?.digits == 2 && lexemes[start + 2]?.digits == 2
    if lexemes.areJoined(start, count: 5), lexemes.isSameSeparator(start + 1, start + 3),
      !lexemes.isWordAttached(start + 4), !goesOn(lexemes, start + 5)
    {
      if let year = year(lexemes, start + 4) {
        return (ordered(year, first, second, isDayFirst: isPoint), start + 5)
      }
      if let short = lexemes.number(start + 4, digits: 2...2),
        areTwoDigits || lexemes.isSign(start + 1, "/")
      {
        return (ordered(2000 + short, first, second, isDayFirst: isPoint), start + 5)
      }
      return nil
    }
    guard !lexemes.isWordAttached(start + 2), !goesOn(lexemes, start + 3) else { return nil }
    let isCued = isLoose || lexemes.isCue(start - 1)
    if isPoint {
      // `15.06.` with the point behind it; `15.06` alone is a version or a clock.
      guard isCued, areTwoDigits, lexemes.isSign(start + 3, "."), lexemes.touches(start + 3),
        (1...12).contains(second)
      else { return nil }
      return (yearless(second, first), start + 4)
    }
    guard lexemes.isSign(start + 1, "/"), isCued || areTwoDigits, first > 0, second > 0 else {
      return nil
    }
    switch (first <= 12, second <= 12) {
    case (true, true):
      // `10/12 pods` is a share; a day only where the place calls for one.
      guard isCued else { return nil }
      return first == second
        ? (yearless(first, second), start + 3) : (.ambiguous(year: nil, first, second), start + 3)
    case (true, false): return second <= 31 ? (yearless(first, second), start + 3) : nil
    case (false, true): return first <= 31 ? (yearless(second, first), start + 3) : nil
    case (false, false): return nil
    }
  }

  /// `3 July 2026`, `3rd of July`, `06/May/2022`, `17. November`.
  private static func dayAndMonth(_ lexemes: Lexemes, _ start: Int) -> Found? {
    guard let day = lexemes.number(start, digits: 1...2) else { return nil }
    var index = start + 1
    let isOrdinal = lexemes.isOrdinal(index)
    if isOrdinal {
      index += 1
    } else if lexemes.isSign(index, ".") {
      index += 1
    }
    if lexemes.word(index) == "of" { index += 1 }
    let isJoined = lexemes.isSign(index, "/") || lexemes.isSign(index, "-")
    if isJoined {
      guard lexemes.touches(index), lexemes.touches(index + 1) else { return nil }
      index += 1
    }
    guard let name = lexemes.word(index), let month = Month.number(name) else { return nil }
    let monthIndex = index
    index += 1
    if isJoined {
      guard lexemes.isSign(index, "/") || lexemes.isSign(index, "-"), lexemes.touches(index) else {
        return lexemes.isGlued(monthIndex) && lexemes.touches(index)
          ? nil : (yearless(month, day), index)
      }
      if let year = year(lexemes, index + 1) { return (date(year, month, day), index + 2) }
      if let short = lexemes.number(index + 1, digits: 2...2) {
        return (date(2000 + short, month, day), index + 2)
      }
      return nil
    }
    if lexemes.isSign(index, "."), year(lexemes, index + 1) != nil { index += 1 }
    if let (year, end) = yearBehind(lexemes, index) { return (date(year, month, day), end) }
    guard isOrdinal || lexemes.isMonthName(monthIndex) else { return nil }
    return (yearless(month, day), index)
  }

  /// `July 3, 2026`, `July 3rd`, `Jul. 3`, `February 24th, 15`.
  private static func monthAndDay(_ lexemes: Lexemes, _ start: Int, _ word: String) -> Found? {
    guard let month = Month.number(word) else { return nil }
    var index = start + 1
    if lexemes.isSign(index, "."), lexemes.touches(index) { index += 1 }
    if lexemes.isSign(index, "-") || lexemes.isSign(index, "/"), lexemes.touches(index),
      lexemes.touches(index + 1)
    {
      index += 1
    }
    if lexemes.word(index) == "the" { index += 1 }
    guard let day = lexemes.number(index, digits: 1...2), day > 0 else { return nil }
    index += 1
    let isOrdinal = lexemes.isOrdinal(index)
    if isOrdinal {
      index += 1
    } else if lexemes.isSpelledOut(index - 1) && lexemes.isWordAttached(index - 1)
      || lexemes.isMoreNumber(index)
    {
      return nil
    }
    // `October 29-30` is no one day.
    if lexemes.isSign(index, "-"), lexemes.touches(index), lexemes.touches(index + 1),
      lexemes.number(index + 1, digits: 1...2) != nil
    {
      return nil
    }
    if let (year, end) = yearBehind(lexemes, index) { return (date(year, month, day), end) }
    guard isOrdinal || lexemes.isMonthName(start) else { return nil }
    return (yearless(month, day), index)
  }

  /// A day of the week, with the date behind it if there is one.
  private static func weekdayAndDate(
    _ lexemes: Lexemes, _ start: Int, _ word: String, _ isLoose: Bool
  ) -> Found? {
    guard let weekday = Weekday(word) else { return nil }
    var index = start + 1
    if lexemes.isSign(index, ".") && lexemes.touches(index) { index += 1 }
    if lexemes.isSign(index, ",") { index += 1 }
    if lexemes.word(index) == "the" { index += 1 }
    if let found = lexemes[index]?.kind == .number
      ? match(lexemes, at: index, isLoose: isLoose)
      : lexemes.word(index).flatMap({ monthAndDay(lexemes, index, $0) })
    {
      return found
    }
    guard isLoose || lexemes.standsAlone(start) else { return nil }
    return (.weekday(weekday), start + 1)
  }

  /// `end of June`, `end of June 2026`: the last day of the month.
  private static func endOfMonth(_ lexemes: Lexemes, _ start: Int, _ word: String) -> Found? {
    guard word == "end", lexemes.word(start + 1) == "of",
      let name = lexemes.word(start + 2), let month = Month.number(name),
      lexemes.isMonthName(start + 2)
    else { return nil }
    if let (year, end) = yearBehind(lexemes, start + 3) {
      return (date(year, month, CalendarDate.days(inMonth: month, year: year)), end)
    }
    return (
      yearless(month, month == 2 ? 28 : CalendarDate.days(inMonth: month, year: 2001)), start + 3
    )
  }

  private static func relative(
    _ lexemes: Lexemes, _ start: Int, _ word: String, _ isLoose: Bool
  ) -> Found? {
    let days: Int
    switch word {
    case "today", "tonight": days = 0
    case "tomorrow": days = 1
    case "yesterday": days = -1
    default: return nil
    }
    guard isLoose || lexemes.standsAlone(start) else { return nil }
    return (.relative(days: days), start + 1)
  }

  /// `2026`, `, 2026`, `'26`, and `, 15` where nothing but a comma or an end follows.
  private static func yearBehind(_ lexemes: Lexemes, _ start: Int) -> (year: Int, end: Int)? {
    if let year = year(lexemes, start) { return (year, start + 1) }
    if lexemes.isSign(start, "'"), lexemes.touches(start + 1),
      let short = lexemes.number(start + 1, digits: 2...2)
    {
      return (2000 + short, start + 2)
    }
    guard lexemes.isSign(start, ",") else { return nil }
    if let year = year(lexemes, start + 1) { return (year, start + 2) }
    guard let short = lexemes.number(start + 1, digits: 2...2), lexemes.isSign(start + 2, ",")
    else {
      return nil
    }
    return (2000 + short, start + 2)
  }

  /// Four digits that are a year of computing, not followed by what makes them a clock or a count.
  private static func year(_ lexemes: Lexemes, _ index: Int) -> Int? {
    guard let year = lexemes.number(index, digits: 4...4), (1970...2099).contains(year),
      !lexemes.isWordAttached(index) || lexemes.word(index + 1) == "t"
    else { return nil }
    return year
  }

  private static func ordered(
    _ year: Int, _ first: Int, _ second: Int, isDayFirst: Bool
  ) -> DateMention.Reading {
    if isDayFirst || first > 12 { return date(year, second, first) }
    if second > 12 || first == second { return date(year, first, second) }
    guard first > 0, second > 0 else { return .impossible }
    return .ambiguous(year: year, first, second)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> DateMention.Reading {
    CalendarDate(year: year, month: month, day: day).map { .date($0) } ?? .impossible
  }

  private static func yearless(_ month: Int, _ day: Int) -> DateMention.Reading {
    // 2024 is a leap year: 29 February exists without a year.
    CalendarDate(year: 2024, month: month, day: day) == nil
      ? .impossible : .yearless(month: month, day: day)
  }

  /// Whether the number at `index` is the tail of a longer number or word, as in `1.3`, `v2`, `#12`.
  private static func continuesNumber(_ lexemes: Lexemes, _ index: Int) -> Bool {
    guard lexemes.touches(index), let before = lexemes[index - 1] else { return false }
    if before.kind != .sign { return lexemes.word(index - 1) != "t" }
    let opens = [
      "(", "[", "*", "_", "|", "\"", "'", "`", ":", "=", ",", ";", "<", ">", "/", "-", "~",
    ]
    guard
      opens.contains(where: { lexemes.isSign(index - 1, Unicode.Scalar($0) ?? " ") })
        || before.value == 0
    else { return true }
    let joins = ["/", "-", ":", ","] as [Unicode.Scalar]
    return joins.contains { lexemes.isSign(index - 1, $0) } && lexemes.touches(index - 1)
      && lexemes[index - 2]?.kind != .sign
  }

  /// Whether a slash parts the number at `index` from a word, as in `Ines/2026-06-26`, and neither is
  /// part of a path.
  private static func followsName(_ lexemes: Lexemes, _ index: Int) -> Bool {
    lexemes.isSign(index - 1, "/") && lexemes[index - 2]?.kind == .word
      && !(lexemes.touches(index - 2) && lexemes[index - 3]?.kind == .sign
        && !lexemes.isSign(index - 3, "("))
      && !(lexemes.isSign(index + 5, "/") && lexemes.touches(index + 5))
  }

  /// Whether digits go on behind a date, as in `2026-06-08-03` or a path.
  private static func goesOn(_ lexemes: Lexemes, _ index: Int) -> Bool {
    lexemes.touches(index) && lexemes.isSeparator(index) && lexemes.touches(index + 1)
      && lexemes[index + 1]?.kind == .number
  }
}
