/// Whether the words before a verb can be its subject.
extension VerbFinder {
  /// Whether the subject that begins at `start` can go with a verb of this number.
  func agrees(singular: Bool, _ start: Int, _ verb: Int) -> Bool {
    switch SubjectNumber(of: words, start..<verb) {
    case .singular: singular
    case .plural: !singular
    case .either: true
    }
  }

  /// Whether the words can be a subject at all.
  func isSubject(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last, range.count <= 14 else { return false }
    let words = self.words
    guard words[range].contains(where: { $0.may([.noun, .pronoun, .number, .name, .gerund]) })
    else {
      return false
    }
    let isAbout =
      ["about", "around", "over", "under", "up"].contains(words[first].text) && range.count > 1
      && (words[first + 1].may(.number)
        || words[first + 1].text == "to" && range.count > 2 && words[first + 2].may(.number))
    if !isAbout,
      words[first].may([.preposition, .subordinator, .coordinator, .negation, .objectPronoun]),
      words[first].tags.isDisjoint(with: [.noun, .adjective, .determiner, .adverb])
    {
      return false
    }
    if words[first].isOnlyPast || words[first].may(.auxiliary) { return false }
    // "now managed by code": a participle with its phrase and no noun before it.
    let managed = words[first].tags == [.adverb, .known] ? first + 1 : first
    if managed + 1 <= last, words[managed].may(.participle), !words[managed].may([.noun, .gerund]),
      words[managed + 1].may(.preposition), !words[managed + 1].may([.noun, .adjective])
    {
      return false
    }
    if range.count > 1, ["it", "they", "we", "i", "he", "she"].contains(words[last].text),
      words[last - 1].may(.noun), !words[last - 1].may([.base, .third, .past])
    {
      return false
    }
    if words[last].may([.coordinator, .subordinator]) || words[last].isMark(",") { return false }
    if words[last].may(.determiner), !words[last].may([.pronoun]) { return false }
    if ["what", "who", "which", "how", "why", "where", "whether", "when", "if"]
      .contains(words[first].text)
    {
      return false
    }
    if ["i", "we", "they", "he", "she", "it"].contains(words[first].text),
      words[range.dropFirst()].contains(where: {
        !$0.may([.adverb]) && !["all", "both", "each"].contains($0.text)
      })
    {
      return false
    }
    // "apart from the alarm nothing …", "following the merger both firms …"
    if range.count > 2,
      ["apart", "aside", "following", "considering", "given", "depending", "regarding"]
        .contains(words[first].text)
    {
      return false
    }
    // "Only on Mondays is the tape changed" is turned round already.
    if ["only", "never", "seldom", "rarely"].contains(words[first].text), range.count > 1,
      words[first + 1].may(.preposition), !words[first + 1].may([.noun, .adjective])
    {
      return false
    }
    if words[first].text == "either", range.count > 1, words[first + 1].tags.contains(.determiner) {
      return false
    }
    if words[first].text == "all", range.count > 1, words[first + 1].may(.pronoun),
      !words[first + 1].may(.determiner)
    {
      return false
    }
    if range.count > 1, words[first].may(.past), !words[first].may(.noun),
      words[first + 1].may([.determiner, .pronoun, .relative, .number])
    {
      return false
    }
    if range.count > 7, hidesVerb(range) { return false }
    for index in range.dropFirst() {
      let word = words[index]
      let before = words[index - 1]
      if word.text == "not", !words[first..<index].contains(where: { $0.may(.relative) }) {
        return false
      }
      if ["i", "we", "they", "he", "she"].contains(word.text),
        !before.may([.relative, .subordinator]),
        !opensRelative(index, from: first, to: last + 1), !before.may(.noun)
      {
        return false
      }
      // A second determiner needs a reason: "of the", "and its", "all the".
      if ["the", "a", "an", "our", "this", "these", "my", "your"].contains(word.text),
        before.may([.noun, .adjective]),
        endOfBareRelative(index, from: first, to: min(words.count, last + 2)) == nil,
        !before.may([
          .preposition, .coordinator, .determiner, .relative, .gerund, .participle, .adverb, .mark,
        ])
      {
        return false
      }
    }
    // A finite verb inside the subject needs a relative clause to stand in.
    var open = opensFree(first) ? 1 : 0
    for index in range.dropFirst() {
      if opensRelative(index, from: first, to: last + 1) || words[index].may([.relative])
        || index < last && words[index - 1].may(.noun) && !words[index - 1].may(.preposition)
          && ["i", "we", "you", "he", "she", "they", "it", "the", "our", "a", "an"]
            .contains(words[index].text)
      {
        open += 1
      }
      if isStrong(index) {
        open -= 1
        if open < 0 { return false }
      }
    }
    return true
  }

  /// Whether the first half of "A did this and the B" has a verb that was not seen.
  private func hidesVerb(_ range: Range<Int>) -> Bool {
    guard
      let link = range.dropFirst(2).dropLast().first(where: {
        words[$0].may(.coordinator) && words[$0 + 1].tags.contains(.determiner)
      })
    else { return false }
    return ((range.lowerBound + 1)..<link).contains { index in
      words[index].may([.past, .third]) && words[index].verbs.contains(where: \.known)
        && words[index - 1].may(.noun) && !words[index - 1].may(.preposition)
        && index + 1 < link && words[index + 1].may([.preposition, .adverb])
    }
  }
}
