/// Takes out of a terminal's output what moves the cursor and styles text, so that the words are
/// left.
///
/// Works on a stream: a sequence may be cut anywhere.
struct EscapeFilter {
  private enum State {
    case text
    /// After ESC.
    case escape
    /// In a control sequence, `ESC [ …`, up to its final byte.
    case control
    /// In an operating system command, `ESC ] …`, up to BEL or `ESC \`.
    case command
    case commandEscape
  }

  private var state = State.text

  /// The text of the next `bytes`: without sequences and control characters but for line feeds.
  mutating func text(of bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      switch state {
      case .text:
        if byte == 0x1B {
          state = .escape
        } else if byte == 0x0A || (byte >= 0x20 && byte != 0x7F) {
          result.append(byte)
        }
      case .escape:
        state = byte == UInt8(ascii: "[") ? .control : byte == UInt8(ascii: "]") ? .command : .text
      case .control:
        if (0x40...0x7E).contains(byte) { state = .text }
      case .command:
        if byte == 0x07 { state = .text } else if byte == 0x1B { state = .commandEscape }
      case .commandEscape:
        state = .text
      }
    }
    return result
  }
}
