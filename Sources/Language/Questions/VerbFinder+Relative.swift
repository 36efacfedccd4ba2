/// Relative clauses inside a subject, with and without a word of their own.
extension VerbFinder {
  /// Whether a relative clause about the noun before begins at `index`.
  func opensRelative(_ index: Int, from start: Int, to end: Int) -> Bool {
    let word = words[index]
    let before = words[index - 1]
    if word.tags.contains(.relative) {
      if word.text == "that", before.may(.preposition) { return false }
      return before.may(.nominal) || before.isMark(",") || before.may(.preposition)
    }
    if word.text == "whose" || (word.text == "where" && before.may(.noun)) { return true }
    return false
  }

  /// Whether "whoever", "whatever" opens the stretch and is its own clause: "whoever deploys".
  func opensFree(_ start: Int) -> Bool {
    ["whoever", "whatever", "whichever"].contains(words[start].text)
  }

  /// Behind a relative clause without a relative word: "the limit we set is low", "the sheet the
  /// drivers get is late"; nil where none begins at `index`.
  func endOfBareRelative(_ index: Int, from start: Int, to end: Int) -> Int? {
    let word = words[index]
    let before = words[index - 1]
    guard before.may([.noun]), !before.may([.preposition, .coordinator, .pronoun]) else {
      return nil
    }
    let isPronoun = ["i", "we", "you", "he", "she", "they", "it"].contains(word.text)
    let isNoun = ["the", "our", "a", "an"].contains(word.text) && words[start].may(.determiner)
    guard isPronoun || isNoun else { return nil }
    var verb = index + 1
    while verb < end, verb - index < 5, !opensPredicate(verb, isPronoun) { verb += 1 }
    guard verb < end, verb - index < 5, isPronoun || verb > index + 1 else { return nil }
    let after = endOfVerbs(verb, to: end)
    // The main verb has to follow.
    for later in after..<max(after, min(end, after + 8)) {
      if words[later].may([.mark, .subordinator, .coordinator, .relative]) { return nil }
      if isStrong(later) { return after }
    }
    return nil
  }

  /// Whether the verb of a bare relative clause stands at `index`.
  private func opensPredicate(_ index: Int, _ isPronoun: Bool) -> Bool {
    let word = words[index]
    if isPronoun {
      return !word.tags.contains(.adverb) && word.may([.past, .third, .base, .auxiliary])
    }
    return word.may([.past, .third, .base]) && words[index - 1].may(.noun)
      && index + 1 < words.count
      && (isStrong(index) || isStrong(index + 1) || words[index + 1].may(.preposition))
  }

  /// The index behind the verbs that begin at `index`: "had been renamed", "does not check".
  func endOfVerbs(_ index: Int, to end: Int) -> Int {
    var next = index + 1
    guard words[index].may(.auxiliary) else { return next }
    while next < end,
      words[next].may([.negation, .adverb, .bare]) || words[next].may([.participle, .gerund])
        || (words[next].may(.base) && words[index].may([.modal, .doing]))
    {
      next += 1
    }
    return next
  }
}
