/// Finds the finite verb of a clause, and with it the subject.
///
/// Every word that can be a finite verb is weighed by what stands before and behind it; the first
/// that holds wins. Where nothing holds, there is no clause: the caller quotes the author instead.
struct VerbFinder {
  let words: Words

  /// The subject and verb of the clause between `start` and `end`; its end is left at `end`.
  func clause(from start: Int, to end: Int) -> ParsedClause? {
    guard start < end, end <= words.count else { return nil }
    var pending = 0
    var index = start
    if opensFree(start), start + 1 < end {
      // "whoever deploys decides": the first verb is that of "whoever".
      if words[start + 1].may([.past, .third, .auxiliary]) {
        index = endOfVerbs(start + 1, to: end)
        if index < end, words[index].may([.past, .third, .auxiliary]), words[start + 1].may(.third)
        {
          return ParsedClause(subject: start..<index, verb: index, end: end)
        }
      } else {
        pending = 1
      }
    }
    while index < end {
      let word = words[index]
      if word.tags.contains(.mark), word.text != ",", word.text != "/" { return nil }
      if index > start {
        if word.may(.subordinator), word.tags.isDisjoint(with: [.noun]) { return nil }
        if let next = endOfBareRelative(index, from: start, to: end) {
          index = next
          continue
        }
        if opensRelative(index, from: start, to: end) {
          pending += 1
          index += 1
          continue
        }
        if pending > 0, word.may([.past, .third, .base]), !word.may(.auxiliary),
          words[index - 1].tags.contains(.relative),
          !(word.may(.noun) && index + 1 < end && words[index + 1].may(.auxiliary))
        {
          pending -= 1
          index += 1
          continue
        }
        if isFinite(index, from: start, to: end) {
          if pending > 0 {
            pending -= 1
            index = endOfVerbs(index, to: end)
            continue
          }
          return isSubject(start..<index)
            ? ParsedClause(subject: start..<index, verb: index, end: end) : nil
        }
      }
      index += 1
    }
    return nil
  }

  /// The clause between `start` and `end` where it begins with its verb.
  func subjectless(from start: Int, to end: Int) -> ParsedClause? {
    guard start < end, end <= words.count else { return nil }
    var first = start
    while first < end, words[first].tags.contains(.adverb),
      words[first].tags.isDisjoint(with: [.noun, .pronoun])
    {
      first += 1
    }
    guard first < end, first - start <= 2 else { return nil }
    let word = words[first]
    if word.may(.auxiliary) {
      // "had no retries" is fine; "can 3 tripped" is not.
      return ParsedClause(subject: start..<start, verb: first, end: end)
    }
    guard word.may([.past, .third]), word.tags.isDisjoint(with: [.noun]), !word.verbs.isEmpty,
      word.verbs.contains(where: \.known), first + 1 < end
    else { return nil }
    let next = words[first + 1]
    if word.may(.participle) {
      // "dropped packets" is a noun phrase, "dropped the packets" has lost its subject.
      let goesOn = next.may(.preposition) && word.verbs.contains { Verb.isIntransitive($0.base) }
      guard goesOn || next.may([.determiner, .number, .name, .objectPronoun, .adverb, .to]) else {
        return nil
      }
      if first > start { return nil }
    }
    return ParsedClause(subject: start..<start, verb: first, end: end)
  }

  // MARK: - Finite verbs

  /// Whether the word can hardly be anything but a finite verb.
  func isStrong(_ index: Int) -> Bool {
    let word = words[index]
    let before = index > 0 ? words[index - 1] : nil
    if let before, before.may(.to) || before.may(.modal) || before.may(.doing) { return false }
    if word.may(.auxiliary) { return true }
    if word.isOnlyPast { return true }
    return word.may(.third) && word.tags.isDisjoint(with: [.noun])
  }

  /// Whether the word at `index` is the finite verb of a clause that begins at `start`.
  func isFinite(_ index: Int, from start: Int, to end: Int) -> Bool {
    let word = words[index]
    guard let before = subjectWord(before: index, from: start) else { return false }
    if word.may(.auxiliary) {
      if word.may(.have), words[index - 1].may([.modal, .to]) { return false }
      return !words[index - 1].may(.to)
    }
    guard word.may([.past, .third, .base]), word.verbs.contains(where: \.known) else {
      return false
    }
    // "logging in takes six tries"
    let isParticle = followsGerund(index, from: start)
    guard
      before.may(.nominal) || isParticle || before.tags.contains(.relative) || before.text == "each"
        || before.text == "both",
      !words[index - 1].may([.to, .modal, .doing, .bare]),
      !follows(auxiliaryBefore: index, from: start)
    else { return false }
    // "the five checks look": behind a plural number a noun, but "port 17 strips the tag".
    if before.may(.number), word.may(.third), word.may(.noun), !["1", "one"].contains(before.text),
      !before.text.utf8.contains(0x2E),
      index < 2 || !words[index - 2].may([.noun, .name]) || index - 2 < start
        || words[index - 2].may([.gerund, .preposition])
    {
      return false
    }
    // "one shard", "that page": behind a determiner a noun is likelier than a verb.
    let thisDoes =
      ["this", "that", "it", "another"].contains(before.text) && word.may(.third)
      && word.may(.plural)
    if !thisDoes, before.tags.contains(.determiner),
      before.tags.isDisjoint(with: [.pronoun]) || word.may(.noun)
    {
      return false
    }
    // "with one fixed delay": behind a preposition and "one" stands a noun, and what the noun is like.
    if before.text == "one", word.may(.participle), words[index - 2].may(.preposition) {
      return false
    }
    if words[index - 1].may(.preposition), !isParticle,
      words[index - 1].tags.isDisjoint(with: [.adverb, .noun])
    {
      return false
    }
    if word.isOnlyPast { return true }
    if word.may(.past), isFinitePast(index, from: start, to: end) { return true }
    if word.may(.third), agrees(singular: true, start, index),
      isFinitePresent(index, from: start, to: end)
    {
      return true
    }
    return word.may(.base) && agrees(singular: false, start, index)
      && isFinitePresent(index, from: start, to: end)
  }

  /// Whether a gerund and its particle open the stretch and end before `index`: "logging in again".
  private func followsGerund(_ index: Int, from start: Int) -> Bool {
    var particle = index - 1
    while particle > start + 1, words[particle].tags == [.adverb, .known] { particle -= 1 }
    return particle == start + 1 && words[start].may(.gerund)
      && Self.particles.contains(words[particle].text)
  }

  private static let particles: WordList = ["in", "out", "up", "down", "off", "on", "over"]

  /// The word the verb at `index` could belong to: the one before it, adverbs skipped.
  private func subjectWord(before index: Int, from start: Int) -> Word? {
    var before = index - 1
    while before > start, words[before].may([.adverb, .negation]),
      words[before].tags.isDisjoint(with: [.noun, .pronoun])
    {
      before -= 1
    }
    guard before >= start, !words[before].may(.coordinator) else { return nil }
    return words[before]
  }

  private func follows(auxiliaryBefore index: Int, from start: Int) -> Bool {
    var before = index - 1
    while before > start, words[before].may([.adverb, .negation, .bare]) { before -= 1 }
    return before >= start && words[before].may([.be, .have])
  }

  /// A past tense that is spelled like its participle: "cached", "held".
  private func isFinitePast(_ index: Int, from start: Int, to end: Int) -> Bool {
    guard index + 1 < end else { return !words[index].verbs.isEmpty }
    let next = words[index + 1]
    // "a leak in the delayed job": who writes articles gives an object one.
    if index + 2 == end, ["a", "an", "the"].contains(words[start].text),
      next.tags.isDisjoint(with: [.adverb, .adjective, .name, .plural, .preposition, .pronoun]),
      NounReading(next.text).takesArticle, words[index].may(.participle)
    {
      return false
    }
    if next.text == "by" { return !hasLaterVerb(index, to: end) }
    if next.text == "to", words[index].verbs.contains(where: { Self.tries.contains($0.base) }) {
      return true
    }
    // "counter reset missing": a note about a reset.
    if index + 2 == end, words[index].may(.noun),
      next.text == "missing" || AdjectiveLexicon.predicates.contains(next.text),
      !words[start].may([.determiner, .pronoun])
    {
      return false
    }
    // "to catch unsigned copies": an adjective behind a verb.
    if index > 1, words[index - 1].may(.base), words[index - 2].may(.to) { return false }
    if next.may([.determiner, .number, .objectPronoun]) || next.text == "that" { return true }
    if next.may(.name) { return !hasLaterVerb(index, to: end) }
    if isPronounSubject(next) { return true }
    if words[index].may(.noun), next.may([.be, .have, .modal]) { return false }
    return !hasLaterVerb(index, to: end)
  }

  /// Verbs that go on with "to": no participle behind them.
  private static let tries: WordList = [
    "appear", "attempt", "begin", "choose", "continue", "decide", "fail", "forget", "happen",
    "manage", "need", "refuse", "seem", "start", "tend", "try", "use", "want",
  ]

  /// A present tense that may be a noun: "checks", "fire".
  private func isFinitePresent(_ index: Int, from start: Int, to end: Int) -> Bool {
    let word = words[index]
    let isNoun = word.tags.contains(.noun)
    guard index + 1 < end else {
      // At the very end a noun is likelier: "the build hosts"; "the disk fills" stays a clause.
      let plain =
        words[start].may([.determiner, .pronoun]) && words[start].text != "no"
        && word.verbs.contains { Verb.isIntransitive($0.base) }
        && !words[start..<index].contains { $0.may([.preposition, .gerund]) }
      // "counters overflow": a plural stands before a verb, not before another noun.
      let isPlural =
        index == start + 1 && word.may(.base) && words[start].may(.plural)
        && word.verbs.contains { Verb.isIntransitive($0.base) }
      return !isNoun || plain || isPlural
    }
    let next = words[index + 1]
    if next.may([.auxiliary]) || next.isOnlyPast { return false }
    if !isNoun, word.may(.third) { return true }
    if next.may([.determiner, .objectPronoun, .number]) || next.text == "that" || next.text == "to"
    {
      return true
    }
    if next.tags.contains(.name) || isPronounSubject(next) { return true }
    if words[index - 1].may(.pronoun), words[index - 1].tags.isDisjoint(with: [.determiner]) {
      return true
    }
    // "health checks fail", "seat holds expired": the next word is the verb.
    if isNoun, next.text == "not" { return false }
    let second = index + 2 < end ? words[index + 2] : nil
    if isNoun, next.tags.contains(.coordinator) {
      // "requests or limits" are two nouns; "the disk fills and the job dies" has two verbs.
      let opensClause = index + 2 < end && words[index + 2].may([.determiner, .pronoun])
      let isPlain = words[start].may([.determiner, .pronoun]) && words[start].text != "no"
      if next.text == "or" || !opensClause || !isPlain || index - start > 3 { return false }
    }
    if isNoun, next.may(.adverb), let second, second.may([.past, .base, .third]), !second.may(.noun)
    {
      return false
    }
    // "signal 14 shows proceed": behind a numbered thing stands the verb.
    let isNumbered =
      word.may(.third) && index - 2 >= start && words[index - 1].may(.number)
      && words[index - 2].may(.noun)
    if isNumbered, next.may(.base) { return true }
    // "idle clusters live until deleted"
    if isNoun, word.may(.plural), next.may(.base), !next.may(.adverb),
      !words[start].may([.determiner, .pronoun]),
      second?.may([.preposition, .subordinator]) == true
    {
      return false
    }
    if isNoun, next.may(.base), !next.may(.adverb),
      !AdjectiveLexicon.adjectives.contains(next.text),
      !next.may(.noun) || second?.may([.determiner]) == true
    {
      return false
    }
    // "sandbox keys in production": a note about keys, unless the verb can do without an object.
    if isNoun, next.may(.preposition), !words[start].may([.determiner, .pronoun, .name]),
      !word.verbs.contains(where: { Verb.isIntransitive($0.base) })
    {
      return false
    }
    if isNoun, next.may(.third), word.may(.base) { return false }
    // "the sheep tag reader": a single thing as object has an article.
    if isNoun, word.may(.base), next.may(.noun), !next.may([.plural, .adjective, .name, .gerund]),
      NounReading(next.text).takesArticle,
      second.map({ !$0.may([.noun, .adjective]) || $0.may([.third, .past]) }) ?? true,
      ["the", "a", "an"].contains(words[start].text)
    {
      return false
    }
    if isNoun, next.may(.past), !next.may(.noun),
      second?.may(.noun) != true || second?.may(.determiner) == true
    {
      return false
    }
    return !hasLaterVerb(index, to: end)
  }

  private func isPronounSubject(_ word: Word) -> Bool {
    word.may(.pronoun) && word.tags.isDisjoint(with: [.noun, .adjective, .adverb])
  }

  /// Whether a strong finite verb follows before anything that would open a clause of its own.
  private func hasLaterVerb(_ index: Int, to end: Int) -> Bool {
    // "assumed the disk was full" has its own clause for an object.
    if index + 1 < end, !words[index + 1].may(.preposition),
      words[index].verbs.contains(where: { ClosedClasses.clauseTakers.contains($0.base) })
    {
      return false
    }
    var later = index + 1
    while later < end {
      let word = words[later]
      if word.tags.contains(.mark) || word.may([.subordinator, .relative]) { return false }
      if ["i", "we", "they", "he", "she", "it"].contains(word.text) { return false }
      if word.may(.coordinator) { return false }
      if ["as", "since", "before", "after", "so", "than"].contains(word.text),
        later + 1 >= end || !words[later + 1].may(.number)
      {
        return false
      }
      if isStrong(later) { return true }
      // "posted after 23:00 carried the old date": a past with an object of its own.
      if later > index + 1, word.may(.past), !word.may(.noun),
        words[later - 1].may([.noun, .number, .name]),
        later + 1 < end, words[later + 1].tags.contains(.determiner)
      {
        return true
      }
      if word.may(.base), words[later - 1].may(.nominal),
        words[later - 1].tags.isDisjoint(with: [.to, .determiner])
      {
        if !word.may([.noun, .adjective]) { return true }
        if later + 1 < end, words[later + 1].may(.determiner) { return true }
      }
      later += 1
    }
    return false
  }
}
