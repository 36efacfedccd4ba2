extension Tokenizer {
  /// Whether a text has two words in the place of a folded one: "cannot", "dont", "im".
  public static func isUnmarkedContraction(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    unmarkedWords.contains(word)
  }

  private static let unmarkedWords = WordSet(Contraction.unmarked.keys.sorted())
}
