/// Cuts endings off words so that forms of one word compare equal: "deployed", "deploys", "deploying".
///
/// Cruder than a dictionary on purpose: it only has to be the same for both sides of a comparison.
public enum WordStem {
  private static let endings: [StaticString] = [
    "ations", "ation", "ingly", "ings", "ing", "ments", "ment", "edly", "ied", "ies", "ed", "es",
    "ly", "s", "e",
  ]

  /// The stem of a folded word; at least three letters stay.
  public static func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      var count = bytes.count
      for ending in endings
      where count - ending.utf8CodeUnitCount >= 3 && ends(bytes, with: ending) {
        count -= ending.utf8CodeUnitCount
        break
      }
      if count > 3, bytes[count - 1] == bytes[count - 2], bytes[count - 1] != UInt8(ascii: "l"),
        bytes[count - 1] != UInt8(ascii: "s")
      {
        count -= 1
      }
      guard count > 3, bytes[count - 1] == UInt8(ascii: "y") else {
        return String(decoding: bytes[..<count], as: UTF8.self)
      }
      return String(decoding: bytes[..<(count - 1)], as: UTF8.self) + "i"
    }
  }

  @inline(__always)
  private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, with ending: StaticString) -> Bool {
    let start = bytes.count - ending.utf8CodeUnitCount
    for index in 0..<ending.utf8CodeUnitCount where bytes[start + index] != ending.utf8Start[index]
    {
      return false
    }
    return true
  }
}
