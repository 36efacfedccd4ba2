/// Cuts a long Markdown text where cmark-gfm can begin anew, so that its tree need not be held at once: it
/// takes many times the memory of the text.
///
/// A line that begins with a letter or a hash below a blank one ends every block above it but code between
/// fences and HTML. Whether one of those is still open is seen from the last block before the cut.
struct MarkdownPieces {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// How many bytes a piece has at least.
  static let size = 1 << 17

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The first place to cut at, at least `size` bytes behind `start`; the end where there is none.
  func end(from start: Int, size: Int) -> Int {
    guard size < bytes.count - start else { return bytes.count }
    for index in start + max(size, 2)..<bytes.count {
      guard bytes[index - 1] == 0x0A, bytes[index] == 0x23 || Self.isLetter(bytes[index]) else {
        continue
      }
      let isBlank =
        bytes[index - 2] == 0x0A
        || index - start > 2 && bytes[index - 2] == 0x0D && bytes[index - 3] == 0x0A
      if isBlank { return index }
    }
    return bytes.count
  }

  /// How many line ends there are: LF, CR LF or a lone CR.
  func lineEnds(in range: Range<Int>) -> Int {
    var count = 0
    for index in range {
      let isLoneReturn =
        bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if bytes[index] == 0x0A || isLoneReturn { count += 1 }
    }
    return count
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
