import Language

/// Splits an action item into words, references and marks; one pass, no backtracking.
struct ActionItemTokenizer {
  private let bytes: [UInt8]
  private let dates: [ActionItemDate]
  private var position = 0
  private var nextDate = 0
  private var followsSpace = true
  /// Whether a search for the closing mark already ran to the end in vain, by opening byte.
  private var unclosed: Set<UInt8> = []
  private(set) var tokens: [ActionItemToken] = []

  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - dates: The days that stand in the text, in order, without overlap.
  /// - Returns: Its tokens, in order; white space is none.
  static func tokens(of bytes: [UInt8], dates: [ActionItemDate]) -> [ActionItemToken] {
    var tokenizer = Self(bytes: bytes, dates: dates)
    while tokenizer.position < bytes.count { tokenizer.step() }
    return tokenizer.tokens
  }

  private init(bytes: [UInt8], dates: [ActionItemDate]) {
    self.bytes = bytes
    self.dates = dates
  }

  private func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  private mutating func emit(_ kind: ActionItemToken.Kind, to end: Int, word: String = "") {
    var token = ActionItemToken(kind: kind, range: position..<end, word: word)
    token.followsSpace = followsSpace
    if kind == .word || kind == .handle { token.isCapitalised = startsWithCapital(at: position) }
    tokens.append(token)
    position = end
    followsSpace = false
  }

  private func startsWithCapital(at offset: Int) -> Bool {
    let first = byte(offset)
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    return UTF8Scalar.decode(bytes, at: offset).scalar.properties.isUppercase
  }

  private mutating func step() {
    while nextDate < dates.count, dates[nextDate].range.lowerBound < position { nextDate += 1 }
    if nextDate < dates.count, dates[nextDate].range.lowerBound == position,
      dates[nextDate].range.upperBound > position
    {
      emit(.date, to: min(dates[nextDate].range.upperBound, bytes.count))
      return
    }
    switch bytes[position] {
    case 0x20, 0x09, 0x0D: skipSpaces()
    case 0x0A: emit(.mark(.newline), to: position + 1)
    case 0x60: codeSpan()
    case 0x5B: openBracket()
    case 0x40: handle()
    case 0x23: hash()
    case 0x5F where !isWordByte(byte(position - 1)) && isWordByte(byte(position + 1)):
      emit(.mark(.star), to: position + 1)
    case 0x5F where !isWordByte(byte(position + 1)): emit(.mark(.star), to: position + 1)
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: word()
    case 0x80...: nonASCII()
    default: punctuation()
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private mutating func skipSpaces() {
    let start = position
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    followsSpace = true
    let wide = position - start > 1 || bytes[start] == 0x09
    guard wide, start > 0, position < bytes.count, !tokens.isEmpty else { return }
    let end = position
    position = start
    emit(.mark(.gap), to: end)
    followsSpace = true
  }

  private mutating func codeSpan() {
    guard let end = find(0x60, from: position + 1) else {
      emit(.mark(.other), to: position + 1)
      return
    }
    emit(.verbatim, to: end + 1)
  }

  /// The next place of a byte; a search that failed once is not made again.
  private mutating func find(_ wanted: UInt8, from start: Int) -> Int? {
    guard !unclosed.contains(wanted) else { return nil }
    var offset = start
    while offset < bytes.count, bytes[offset] != wanted { offset += 1 }
    if offset < bytes.count { return offset }
    unclosed.insert(wanted)
    return nil
  }

  /// `[#12](address)` is an issue; the brackets of `[words](address)` do not part the words.
  private mutating func openBracket() {
    let limit = min(bytes.count, position + 200)
    var close = position + 1
    while close < limit, bytes[close] != 0x5D, bytes[close] != 0x5B { close += 1 }
    guard close < limit, bytes[close] == 0x5D, byte(close + 1) == 0x28 || byte(close + 1) == 0x5B
    else {
      emit(.mark(.open), to: position + 1)
      return
    }
    let closing: UInt8 = byte(close + 1) == 0x28 ? 0x29 : 0x5D
    guard let end = find(closing, from: close + 2) else {
      emit(.mark(.open), to: position + 1)
      return
    }
    if ActionItemIssue.isLinkLabel(bytes[(position + 1)..<close]) {
      emit(.issue, to: end + 1)
    } else {
      emit(.verbatim, to: end + 1)
    }
  }

  private mutating func handle() {
    var end = position + 1
    while isWordByte(byte(end)) || ([0x2E, 0x2D].contains(byte(end)) && isWordByte(byte(end + 1))) {
      end += 1
    }
    if end > position + 1 {
      emit(.handle, to: end, word: lowered(position + 1, end))
    } else {
      emit(.mark(.other), to: position + 1)
    }
  }

  private mutating func hash() {
    var end = position + 1
    while isDigit(byte(end)) { end += 1 }
    if end > position + 1, end - position <= 9, !isWordByte(byte(end)) {
      emit(.issue, to: end)
    } else {
      emit(.mark(.other), to: position + 1)
    }
  }

  private mutating func word() {
    if let end = ActionItemIssue.addressEnd(bytes, at: position) {
      let isIssue = ActionItemIssue.isTrackerAddress(bytes[position..<end])
      emit(isIssue ? .issue : .verbatim, to: end)
      return
    }
    let start = position
    var end = position
    while end < bytes.count, nextDate >= dates.count || end < dates[nextDate].range.lowerBound {
      let current = bytes[end]
      if isWordByte(current) {
        // `_emphasis_` is closed by its last mark.
        if current == 0x5F, !isWordByte(byte(end + 1)), byte(end + 1) < 0x80 { break }
        end += 1
      } else if current >= 0x80 {
        let decoded = UTF8Scalar.decode(bytes, at: end)
        let joins = decoded.scalar == "\u{2019}" && isWordByte(byte(end + 3))
        guard decoded.scalar.properties.isAlphabetic || joins else { break }
        end += decoded.length
      } else if Self.isJoint(current), isWordByte(byte(end + 1)), !isNumbering(start, end) {
        end += 1
      } else if Self.isJoint(current), byte(end + 1) >= 0xC3, byte(end + 1) < 0xE2 {
        end += 1
      } else {
        break
      }
    }
    if end == start { end = start + 1 }
    if let issueEnd = ActionItemIssue.repositoryIssueEnd(bytes, from: start, wordEnd: end) {
      emit(.issue, to: issueEnd)
    } else if ActionItemIssue.isTrackerKey(bytes[start..<end]) {
      emit(.issue, to: end)
    } else if byte(end) == 0x40 {
      var tail = end + 1
      while isWordByte(byte(tail)) || (byte(tail) == 0x2E && isWordByte(byte(tail + 1))) {
        tail += 1
      }
      emit(.handle, to: tail, word: lowered(start, end))
    } else {
      let isAbbreviation = byte(end) == 0x2E && isAbbreviation(start, end)
      let word = lowered(start, end)
      emit(.word, to: isAbbreviation ? end + 1 : end, word: word)
    }
  }

  /// A hyphen, an apostrophe or a full stop.
  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x27 || byte == 0x2E
  }

  /// Whether the full stop behind a word belongs to it, as in a title or an initial.
  private func isAbbreviation(_ start: Int, _ end: Int) -> Bool {
    if ActionItemVocabulary.titles.contains(lowered(start, end)) { return true }
    guard startsWithCapital(at: start), UTF8Scalar.decode(bytes, at: start).length == end - start
    else { return false }
    if byte(end + 1) == 0x20, startsWithCapital(at: end + 2) { return true }
    guard let last = tokens.last, last.kind == .word, last.isCapitalised, followsSpace else {
      return false
    }
    let next = byte(end + 1) == 0x20 ? byte(end + 2) : byte(end + 1)
    let marks: [UInt8] = [0x2D, 0x2C, 0x3A, 0x3B, 0x29, 0x28, 0xE2]
    return (0x61...0x7A).contains(next) || marks.contains(next)
  }

  private mutating func nonASCII() {
    let decoded = UTF8Scalar.decode(bytes, at: position)
    let end = position + decoded.length
    let scalar = decoded.scalar
    if scalar.properties.isAlphabetic {
      word()
      return
    }
    switch scalar {
    case "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}":
      let joins = isDigit(byte(position - 1)) && isDigit(byte(end))
      emit(.mark(joins ? .join : .dash), to: end)
    case "\u{2192}", "\u{21D2}", "\u{27A1}", "\u{279C}", "\u{2794}", "\u{00BB}", "\u{203A}",
      "\u{25B8}", "\u{25BA}":
      emit(.mark(.arrow), to: end)
    case "\u{2502}", "\u{00A6}", "\u{FF5C}": emit(.mark(.pipe), to: end)
    case "\u{00B7}", "\u{2022}", "\u{2027}", "\u{30FB}": emit(.mark(.dash), to: end)
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}", "\u{201A}", "\u{00AB}":
      emit(.mark(.quote), to: end)
    case "\u{00A0}", "\u{2002}", "\u{2003}", "\u{2009}", "\u{202F}", "\u{200B}", "\u{FEFF}":
      position = end
      followsSpace = true
    case "\u{2026}": emit(.mark(.other), to: end)
    default:
      let isPictograph =
        scalar.properties.isEmoji || scalar.value >= 0x2190 && scalar.value < 0x2C00
      emit(
        .mark(isPictograph ? .symbol : .other), to: pictographEnd(from: end), word: String(scalar))
    }
  }

  /// Where a pictograph ends: its variation selector and what is joined to it belong to it.
  private func pictographEnd(from start: Int) -> Int {
    var end = start
    while byte(end) >= 0xE2 {
      let decoded = UTF8Scalar.decode(bytes, at: end)
      let isModifier = (0x1F3FB...0x1F3FF).contains(decoded.scalar.value)
      if decoded.scalar == "\u{FE0F}" || isModifier {
        end += decoded.length
      } else if decoded.scalar == "\u{200D}" {
        end += decoded.length
        if byte(end) >= 0xE2 { end += UTF8Scalar.decode(bytes, at: end).length }
      } else {
        break
      }
    }
    return end
  }

  /// Whether a slash opens a path (`/infra`) rather than parting two words.
  private var isPath: Bool {
    followsSpace && isWordByte(byte(position + 1))
      && !(nextDate < dates.count && dates[nextDate].range.lowerBound == position + 1)
  }

  private var pathEnd: Int {
    var end = position + 1
    while isWordByte(byte(end))
      || ([0x2E, 0x2D, 0x2F].contains(byte(end)) && isWordByte(byte(end + 1)))
    {
      end += 1
    }
    return end
  }

  private mutating func punctuation() {
    let current = bytes[position]
    let next = byte(position + 1)
    let spaceAfter = next == 0 || next <= 0x20
    switch current {
    case 0x2C:
      emit(.mark(isDigit(byte(position - 1)) && isDigit(next) ? .join : .comma), to: position + 1)
    case 0x3B: emit(.mark(.semicolon), to: position + 1)
    case 0x3A:
      let joins = isDigit(byte(position - 1)) && isDigit(next)
      emit(.mark(joins ? .join : .colon), to: position + 1)
    case 0x3D where next == 0x3E: emit(.mark(.arrow), to: position + 2)
    case 0x3D: emit(.mark(.equals), to: position + 1)
    case 0x2E, 0x21, 0x3F:
      var end = position + 1
      while [0x2E, 0x21, 0x3F].contains(byte(end)) { end += 1 }
      let ends =
        byte(end) <= 0x20 || [0x29, 0x5D, 0x22, 0x27, 0x2A, 0x7C].contains(byte(end))
        || byte(end) >= 0x80
      emit(.mark(ends ? .stop : .other), to: end)
    case 0x28, 0x7B: emit(.mark(.open), to: position + 1)
    case 0x29, 0x7D, 0x5D: emit(.mark(.close), to: position + 1)
    case 0x7C: emit(.mark(.pipe), to: position + 1)
    case 0x2F where isPath: emit(.verbatim, to: pathEnd)
    case 0x2F: emit(.mark(.slash), to: position + 1)
    case 0x26, 0x2B: emit(.mark(.join), to: position + 1)
    case 0x22: emit(.mark(.quote), to: position + 1)
    case 0x27: emit(.mark(.quote), to: position + 1)
    case 0x2A:
      var end = position + 1
      while byte(end) == 0x2A { end += 1 }
      emit(.mark(.star), to: end)
    case 0x3C where byte(position + 1) == 0x68:
      if let end = ActionItemIssue.addressEnd(bytes, at: position + 1), byte(end) == 0x3E {
        let isIssue = ActionItemIssue.isTrackerAddress(bytes[(position + 1)..<end])
        emit(isIssue ? .issue : .verbatim, to: end + 1)
      } else {
        emit(.mark(.other), to: position + 1)
      }
    case 0x2D:
      var end = position + 1
      while byte(end) == 0x2D { end += 1 }
      if byte(end) == 0x3E {
        emit(.mark(.arrow), to: end + 1)
      } else if end - position > 1 || (followsSpace && spaceAfter) {
        emit(.mark(.dash), to: end)
      } else {
        emit(.mark(.join), to: end)
      }
    default: emit(.mark(.other), to: position + 1)
    }
  }

  /// `1.Implement` is a number and a word.
  private func isNumbering(_ start: Int, _ end: Int) -> Bool {
    byte(end) == 0x2E && end - start <= 2 && bytes[start..<end].allSatisfy(isDigit)
      && !isDigit(byte(end + 1))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func lowered(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
      .replacingCurlyApostrophes()
  }
}

extension String {
  /// Typed `’` and `'` are one letter to the word lists.
  fileprivate func replacingCurlyApostrophes() -> String {
    guard utf8.contains(0xE2) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{2019}" ? "'" : $0 }))
  }
}
