/// Cuts sentences into clauses: at punctuation, before words that open a clause, and at "and", "or"
/// before a word that can only begin a new subject.
enum ClauseSplitter {
  static func clauses(of tokens: [Token], sentences: [Range<Int>]) -> [Clause] {
    var result: [Clause] = []
    for (number, sentence) in sentences.enumerated() {
      var start = sentence.lowerBound
      var opener: String?
      func close(at end: Int, opener next: String?) {
        var first = start
        while first < end, !tokens[first].isWordLike { first += 1 }
        var last = end
        while last > first, !tokens[last - 1].isWordLike { last -= 1 }
        if first < last {
          result.append(Clause(tokens: first..<last, sentence: number, opener: opener))
        }
        start = end
        opener = next
      }
      for index in sentence {
        let token = tokens[index]
        if token.kind == .punctuation, token.text != "/" {
          close(at: index, opener: nil)
          start = index + 1
        } else if token.kind == .symbol, token.text == "->" || token.text == "=>" {
          close(at: index, opener: nil)
          start = index + 1
        } else if token.kind == .word {
          let opens = openers.contains(token.text)
          if opens, index - start >= 3 {
            close(at: index, opener: token.text)
          } else if opens, index == start {
            opener = token.text
          } else if token.text == "and" || token.text == "or", index - start >= 3,
            index + 1 < sentence.upperBound, newSubjects.contains(tokens[index + 1].text)
          {
            close(at: index, opener: token.text)
          } else if token.text == "and" || token.text == "or", index == start {
            opener = token.text
          }
        }
      }
      close(at: sentence.upperBound, opener: nil)
    }
    return result
  }

  /// Conjunctions and relative words that begin a clause of their own.
  private static let openers: WordList = [
    "because", "but", "although", "though", "which", "while", "whereas", "so", "yet", "since",
    "that", "where", "whose", "until", "with", "unless", "if", "when", "whenever", "as",
  ]

  /// Determiners, pronouns and the like: after "and" they begin a subject, not a further object.
  private static let newSubjects: WordList = [
    "the", "a", "an", "our", "its", "their", "my", "his", "her", "no", "nothing", "nobody",
    "there", "it", "they", "we", "he", "she", "i", "this", "that", "one", "each", "every", "any",
    "none", "neither", "in",
  ]
}
