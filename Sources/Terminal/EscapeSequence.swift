/// Finds the styles (SGR sequences, `ESC [ … m`) in a text of ours.
enum EscapeSequence {
  /// The end of the style that begins at `start` in `text`; nil if none begins there.
  static func end(
    of text: String.UnicodeScalarView, from start: String.UnicodeScalarView.Index
  ) -> String.UnicodeScalarView.Index? {
    guard text[start] == "\u{1B}" else { return nil }
    var index = text.index(after: start)
    guard index < text.endIndex, text[index] == "[" else { return nil }
    repeat {
      index = text.index(after: index)
      guard index < text.endIndex else { return nil }
    } while text[index] == ";" || ("0"..."9").contains(text[index])
    return text[index] == "m" ? text.index(after: index) : nil
  }
}
