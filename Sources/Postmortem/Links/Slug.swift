/// Names that are safe as a file name and in a link.
public enum Slug {
  /// How many bytes a slug made from a symptom has at most.
  public static let longest = 60

  /// The kebab-case form of a symptom: ASCII letters, digits and hyphens.
  ///
  /// Latin letters lose their accents (`é` gives `e`, `ß` gives `ss`); every other character parts
  /// words. Longer than `longest` bytes, it is cut behind a word, or within the first word where that
  /// alone is longer.
  ///
  /// - Returns: `incident` where nothing is left.
  public static func kebab(_ symptom: String) -> String {
    var slug: [UInt8] = []
    var gap = false
    for scalar in symptom.unicodeScalars {
      let letters = Folding.ascii(scalar)
      if letters.isEmpty {
        // An apostrophe does not part a word: `don't` gives `dont`.
        if !Folding.isMark(scalar) { gap = true }
        continue
      }
      if gap, !slug.isEmpty {
        // A whole word stood before this one: what does not fit any more is left out.
        if slug.count >= longest { break }
        slug.append(UInt8(ascii: "-"))
      }
      gap = false
      slug.append(contentsOf: letters)
      if slug.count > longest * 2 { break }
    }
    if slug.count > longest {
      let cut = slug[...longest].lastIndex(of: UInt8(ascii: "-")) ?? longest
      slug = Array(slug[..<cut])
    }
    return slug.isEmpty ? "incident" : String(decoding: slug, as: UTF8.self)
  }

  /// Whether `text` can name a file: ASCII letters, digits, `-`, `_` and `.`, beginning with a letter
  /// or digit, at most 100 bytes, and no two points in a row.
  ///
  /// Slashes have no place in it, so a slug never leaves the folder it is put into.
  public static func isSafe(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      let isWord = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      let isJoint = byte == 0x2D || byte == 0x5F || byte == 0x2E
      guard isWord || isJoint && last != 0, !(byte == 0x2E && last == 0x2E) else { return false }
      last = byte
    }
    return last != 0 && last != 0x2E && text.utf8.count <= 100
  }
}
