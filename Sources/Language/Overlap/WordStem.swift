/// Cuts endings off words so that forms of one word compare equal: "deployed", "deploys", "deploying".
///
/// Cruder than a dictionary on purpose: it only has to be the same for both sides of a comparison.
public enum WordStem {
  private static let endings = [
    "ations", "ation", "ingly", "ings", "ing", "ments", "ment", "edly", "ied", "ies", "ed", "es",
    "ly", "s", "e",
  ]

  /// The stem of a folded word; at least three letters stay.
  public static func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    for ending in endings
    where bytes.count - ending.utf8.count >= 3
      && word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    {
      bytes.removeLast(ending.utf8.count)
      break
    }
    if bytes.count > 3, let last = bytes.last, last == bytes[bytes.count - 2],
      last != UInt8(ascii: "l"), last != UInt8(ascii: "s")
    {
      bytes.removeLast()
    }
    if bytes.count > 3, bytes.last == UInt8(ascii: "y") {
      bytes[bytes.count - 1] = UInt8(ascii: "i")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
