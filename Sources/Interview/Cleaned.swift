/// An answer as typed, made fit for a document: control characters, escape sequences and marks
/// that reverse the direction of text are left out, white space is folded, and what was left out
/// is said.
package struct Cleaned {
  /// The lines that hold more than white space.
  package private(set) var lines: [String] = []
  /// Whether characters were left out that a document should not carry.
  package private(set) var leftOut = false

  /// The text in one line.
  package var text: String { lines.joined(separator: " ") }

  package init(_ typed: String) {
    var line = String.UnicodeScalarView()
    var pendingSpace = false
    var afterCarriageReturn = false
    func flush(into lines: inout [String]) {
      if !line.isEmpty { lines.append(String(line)) }
      line = String.UnicodeScalarView()
      pendingSpace = false
    }
    for scalar in typed.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
        if !(scalar == "\n" && afterCarriageReturn) { flush(into: &lines) }
      case 0x20, 0x09, 0xA0:
        pendingSpace = !line.isEmpty
      case _ where Self.isUnfit(scalar):
        leftOut = true
      default:
        if pendingSpace { line.append(" ") }
        pendingSpace = false
        line.append(scalar)
      }
      afterCarriageReturn = scalar == "\r"
    }
    flush(into: &lines)
  }

  /// C0 and C1 controls, and the characters that only change the direction in which others are
  /// shown (Unicode Bidirectional Algorithm, UAX 9: embeddings, overrides, isolates, marks), which
  /// can make a text read differently from what it says; also the byte order mark.
  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
