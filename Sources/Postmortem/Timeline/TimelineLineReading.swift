/// Takes a typed line apart.
struct TimelineLineReading {
  let lexemes: Lexemes
  var index = 0
  /// Whether a table's bar stood before anything else.
  var isRow = false
  var isApproximate = false
  var day: DateMention.Reading?
  private var dayText = ""
  var clock: ClockTime?
  var until: ClockTime?
  var zone: Zone?
  var problem: MomentError?

  init(_ typed: String) {
    // Only the head is taken apart: a line may be long.
    lexemes = Lexemes(typed)
  }

  mutating func line() -> TimelineLine {
    skipMarks()
    if let minutes = elapsed() {
      return TimelineLine(minutesFromStart: minutes, text: rest(from: index))
    }
    let start = index
    readDay()
    readClock()
    guard day != nil || clock != nil || problem != nil else {
      return labelled(from: start) ?? trailing(from: start) ?? TimelineLine(text: plain())
    }
    readRange()
    readSecondZone()
    if day == nil { readDayBehind() }
    checkDay()
    skipSeparators()
    return TimelineLine(
      day: day, clock: clock, until: until, zone: zone, isApproximate: isApproximate,
      text: rest(from: index), problem: problem)
  }

  // MARK: - Before the time

  /// Steps over bullets, numbers, emphasis, tags, emoji and words such as `at`.
  private mutating func skipMarks() {
    while let item = lexemes[index] {
      switch item.kind {
      case .sign:
        if item.value == Int(UInt8(ascii: "|")) { isRow = true }
        if item.value == Int(UInt8(ascii: "~")) { isApproximate = true }
        if let end = lexemes.tag(index) ?? lexemes.entity(index) ?? lexemes.shortcode(index)
          ?? lexemes.checkBox(index)
        {
          index = end
        } else if Self.marks.contains(item.value) {
          index += 1
        } else {
          return
        }
      case .number:
        // `3. 10:30`, `3) 10:30`, `10.12:30`: a list's number before a time.
        guard item.digits <= 3, lexemes.isSign(index + 1, ".") || lexemes.isSign(index + 1, ")"),
          DateReading.match(lexemes, at: index, isLoose: false) == nil,
          !lexemes.touches(index + 2)
            || lexemes.isClockWithColon(index + 2) && lexemes.isSign(index + 3, ":")
        else { return }
        index += 2
      case .word:
        guard let word = lexemes.word(index), Self.openers.contains(word) else { return }
        if lexemes.isRough(index) { isApproximate = true }
        let behind = lexemes[index + 1]
        guard
          behind?.kind == .number || lexemes.isSign(index + 1, ".")
            || lexemes.isSign(index + 1, "~") || lexemes.isSign(index + 1, ":")
            || Weekday(lexemes.word(index + 1) ?? "") != nil
            || Month.number(lexemes.word(index + 1) ?? "") != nil
            || Self.openers.contains(lexemes.word(index + 1) ?? "")
        else { return }
        index += 1
      }
    }
  }

  /// Reads whole minutes as in `T+12` or `T-5 min`.
  ///
  /// `T+1:30` can be hours or minutes and is left as text.
  private mutating func elapsed() -> Int? {
    guard lexemes.word(index) == "t", lexemes.touches(index + 1), lexemes.touches(index + 2),
      let minutes = lexemes.number(index + 2, digits: 1...5), !lexemes.isMoreNumber(index + 3)
    else { return nil }
    let sign = lexemes.isSign(index + 1, "+") ? 1 : lexemes.isSign(index + 1, "-") ? -1 : 0
    guard sign != 0 else { return nil }
    var end = index + 3
    var scale = 1
    if let word = lexemes.word(end),
      let unit = DurationReading.Unit(word, isGlued: lexemes.touches(end))
    {
      guard unit == .minute || unit == .hour else { return nil }
      scale = unit == .hour ? 60 : 1
      end += 1
    } else if lexemes.touches(end), lexemes[end]?.kind == .word {
      return nil
    }
    index = end
    skipSeparators()
    return sign * minutes * scale
  }

  // MARK: - Day, time and zone

  mutating func readDay() {
    guard let (reading, end) = DateReading.match(lexemes, at: index, isLoose: true) else { return }
    // `Friday deploys wait` is a sentence; `Friday 21:14` is a day.
    let isSure: Bool
    switch reading {
    case .weekday, .relative, .ambiguous(nil, _, _): isSure = false
    default: isSure = DateReading.match(lexemes, at: index, isLoose: false)?.end == end
    }
    guard isSure || lexemes.isClockWithColon(afterMarks(end)) else { return }
    day = reading
    dayText = lexemes.text(index..<end)
    index = end
  }

  func afterMarks(_ start: Int) -> Int {
    var index = start
    while lexemes.isSign(index, ",") || lexemes.isSign(index, "|") || lexemes.isSign(index, "-")
      || ["at", "t"].contains(lexemes.word(index) ?? "")
    {
      index += 1
    }
    return index
  }

  mutating func readClock() {
    var start = index
    if day != nil {
      while let item = lexemes[start], start - index < 8 {
        let word = lexemes.word(start) ?? ""
        if item.kind == .sign && Self.marks.contains(item.value) || Self.openers.contains(word)
          || word == "t"
        {
          if item.value == Int(UInt8(ascii: "~")) || word == "ca" { isApproximate = true }
          start += 1
        } else {
          break
        }
      }
      // A `**` that opens the text is not a mark before a time.
      guard lexemes[start]?.kind == .number || lexemes.word(start) != nil else { return }
    }
    switch clock(at: start) {
    case .clock(let time, let end):
      clock = time
      index = lexemes.word(end) == "uhr" ? end + 1 : end
      let isTimestamp = lexemes.touches(start) && lexemes.word(start - 1) == "t"
      if let (found, end) = ZoneReading.match(
        lexemes, at: index, isAlone: false, isTimestamp: isTimestamp)
      {
        zone = found
        index = end
      }
    case .impossible(let end):
      problem = .noSuchClock(typed: lexemes.text(start..<end))
      index = end
    case nil: break
    }
  }

  /// A clock; one written `21.30`, `15h` or `noon` only where the line goes on as behind a time.
  private func clock(at start: Int) -> ClockReading.Found? {
    if let found = ClockReading.match(lexemes, at: start, isLoose: false) { return found }
    switch ClockReading.match(lexemes, at: start, isLoose: true) {
    case .clock(let time, let end):
      let isMarked =
        day != nil && lexemes[start]?.digits == 2 && lexemes.isSign(start + 1, ".")
        || lexemes[end] == nil || lexemes.isSeparating(end)
        || ["am", "pm"].contains(lexemes.word(end - 1) ?? "")
        || ZoneReading.match(lexemes, at: end, isAlone: false) != nil
        || leadsText(from: start, to: end)
      return isMarked ? .clock(time, end: end) : nil
    case .impossible(let end): return .impossible(end: end)
    case nil: return nil
    }
  }

  /// Whether a pointed time or "noon" that opens a line has plain words behind it: `8.30 still no
  /// login`, `noon the queue grew`, and not `2.50 GB free` or "noon report is late".
  private func leadsText(from start: Int, to end: Int) -> Bool {
    guard day == nil, clock == nil, let word = lexemes.word(end) else { return false }
    if word == "uhr" { return true }
    guard lexemes[start]?.kind == .number else { return Self.sentenceOpeners.contains(word) }
    return lexemes.isSign(start + 1, ".") && !lexemes.touches(end)
      && !Self.measures.contains(word)
      && DurationReading.Unit(word, isGlued: false) == nil
  }

  private static let sentenceOpeners: Set = [
    "a", "all", "an", "everything", "he", "i", "it", "no", "nobody", "nothing", "she", "still",
    "the", "they", "we",
  ]

  private static let measures: Set = [
    "as", "b", "bytes", "db", "eur", "euro", "euros", "gb", "gbit", "gib", "hz", "is", "k", "kb",
    "kib", "km", "kw", "m", "mb", "mbit", "mib", "mio", "million", "millions", "ms", "percent",
    "release", "tb", "thousand", "times", "to", "upgrade", "usd", "v", "version", "was", "x",
  ]

  /// `21:14-21:20`, `2:00 pm to 4:00 pm`.
  mutating func readRange() {
    guard clock != nil else { return }
    if lexemes.isSign(index, "~"), lexemes.touches(index) {
      isApproximate = true
      index += 1
    }
    var start = index
    while lexemes.isEmphasis(start), lexemes.touches(start) { start += 1 }
    guard
      lexemes.isSign(start, "-") || lexemes.isArrow(start)
        || ["to", "until", "till"].contains(lexemes.word(start) ?? "")
    else { return }
    start += 1
    while lexemes.isSign(start, "-") || lexemes.isSign(start, "~") || lexemes.isEmphasis(start) {
      start += 1
    }
    guard case .clock(let time, let end)? = clock(at: start) else { return }
    until = time
    index = end
    if let (found, end) = ZoneReading.match(lexemes, at: index, isAlone: false) {
      zone = zone ?? found
      index = end
    }
  }

  /// Steps over the same time in another zone, as in `13:14 EDT (17:14 UTC)`.
  private mutating func readSecondZone() {
    guard clock != nil, zone != nil, lexemes.isSign(index, "("),
      case .clock(_, let end)? = ClockReading.match(lexemes, at: index + 1, isLoose: false),
      let (_, close) = ZoneReading.match(lexemes, at: end, isAlone: false),
      lexemes.isSign(close, ")")
    else { return }
    index = close + 1
  }

  /// `21:14, 8 June — …`: a day behind the time, set off from the text.
  private mutating func readDayBehind() {
    guard clock != nil else { return }
    var start = index
    if lexemes.isSign(start, ",") || lexemes.isSign(start, "(") || lexemes.word(start) == "on" {
      start += 1
    }
    guard let (reading, end) = DateReading.match(lexemes, at: start, isLoose: false),
      lexemes[end] == nil || lexemes.isSeparating(end) || lexemes.isSign(end, ")")
        || lexemes.isSign(end, "]")
    else { return }
    day = reading
    dayText = lexemes.text(start..<end)
    index = end
  }

  mutating func checkDay() {
    switch day {
    case .impossible:
      problem = .noSuchDay(typed: dayText)
      day = nil
    case .ambiguous(let year, let first, let second):
      if let year, let dayFirst = CalendarDate(year: year, month: second, day: first),
        let monthFirst = CalendarDate(year: year, month: first, day: second)
      {
        problem = .ambiguous(typed: dayText, dayFirst, monthFirst, clock)
      }
    case .date, .yearless, .weekday, .relative, nil: break
    }
  }

  // MARK: - Behind the time

  /// Steps over what parts a time from its text.
  mutating func skipSeparators() {
    // `--:--` and `??:??` stand where nobody knew the time.
    if lexemes.isUnknownClock(index) { index += 5 }
    while let item = lexemes[index], item.kind == .sign {
      if lexemes.isEmphasis(index) || lexemes.isSign(index, ".") || lexemes.isSign(index, "?") {
        guard lexemes.touches(index) else { return }
      } else if lexemes.isSign(index, "-") {
        // `-5 pods`, `--force`: signs of the text.
        let opens = !lexemes.touches(index) && lexemes.touches(index + 1)
        if opens, lexemes[index + 1]?.kind == .number || lexemes.isSign(index + 1, "-") { return }
      } else if !lexemes.isSeparating(index), !lexemes.isSign(index, "]"),
        !lexemes.isSign(index, ")")
      {
        guard
          let end = lexemes.tag(index) ?? lexemes.entity(index) ?? lexemes.footnote(index)
        else { return }
        index = end
        continue
      }
      index += 1
    }
  }

  /// The typed text from lexeme `start` on, without the frame of a table row or a closing tag.
  func rest(from start: Int) -> String {
    guard let first = lexemes[start] else { return "" }
    var bytes = lexemes.bytes[first.range.lowerBound...]
    bytes = Self.trimmed(bytes)
    for tag in ["<br>", "<br/>", "<br />", "</p>", "</li>"] where bytes.ends(with: tag) {
      bytes = Self.trimmed(bytes.dropLast(tag.utf8.count))
    }
    guard isRow else { return String(decoding: bytes, as: UTF8.self) }
    if bytes.last == UInt8(ascii: "|"), bytes.dropLast().last != UInt8(ascii: "\\") {
      bytes = Self.trimmed(bytes.dropLast())
    }
    return Self.cell(bytes)
  }

  /// The line without list marks where no time leads it.
  func plain() -> String {
    var index = 0
    while let item = lexemes[index] {
      if item.kind == .sign, let end = lexemes.checkBox(index) {
        index = end
      } else if item.kind == .sign, Self.bullets.contains(item.value),
        !lexemes.touches(index + 1) || lexemes.isSign(index, "|")
      {
        index += 1
      } else if item.kind == .number, item.digits <= 3, index == 0,
        lexemes.isSign(1, ".") || lexemes.isSign(1, ")"), lexemes.touches(1), !lexemes.touches(2)
      {
        index += 2
      } else if item.kind == .sign, lexemes.isSign(index, "#"),
        lexemes.isSign(index + 1, "#") || !lexemes.touches(index + 1)
      {
        index += 1
      } else {
        break
      }
    }
    let text = rest(from: index)
    return text.utf8.allSatisfy { Self.bullets.contains(Int($0)) || $0 == 0x20 } ? "" : text
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    return bytes
  }

  /// The text of table cells: escaped bars are bars, and blanks around those that part cells are one.
  private static func cell(_ bytes: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = index + 1
      if bytes[index] == UInt8(ascii: "\\"), next < bytes.endIndex, bytes[next] == UInt8(ascii: "|")
      {
        out.append(bytes[next])
        index += 2
      } else if bytes[index] == UInt8(ascii: "|") {
        while out.last == 0x20 { out.removeLast() }
        index = next
        while index < bytes.endIndex, bytes[index] == 0x20 { index += 1 }
        if !out.isEmpty, index < bytes.endIndex { out += Array(" | ".utf8) }
      } else {
        out.append(bytes[index])
        index = next
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let bullets: Set<Int> = Set("-*+|>=".utf8.map { Int($0) } + [0])
  private static let marks: Set<Int> = Set("-*+|>=#_`[(~.:,\"'".utf8.map { Int($0) } + [0])
  static let openers: Set = [
    "about", "approx", "approximately", "around", "at", "ca", "circa", "from", "on", "roughly",
    "time",
  ]
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
