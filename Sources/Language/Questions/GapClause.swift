/// Tells the clauses that say what a system lacks from those that say what happened.
///
/// Of two statements side by side the one with the gap is the deeper: "the release runs by the clock
/// and does not look whether the package is complete" is asked about its second half. What did not
/// happen that day ("the door did not open", "no label is printed") is a symptom and no gap.
struct GapClause {
  let words: Words
  let finder: VerbFinder

  init(words: Words) {
    self.words = words
    finder = VerbFinder(words: words)
  }

  /// Whether the clause tells of a lack that stands: a check, a field, an owner that is not there.
  func tellsGap(_ clause: ParsedClause) -> Bool {
    let verb = words[clause.verb]
    if verb.may(.modal) { return false }
    let next = text(clause.verb + 1, clause)
    let second = text(clause.verb + 2, clause)
    if verb.may([.be, .have, .doing]) { return tellsGap(auxiliary: clause, next, second) }
    guard isPresent(verb) else { return false }
    if startsWithNone(clause) || words[clause.verb - 1].text == "never" {
      // "nobody knows by whom" is about the telling, not about the system.
      let isOpen =
        clause.verb + 1 >= clause.end || words[clause.verb + 1].may(.preposition)
        || ["who", "why", "how", "when", "where", "what", "which"].contains(next)
      let isWhole =
        clause.verb + 1 < clause.end
        && ["nothing", "nobody"].contains(words[clause.subject.lowerBound].text)
      return (isSafeguarding(verb) || isWhole)
        && !(verb.base(as: [.thirdPerson, .base]) == "know" && isOpen)
    }
    return ["no", "none", "nothing", "nobody", "nowhere", "only"].contains(next)
      || second == "no" && words[clause.verb + 1].may(.preposition) || endsButNot(clause)
  }

  /// Whether the clause tells too much or too little of something, which is a cause of its own: "the
  /// pump was too small", "accepts any branch", "is set by hand".
  func tellsExcess(_ clause: ParsedClause) -> Bool {
    words[clause.subject.lowerBound..<clause.end].contains { word in
      Self.excess.contains(word.text) || word.text.hasPrefix("un") && word.may(.adjective)
    }
  }

  private static let excess: WordList = [
    "too", "any", "anything", "anyone", "anybody", "whatever", "whichever", "only", "missing",
    "manual", "manually", "default", "optional", "implicit", "advisory", "lacks", "no", "nothing",
    "nobody", "not", "never", "without",
  ]

  /// A second verb of the same subject that tells a gap: "… and is never handed over".
  func coordinated(_ clause: ParsedClause) -> ParsedClause? {
    for index in (clause.verb + 1)..<max(clause.verb + 1, clause.end - 2) {
      if words[index].tags.contains(.mark), words[index].text != "," { return nil }
      guard ["and", "but"].contains(words[index].text) else { continue }
      var verb = index + 1
      while verb < clause.end - 1, words[verb].may([.adverb]), !words[verb].may([.third, .past]) {
        verb += 1
      }
      let isFinite =
        words[verb].may([.be, .have, .doing])
        || words[verb].may(.third) && words[clause.verb].may([.third, .be, .have])
      let second = ParsedClause(subject: clause.subject, verb: verb, end: clause.end)
      if isFinite, tellsGap(second) { return second }
    }
    return nil
  }

  private func tellsGap(auxiliary clause: ParsedClause, _ next: String, _ second: String) -> Bool {
    let verb = words[clause.verb]
    if ["never", "nowhere"].contains(next) || second == "nowhere" { return true }
    if verb.may(.have), next == "no" || next == "had" && second == "no" { return true }
    if verb.may(.have), startsWithNone(clause), verb.text != "had" { return true }
    if verb.text == "is" || verb.text == "are", next == "no" { return true }
    if verb.may(.be), ["missing", "absent", "optional", "advisory", "manual"].contains(next) {
      return true
    }
    // "isn't in the list", "is not part of the image"
    if verb.text == "is" || verb.text == "are", clause.verb + 2 < clause.end,
      words[clause.verb + 1].may(.negation),
      ["in", "on", "part", "one", "among", "written", "listed", "documented", "an", "a", "told"]
        .contains(second)
    {
      return true
    }
    guard verb.text == "does" || verb.text == "do" else { return false }
    guard clause.verb + 2 < clause.end, words[clause.verb + 1].may(.negation) else { return false }
    return isSafeguarding(words[clause.verb + 2])
  }

  private func text(_ index: Int, _ clause: ParsedClause) -> String {
    index < clause.end ? words[index].text : ""
  }

  private func isPresent(_ verb: Word) -> Bool {
    verb.may(.third) || verb.may(.base) && !verb.may(.past)
  }

  /// "nothing compares", "no step of it looks", "neither side owns".
  private func startsWithNone(_ clause: ParsedClause) -> Bool {
    clause.subject.first.map {
      ["no", "nothing", "nobody", "none", "neither", "no-one"].contains(words[$0].text)
    } ?? false
  }

  /// "lists the services but not the jobs".
  private func endsButNot(_ clause: ParsedClause) -> Bool {
    zip(words[clause.verb..<clause.end], words[clause.verb..<clause.end].dropFirst()).contains {
      $0.text == "but" && $1.text == "not"
    }
  }

  private func isSafeguarding(_ word: Word) -> Bool {
    word.verbs.contains { Self.safeguarding.contains($0.base) }
  }

  /// What a check, a document, an alert or an owner does, so that its absence is a gap.
  private static let safeguarding: WordList = [
    "alert", "ask", "audit", "bound", "catch", "check", "compare", "confirm", "contain", "count",
    "cover", "define", "describe", "detect", "distinguish", "document", "enforce", "ensure",
    "exercise", "export", "expose", "have", "include", "inform", "inspect", "know", "limit", "list",
    "log", "look", "measure",
    "mention", "monitor", "name", "notice", "notify", "offer", "own", "page", "pin", "prevent",
    "protect", "prove",
    "record", "refuse", "register", "reject", "report", "require", "restrict", "review", "say",
    "see", "set", "share", "show", "specify", "state", "stop", "tell", "test", "track", "validate",
    "verify",
    "support", "warn", "watch",
  ]
}
