/// Makes text from people and files safe to show: nothing in it can move the cursor, colour the
/// screen, ring, answer as a terminal or show words in another order than they stand.
public enum Sanitize {
  /// The text with every character that cannot be seen replaced by a name that can.
  ///
  /// - Control characters become `^[` and the like, as `cat -v` writes them, so that an escape
  ///   sequence shows as text.
  /// - Other invisible characters become `<U+202E>` and the like: C1 controls, overrides, isolates
  ///   and marks of direction, zero-width characters, tags and fillers
  ///   (Unicode's `Default_Ignorable_Code_Point`), line and paragraph separators.
  /// - Line feeds and tabs stay, CR LF becomes LF. Emoji keep their variation selectors, and
  ///   scripts and emoji that need zero-width joiners keep those.
  ///
  /// Linear in the text; text without such characters is given back as it is.
  public static func visible(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
    var result = String.UnicodeScalarView()
    var before: Unicode.Scalar = " "
    var pendingReturn = false
    for scalar in text.unicodeScalars {
      if pendingReturn, scalar != "\n" { result.append(contentsOf: name(of: "\r")) }
      pendingReturn = scalar == "\r"
      if !pendingReturn {
        if isVisible(scalar, after: before) {
          result.append(scalar)
        } else {
          result.append(contentsOf: name(of: scalar))
        }
      }
      before = scalar
    }
    if pendingReturn { result.append(contentsOf: name(of: "\r")) }
    return String(result)
  }

  /// The text of `bytes` made visible; bytes that are not UTF-8 show as U+FFFD.
  public static func visible(utf8 bytes: some Collection<UInt8>) -> String {
    visible(String(decoding: bytes, as: UTF8.self))
  }

  private static func isVisible(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20..<0x7F: return true
    case 0..<0x20, 0x7F..<0xA0: return false
    case 0xA0..<0xAD: return true
    case 0x2028, 0x2029: return false
    // Interlinear annotation: hides text within text.
    case 0xFFF9...0xFFFB: return false
    // Joiners shape Indic and Arabic letters and emoji; among Latin letters they only hide.
    case 0x200C, 0x200D: return before.value >= 0x0590 && isVisible(before, after: " ")
    // Text or emoji form of the symbol before.
    case 0xFE0E, 0xFE0F: return before.value >= 0x203C || (0x23..<0x3A).contains(before.value)
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let value = scalar.value
    if value < 0x20 || value == 0x7F {
      // The letter whose key makes the character together with Ctrl.
      return "^\(Unicode.Scalar(UInt8(value ^ 0x40)))".unicodeScalars
    }
    let digits = String(value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return "<U+\(zeros)\(digits)>".unicodeScalars
  }
}
