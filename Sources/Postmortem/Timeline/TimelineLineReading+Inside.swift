/// A time inside or at the end of a line.
extension TimelineLineReading {
  /// `**Detected:** 21:14 — …`, `Escalation (21:30): …`: a time behind a label of a few words.
  mutating func labelled(from start: Int) -> TimelineLine? {
    var end = start
    var words = 0
    while let item = lexemes[end], item.kind == .word || lexemes.isEmphasis(end) {
      if item.kind == .word { words += 1 }
      if Self.unlabelled.contains(lexemes.word(end) ?? "") { return nil }
      end += 1
    }
    let isClosed = lexemes.isSign(end, "(")
    let isCell = lexemes.isSign(end, "|")
    guard (1...4).contains(words), isClosed || isCell || lexemes.isSign(end, ":") else {
      return nil
    }
    index = end + 1
    while lexemes.isEmphasis(index), lexemes.touches(index) { index += 1 }
    let labelEnd = lexemes[isClosed || isCell ? end : index]?.range.lowerBound ?? 0
    readDay()
    readClock()
    var head = start
    while head > 0, lexemes.isEmphasis(head - 1), lexemes.touches(head) { head -= 1 }
    guard clock != nil, let first = lexemes[head] else { return nil }
    readRange()
    if isClosed {
      guard lexemes.isSign(index, ")") else { return nil }
      index += 1
    } else {
      skipSeparators()
    }
    checkDay()
    let label = Self.trimmed(lexemes.bytes[first.range.lowerBound..<labelEnd])
    let rest = rest(from: index)
    let text: String
    if rest.isEmpty {
      text = String(
        decoding: label.filter { !"*_`:".utf8.contains($0) }, as: UTF8.self)
    } else {
      let gap = isCell ? " | " : lexemes.touches(index) ? "" : " "
      text = String(decoding: label, as: UTF8.self) + gap + rest
    }
    return TimelineLine(
      day: day, clock: clock, until: until, zone: zone, isApproximate: isApproximate, text: text,
      isTimeBehind: true, problem: problem)
  }

  /// `rolled back at 21:20`, `First detected 2026-06-08 21:14`: the only time, at the end of the line.
  mutating func trailing(from start: Int) -> TimelineLine? {
    (day, clock, until, zone, problem) = (nil, nil, nil, nil, nil)
    guard lexemes.count - start <= 60, let end = lexemes.lastClock(from: start) else { return nil }
    // The day stands right before the clock, if at all.
    var head = end
    for candidate in start..<end {
      if let (_, behind) = DateReading.match(lexemes, at: candidate, isLoose: true),
        afterMarks(behind) == end
      {
        head = candidate
        break
      }
    }
    let hasDay = head < end
    var cut = head
    while cut > start,
      lexemes.isSign(cut - 1, "(") || lexemes.isSign(cut - 1, "-")
        || lexemes.isSign(cut - 1, ":") || lexemes.isSign(cut - 1, ",")
        || lexemes.isSign(cut - 1, "~")
        || Self.openers.contains(lexemes.word(cut - 1) ?? "")
    {
      if lexemes.isSign(cut - 1, "~") || lexemes.isRough(cut - 1) { isApproximate = true }
      cut -= 1
    }
    guard cut > start, hasDay || cut < head, let first = lexemes[start],
      let last = lexemes[cut - 1]
    else { return nil }
    let isLabel = (cut..<head).contains { lexemes.isSign($0, ":") }
    let banned = isLabel ? Self.unlabelled.union(Self.recurring) : Self.recurring
    guard !(start..<cut).contains(where: { banned.contains(lexemes.word($0) ?? "") }),
      !["from", "since", "until", "till", "before", "after", "by", "to", "and"].contains(
        lexemes.word(cut - 1) ?? "")
    else { return nil }
    index = head
    readDay()
    readClock()
    guard clock != nil else { return nil }
    while let item = lexemes[index] {
      guard item.kind == .sign, ".)]|*_`".utf8.contains(UInt8(clamping: item.value)) else {
        return nil
      }
      index += 1
    }
    checkDay()
    let bytes = lexemes.bytes[first.range.lowerBound..<last.range.upperBound]
    return TimelineLine(
      day: day, clock: clock, zone: zone, isApproximate: isApproximate,
      text: String(decoding: Self.trimmed(bytes), as: UTF8.self), isTimeBehind: true,
      problem: problem)
  }

  /// Labels of a time that is no event.
  private static let unlabelled: Set = [
    "date", "duration", "end", "ended", "impact", "length", "outage", "period", "start", "started",
    "time", "total", "window",
  ]
  private static let recurring: Set = ["daily", "each", "every", "nightly", "weekly"]
}
