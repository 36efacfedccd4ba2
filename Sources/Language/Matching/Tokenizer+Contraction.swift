extension Tokenizer {
  /// Whether a text has two words in the place of a folded one: "cannot", "dont", "im".
  public static func isUnmarkedContraction(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    unmarkedWords.number(of: word) != nil
  }

  private static let unmarkedWords: WordTable = {
    var table = WordTable(capacity: 64)
    for word in Contraction.unmarked.keys.sorted() { _ = table.insert(Array(word.utf8)) }
    return table
  }()
}
