/// What pictures are drawn with.
///
/// Every mark comes with its word, so that nothing hangs on a glyph.
enum Glyphs: Sendable, CaseIterable {
  /// Box drawing, shades, ticks and crosses.
  case unicode
  /// Seven-bit characters, for terminals that show no others.
  case ascii
  /// No picture at all, the same said in words: for screen readers and logs.
  case words

  private var isUnicode: Bool { self == .unicode }

  var good: String { pick("✅", "[ok]", "") }
  var bad: String { pick("❌", "[no]", "") }
  var arrow: String { pick("→", "->", "to") }
  func quoted(_ text: String) -> String { isUnicode ? "“\(text)”" : "\"\(text)\"" }

  /// Puts a mark before its word.
  func marked(_ mark: String, _ word: String) -> String { mark.isEmpty ? word : "\(mark) \(word)" }

  func pick(_ unicode: String, _ ascii: String, _ words: String) -> String {
    switch self {
    case .unicode: unicode
    case .ascii: ascii
    case .words: words
    }
  }
}
