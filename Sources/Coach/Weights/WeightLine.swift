/// One row of a table of weights, `| feature | -0.25 | … |`, read without allocating anything.
struct WeightLine {
  /// The first cell.
  let name: UnsafeBufferPointer<UInt8>
  /// How many of the other cells are numbers.
  private(set) var count = 0

  /// Reads a line that begins with `|`, and adds its numbers to `weights`.
  ///
  /// Cells that are no numbers are passed over.
  init(_ line: UnsafeBufferPointer<UInt8>, _ weights: inout [Float]) {
    var position = 1
    name = UnsafeBufferPointer(rebasing: line[Self.cell(line, &position) ?? 0..<0])
    while position < line.count {
      let cell = position
      var number = Self.number(line, &position)
      while position < line.count, line[position] == 0x20 { position += 1 }
      if position < line.count, line[position] != UInt8(ascii: "|") {
        number = nil
        position = cell
        while position < line.count, line[position] != UInt8(ascii: "|") { position += 1 }
      }
      guard position < line.count else { return }
      position += 1
      guard let number else { continue }
      weights.append(number)
      count += 1
    }
  }

  /// The cell that begins at `position`, without the blanks around it; nil where no `|` ends one.
  static func cell(_ line: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Range<Int>? {
    var end = position
    while end < line.count, line[end] != UInt8(ascii: "|") { end += 1 }
    guard end < line.count else { return nil }
    var low = position
    position = end + 1
    while low < end, line[low] == 0x20 { low += 1 }
    while end > low, line[end - 1] == 0x20 { end -= 1 }
    return low..<end
  }

  /// `-1.25` behind blanks; at most six digits, so that nothing can overflow.
  @inline(__always)
  private static func number(
    _ line: UnsafeBufferPointer<UInt8>, _ position: inout Int
  ) -> Float? {
    while position < line.count, line[position] == 0x20 { position += 1 }
    let negative = position < line.count && line[position] == UInt8(ascii: "-")
    if negative { position += 1 }
    var value = 0
    var scale = 1
    var point = -1
    var digits = 0
    while position < line.count {
      let byte = line[position]
      if byte &- 0x30 < 10 {
        value = value &* 10 &+ Int(byte &- 0x30)
        digits += 1
        if point >= 0 { scale = scale &* 10 }
      } else if byte == UInt8(ascii: "."), point < 0 {
        point = position
      } else {
        break
      }
      position += 1
    }
    guard digits > 0, digits <= 6 else { return nil }
    return Float(negative ? 0 &- value : value) / Float(scale)
  }
}
