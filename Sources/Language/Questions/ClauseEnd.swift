/// Finds where what belongs to a clause ends: at a second verb, a comma, or when it gets long.
struct ClauseEnd {
  let words: Words
  let finder: VerbFinder
  /// The most words a clause keeps, its subject included.
  static let limit = 22

  init(words: Words) {
    self.words = words
    finder = VerbFinder(words: words)
  }

  /// `clause` cut to what a question can carry; nil where nothing sound is left.
  func trimmed(_ clause: ParsedClause) -> ParsedClause? {
    var clause = clause
    clause.end = naturalEnd(clause)
    clause.end = withoutLooseEnd(clause.verb + 1, clause.end)
    while length(clause) > Self.limit {
      guard let cut = lastCut(clause), cut < clause.end else {
        return length(clause) <= Self.limit + 4 ? clause : nil
      }
      clause.end = withoutLooseEnd(clause.verb + 1, cut)
    }
    if let open = openRelative(clause.verb + 2, clause.end) {
      clause.end = withoutLooseEnd(clause.verb + 1, open)
    }
    return clause
  }

  /// Where a relative clause begins that has no verb of its own before `end`: "a case where a user".
  func openRelative(_ start: Int, _ end: Int) -> Int? {
    guard start < end,
      let open = (start..<end).last(where: {
        (words[$0].tags.contains(.relative) || words[$0].text == "where")
          && words[$0].text != "what"
      }),
      words[open - 1].may(.noun), !words[open - 1].may(.preposition), open + 1 < end,
      !words[open + 1].may(.to), words[open].text != "that" || end - open > 2
    else { return nil }
    let hasVerb = ((open + 1)..<end).contains { index in
      finder.isStrong(index)
        || words[index].may([.past, .third, .base])
          && words[index - 1].may([.nominal, .relative, .adverb, .determiner])
    }
    return hasVerb ? nil : open
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
          let isSign = word.text == "-" && index + 1 < clause.end && !words[index + 1].spaceBefore
          if isSign || word.text == "/" || word.text == "%"
            || (word.text != "," && !word.spaceBefore)
          {
            index += 1
            continue
          }
          return index
        }
        index = listEnd
        continue
      }
      if word.may([.relative, .subordinator]) { sawComplement = true }
      // "… nor does it show up": another clause, turned round.
      if word.text == "nor", index + 1 < clause.end, words[index + 1].may(.auxiliary) {
        return index
      }
      if word.may(.coordinator), word.text != "nor", opensVerbPhrase(index + 1, clause) {
        let isShared = ["of", "for", "from", "with"].contains(words[index - 1].text)
        return isShared && index - 1 > clause.verb + 1 ? index - 1 : index
      }
      // "… was dead and after the power cut the host started": a clause behind a phrase of time.
      if word.may(.coordinator), word.text != "nor", opensClauseBehindPhrase(index + 1, clause) {
        return index
      }
      if !sawComplement, !takesClause, index > clause.verb + 1, opensNewClause(index, clause) {
        return index
      }
      // "was read-only the session …": no object follows a predicate adjective.
      if index > clause.verb + 1,
        words[clause.verb].may(.be), word.tags.contains(.determiner), !word.isPossessive,
        !words[index - 2].may([.to, .modal]),
        !tellsTime(index, clause.end),
        word.text != "one",
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

  /// Whether a preposition stands here and, behind its phrase, a clause with a subject of its own.
  private func opensClauseBehindPhrase(_ start: Int, _ clause: ParsedClause) -> Bool {
    guard start + 3 < clause.end, words[start].may([.preposition, .subordinator]),
      !words[start].may([.noun, .to])
    else { return false }
    let finder = VerbFinder(words: words)
    return (start + 2..<min(start + 10, clause.end)).contains { index in
      words[index].may(.determiner)
        && finder.clause(from: index, to: clause.end).map { words[$0.verb].may([.past, .third]) }
          ?? false
    }
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
    if word.may(.auxiliary) || ["they", "we", "he", "she", "i"].contains(word.text) { return true }
    if word.may([.determiner, .pronoun]), finder.clause(from: index, to: clause.end) != nil {
      return true
    }
    if ["these", "those", "this", "they", "it", "we"].contains(word.text), index + 1 < clause.end,
      words[index + 1].may([.past, .participle, .third]), !words[index + 1].may(.noun)
    {
      return true
    }
    let verb = words[clause.verb]
    let next = index + 1 < clause.end ? words[index + 1] : nil
    let isSure = next?.may([.determiner, .number, .objectPronoun, .pronoun]) ?? false
    let followed =
      next.map {
        $0.may([.determiner, .number, .name, .preposition, .adverb, .objectPronoun, .pronoun, .to])
      }
      ?? true
    if verb.may(.auxiliary) {
      if verb.may(.be), word.may(.past), let next,
        next.may([.noun, .adjective, .determiner, .number, .name]),
        !next.may([.preposition, .adverb])
      {
        return true
      }
      // "had been offline since noon and sold from a stale list"
      if verb.may(.have), word.may(.past), followed,
        let state = words[clause.verb..<index].firstIndex(where: { $0.text == "been" }),
        !words[state + 1].may([.participle, .gerund])
      {
        return true
      }
      return word.isOnlyPast || (word.may(.third) && word.tags.isDisjoint(with: .noun))
        || (word.may(.third) && !verb.may(.be) && isSure)
        || (word.may(.base) && verb.may([.be, .have]) && followed
          && !word.may([.adjective, .participle]))
    }
    if word.may(.third), isSure { return true }
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
    guard isPronoun(word), index + 1 < clause.end, words[index - 1].may(.nominal),
      !["whatever", "whoever", "whichever"].contains(words[index - 1].text)
    else {
      return false
    }
    // "retries a message it cannot read": what is said of one of many belongs to it.
    if words[max(clause.verb + 1, index - 3)..<index].contains(where: {
      ["a", "an", "any", "every", "each", "no", "all", "only"].contains($0.text)
    }) {
      return false
    }
    return finder.isStrong(index + 1)
  }

  /// "the whole shift", "all night".
  private func tellsTime(_ index: Int, _ end: Int) -> Bool {
    words[index..<min(index + 4, end)].contains { Self.times.contains($0.text) }
  }

  private static let times: WordList = [
    "day", "days", "night", "week", "weeks", "weekend", "month", "months", "morning", "afternoon",
    "evening", "shift", "time", "hour", "hours", "year", "years",
  ]

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
      guard isComplete(before: index, clause) else { continue }
      if word.may([.subordinator, .relative, .coordinator]) { return index }
      if ["before", "after", "since", "as"].contains(word.text) { return index }
      guard word.may(.preposition), word.text != "of", word.text != "than", word.text != "to",
        before.tags.isDisjoint(with: [.preposition, .determiner])
      else { continue }
      return index
    }
    return nil
  }

  /// Whether the clause may end before `index`: a noun or participle closes it, nothing waits for
  /// more.
  private func isComplete(before index: Int, _ clause: ParsedClause) -> Bool {
    let before = words[index - 1]
    let closes =
      before.may(.nominal) || before.may(.participle) && index - 1 > clause.verb + 1
      || before.text == "healthy" || before.tags.contains(.adverb) && index - 1 > clause.verb + 1
    guard closes, !Self.openers.contains(before.text) else { return false }
    if before.may(.gerund), !NounLexicon.mass.contains(before.text) { return false }
    if index - 2 >= clause.verb {
      let second = words[index - 2]
      // "to flag" waits for what is flagged; "which it rolled" for "out".
      if second.may([.to, .modal]), before.may(.base) { return false }
      if ["put", "set", "kept", "made", "held", "left", "given", "used"].contains(before.text) {
        return false
      }
      if before.may([.past, .base]), !before.may(.noun), !second.may([.be, .have, .adverb, .bare]) {
        return false
      }
      if second.may(.coordinator), before.may(.participle) { return false }
    }
    // "meant that a change which …": a clause inside that has no verb yet.
    var waiting = false
    for inner in (clause.verb + 1)..<index {
      let word = words[inner]
      let follows = inner == clause.verb + 1 ? words[clause.verb] : words[inner - 1]
      if word.may([.relative, .subordinator]), word.text != "than", word.text != "once" {
        let isObject = word.text == "that" && follows.may([.preposition])
        if !isObject { waiting = true }
      } else if waiting,
        finder.isStrong(inner)
          || word.may([.past, .third, .base]) && follows.may([.nominal, .relative, .adverb])
      {
        waiting = false
      }
    }
    return !waiting
  }

  /// Words that open something: "as soon as", "even though", "the one which".
  private static let openers: WordList = [
    "soon", "far", "long", "even", "ever", "more", "less", "rather", "just", "only", "so", "as",
    "one", "those", "what", "such", "well", "much", "many",
  ]

  /// "nobody knew where": what is not known is the point.
  private func isAsked(_ index: Int, from start: Int) -> Bool {
    ["where", "why", "how", "when"].contains(words[index].text) && index > 0
      && words[index - 1].verbs.contains { ClosedClasses.clauseTakers.contains($0.base) }
  }

  /// `end` moved back over words that cannot close a clause.
  func withoutLooseEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start {
      let word = words[end - 1]
      let loose =
        word.may([.coordinator, .subordinator, .relative, .mark]) && word.text != "once"
        && word.text != "that" && word.text != "whom" && !isAsked(end - 1, from: start)
        || ClosedClasses.hedges.contains(word.text)
        || ["then", "though", "the", "a", "an", "either", "anyway", "therefore", "thus", "also"]
          .contains(word.text)
      if !loose { break }
      end -= 1
    }
    return end
  }
}
