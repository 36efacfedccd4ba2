import Language

/// The words of a text that carry content, as stems, to be held against another text.
struct ContentWords: Sendable {
  /// In order of appearance, without repetition; words that mean the same share one stem.
  var stems: [String] = []
  /// Token index of each stem's first appearance.
  var tokens: [Int] = []
  /// The stem of each token that carries content; empty for the others.
  private(set) var stemOfToken: [String]

  init(_ reading: Reading) {
    stemOfToken = [String](repeating: "", count: reading.passage.tokens.count)
    var seen: Set<String> = []
    for (index, token) in reading.passage.tokens.enumerated()
    where token.kind == .word && !reading.kinds[index].contains(.filler) {
      let stem = Self.stem(token.text, reading.lexicon)
      stemOfToken[index] = stem
      if seen.insert(stem).inserted {
        stems.append(stem)
        tokens.append(index)
      }
    }
  }

  /// The stems of all words of a text, those without content too.
  static func allStems(of passage: Passage, _ lexicon: Lexicon) -> Set<String> {
    var stems: Set<String> = []
    for token in passage.tokens where token.kind == .word {
      stems.insert(stem(token.text, lexicon))
    }
    return stems
  }

  /// The word's stem, or the number of its group of synonyms.
  static func stem(_ word: String, _ lexicon: Lexicon) -> String {
    let stem = WordStem.stem(word)
    if let group = lexicon.synonyms[stem] { return "#\(group)" }
    return stem
  }
}
