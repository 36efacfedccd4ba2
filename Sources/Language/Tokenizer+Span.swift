/// Stretches that end at a mark of their own: code, addresses, quotations; and scalars beyond ASCII.
extension Tokenizer {
  /// A run of backticks: a code span if a run of the same length closes it, as in Markdown.
  mutating func scanCode() {
    let start = position
    var end = start
    while byte(end) == UInt8(ascii: "`") { end += 1 }
    let length = end - start
    guard length < unclosedRuns.count, !unclosedRuns[length] else {
      append(.symbol, "`", to: end)
      return
    }
    var index = end
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      var close = index
      while byte(close) == UInt8(ascii: "`") { close += 1 }
      if close - index == length {
        append(.code, source(start..<close), to: close)
        return
      }
      index = close
    }
    unclosedRuns[length] = true
    append(.symbol, "`", to: end)
  }

  func startsAddress() -> Bool {
    let first = byte(position) | 0x20
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w") else { return false }
    for prefix in ["http://", "https://", "www."] {
      if position + prefix.utf8.count <= bytes.count,
        zip(prefix.utf8, bytes[position...]).allSatisfy({ $0 == ASCII.lowered($1) })
      {
        return true
      }
    }
    return false
  }

  /// Everything up to white space, a bracket or a quotation mark, without trailing punctuation.
  mutating func scanAddress(to kind: Token.Kind) {
    var end = position + 1
    while end < bytes.count, !ASCII.isSpace(bytes[end]) {
      let current = bytes[end]
      if kind == .url {
        if [0x22, 0x29, 0x3E, 0x5D, 0x60].contains(current) { break }
      } else if !(ASCII.isLetter(current) || ASCII.isDigit(current)
        || [0x2D, 0x2E, 0x2F, 0x5F, 0x3D, 0x3A].contains(current))
      {
        break
      }
      end += 1
    }
    while end > position + 1,
      [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x2F, 0x2D].contains(bytes[end - 1])
    {
      end -= 1
    }
    append(kind, source(position..<end), to: end)
  }

  /// `(target)` after the `]` of a Markdown link.
  mutating func scanLinkTarget() {
    var end = position + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: ")"), bytes[end] != UInt8(ascii: "]"),
      bytes[end] != 0x0A,
      end - position < 2048
    {
      end += 1
    }
    guard byte(end) == UInt8(ascii: ")") else { return }
    append(.url, source(position + 1..<end), to: end + 1)
  }

  /// A mark that opens a quotation if one of `closers` follows within the next 400 bytes of the line.
  mutating func scanQuotationMark(length: Int, closers: [UInt8]) {
    if position >= quotedUntil {
      var end = position + length
      let limit = min(bytes.count, end + 400)
      while end < limit, bytes[end] != 0x0A {
        if closers.count == 1, bytes[end] == closers[0] { break }
        if closers.count == 3, Array(bytes[end..<min(end + 3, bytes.count)]) == closers { break }
        end += 1
      }
      if end < limit, bytes[end] != 0x0A { quotedUntil = end }
    }
    append(.quotation, "\"", to: position + length)
  }

  /// A straight single quote: opens a quotation of words when its closing one is near.
  mutating func scanApostrophe() {
    let next = byte(position + 1)
    if followsSpace || byte(position - 1) == UInt8(ascii: "("),
      ASCII.isLetter(next) || ASCII.isDigit(next)
    {
      var end = position + 2
      let limit = min(bytes.count, end + 160)
      while end < limit, bytes[end] != 0x0A {
        let after = byte(end + 1)
        if bytes[end] == UInt8(ascii: "'"), !ASCII.isLetter(after), !ASCII.isSpace(byte(end - 1)) {
          break
        }
        end += 1
      }
      if end < limit, bytes[end] == UInt8(ascii: "'") {
        if position >= quotedUntil { quotedUntil = end }
        append(.quotation, "\"", to: position + 1)
        return
      }
    }
    // The end of such a quotation, or the apostrophe of "users'".
    if position == quotedUntil, position > 0 {
      append(.quotation, "\"", to: position + 1)
    } else {
      position += 1
    }
  }

  /// A scalar beyond ASCII: a letter begins a word, a known mark is that mark, the rest is a symbol.
  mutating func scanBeyondASCII() {
    if letterLength(at: position) > 0 {
      scanWord()
      return
    }
    let (scalar, length) = scalar(at: position)
    switch scalar {
    case "\u{201C}": scanQuotationMark(length: length, closers: [0xE2, 0x80, 0x9D])
    case "\u{201D}", "\u{AB}", "\u{BB}", "\u{201E}":
      append(.quotation, "\"", to: position + length)
    case "\u{2018}": scanQuotationMark(length: length, closers: [0xE2, 0x80, 0x99])
    case "\u{2019}":
      if position == quotedUntil {
        append(.quotation, "\"", to: position + length)
      } else {
        position += length
      }
    case "\u{2013}", "\u{2014}", "\u{2212}", "\u{2015}":
      append(.punctuation, "-", to: position + length)
    case "\u{2026}": append(.punctuation, "…", to: position + length)
    case "\u{20AC}", "\u{A3}", "\u{2248}":
      if ASCII.isDigit(byte(position + length)) {
        position += length
        scanNumber()
      } else {
        append(.symbol, String(scalar), to: position + length)
      }
    case "\u{A0}", "\u{202F}", "\u{2009}", "\u{200B}", "\u{FEFF}":
      position += length
      followsSpace = true
    default: append(.symbol, String(scalar), to: position + length)
    }
  }

  /// Bytes of the letter beyond ASCII that stands at `index`; 0 for anything else.
  func letterLength(at index: Int) -> Int {
    guard byte(index) >= 0x80 else { return 0 }
    // Latin-1 Supplement and Latin Extended-A: all letters but × and ÷.
    let (scalar, length) = scalar(at: index)
    if scalar.value < 0xC0 { return 0 }
    if scalar.value < 0x250 { return scalar.value == 0xD7 || scalar.value == 0xF7 ? 0 : length }
    if scalar.value >= 0x2000, scalar.value < 0x2E80 { return 0 }
    return scalar.properties.isAlphabetic ? length : 0
  }

  func isUppercaseLetter(_ index: Int) -> Bool { scalar(at: index).0.properties.isUppercase }

  /// The scalar at `index` and its length; U+FFFD and 1 where the bytes are not valid UTF-8.
  func scalar(at index: Int) -> (Unicode.Scalar, Int) {
    let first = byte(index)
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
    guard length > 0, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(length == 1 ? first : first & (0x7F >> UInt8(length)))
    for offset in 1..<max(length, 1) {
      guard bytes[index + offset] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
  }
}
