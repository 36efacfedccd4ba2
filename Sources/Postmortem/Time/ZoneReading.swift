/// Reads a zone out of the lexemes behind a clock.
enum ZoneReading {
  /// The zone that begins at `start`, and the index behind it.
  ///
  /// - Parameters:
  ///   - lexemes: The text.
  ///   - start: Where the zone or its opening parenthesis stands.
  ///   - isAlone: Whether the text holds a time and nothing else. Then capitals nobody knows, names such
  ///     as `Europe/Berlin` and words that end in `time` are zones too.
  ///   - isTimestamp: Whether the clock stood behind a `T`, so that `-05:00` cannot be the end of a range.
  /// - Returns: nil where no zone stands.
  static func match(
    _ lexemes: Lexemes, at start: Int, isAlone: Bool, isTimestamp: Bool = false
  ) -> (zone: Zone, end: Int)? {
    if isTimestamp || isAlone, let found = offsetAlone(lexemes, at: start) { return found }
    if lexemes.isSign(start, "(") || lexemes.isSign(start, "[") {
      return parenthesised(lexemes, at: start, isAlone: isAlone)
    }
    return bare(lexemes, at: start, isAlone: isAlone)
  }

  private static func parenthesised(
    _ lexemes: Lexemes, at start: Int, isAlone: Bool
  ) -> (zone: Zone, end: Int)? {
    var index = start + 1
    while index < lexemes.count, index - start <= 6 {
      if lexemes.isSign(index, ")") || lexemes.isSign(index, "]") { break }
      index += 1
    }
    guard lexemes.isSign(index, ")") || lexemes.isSign(index, "]"), index > start + 1 else {
      return nil
    }
    if let found = bare(lexemes, at: start + 1, isAlone: isAlone), found.end == index {
      return (found.zone, index + 1)
    }
    // Behind a time in a sentence, `(DB)` is no zone, but `(local time)` and `(Asia/Tokyo)` are.
    let isNamed =
      lexemes.word(index - 1) == "time"
      || lexemes.isSign(start + 2, "/") && lexemes.areJoined(start + 1, count: index - start - 1)
    guard isAlone || isNamed, lexemes[start + 1]?.kind == .word else { return nil }
    return (Zone(label: lexemes.text(start + 1..<index), minutesAhead: nil), index + 1)
  }

  private static func bare(
    _ lexemes: Lexemes, at start: Int, isAlone: Bool
  ) -> (zone: Zone, end: Int)? {
    // Behind a time in a line, `-13:45` is the end of a range.
    if lexemes.isSign(start, "+"), let found = offsetAlone(lexemes, at: start) { return found }
    guard let word = lexemes.word(start) else { return nil }
    let typed = lexemes.text(start..<start + 1)
    let upper = word.uppercased()
    if upper == "UTC" || upper == "GMT" {
      // `GMT + 1` has blanks; `UTC - 14 pods failed` has none of a zone but its name.
      let plus = lexemes.isSign(start + 1, "+")
      if let offset = offset(lexemes, at: start + 1, mustTouch: !plus),
        plus || lexemes.touches(start + 1)
      {
        return (
          Zone(label: lexemes.text(start..<offset.end), minutesAhead: offset.minutes), offset.end
        )
      }
      return (Zone(label: typed, minutesAhead: 0), start + 1)
    }
    let isTyped = typed == upper || ["cest", "cet", "z", "utc", "gmt"].contains(word)
    if isTyped, let minutes = Zone.known[upper], !lexemes.isContinued(start) {
      return (Zone(label: typed, minutesAhead: minutes), start + 1)
    }
    if ["eastern", "central", "mountain", "pacific"].contains(word), typed != word {
      // `7:09 AM Eastern:`, `Pacific time`; winter or summer is not told.
      let hasTime = lexemes.word(start + 1) == "time"
      if hasTime || isAlone || lexemes[start + 1] == nil || lexemes.isSeparating(start + 1) {
        let end = start + (hasTime ? 2 : 1)
        return (Zone(label: lexemes.text(start..<end), minutesAhead: nil), end)
      }
    }
    return isAlone ? unknown(lexemes, at: start, typed: typed, upper: upper) : nil
  }

  /// `+02:00`, `-0400`: a lone `+2` or `-5` is a number unless it stands behind UTC.
  private static func offsetAlone(
    _ lexemes: Lexemes, at start: Int
  ) -> (zone: Zone, end: Int)? {
    guard let offset = offset(lexemes, at: start, mustTouch: true), offset.isFull else {
      return nil
    }
    return (
      Zone(label: lexemes.text(start..<offset.end), minutesAhead: offset.minutes), offset.end
    )
  }

  /// `Europe/Berlin`, `PCT`, `Berlin time`, `local`.
  private static func unknown(
    _ lexemes: Lexemes, at start: Int, typed: String, upper: String
  ) -> (zone: Zone, end: Int)? {
    var index = start + 1
    while lexemes.touches(index), lexemes.touches(index + 1),
      lexemes.isSign(index, "/") || lexemes.isSign(index, "_"), lexemes[index + 1]?.kind == .word
    {
      index += 2
    }
    if index == start + 1 {
      while index - start < 4, lexemes.word(index) != nil, lexemes.word(index - 1) != "time" {
        index += 1
      }
      let isNamed = lexemes.word(index - 1) == "time" && index > start + 1
      let isCapitals = typed == upper && (2...5).contains(typed.utf8.count)
      let isPlace = Zone.places.contains(lexemes.word(start) ?? "") && typed != typed.lowercased()
      if isPlace, !isNamed {
        return (Zone(label: typed, minutesAhead: nil), start + 1)
      }
      if !isNamed {
        guard isCapitals || lexemes.word(start) == "local", !["AM", "PM"].contains(upper) else {
          return nil
        }
        index = start + 1
      }
    }
    return (Zone(label: lexemes.text(start..<index), minutesAhead: nil), index)
  }

  /// `+02:00`, `-0400`, `+2`: at most 14 hours from UTC.
  private static func offset(
    _ lexemes: Lexemes, at start: Int, mustTouch: Bool
  ) -> (minutes: Int, isFull: Bool, end: Int)? {
    let sign = lexemes.isSign(start, "+") ? 1 : lexemes.isSign(start, "-") ? -1 : 0
    guard sign != 0, !mustTouch || lexemes.touches(start + 1),
      let number = lexemes.number(start + 1, digits: 1...4),
      !lexemes.isWordAttached(start + 1)
    else { return nil }
    let digits = lexemes[start + 1]?.digits ?? 0
    var (hours, minutes, end, isFull) = (number, 0, start + 2, false)
    if digits == 4 {
      (hours, minutes, isFull) = (number / 100, number % 100, true)
    } else if digits > 2 {
      return nil
    } else if lexemes.isSign(start + 2, ":"), lexemes.touches(start + 2),
      lexemes.touches(start + 3), let more = lexemes.number(start + 3, digits: 2...2)
    {
      (minutes, end, isFull) = (more, start + 4, true)
    }
    guard hours <= 14, minutes <= 59 else { return nil }
    return (sign * (hours * 60 + minutes), isFull, end)
  }
}

extension Lexemes {
  /// Whether the word at `index` goes on in a further word or number, as `CAT` does in `CAT-3`.
  fileprivate func isContinued(_ index: Int) -> Bool {
    guard touches(index + 1), let next = self[index + 1] else { return false }
    if next.kind != .sign { return true }
    let joins = ["-", "_", "/", "'", "."] as [Unicode.Scalar]
    return joins.contains { isSign(index + 1, $0) } && touches(index + 2)
      && self[index + 2]?.kind != .sign
  }

  /// Whether a word is glued to the end of the number at `index`, as in `5m`.
  func isWordAttached(_ index: Int) -> Bool {
    touches(index + 1) && self[index + 1]?.kind == .word
  }
}
