/// Turns offsets into lines and columns, both counted from 1, columns in UTF-8 bytes.
///
/// Lines end at LF, CR LF or a lone CR. Places are asked for in nearly rising order, so a cursor is
/// kept: all of them together cost one walk over the text.
struct TextPlaces {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var scalar = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The place of the `index`th Unicode scalar.
  mutating func place(ofScalar index: Int) -> (line: Int, column: Int) {
    if index < scalar { rewind() }
    while scalar < index, offset < bytes.count { step() }
    return (line, offset - lineStart + 1)
  }

  /// The place of a byte.
  mutating func place(ofByte wanted: Int) -> (line: Int, column: Int) {
    if wanted < offset { rewind() }
    while offset < wanted, offset < bytes.count { step() }
    return (line, offset - lineStart + 1)
  }

  private mutating func rewind() {
    (offset, scalar, line, lineStart) = (0, 0, 1, 0)
  }

  private mutating func step() {
    let byte = bytes[offset]
    offset += 1
    if byte == 0x0A || (byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)) {
      line += 1
      lineStart = offset
    }
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    scalar += 1
  }
}
