internal import Markup

/// A file as it is on disk: its bytes, its lines, and the comments in it.
public struct DraftSource: Sendable {
  public let bytes: [UInt8]
  /// Each line without its end.
  let lines: [Range<Int>]
  /// The first line below the front matter, counted from 0.
  let firstLine: Int
  /// HTML comments outside code, first byte to last, in order.
  private(set) var comments: [Range<Int>] = []

  init(_ bytes: [UInt8], firstLine: Int, bodyStart: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    var walk = LineRanges(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    var lines: [Range<Int>] = []
    while let line = walk.next() { lines.append(line.text) }
    self.lines = lines
  }

  /// Takes note of the comments, once it is known which lines are code.
  mutating func findComments(isCode: [Bool]) {
    var open: Int?
    for number in firstLine..<max(firstLine, lines.count) {
      if isCode[number], open == nil { continue }
      let line = lines[number]
      var index = line.lowerBound
      var ticks = 0
      while index < line.upperBound {
        if let start = open {
          if starts("-->", at: index, before: line.upperBound) {
            comments.append(start..<index + 3)
            open = nil
            index += 3
          } else {
            index += 1
          }
          continue
        }
        if bytes[index] == UInt8(ascii: "`") { ticks += 1 }
        if ticks % 2 == 0, starts("<!--", at: index, before: line.upperBound) {
          open = index
          index += 4
        } else {
          index += 1
        }
      }
    }
    // A comment that is never closed hides the rest, as a browser would have it.
    if let start = open { comments.append(start..<bytes.count) }
  }

  func starts(_ word: StaticString, at index: Int, before end: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= end else { return false }
    for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { return false }
    return true
  }

  /// The line of a byte and the column in it, both counted from 1, the column in bytes.
  ///
  /// A byte order mark counts, as the file begins with it.
  public func place(of byte: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= byte { low = middle } else { high = middle }
    }
    guard low < lines.count else { return (1, byte + 1) }
    let start = low == 0 ? 0 : lines[low].lowerBound
    return (low + 1, byte - start + 1)
  }

  /// The bytes of a line, counted from 1, without its end.
  public func line(_ number: Int) -> Range<Int> {
    lines.indices.contains(number - 1) ? lines[number - 1] : bytes.count..<bytes.count
  }

  /// What stands at these bytes.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
