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
      // "the new hire", "a rewrite": behind a determiner a verb is a noun.
      if index > 0, words[index].may(.base), !words[index].may([.noun, .auxiliary, .adverb]),
        opensNoun(words, before: index)
      {
        words[index].tags.insert(.noun)
      }
    }
    return words
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
