/// Takes in the mark of Markdown at one end of some words whose other half lies among them.
///
/// Of `**Alerts:** page the ward` the words begin behind two asterisks, and of
/// `buy one ([shop](https://…))` they end in the middle of a link; quoted like that they look broken.
enum MarkEnds {
  static func widened(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= bytes.count else { return range }
    var range = range
    if isOdd(range, in: bytes) {
      if range.lowerBound > 1, bytes[range.lowerBound - 2..<range.lowerBound].elementsEqual(mark) {
        range = range.lowerBound - 2..<range.upperBound
      } else if bytes[range.upperBound...].starts(with: mark) {
        range = range.lowerBound..<range.upperBound + 2
      }
    }
    let open = openLinks(range, in: bytes)
    if open > 0, let end = endOfLink(from: range.upperBound, in: bytes) {
      range = range.lowerBound..<end
    } else if open < 0, range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: "[") {
      range = range.lowerBound - 1..<range.upperBound
    }
    return range
  }

  private static let longestAddress = 2_000
  private static let mark = Array("**".utf8)

  private static func isOdd(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var isOdd = false
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if bytes[index] == mark[0], bytes[index + 1] == mark[0] {
        isOdd.toggle()
        index += 1
      }
      index += 1
    }
    return isOdd
  }

  /// How many brackets are opened and not closed; less than none for `text](address`.
  private static func openLinks(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    var open = 0
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "["): open += 1
      case UInt8(ascii: "]"):
        if open > 0 {
          open -= 1
        } else if index + 1 < range.upperBound, bytes[index + 1] == UInt8(ascii: "(") {
          return -1
        }
      default: break
      }
    }
    return open
  }

  /// Behind `](address)` or `][name]`, if that stands here.
  private static func endOfLink(from start: Int, in bytes: [UInt8]) -> Int? {
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "]") else { return nil }
    let close: UInt8
    switch bytes[start + 1] {
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    default: return nil
    }
    let line = bytes[(start + 2)...].prefix(longestAddress).prefix { $0 != 0x0A }
    return line.firstIndex(of: close).map { $0 + 1 }
  }
}
