/// What the first bytes of a line say of it.
enum LineShape {
  /// How many bytes a bullet has that is none in Markdown: `•`, `–`, `—`, `▪`, `◦`, `+text`.
  static func bullet(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    let head = bytes[line].prefix(8)
    for mark in bullets where head.starts(with: mark) { return mark.count }
    // `. 20:05 The pump stopped`: the stop of a number that is not there.
    if head.starts(with: [0x2E, 0x20]),
      head.dropFirst(2).first.map({ (0x30...0x39).contains($0) }) == true
    {
      return 2
    }
    // `1.Implement`, `2)Add`: a number glued to its word.
    var digits = 0
    for byte in head {
      if byte >= 0x30 && byte <= 0x39 {
        digits += 1
        continue
      }
      let next = line.lowerBound + digits + 1
      if digits > 0, digits < 3, byte == 0x2E || byte == 0x29, next < line.upperBound,
        InlineReader.isLetter(bytes[next])
      {
        return digits + 1
      }
      break
    }
    return 0
  }

  private static let bullets: [[UInt8]] = [
    "• ", "•", "– ", "— ", "▪ ", "◦ ", "● ", "‣ ", "· ", "- ", "* ", "+ ", "&nbsp;•", "–\t", "—\t",
    "-\t",
  ].map { Array($0.utf8) }

  /// Whether a time may stand at its head: what follows quotes, brackets and emphasis is a digit.
  static func mayBeginWithTime(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    for byte in bytes[line].prefix(12) {
      switch byte {
      case 0x30...0x39, UInt8(ascii: "?"): return true
      case UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "A"), UInt8(ascii: "a"): return true
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "("),
        UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "@"), 0x20, UInt8(ascii: "-"),
        UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "."):
        continue
      default: return false
      }
    }
    return false
  }

  /// Whether it begins with a few words and a colon: `Customer impact: …`, `**Root cause:** …`.
  static func hasLabel(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var words = 1
    var index = line.lowerBound
    let isBold =
      line.count > 4 && (bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_"))
    while index < line.upperBound,
      bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_")
    {
      index += 1
    }
    guard index < line.upperBound, isBold || isCapital(bytes[index]) else { return false }
    let start = index
    while index < line.upperBound, index - start < 60 {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":") {
        let next = index + 1 < line.upperBound ? bytes[index + 1] : 0x20
        return index > start
          && (next == 0x20 || next == UInt8(ascii: "*") || next == UInt8(ascii: "_"))
      }
      if byte == 0x20 { words += 1 }
      if words > 6 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: "`")
      {
        return false
      }
      index += 1
    }
    return false
  }

  /// Whether the whole line is one bold stretch, a colon behind it allowed.
  static func isBold(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var range = line
    if let last = range.last, bytes[last] == UInt8(ascii: ":") { range = range.lowerBound..<last }
    guard range.count > 4 else { return false }
    let mark = bytes[range.lowerBound]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"),
      bytes[range.lowerBound + 1] == mark,
      bytes[range.upperBound - 1] == mark, bytes[range.upperBound - 2] == mark
    else { return false }
    let inside = bytes[range.lowerBound + 2..<range.upperBound - 2]
    guard inside.count < 120 else { return false }
    var stars = 0
    for byte in inside {
      stars = byte == mark ? stars + 1 : 0
      if stars == 2 { return false }
    }
    return true
  }

  static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// Whether the line ends in a break that Markdown keeps.
  static func endsInBreak(_ bytes: [UInt8], words: Range<Int>, line: Range<Int>) -> Bool {
    guard let last = words.last else { return false }
    if bytes[last] == UInt8(ascii: "\\") { return true }
    if line.upperBound - words.upperBound >= 2 { return true }
    let tail = bytes[words].suffix(6)
    return tail.last == UInt8(ascii: ">") && tail.contains { $0 | 0x20 == UInt8(ascii: "b") }
      && tail.contains { $0 | 0x20 == UInt8(ascii: "r") } && tail.contains(UInt8(ascii: "<"))
  }
}
