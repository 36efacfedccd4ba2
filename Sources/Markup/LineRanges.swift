/// Walks over the lines of a text; lines end at LF, CR LF or a lone CR.
public struct LineRanges: Sendable {
  /// The whole text.
  public let bytes: [UInt8]
  private var offset: Int

  /// Starts at byte `start`, where the first line begins.
  public init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    offset = start
  }

  /// The next line: its text, and where the line after it begins.
  ///
  /// nil at the end.
  public mutating func next() -> (text: Range<Int>, end: Int)? {
    guard offset < bytes.count else { return nil }
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
    let text = start..<offset
    if offset < bytes.count {
      let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      offset += isPair ? 2 : 1
    }
    return (text, offset)
  }
}
