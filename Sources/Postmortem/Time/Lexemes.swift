/// A text cut into numbers, words and signs: what dates, clocks and zones are read from.
///
/// Blanks are dropped, no-break and narrow ones included; whether two lexemes touch is told by their
/// ranges. One pass, linear in the text.
struct Lexemes {
  let bytes: [UInt8]
  private(set) var items: [Lexeme] = []

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// `bytes` should be UTF-8; bytes that are not count as letters.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // The most there can be: pages that stay untouched cost nothing, growing again and again does.
    items.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      if Self.isDigit(byte) {
        var value = 0
        while index < bytes.count, Self.isDigit(bytes[index]) {
          if index - start < 9 { value = value * 10 + Int(bytes[index] - 0x30) }
          index += 1
        }
        items.append(
          Lexeme(kind: .number, range: start..<index, value: index - start > 9 ? -1 : value))
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        index += 1
      } else if Self.isLetter(byte) {
        index = endOfWord(from: index)
        items.append(Lexeme(kind: .word, range: start..<index, value: 0))
      } else if byte < 0x80 {
        index += 1
        items.append(Lexeme(kind: .sign, range: start..<index, value: Int(byte)))
      } else {
        let (kind, length) = Self.punctuation(bytes[index...])
        index += length
        switch kind {
        case .space: break
        case .dash:
          items.append(Lexeme(kind: .sign, range: start..<index, value: Int(UInt8(ascii: "-"))))
        case .apostrophe:
          items.append(Lexeme(kind: .sign, range: start..<index, value: Int(UInt8(ascii: "'"))))
        case .other: items.append(Lexeme(kind: .sign, range: start..<index, value: 0))
        case .letter:
          index = endOfWord(from: index)
          items.append(Lexeme(kind: .word, range: start..<index, value: 0))
        }
      }
    }
  }

  var count: Int { items.count }

  /// The lexeme at `index`; nil outside.
  subscript(_ index: Int) -> Lexeme? {
    items.indices.contains(index) ? items[index] : nil
  }

  /// The number at `index`, where its digits count lies in `digits`.
  func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
    guard let item = self[index], item.kind == .number, digits.contains(item.digits) else {
      return nil
    }
    return item.value
  }

  /// Whether the sign at `index` is `sign`.
  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    guard let item = self[index] else { return false }
    return item.kind == .sign && item.value == Int(sign.value)
  }

  /// Whether the lexeme at `index` begins where the one before it ends.
  func touches(_ index: Int) -> Bool {
    guard let item = self[index], let before = self[index - 1] else { return false }
    return before.range.upperBound == item.range.lowerBound
  }

  /// The word at `index` with its ASCII letters lowered; nil for anything but a word of at most
  /// sixteen bytes.
  func word(_ index: Int) -> String? {
    guard let item = self[index], item.kind == .word, item.range.count <= 16 else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      String(unsafeUninitializedCapacity: item.range.count) { word in
        for (index, byte) in bytes[item.range].enumerated() {
          word[index] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return item.range.count
      }
    }
  }

  /// The bytes of the lexemes `range` as typed.
  func text(_ range: Range<Int>) -> String {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1],
      first.range.lowerBound < last.range.upperBound
    else { return "" }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  /// The UTF-8 bytes that the lexemes `range` cover.
  func span(_ range: Range<Int>) -> Range<Int> {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1],
      first.range.lowerBound <= last.range.upperBound
    else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  private func endOfWord(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if Self.isLetter(bytes[index]) {
        index += 1
      } else if bytes[index] >= 0x80 {
        let (kind, length) = Self.punctuation(bytes[index...])
        guard case .letter = kind else { break }
        index += length
      } else {
        break
      }
    }
    return index
  }

  private enum NonASCII {
    case space
    case dash
    case apostrophe
    case other
    case letter
  }

  /// What the non-ASCII character at the start of `bytes` is, and how many bytes it has.
  private static func punctuation(_ bytes: ArraySlice<UInt8>) -> (NonASCII, Int) {
    let start = bytes.startIndex
    func byte(_ offset: Int) -> UInt8 {
      bytes.indices.contains(start + offset) ? bytes[start + offset] : 0
    }
    switch byte(0) {
    case 0xC2:
      // U+0080 to U+00BF: controls, the no-break space and signs such as « and ·.
      return (byte(1) == 0xA0 ? .space : .other, byte(1) == 0 ? 1 : 2)
    case 0xE2:
      guard byte(1) & 0xC0 == 0x80, byte(2) & 0xC0 == 0x80 else { return (.other, 1) }
      // U+2000 to U+2FFF: spaces, dashes, quotation marks, arrows, box drawing; no letters that
      // matter here.
      switch (byte(1), byte(2)) {
      case (0x80, 0x80...0x8B), (0x80, 0xAF), (0x81, 0x9F), (0x81, 0xA0): return (.space, 3)
      case (0x80, 0x90...0x95), (0x88, 0x92): return (.dash, 3)
      case (0x80, 0x98...0x99): return (.apostrophe, 3)
      default: return (.other, 3)
      }
    case 0xE3 where byte(1) == 0x80 && byte(2) & 0xC0 == 0x80:
      return (byte(2) == 0x80 ? .space : .other, 3)
    case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: return (.space, 3)
    case 0xEF where byte(1) == 0xB8 && byte(2) & 0xC0 == 0x80: return (.other, 3)
    case 0xF0 where byte(1) == 0x9F:
      var length = 2
      while length < 4, byte(length) & 0xC0 == 0x80 { length += 1 }
      return (.other, length)
    default:
      var length = 1
      while length < 4, byte(length) & 0xC0 == 0x80 { length += 1 }
      return (.letter, length)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
