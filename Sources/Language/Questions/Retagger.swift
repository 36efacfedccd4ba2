/// Settles what only the neighbours of a word can tell.
enum Retagger {
  /// The words with contractions and bare verbs read in their place.
  static func settled(_ words: [Word]) -> [Word] {
    var words = words
    for index in words.indices {
      settleContraction(&words, index)
      if words[index].text == "may", words[index].isCapitalized, index > 0 {
        words[index].tags = [.noun, .name, .known]
      }
      if ["am", "pm"].contains(words[index].text), index > 0, words[index - 1].may(.number) {
        words[index].tags = [.noun, .known]
      }
      // "not one has a label"
      if words[index].text == "not", index + 1 < words.count,
        index == 0 || words[index - 1].may([.mark, .coordinator]),
        ["one", "all", "every", "everyone", "everything"].contains(words[index + 1].text)
      {
        words[index].tags = [.determiner, .known]
      }
      // "job A": a letter by itself is a name.
      if words[index].surface == "A", index > 0, !words[index - 1].tags.contains(.mark) {
        words[index].text = "A"
        words[index].tags = [.noun, .name, .known]
      }
      // "fitter was late": what stands before a finite verb is no adjective.
      if index == 0, words.count > 1, words[1].may([.be, .have]), words[0].may(.adjective),
        !words[0].may([.noun, .determiner, .pronoun])
      {
        words[0].tags.insert(.noun)
      }
      if isFloating(words, index) { words[index].tags = [.adverb, .known] }
      // "the new hire", "a rewrite": behind a determiner a verb is a noun.
      if index > 0,
        words[index].may(.base)
          || words[index].may(.past) && !words[index].verbs.contains(where: \.known)
            && words[index - 1].tags.contains(.determiner),
        !words[index].may([.noun, .auxiliary, .adverb]),
        opensNoun(words, before: index)
      {
        words[index].tags.insert(.noun)
      }
    }
    return words
  }

  /// "our accounts all belong", "both probes each saw": "all" goes with the verb behind it.
  private static func isFloating(_ words: [Word], _ index: Int) -> Bool {
    guard ["all", "both", "each"].contains(words[index].text), index > 0, index + 1 < words.count,
      words[index - 1].may([.plural, .pronoun])
    else { return false }
    let next = words[index + 1]
    if next.may(.auxiliary) || next.isOnlyPast { return true }
    guard next.may([.base, .past]), !AdjectiveLexicon.adjectives.contains(next.text),
      index + 2 < words.count
    else { return false }
    return words[index + 2].may([.determiner, .number, .preposition, .name, .pronoun, .to])
  }

  /// "'d" is "had" before a participle, "'s" is "has" before "been".
  private static func settleContraction(_ words: inout [Word], _ index: Int) {
    let word = words[index]
    guard !word.spaceBefore, word.may([.modal, .be]), word.surface.utf8.count <= 4 else { return }
    var next = index + 1
    while next < words.count, words[next].may([.adverb, .negation]) { next += 1 }
    guard next < words.count else { return }
    if word.text == "would", words[next].may([.participle, .bare]), !words[next].may(.base),
      words[next].text != "be"
    {
      words[index].text = "had"
      words[index].tags = [.have, .known]
    }
    if word.text == "is", ["been", "got", "had", "become"].contains(words[next].text) {
      words[index].text = "has"
      words[index].tags = [.have, .known]
    }
  }

  private static func opensNoun(_ words: [Word], before index: Int) -> Bool {
    var before = index - 1
    if words[before].may(.adjective), !words[before].may([.determiner, .pronoun]), before > 0 {
      before -= 1
    }
    let word = words[before]
    return word.tags.contains(.determiner) && (word.isPossessive || !word.may(.pronoun))
  }
}
