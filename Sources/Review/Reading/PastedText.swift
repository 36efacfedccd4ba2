/// Recognises what was pasted into a draft and is nobody's prose.
enum PastedText {
  /// `[name]: https://…`, which is no text.
  static func isLinkDefinition(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.first.map({ bytes[$0] == UInt8(ascii: "[") }) == true,
      let close = bytes[line].prefix(200).firstIndex(of: UInt8(ascii: "]")),
      close + 2 < line.upperBound,
      bytes[close + 1] == UInt8(ascii: ":"), bytes[close + 2] == 0x20
    else { return false }
    return !bytes[close + 3..<line.upperBound].contains(0x20)
      && line.count > close - line.lowerBound + 3
  }

  /// A line as programs write them: a stamp with seconds or a fraction, then a level or a process.
  static func isLog(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var digits = 0
    var colons = 0
    for byte in bytes[line].prefix(28) {
      if byte >= 0x30 && byte <= 0x39 { digits += 1 }
      if byte == UInt8(ascii: ":") { colons += 1 }
    }
    guard digits >= 6, colons >= 2 else { return false }
    let head = bytes[line].prefix(90)
    return levels.contains { holds(head, $0) }
  }

  private static let levels: [[UInt8]] = [
    "ERROR", "WARN", "INFO", "DEBUG", "FATAL", "CRIT", "TRACE", "]: ", " E ", "level=",
  ].map { Array($0.utf8) }

  private static func holds(_ text: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    guard text.count >= word.count, let first = word.first else { return false }
    for start in text.startIndex...(text.endIndex - word.count)
    where text[start] == first && text[start..<start + word.count].elementsEqual(word) {
      return true
    }
    return false
  }

  /// Whether lines that are indented like code read like sentences, headings or rows all the same.
  static func isProse(_ bytes: [UInt8], _ lines: [Range<Int>]) -> Bool {
    var total = 0
    var plain = 0
    var words = 0
    for line in lines where !line.isEmpty {
      if isLog(bytes, line) { return false }
      var inWord = false
      for byte in bytes[line] {
        total += 1
        let isLetter = InlineReader.isLetter(byte) || byte >= 0x80
        if isLetter || byte == 0x20 || byte == 0x2C || byte == 0x2E || (0x30...0x3A).contains(byte)
        {
          plain += 1
        }
        if isLetter, !inWord { words += 1 }
        inWord = isLetter
      }
    }
    return words >= 1 && plain * 100 >= total * 88
  }
}
