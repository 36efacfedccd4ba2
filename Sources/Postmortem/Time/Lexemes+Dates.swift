extension Lexemes {
  /// Whether `count` lexemes from `start` on touch each other.
  func areJoined(_ start: Int, count: Int) -> Bool {
    for index in start + 1..<start + count where !touches(index) { return false }
    return true
  }

  /// Whether the sign at `index` parts the numbers of a date.
  func isSeparator(_ index: Int) -> Bool {
    isSign(index, "-") || isSign(index, "/") || isSign(index, ".")
  }

  /// Whether both signs are the same separator.
  func isSameSeparator(_ first: Int, _ second: Int) -> Bool {
    isSeparator(first) && self[second]?.kind == .sign && self[first]?.value == self[second]?.value
  }

  /// Whether `st`, `nd`, `rd` or `th` is glued to the number before `index`.
  func isOrdinal(_ index: Int) -> Bool {
    touches(index) && ["st", "nd", "rd", "th"].contains(word(index) ?? "")
  }

  /// Whether anything but an ordinal ending is glued to the number at `index`.
  func isSpelledOut(_ index: Int) -> Bool { !isOrdinal(index + 1) }

  /// Whether the number before `index` goes on as `:14`, `.5`, `%` or `-9`.
  func isMoreNumber(_ index: Int) -> Bool {
    guard touches(index), self[index]?.kind == .sign else { return false }
    if isSign(index, "%") { return true }
    let joins = [":", ".", "/"] as [Unicode.Scalar]
    return joins.contains { isSign(index, $0) } && touches(index + 1)
      && self[index + 1]?.kind == .number
  }

  /// Whether the word at `index` is glued to what stands before it, as `may` in `#may` or `x-may`.
  func isGlued(_ index: Int) -> Bool {
    guard touches(index), let before = self[index - 1] else { return false }
    if before.kind == .number { return true }
    return ["-", "#", "@", "$", "&", "\\"].contains { isSign(index - 1, $0) }
  }

  /// Whether the word at `index`, a month's name, is meant as one: `may`, `mar` and `march` in small
  /// letters are words like others.
  func isMonthName(_ index: Int) -> Bool {
    guard let word = word(index), let item = self[index] else { return false }
    guard ["may", "mar", "march"].contains(word) else { return true }
    return (0x41...0x5A).contains(bytes[item.range.lowerBound])
  }

  /// Whether the word at `index` announces a deadline, a colon or `the` behind it allowed.
  func isCue(_ index: Int) -> Bool {
    var index = index
    if isSign(index, ":") || word(index) == "the" { index -= 1 }
    return Self.cues.contains(word(index) ?? "")
  }

  /// Whether a day's name at `index` is a date of its own and not the subject of a sentence: a
  /// deadline is announced before it, or nothing else stands in its part of the text.
  func standsAlone(_ index: Int) -> Bool {
    if isCue(index - 1) { return true }
    let isEnd =
      self[index + 1] == nil
      || [")", "]", ",", ";", "|", "."].contains { isSign(index + 1, $0) }
    var before = index - 1
    if ["on", "for"].contains(word(before) ?? "") { before -= 1 }
    let isStart =
      self[before] == nil
      || ["(", "[", ",", ";", "|", "-"].contains { isSign(before, $0) } && before > 0
    return isEnd && isStart
  }

  /// Whether the lexeme at `index` may stand beside a date or a time without saying anything.
  func isFiller(_ index: Int) -> Bool {
    guard let item = self[index] else { return false }
    switch item.kind {
    case .number: return false
    case .sign: return !isSign(index, "?")
    case .word: return Self.fillers.contains(word(index) ?? "")
    }
  }

  private static let cues: Set = [
    "before", "by", "coming", "deadline", "due", "eod", "eob", "cob", "from", "next", "since",
    "starting", "this", "till", "until",
  ]

  private static let fillers: Set = [
    "a", "about", "after", "approx", "approximately", "around", "at", "before", "by", "ca", "circa",
    "coming", "day", "due", "exactly", "h", "hours", "hrs", "in", "it", "just", "last", "next",
    "of", "on", "or", "roughly", "sharp", "since", "so", "started", "t", "the", "this", "until",
    "was",
  ]
}
