/// Letters without their accents.
enum Folding {
  /// The lower-case ASCII letters and digits a character stands for; none for anything else.
  static func ascii(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return [UInt8(scalar.value)]
    case 0x41...0x5A: return [UInt8(scalar.value) | 0x20]
    case 0xC0..<0x180: return table[Int(scalar.value) - 0xC0]
    case 0x218, 0x219: return [UInt8(ascii: "s")]
    case 0x21A, 0x21B: return [UInt8(ascii: "t")]
    case 0x1E9E: return Array("ss".utf8)
    default: return []
    }
  }

  /// Characters inside a word that leave no gap: combining accents, apostrophes, soft hyphens.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0xAD, 0x2018, 0x2019, 0x200B...0x200D, 0x300..<0x370, 0xFE0F: true
    default: false
    }
  }

  /// U+00C0 to U+017F, a point where a character has no Latin letter in it.
  private static let table: [[UInt8]] = {
    let letters =
      "a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss "
      + "a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y "
      + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g "
      + "h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n "
      + "o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u "
      + "w w y y y z z z z z z s"
    return letters.split(separator: " ").map { $0 == "." ? [] : Array($0.utf8) }
  }()
}
