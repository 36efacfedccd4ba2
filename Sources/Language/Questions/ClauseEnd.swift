/// Finds where what belongs to a clause ends: at a second verb, a comma, or when it gets long.
struct ClauseEnd {
  let words: [Word]
  let finder: VerbFinder
  /// The most words a clause keeps, its subject included.
  static let limit = 16

  init(words: [Word]) {
    self.words = words
    finder = VerbFinder(words: words)
  }

  /// `clause` cut to what a question can carry; nil where nothing sound is left.
  func trimmed(_ clause: ParsedClause) -> ParsedClause? {
    var clause = clause
    clause.end = naturalEnd(clause)
    clause.end = withoutLooseEnd(clause.verb + 1, clause.end)
    while length(clause) > Self.limit {
      guard let cut = lastCut(clause), cut < clause.end else { return nil }
      clause.end = withoutLooseEnd(clause.verb + 1, cut)
    }
    return clause
  }

  private func length(_ clause: ParsedClause) -> Int {
    words[clause.subject].count + clause.end - clause.verb
  }

  private func naturalEnd(_ clause: ParsedClause) -> Int {
    var index = clause.verb + 1
    var sawComplement = false
    let takesClause = words[clause.verb].verbs.contains {
      ClosedClasses.clauseTakers.contains($0.base)
    }
    while index < clause.end {
      let word = words[index]
      if word.tags.contains(.mark) {
        guard word.text == ",", let listEnd = endOfList(index, to: clause.end) else {
          if word.text == "/" || word.text == "%" || (word.text != "," && !word.spaceBefore) {
            index += 1
            continue
          }
          return index
        }
        index = listEnd
        continue
      }
      if word.may([.relative, .subordinator]) { sawComplement = true }
      if word.may(.coordinator), word.text != "nor", opensVerbPhrase(index + 1, clause) {
        return index
      }
      if !sawComplement, !takesClause, index > clause.verb + 1, opensNewClause(index, clause) {
        return index
      }
      // "was read-only the session …": no object follows a predicate adjective.
      if words[clause.verb].may(.be), word.tags.contains(.determiner), index > clause.verb + 1,
        words[index - 1].tags.contains(.adjective),
        words[index - 1].tags.isDisjoint(with: [
          .participle, .noun, .gerund, .determiner, .preposition, .adverb,
        ])
      {
        return index
      }
      index += 1
    }
    return clause.end
  }

  /// "A, B and C": where the list ends, when nothing in it has a verb; nil when this is no list.
  private func endOfList(_ comma: Int, to end: Int) -> Int? {
    var index = comma + 1
    var sinceComma = 0
    var last: Int?
    while index < end {
      let word = words[index]
      if word.may(.auxiliary) || word.isOnlyPast || word.may([.relative, .subordinator]) {
        return last
      }
      if word.isMark(",") {
        if sinceComma == 0 || sinceComma > 4 { return last }
        sinceComma = 0
        index += 1
        continue
      }
      if word.tags.contains(.mark) { return last }
      if word.text == "and" || word.text == "or" {
        guard sinceComma <= 4, index + 1 < end, !words[index + 1].may([.auxiliary]),
          words[index + 1].may([.nominal, .determiner, .adjective])
        else { return last }
        if words[index + 1].may([.past, .third]), words[index + 1].tags.isDisjoint(with: [.noun]) {
          return last
        }
        // The last member: a few nouns.
        var tail = index + 1
        while tail < end, tail - index <= 4, words[tail].may([.nominal, .determiner, .adjective]),
          !words[tail].may(.auxiliary)
        {
          tail += 1
        }
        return tail == end || words[tail].may([.preposition, .mark, .coordinator]) ? tail : nil
      }
      if word.may([.past, .third, .base]), word.tags.isDisjoint(with: [.noun, .adjective]) {
        return last
      }
      sinceComma += 1
      index += 1
    }
    last = nil
    return last
  }

  /// Whether a second verb of the same subject begins at `start`: "… and showed nothing".
  private func opensVerbPhrase(_ start: Int, _ clause: ParsedClause) -> Bool {
    var index = start
    while index < clause.end, words[index].may([.adverb, .negation]), !words[index].may(.noun) {
      index += 1
    }
    guard index < clause.end else { return false }
    let word = words[index]
    if word.may(.auxiliary) { return true }
    if isPronoun(word) {
      return finder.clause(from: index, to: clause.end) != nil
    }
    let verb = words[clause.verb]
    let next = index + 1 < clause.end ? words[index + 1] : nil
    let followed =
      next.map {
        $0.may([.determiner, .number, .name, .preposition, .adverb, .objectPronoun, .to])
      }
      ?? true
    if verb.may(.auxiliary) {
      return word.isOnlyPast || (word.may(.third) && word.tags.isDisjoint(with: .noun))
        || (word.may(.third) && !verb.may(.be) && followed)
    }
    if word.may(.past), verb.may(.past), followed || !word.may(.noun) { return true }
    if word.may(.third), verb.may(.third), followed || !word.may(.noun) { return true }
    if word.may(.base), verb.may(.base), followed,
      !word.may(.noun) || next?.may(.determiner) == true
    {
      return true
    }
    return false
  }

  /// Whether another clause begins here without any link: "it ran twice it was slow".
  private func opensNewClause(_ index: Int, _ clause: ParsedClause) -> Bool {
    let word = words[index]
    guard isPronoun(word), index + 1 < clause.end, words[index - 1].may(.nominal) else {
      return false
    }
    return finder.isStrong(index + 1)
  }

  private func isPronoun(_ word: Word) -> Bool {
    ["i", "we", "you", "he", "she", "they", "it", "there", "nobody", "someone"].contains(word.text)
  }

  /// The last place where a long clause can be cut: before a subordinate clause or a preposition.
  private func lastCut(_ clause: ParsedClause) -> Int? {
    let first = max(clause.verb + 2, clause.verb + 1)
    guard first < clause.end - 1 else { return nil }
    for index in (first..<(clause.end - 1)).reversed() {
      let word = words[index]
      let before = words[index - 1]
      if word.may([.subordinator, .relative]), before.may(.nominal) { return index }
      if ["before", "after", "since", "as"].contains(word.text), before.may(.nominal) {
        return index
      }
      if word.may(.coordinator), before.may(.nominal) { return index }
      guard word.may(.preposition), word.text != "of", word.text != "than", word.text != "to",
        before.may(.nominal), before.tags.isDisjoint(with: [.preposition, .determiner])
      else { continue }
      return index
    }
    return nil
  }

  /// `end` moved back over words that cannot close a clause.
  func withoutLooseEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start {
      let word = words[end - 1]
      let loose =
        word.may([.coordinator, .subordinator, .relative, .mark])
        || ClosedClasses.hedges.contains(word.text)
        || ["then", "though", "the", "a", "an", "either", "anyway", "therefore", "thus", "also"]
          .contains(word.text)
      if !loose { break }
      end -= 1
    }
    return end
  }
}
