/// How much of one text says nothing that another has not said already.
public enum Overlap {
  /// The share of the content words of `answer` that stand in `question` too, from 0 to 1.
  ///
  /// Words are compared by their stems; function words, auxiliaries and hedges do not count.
  /// An answer without content words has an overlap of 0: it is empty, which is another matter.
  public static func share(of answer: String, in question: String) -> Double {
    share(of: stems(of: answer), in: stems(of: question))
  }

  /// The share of `own` stems that are among `others`.
  public static func share(of own: [String], in others: [String]) -> Double {
    guard !own.isEmpty else { return 0 }
    let known = Set(others)
    let shared = own.reduce(into: 0) { if known.contains($1) { $0 += 1 } }
    return Double(shared) / Double(own.count)
  }

  /// The stems of the content words of `text`, each once, in order of appearance.
  public static func stems(of text: String) -> [String] {
    var seen: Set<String> = []
    var found: [String] = []
    for token in Tokenizer.tokens(in: text) where token.isWordLike {
      guard let stem = stem(of: token), seen.insert(stem).inserted else { continue }
      found.append(stem)
    }
    return found
  }

  /// The stem of a content word; nil for a function word.
  static func stem(of token: Token) -> String? {
    switch token.kind {
    case .word: stem(ofWord: token.text)
    case .number: token.text
    case .code: String(token.text.drop { $0 == "`" }.prefix { $0 != "`" }).lowercased()
    case .identifier, .url, .handle: token.text.lowercased()
    case .punctuation, .quotation, .symbol, .lineBreak: nil
    }
  }

  /// The stem of a word in lower case: the base of a verb, the singular of a noun.
  static func stem(ofWord word: String) -> String? {
    if isFunctionWord(word) { return nil }
    let readings = Verb.readings(of: word)
    if let verb = readings.first(where: { $0.known && !$0.forms.contains(.base) }) {
      return shortened(verb.base)
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 3 {
      if NounReading(word).isPlural {
        let singular = Spelling.bases(ofThirdPerson: word).first {
          NounLexicon.countable.contains($0) || NounLexicon.mass.contains($0)
        }
        return shortened(singular ?? String(word.dropLast()))
      }
      if !word.hasSuffix("us"), !word.hasSuffix("is") { return shortened(String(word.dropLast())) }
    }
    return shortened(word)
  }

  /// Without the endings that make a noun or adverb out of a verb or adjective.
  private static func shortened(_ word: String) -> String {
    var word = word
    for (ending, least) in [
      ("ations", 4), ("ation", 4), ("ition", 4), ("tion", 4), ("sion", 4), ("ment", 4),
      ("ness", 4), ("ance", 5), ("ence", 5), ("ure", 4), ("ally", 4), ("ly", 4), ("ate", 4),
      ("ity", 4), ("al", 4), ("e", 3), ("y", 4),
    ] where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + least {
      word = String(word.dropLast(ending.count))
      break
    }
    return word
  }

  private static func isFunctionWord(_ word: String) -> Bool {
    switch word {
    case "is", "are", "was", "were", "am", "be", "been", "being", "has", "have", "had", "having",
      "do", "does", "did", "done", "doing", "not", "to", "and", "or", "but", "nor", "so", "as",
      "which", "who", "whom", "what", "how", "why", "that", "there", "got", "get", "gets":
      true
    default:
      ClosedClasses.determiners.contains(word) || ClosedClasses.subjectPronouns.contains(word)
        || ClosedClasses.objectPronouns.contains(word)
        || ClosedClasses.prepositions.contains(word)
        || ClosedClasses.subordinators.contains(word) || ClosedClasses.modals.contains(word)
        || ClosedClasses.hedges.contains(word) || ClosedClasses.adverbs.contains(word)
    }
  }
}
