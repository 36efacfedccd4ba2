/// Typed text inside a message.
enum Quote {
  /// The text between quotation marks, cut behind 60 characters, control characters as blanks.
  static func short(_ typed: String) -> String {
    var text = ""
    for (count, scalar) in typed.unicodeScalars.enumerated() {
      if count == 60 { return "“\(text)…”" }
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      text.unicodeScalars.append(isControl ? " " : scalar)
    }
    return "“\(text)”"
  }
}
