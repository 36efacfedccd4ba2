/// Our own signs, for terminals that may not show them.
public enum Signs {
  /// The text with the signs that we write (curly quotes, dashes, arrows, marks) in ASCII.
  ///
  /// Letters stay as they are: they are the author's, and a terminal that cannot show them does with
  /// them what it does with all others.
  public static func ascii(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let sign = signs[scalar] { result += sign } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  private static let signs: [Unicode.Scalar: String] = [
    "\u{201C}": "\"", "\u{201D}": "\"", "\u{2018}": "'", "\u{2019}": "'", "\u{2013}": "-",
    "\u{2014}": "-", "\u{2026}": "...", "\u{2192}": "->", "\u{2705}": "[ok]", "\u{274C}": "[x]",
    "\u{00B7}": "-", "\u{00D7}": "x", "\u{2264}": "<=", "\u{2265}": ">=", "\u{2500}": "-",
    "\u{2502}": "|", "\u{2514}": "`", "\u{251C}": "|", "\u{2588}": "#", "\u{25BC}": "v",
    "\u{25B2}": "^", "\u{25CF}": "*", "\u{25CB}": "o",
  ]
}
