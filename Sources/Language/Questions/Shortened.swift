/// Reads an "'s" that stands for "is" or "has" behind a noun: "the budget's set to 10 MB".
enum Shortened {
  /// The noun and its verb as two words; nil where the "'s" tells an owner: "the pump's set point".
  static func parts(_ words: [Word], _ index: Int) -> [Word]? {
    let word = words[index]
    guard word.isPossessive, index + 1 < words.count, word.surface.utf8.count > 3 else {
      return nil
    }
    var next = index + 1
    while next < words.count, words[next].may([.negation]) || words[next].tags == [.adverb, .known]
    {
      next += 1
    }
    guard next < words.count, isState(words[next]),
      words[next].text == "been" || endsState(words, next + 1),
      !hasVerb(words, from: next + 1)
    else { return nil }
    let isPerfect =
      words[next].text == "been"
      || !AdjectiveLexicon.predicates.contains(words[next].text)
        && words[next].verbs.contains {
          $0.forms.contains(.participle) && Verb.isIntransitive($0.base)
        }
    guard let mark = word.surface.lastIndex(where: { $0 == "'" || $0 == "’" }) else { return nil }
    var noun = word
    noun.surface = String(word.surface[..<mark])
    noun.text = noun.surface.lowercased()
    noun.range = word.range.lowerBound..<(word.range.lowerBound + noun.surface.utf8.count)
    noun.tags = [.noun, .known]
    noun.isPossessive = false
    let verb = Word(
      text: isPerfect ? "has" : "is", surface: String(word.surface[mark...]),
      range: noun.range.upperBound..<word.range.upperBound,
      tags: isPerfect ? [.have, .known] : [.be, .known], verbs: [], spaceBefore: false,
      isCapitalized: false, isAllCapitals: false, isPossessive: false)
    return [noun, verb]
  }

  private static func isState(_ word: Word) -> Bool {
    word.text == "been" || word.verbs.contains { $0.forms.contains(.participle) }
      || AdjectiveLexicon.predicates.contains(word.text)
  }

  private static func endsState(_ words: [Word], _ index: Int) -> Bool {
    guard index < words.count else { return true }
    return words[index].may([.preposition, .to, .mark, .coordinator, .subordinator])
      && !words[index].may(.noun)
  }

  /// Whether a finite verb follows before the next mark: then the noun was an owner.
  private static func hasVerb(_ words: [Word], from start: Int) -> Bool {
    let finder = VerbFinder(words: Words(words))
    for index in start..<max(start, min(words.count, start + 30)) {
      if words[index].tags.contains(.mark) || words[index].may([.coordinator, .subordinator])
        || ["since", "as", "before", "after", "that"].contains(words[index].text)
      {
        return false
      }
      if finder.isStrong(index) { return true }
    }
    return false
  }
}
