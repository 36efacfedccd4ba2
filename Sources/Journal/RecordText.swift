/// A record as it stands on its line: any bytes, as text that a terminal shows unharmed.
///
/// Printable UTF-8 stays as it is. Every other byte is a caret and two upper-case hexadecimal
/// digits, and so is the caret itself: `^0A` is a line feed, `^5E` a caret. A caret, not a
/// backslash, because then records that are JSON stay JSON on their line.
enum RecordText {
  private static let caret = UInt8(ascii: "^")
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// The text of a record.
  static func encode(_ record: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(record.count + record.count / 16)
    var index = 0
    while index < record.count {
      let byte = record[index]
      if byte >= 0x20, byte < 0x7F, byte != caret {
        text.append(byte)
        index += 1
        continue
      }
      let length = byte < 0x80 ? 0 : printableLength(record, index)
      if length > 0 {
        text.append(contentsOf: record[index..<index + length])
        index += length
      } else {
        text.append(caret)
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
        index += 1
      }
    }
    return text
  }

  /// The record of a text, or `nil` where an escape is broken.
  static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var record: [UInt8] = []
    record.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == caret else {
        record.append(text[index])
        index += 1
        continue
      }
      guard text.endIndex - index > 2, let high = value(text[index + 1]),
        let low = value(text[index + 2])
      else { return nil }
      record.append(high << 4 | low)
      index += 3
    }
    return record
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The length of the well-formed sequence at `start` (Unicode 16, table 3-7), or 0 if there is
  /// none, or if it is a control character or changes the direction of what follows.
  private static func printableLength(_ bytes: [UInt8], _ start: Int) -> Int {
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      start + offset < bytes.count && range.contains(bytes[start + offset])
    }
    switch bytes[start] {
    case 0xC2:
      return continues(1, 0xA0...0xBF) ? 2 : 0
    case 0xC3...0xDF:
      return continues(1) ? 2 : 0
    case 0xE0:
      return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xE2 where continues(1, 0x80...0x81):
      guard continues(2) else { return 0 }
      return changesLineOrDirection(bytes[start + 1], bytes[start + 2]) ? 0 : 3
    case 0xE1...0xEC, 0xEE, 0xEF:
      return continues(1) && continues(2) ? 3 : 0
    case 0xED:
      return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xF0:
      return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3:
      return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4:
      return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default:
      return 0
    }
  }

  /// Whether E2 and these two bytes are U+200E, U+200F, U+2028 to U+202E or U+2066 to U+2069.
  private static func changesLineOrDirection(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): true
    default: false
    }
  }
}
