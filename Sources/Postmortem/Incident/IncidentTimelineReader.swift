/// Finds the timeline of an incident document and its entries.
struct IncidentTimelineReader {
  /// An entry in the making.
  struct Entry {
    /// The line of the file it begins on.
    var number: Int
    var typed: TimelineLine
    /// Blanks before it; -1 for a heading, which everything below belongs to.
    var indent: Int
    /// The day of the heading above, for the first entry below it.
    var day: DateMention.Reading?
    /// What stands on the lines below.
    var more: [String] = []
    var isRow = false

    /// The entry as one line, in `zone` where it has none of its own.
    func line(zone: Zone?) -> TimelineLine {
      let text = ([typed.text].filter { !$0.isEmpty } + more).joined(separator: " ")
      return TimelineLine(
        day: typed.day ?? day, clock: typed.clock, until: typed.until,
        zone: typed.zone ?? (typed.clock == nil ? nil : zone),
        minutesFromStart: typed.minutesFromStart, isApproximate: typed.isApproximate, text: text,
        isTimeBehind: typed.isTimeBehind, problem: typed.problem)
    }
  }

  /// A timeline: its entries, the zone it says all times are in, and the lines it covers.
  struct Found {
    var entries: [Entry] = []
    var zone: Zone?
    var section: Range<Int>?
  }

  private var entries: [Entry] = []
  private var zone: Zone?
  private var pendingDay: DateMention.Reading?
  private var afterBlank = true

  /// The timeline with the most timed entries; where no section is one, the lines of the document
  /// that begin with a time.
  static func read(_ body: IncidentBody) -> Found {
    var best = Found()
    var start = 0
    while start < body.lines.count {
      guard let heading = body.lines[start].heading, heading.section == .timeline else {
        start += 1
        continue
      }
      let end = endOfSection(body, from: start, heading)
      var reader = IncidentTimelineReader()
      reader.zone = stated(heading.text)
      for index in start + 1..<end { reader.take(body.lines[index]) }
      let isBetter =
        best.section == nil || reader.timed > best.entries.filter(\.typed.hasTime).count
      if isBetter {
        best = Found(entries: reader.finished, zone: reader.zone, section: start..<end)
      }
      start = max(end, start + 1)
    }
    if best.section == nil { best.entries = loose(body) }
    return best
  }

  /// What cannot be read in the entries, and what is missing.
  static func problems(_ entries: [Entry], hasSection: Bool) -> [String] {
    if entries.isEmpty {
      return [
        hasSection
          ? "The timeline has no line that begins with a time."
          : "The incident document has no timeline."
      ]
    }
    var problems: [String] = []
    for entry in entries {
      if let problem = entry.typed.problem { problems.append("Line \(entry.number): \(problem)") }
    }
    let most = 10
    if problems.count > most {
      let rest = problems.count - most
      problems = Array(problems.prefix(most))
      problems.append("\(rest) more times in the timeline cannot be read.")
    }
    return problems
  }

  // MARK: - Sections

  private static func endOfSection(
    _ body: IncidentBody, from start: Int, _ timeline: IncidentBody.Heading
  ) -> Int {
    var index = start + 1
    while index < body.lines.count {
      let line = body.lines[index]
      if let heading = line.heading {
        let typed = TimelineLine(heading.text)
        let isTime = typed.hasTime || typed.day != nil
        let isOver = heading.level <= min(timeline.level, 6) || heading.section != nil
        if !isTime, isOver { return index }
      } else if timeline.level == 9, line.indent == 0, isLabel(line.text) {
        return index
      }
      index += 1
    }
    return index
  }

  /// Whether a line is a list's bold label, as in `- **Impact**: all users`.
  private static func isLabel(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(5))
    return bytes.count == 5 && "-*+".utf8.contains(bytes[0]) && bytes[1] == 0x20
      && bytes[2] == UInt8(ascii: "*") && bytes[3] == UInt8(ascii: "*")
  }

  /// Lines anywhere that begin with a time, where at least two do.
  private static func loose(_ body: IncidentBody) -> [Entry] {
    var reader = IncidentTimelineReader()
    for line in body.lines where !line.isBlank {
      let typed = TimelineLine(line.heading?.text ?? line.text)
      if typed.hasTime, !typed.isTimeBehind, !typed.text.isEmpty {
        reader.add(line, typed)
      } else if typed.day != nil, typed.text.isEmpty {
        reader.pendingDay = typed.day
      }
    }
    return reader.entries.count >= 2 ? reader.entries : []
  }

  /// The zone that a heading or a note says all times are in: `(all times in CET)`, `Time (UTC)`.
  private static func stated(_ text: String) -> Zone? {
    let lexemes = Lexemes(text)
    guard lexemes.count <= 20 else { return nil }
    let saysTimes = (0..<lexemes.count).contains {
      ["times", "timezone", "zone"].contains(lexemes.word($0) ?? "")
    }
    for index in 0..<lexemes.count {
      let isCued =
        lexemes.isSign(index - 1, "(")
        || ["in", "times", "timezone", "zone", "is"].contains(
          lexemes.word(index - 1) ?? "")
        || lexemes.isSign(index - 1, ":")
      guard isCued || lexemes.isSign(index, "(") else { continue }
      let isIn = lexemes.word(index - 1) == "in" && saysTimes
      guard let (zone, _) = ZoneReading.match(lexemes, at: index, isAlone: isIn) else { continue }
      let first = Lexemes(zone.label).word(0) ?? ""
      if !["all", "the", "time", "times"].contains(first) { return zone }
    }
    return nil
  }

  // MARK: - Entries

  private var timed: Int { entries.reduce(0) { $0 + ($1.typed.hasTime ? 1 : 0) } }

  private var finished: [Entry] {
    entries.filter { !$0.typed.text.isEmpty || !$0.more.isEmpty }
  }

  private mutating func take(_ line: IncidentBody.Line) {
    if line.isBlank {
      afterBlank = true
      return
    }
    defer { afterBlank = false }
    if let heading = line.heading {
      takeHeading(line, heading)
      return
    }
    let text = line.text
    if Self.isDelimiter(text) {
      // The row above was the table's head.
      if let last = entries.last, last.isRow, !last.typed.hasTime {
        if zone == nil { zone = Self.stated(last.typed.text) }
        entries.removeLast()
      }
      return
    }
    if Self.isImage(text) { return }
    let isBullet = Self.isBullet(text)
    let isRow = text.utf8.first { $0 > 0x20 } == UInt8(ascii: "|")
    let typed = TimelineLine(text)
    let isBelow = entries.last.map { line.indent > $0.indent } ?? false
    // A wrapped line may begin or end with a time of its own.
    let isWrapped = isBelow && !isBullet && !afterBlank && entries.last?.indent ?? -1 >= 0
    if typed.hasTime || Self.hasClock(typed.problem), !isWrapped,
      !typed.isTimeBehind || isBullet || isRow || afterBlank
    {
      if !(typed.isTimeBehind && isBelow && !(entries.last?.typed.text.isEmpty ?? true)) {
        add(line, typed, isRow: isRow)
        return
      }
    }
    if typed.day != nil, typed.clock == nil, typed.text.isEmpty {
      pendingDay = typed.day
      return
    }
    if zone == nil, let stated = Self.stated(text), text.utf8.count < 90, !isBullet, !isRow {
      zone = stated
      return
    }
    if isBullet || isRow, !isBelow {
      if !typed.text.isEmpty, !Self.isLink(typed.text) { add(line, typed, isRow: isRow) }
    } else if let day = pendingDay, !afterBlank, !isBullet, line.indent > 0 {
      // `- 2026-06-08:` with what happened on the line below.
      let dated = TimelineLine(day: day, text: TimelineLine(untimed: text).text)
      entries.append(Entry(number: line.number, typed: dated, indent: line.indent - 1))
      pendingDay = nil
    } else {
      append(typed.isTimeBehind ? TimelineLine(untimed: text) : typed, isBullet: isBullet)
    }
  }

  private mutating func takeHeading(
    _ line: IncidentBody.Line, _ heading: IncidentBody.Heading
  ) {
    let typed = TimelineLine(heading.text)
    if typed.hasTime || Self.hasClock(typed.problem) {
      entries.append(Entry(number: line.number, typed: typed, indent: -1, day: takeDay(typed)))
    } else if let day = typed.day {
      // Behind a day's heading the text only says what kind of day it was.
      pendingDay = day
    }
  }

  private mutating func add(
    _ line: IncidentBody.Line, _ typed: TimelineLine, isRow: Bool = false
  ) {
    entries.append(
      Entry(
        number: line.number, typed: typed, indent: line.indent, day: takeDay(typed), isRow: isRow))
  }

  private mutating func takeDay(_ typed: TimelineLine) -> DateMention.Reading? {
    guard typed.clock != nil else { return nil }
    defer { pendingDay = nil }
    return typed.day == nil ? pendingDay : nil
  }

  /// Adds a line without a time to the entry above it.
  private mutating func append(_ typed: TimelineLine, isBullet: Bool) {
    guard var last = entries.popLast() else { return }
    let isEmpty = last.typed.text.isEmpty && last.more.isEmpty
    let text = typed.text
    if isEmpty || !afterBlank, !text.isEmpty {
      if isBullet, !isEmpty { last.more.append("·") }
      last.more.append(text)
    }
    entries.append(last)
  }

  private static func hasClock(_ problem: MomentError?) -> Bool {
    if case .noSuchClock? = problem { return true }
    if case .ambiguous(_, _, _, _?)? = problem { return true }
    return false
  }

  /// Whether a line parts a table from its head: `|---|:--:|`.
  private static func isDelimiter(_ text: String) -> Bool {
    let bytes = text.utf8.filter { $0 > 0x20 }
    return bytes.contains(UInt8(ascii: "|")) && bytes.contains(UInt8(ascii: "-"))
      && bytes.allSatisfy { "|-:".utf8.contains($0) }
  }

  private static func isImage(_ text: String) -> Bool {
    text.utf8.drop { $0 <= 0x20 }.starts(with: "![".utf8)
      || text.utf8.drop { $0 <= 0x20 }.starts(with: "<img".utf8)
  }

  /// Whether a text is a link and nothing else.
  private static func isLink(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "[") && text.utf8.last == UInt8(ascii: ")")
      && text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "]") ? 1 : 0) } == 1
  }

  private static func isBullet(_ text: String) -> Bool {
    let bytes = text.utf8.drop { $0 <= 0x20 }
    guard let first = bytes.first else { return false }
    let second = bytes.dropFirst().first ?? 0
    if "-*+".utf8.contains(first) { return second == 0x20 || second == 0x09 }
    if bytes.starts(with: "•".utf8) || bytes.starts(with: "–".utf8) { return true }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    let mark = bytes.dropFirst(digits.count).first ?? 0
    return (1...3).contains(digits.count)
      && (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"))
      && bytes.dropFirst(digits.count + 1).first ?? 0x20 <= 0x20
  }
}
