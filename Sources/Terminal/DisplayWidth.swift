/// How many columns text takes on a terminal, the same on every machine and in every locale.
///
/// A sum over code points, as terminals and libedit count them: two for East Asian wide and
/// fullwidth characters and emoji (Unicode UAX 11), none for combining marks, joiners and
/// formatting characters, else one.
public enum DisplayWidth {
  /// The columns of one code point; a control character takes none.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if value < 0x300 { return value < 0xA0 || value == 0xAD ? 0 : 1 }
    if WideCharacters.contains(value) { return 2 }
    // The medial and final letters of Old Korean join the initial one.
    if (0x1160...0x11FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return 1
    }
  }

  /// The columns of a text without line feeds.
  ///
  /// Styles (see ``Style``) take none.
  public static func of(_ text: String) -> Int {
    let scalars = text.unicodeScalars
    var width = 0
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if let end = EscapeSequence.end(of: scalars, from: index) {
        index = end
      } else {
        width += of(scalars[index])
        index = scalars.index(after: index)
      }
    }
    return width
  }
}
