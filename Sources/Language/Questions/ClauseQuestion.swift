/// Turns a clause with a finite verb into "Why …?": the auxiliary goes before the subject.
struct ClauseQuestion {
  let words: Words
  let render: Rendering

  init(words: Words, sentenceStart: Int) {
    self.words = words
    render = Rendering(words: words, sentenceStart: sentenceStart)
  }

  /// The question without its "Why " and "?"; nil where the clause had better be quoted.
  func body(_ clause: ParsedClause) -> String? {
    let verb = words[clause.verb]
    if verb.may(.modal) { return modal(clause) }
    if verb.may(.be) { return inverted(clause, from: clause.verb) }
    if verb.may(.have) { return having(clause) }
    if verb.may(.doing) { return doing(clause) }
    return lexical(clause)
  }

  // MARK: - Auxiliaries

  /// The auxiliary at `clause.verb`, the subject, the rest.
  private func inverted(
    _ clause: ParsedClause, from verb: Int, as auxiliary: String? = nil
  ) -> String? {
    var next = verb + 1
    var first = auxiliary ?? spelledOut(verb)
    if next < clause.end, words[next].text == "not" {
      if words[next].surface != "not", words[next].spaceBefore == false {
        if words[next].surface.hasSuffix("t"), words[next].surface != "not" {
          first += "n't"
          next += 1
        }
      }
    }
    guard let subject = subject(clause, auxiliary: first) else { return nil }
    let rest = render.text(next..<max(next, clause.end))
    if rest.isEmpty { return nil }
    // "is organised makes it hard": the verb found was not the main one.
    let finder = VerbFinder(words: words)
    for index in next..<max(next, clause.end) where index > next {
      let before = words[index - 1]
      if finder.isStrong(index), before.may(.participle),
        !before.may([.noun, .relative, .subordinator])
      {
        return nil
      }
    }
    return [first, subject, rest].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// An auxiliary as it stands alone: "'s" is "is", "ca" of "can't" stays.
  private func spelledOut(_ index: Int) -> String {
    let word = words[index]
    if word.surface.utf8.contains(0x27) || word.surface.utf8.contains(0xE2) { return word.text }
    if word.isCapitalized { return word.text }
    return word.surface
  }

  /// The subject, or the one a note left out.
  private func subject(_ clause: ParsedClause, auxiliary: String) -> String? {
    guard clause.subject.isEmpty else {
      let isOwn = clause.subject.upperBound == clause.verb
      return isOwn ? render.subject(clause.subject) : render.definite(clause.subject)
    }
    switch auxiliary {
    case "was", "is", "has", "does", "wasn't", "isn't", "hasn't", "doesn't": return "it"
    case "were", "are", "weren't", "aren't": return "they"
    case "am": return "I"
    case "can", "could", "cannot", "can't", "couldn't", "did", "didn't", "have", "haven't", "do",
      "don't":
      return "we"
    default: return "it"
    }
  }

  private func having(_ clause: ParsedClause) -> String? {
    var next = clause.verb + 1
    while next < clause.end, words[next].may([.negation, .adverb]) { next += 1 }
    guard next < clause.end else { return nil }
    let word = words[next]
    let isPerfect: Bool
    if word.may(.bare) {
      isPerfect = true
    } else if word.may(.participle) || word.base(as: .participle) != nil {
      // "has limited access" is no perfect; "has cached it" is.
      let after = next + 1 < clause.end ? words[next + 1] : nil
      let asAdjective =
        (Self.standing.contains(word.text) || word.text.utf8.contains(0x2D)
          || word.text.hasPrefix("un"))
        && (after?.may([.noun]) ?? false) && !(after?.may([.determiner, .name]) ?? false)
      isPerfect = !asAdjective
    } else {
      isPerfect = words[clause.verb + 1].may(.negation) && words[clause.verb + 1].surface != "not"
    }
    if isPerfect { return inverted(clause, from: clause.verb) }
    return supported(clause, base: "have")
  }

  /// Verbs only people are the subject of: a note without one means "we".
  private static let deeds: WordList = [
    "assume", "believe", "choose", "decide", "forget", "guess", "merge", "misread", "think", "try",
  ]

  /// Participles that say what a thing is like, not what was done to it.
  private static let standing: WordList = [
    "limited", "dedicated", "mixed", "fixed", "detailed", "advanced", "shared", "nested",
    "built-in",
  ]

  private func doing(_ clause: ParsedClause) -> String? {
    var next = clause.verb + 1
    while next < clause.end, words[next].may([.negation, .adverb]) { next += 1 }
    // "but it did" leaves out what it did.
    if clause.verb + 1 >= clause.end { return nil }
    let isNegated = words[(clause.verb + 1)..<next].contains { $0.may(.negation) }
    if next < clause.end,
      isNegated || words[next].may(.base) || words[next].text == "have" || words[next].text == "be"
    {
      return inverted(clause, from: clause.verb)
    }
    return supported(clause, base: "do")
  }

  private func modal(_ clause: ParsedClause) -> String? {
    let text = words[clause.verb].text
    if text == "should" || text == "ought" || text == "shall" { return nil }
    var next = clause.verb + 1
    var negated = false
    while next < clause.end, words[next].may([.negation, .adverb]) {
      if words[next].may(.negation) { negated = true }
      next += 1
    }
    guard next + 1 < clause.end, words[next].text == "have",
      let participle = participle(after: next, to: clause.end)
    else {
      return text == "would" && next < clause.end && words[next].text == "have"
        ? nil : inverted(clause, from: clause.verb)
    }
    if text == "would" { return nil }
    if negated { return text == "could" ? inverted(clause, from: clause.verb) : nil }
    // "must have changed" tells a guess about what happened: ask about what happened.
    if words[participle].text == "been" {
      guard let subject = subject(clause, auxiliary: "was") else { return nil }
      let number = SubjectNumber(of: words, clause.subject)
      let rest = render.text((participle + 1)..<max(participle + 1, clause.end))
      guard !rest.isEmpty else { return nil }
      return (number == .plural ? "were " : "was ") + subject + " " + rest
    }
    guard let base = words[participle].base(as: .participle),
      let subject = subject(clause, auxiliary: "did")
    else { return nil }
    let between = render.text((next + 1)..<participle)
    let rest = render.text((participle + 1)..<max(participle + 1, clause.end))
    return ["did", subject, between, base, rest].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func participle(after have: Int, to end: Int) -> Int? {
    var index = have + 1
    while index < end, words[index].may(.adverb), !words[index].may(.participle) { index += 1 }
    guard index < end, words[index].may([.participle, .bare]) else { return nil }
    return index
  }

  // MARK: - Other verbs

  private func lexical(_ clause: ParsedClause) -> String? {
    let verb = words[clause.verb]
    let next = clause.verb + 1 < clause.end ? words[clause.verb + 1] : nil
    // "There used to be a check" asks for the day it went, which no inversion says.
    if verb.text == "used", next?.text == "to" { return nil }
    if verb.may(.participle), isPassiveNote(clause, next) {
      let number = SubjectNumber(of: words, clause.subject)
      let rest = render.text(clause.verb..<clause.end)
      return (number == .plural ? "were " : "was ") + render.subject(clause.subject) + " " + rest
    }
    if verb.may(.past), let base = verb.base(as: .past) { return supported(clause, base: base) }
    if verb.may(.third), let base = verb.base(as: .thirdPerson) {
      return supported(clause, base: base, auxiliary: "does")
    }
    if verb.may(.base), let base = verb.base(as: .base) {
      // "the launcher offers overwrite and merge": which of the two is the verb, nothing tells.
      let before = clause.verb - 1
      if before > clause.subject.lowerBound, words[before].may(.third),
        words[before - 1].may(.noun),
        !verb.verbs.contains(where: { Verb.isIntransitive($0.base) }),
        next?.may([.coordinator, .subordinator]) ?? false
      {
        return nil
      }
      return supported(clause, base: base, auxiliary: "do")
    }
    return nil
  }

  /// "Snapshot restored from the wrong day": a note that leaves out "was".
  private func isPassiveNote(_ clause: ParsedClause, _ next: Word?) -> Bool {
    guard let first = clause.subject.first, !words[clause.verb].isOnlyPast else { return false }
    if next?.text == "by" || words[clause.verb].text == "stuck" { return true }
    guard next?.may([.preposition, .to, .adverb]) ?? true else { return false }
    let opener = words[first]
    if opener.may([.determiner, .pronoun]), opener.text != "no" { return false }
    // "put out 4 V", "took down the node": the particle goes with an object.
    if clause.verb + 2 < clause.end, ["out", "up", "down", "off"].contains(next?.text ?? ""),
      words[clause.verb + 2].may([.determiner, .number, .name])
    {
      return false
    }
    if words[clause.verb].verbs.contains(where: { Verb.isIntransitive($0.base) }) { return false }
    guard let head = render.head(of: clause.subject) else { return false }
    let noun = NounReading(words[head].text)
    return noun.isNoun || words[head].isAllCapitals || opener.text == "no"
  }

  /// "do", or "does" where the author's plural verb has one thing for a subject.
  private func present(_ clause: ParsedClause) -> String {
    if clause.subject.isEmpty { return "do" }
    if case .singular = SubjectNumber(of: words, clause.subject) { return "does" }
    return "do"
  }

  /// "did", "does" or "do", the subject, the base form, the rest.
  private func supported(
    _ clause: ParsedClause, base: String, auxiliary: String? = nil
  ) -> String? {
    let verb = words[clause.verb]
    let first =
      auxiliary
      ?? (verb.may(.third) || verb.text == "has" || verb.text == "does"
        ? "does" : verb.text == "have" || verb.text == "do" ? present(clause) : "did")
    let stand = first != "did" ? first : Self.deeds.contains(base) ? "did" : "was"
    guard let subject = subject(clause, auxiliary: stand) else {
      return nil
    }
    let rest = render.text((clause.verb + 1)..<max(clause.verb + 1, clause.end))
    return [first, subject, base, rest].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
