/// The body of a rule file, cut at its headings only when somebody asks.
struct RuleFile: Sendable, Hashable {
  var path: String
  var body: String
  var bodyLine: Int
  var places: [Rule.Place]

  /// Calls `read` with the number in the file, the bytes and the range of each line below
  /// `## heading`, up to the next heading.
  private func eachLine(
    _ heading: StaticString,
    _ read: (Int, UnsafeBufferPointer<UInt8>, Range<Int>) -> Void
  ) {
    var body = body
    body.withUTF8 { bytes in
      var inside = false
      var number = bodyLine
      var start = 0
      while start <= bytes.count {
        var next = start
        while next < bytes.count, bytes[next] != 0x0A { next += 1 }
        let end = next > start && bytes[next - 1] == 0x0D ? next - 1 : next
        if Self.isHeading(bytes, start..<end) {
          inside = Self.isSame(bytes, start + 3..<end, heading)
        } else if inside {
          read(number, bytes, start..<end)
        }
        number += 1
        start = next + 1
      }
    }
  }

  private static func isHeading(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
    line.count >= 3 && bytes[line.lowerBound] == UInt8(ascii: "#")
      && bytes[line.lowerBound + 1] == UInt8(ascii: "#") && bytes[line.lowerBound + 2] == 0x20
  }

  /// Whether the letters are those of an ASCII heading, in whatever case.
  private static func isSame(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ heading: StaticString
  ) -> Bool {
    guard line.count == heading.utf8CodeUnitCount else { return false }
    for index in 0..<line.count
    where lowered(bytes[line.lowerBound + index]) != lowered(heading.utf8Start[index]) {
      return false
    }
    return true
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// The Markdown below a heading.
  func section(_ heading: StaticString) -> String {
    var lines: [Substring] = []
    eachLine(heading) { _, bytes, line in
      lines.append(Substring(decoding: bytes[line], as: UTF8.self))
    }
    var section = lines[...]
    while section.first?.isEmpty == true { section.removeFirst() }
    while section.last?.isEmpty == true { section.removeLast() }
    return section.joined(separator: "\n")
  }

  /// Whether nothing but line ends stands below a heading, or no such heading.
  func isEmpty(_ heading: StaticString) -> Bool {
    var isEmpty = true
    eachLine(heading) { _, _, line in if !line.isEmpty { isEmpty = false } }
    return isEmpty
  }

  /// The items of the list below a heading, each in one line, with the line it begins on.
  func items(_ heading: StaticString) -> [(number: Int, text: String)] {
    var result: [(Int, String)] = []
    eachLine(heading) { number, bytes, line in
      let text = Self.afterBlanks(bytes, line)
      if let item = Self.item(bytes, text) {
        result.append((number, String(decoding: bytes[item], as: UTF8.self)))
      } else if !text.isEmpty, !result.isEmpty {
        result[result.count - 1].1 += " " + String(decoding: bytes[text], as: UTF8.self)
      }
    }
    return result
  }

  /// How many items the list below a heading has.
  func itemCount(_ heading: StaticString) -> Int {
    var count = 0
    eachLine(heading) { _, bytes, line in
      if Self.item(bytes, Self.afterBlanks(bytes, line)) != nil { count += 1 }
    }
    return count
  }

  private static func afterBlanks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == 0x20 { start += 1 }
    return start..<line.upperBound
  }

  /// What follows the marker of a list item: `- `, or a number of one or two digits and `. `.
  private static func item(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Range<Int>? {
    var end = line.lowerBound
    if end < line.upperBound, bytes[end] == UInt8(ascii: "-") {
      end += 1
    } else {
      while end < line.upperBound, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
      guard end > line.lowerBound, end - line.lowerBound < 3, end < line.upperBound,
        bytes[end] == UInt8(ascii: ".")
      else { return nil }
      end += 1
    }
    guard end < line.upperBound, bytes[end] == 0x20 else { return nil }
    return afterBlanks(bytes, end + 1..<line.upperBound)
  }

  func examples(_ heading: StaticString) -> [RuleExample] {
    items(heading).map {
      RuleExample(item: $0.text, line: $0.number, place: places.first ?? .sentence)
    }
  }
}
