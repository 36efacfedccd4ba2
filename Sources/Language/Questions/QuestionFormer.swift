/// Forms the body of a question from one candidate stretch of a sentence.
struct QuestionFormer {
  let words: Words

  func form(_ candidate: CauseFinder.Candidate) -> (body: String, range: Range<Int>)? {
    let range = candidate.range
    let start = sentenceStart
    let notes = NoteQuestion(words: words, sentenceStart: start)
    let finder = VerbFinder(words: words)
    if let clause = candidate.clause { return asked(clause, start) }
    if candidate.isPhrase {
      // "Because of heavy rain the ferry ran late": the phrase, else what came of it.
      if let split = splitPoint(range, finder) {
        if let formed = phrase(range.lowerBound..<split, notes) { return formed }
        return finder.clause(from: split, to: range.upperBound).flatMap { asked($0, start) }
      }
      return phrase(range, notes)
    }
    let clausal = ClausalSubject(words: words, sentenceStart: start)
    if let body = clausal.body(range) { return (body, range) }
    if words[range.lowerBound].text == "that", clausal.opensClause(range) { return nil }
    var begin = afterLeadingPhrase(range, finder)
    if var clause = finder.subjectless(from: begin, to: range.upperBound),
      looksHeadless(begin, finder, range)
    {
      clause.subject = candidate.inherited ?? clause.subject
      return asked(clause, start)
    }
    if finder.clause(from: begin, to: range.upperBound) == nil { begin = range.lowerBound }
    if var clause = finder.clause(from: begin, to: range.upperBound) {
      if let antecedent = candidate.inherited, isPronoun(clause.subject, for: antecedent) {
        clause.subject = antecedent
      }
      if let cause = CauseStatement(words: words).phrase(of: clause),
        let formed = phrase(cause, notes)
      {
        return formed
      }
      guard var formed = asked(clause, start) else { return nil }
      formed.body += LeadingPhrase(words: words).tail(
        range.lowerBound..<begin, of: clause, formed.body,
        Rendering(words: words, sentenceStart: start))
      return formed
    }
    if let clause = finder.subjectless(from: range.lowerBound, to: range.upperBound) {
      return asked(clause, start)
    }
    return notes.body(range).map { ($0, range) }
  }

  /// The first word that is not a mark.
  private var sentenceStart: Int { words.firstIndex { !$0.tags.contains(.mark) } ?? 0 }

  private func asked(_ clause: ParsedClause, _ start: Int) -> (body: String, range: Range<Int>)? {
    // "not one has a label" cannot be turned round.
    if let first = clause.subject.first, words[first].text == "not",
      clause.subject.count > 1, words[first + 1].text == "one"
    {
      return nil
    }
    if let report = ReportedOrder(words: words, sentenceStart: start).body(clause) {
      return (report.body, clause.subject.lowerBound..<report.end)
    }
    guard let trimmed = ClauseEnd(words: words).trimmed(withinFact(clause)),
      let body = ClauseQuestion(words: words, sentenceStart: start).body(trimmed)
    else { return nil }
    let isOwn = clause.subject.upperBound == clause.verb && !clause.subject.isEmpty
    let first = isOwn ? clause.subject.lowerBound : clause.verb
    return (body, first..<trimmed.end)
  }

  /// "the fact that A is tied to B allowed for this": the fact ends before the last verb.
  private func withinFact(_ clause: ParsedClause) -> ParsedClause {
    guard let first = clause.subject.first, first > 1, words[first - 1].text == "that",
      words[first - 2].text == "fact",
      let later = ((clause.verb + 2)..<max(clause.verb + 2, clause.end)).last(where: {
        (words[$0].may([.past, .third]) && !words[$0].may(.noun)
          || words[$0].may([.be, .have, .modal]))
          && words[$0 - 1].may([.noun, .name, .participle])
      })
    else { return clause }
    var fact = clause
    fact.end = later
    return fact
  }

  /// A cause told as a noun phrase: "a missing index", "the fact that …".
  private func phrase(_ range: Range<Int>, _ notes: NoteQuestion) -> (
    body: String, range: Range<Int>
  )? {
    guard let first = range.first else { return nil }
    let opener = words[first]
    // "due to the nightly job running twice", "nobody owning the mailbox"
    if let doing = range.dropFirst().first(where: { words[$0].may(.gerund) }),
      opener.may([.determiner, .pronoun]), !opener.may(.auxiliary),
      !["a", "an"].contains(opener.text), !Self.linking.contains(words[doing].text),
      !range.contains(where: { words[$0].may([.relative, .mark, .auxiliary]) }),
      words[doing].verbs.contains(where: { $0.forms.contains(.gerund) && $0.known }),
      words[doing - 1].may([.noun, .name]) || words[doing - 1].text.hasPrefix("no"),
      doing + 1 < range.upperBound,
      let body = words[doing].text == "having"
        ? notes.possession(range, having: doing) : notes.predicate(range)
    {
      return (body, range)
    }
    if opener.text == "the" || opener.text == "that" {
      // "the fact that the disk was full"
      if let that = range.first(where: { words[$0].text == "that" }), that - first <= 2,
        let clause = VerbFinder(words: words).clause(from: that + 1, to: range.upperBound)
      {
        return asked(clause, sentenceStart)
      }
      return nil
    }
    if opener.may(.determiner), opener.text != "a", opener.text != "an", opener.text != "no" {
      return nil
    }
    if opener.may([.pronoun, .objectPronoun]), opener.tags.isDisjoint(with: .determiner) {
      return nil
    }
    if opener.tags.contains(.name), !opener.surface.hasPrefix("`") { return nil }
    let second = first + 1 < range.upperBound ? words[first + 1].text : ""
    if ["result", "consequence", "matter", "case"].contains(second) { return nil }
    var range = range
    let finder = VerbFinder(words: words)
    if let clause = finder.clause(from: first, to: range.upperBound),
      finder.isStrong(clause.verb) || words[clause.verb].may(.past)
    {
      // "due to heavy use allowed …": the phrase ends where the sentence goes on.
      range = clause.subject
    }
    return notes.body(range, isPhrase: true).map { ($0, range) }
  }

  /// Gerunds that only link: "the change following the audit".
  private static let linking: WordList = [
    "following", "including", "regarding", "causing", "leading", "concerning", "depending",
  ]

  /// Whether a lone "it" or "they" stands for the subject of the clause before.
  private func isPronoun(_ subject: Range<Int>, for antecedent: Range<Int>) -> Bool {
    guard subject.dropFirst().allSatisfy({ ["just", "simply", "only"].contains(words[$0].text) }),
      let first = antecedent.first,
      !words[first].may(.pronoun) || words[first].may(.number) || words[first].may(.determiner),
      !["no", "neither", "each", "every", "some", "nobody", "nothing"].contains(words[first].text)
    else { return false }
    switch (words[subject.lowerBound].text, SubjectNumber(of: words, antecedent)) {
    case ("it", .singular), ("they", .plural): return true
    default: return false
    }
  }

  /// Whether the stretch has lost its subject: it opens with what can only be a verb.
  private func looksHeadless(_ begin: Int, _ finder: VerbFinder, _ range: Range<Int>) -> Bool {
    var first = begin
    while first < range.upperBound, words[first].tags.contains(.adverb) { first += 1 }
    guard first < range.upperBound else { return false }
    let word = words[first]
    return word.may(.auxiliary) || word.isOnlyPast || (word.may(.third) && !word.may(.noun))
  }

  /// Behind "In our shop", "After each deploy,": where the subject begins.
  private func afterLeadingPhrase(_ range: Range<Int>, _ finder: VerbFinder) -> Int {
    let first = range.lowerBound
    if ["every", "each", "last", "next", "this", "that", "one"].contains(words[first].text),
      first + 2 < range.upperBound, Self.times.contains(words[first + 1].text)
    {
      return splitPoint(range, finder) ?? first
    }
    guard words[first].may(.preposition), words[first].tags.isDisjoint(with: [.noun, .adjective]),
      words[first].text != "per"
    else { return first }
    // The phrase is a preposition and one noun phrase; the next determiner or pronoun opens the subject.
    return splitPoint(range, finder) ?? first
  }

  private static let times: WordList = [
    "night", "day", "morning", "week", "month", "year", "hour", "time", "weekend",
  ]

  /// Where the subject begins behind a phrase that opens the sentence without a comma.
  private func splitPoint(_ range: Range<Int>, _ finder: VerbFinder) -> Int? {
    let first = range.lowerBound
    for index in (first + 1)..<max(first + 1, min(range.upperBound, first + 14)) {
      let word = words[index]
      if word.isMark(",") { return index + 1 < range.upperBound ? index + 1 : nil }
      let before = words[index - 1]
      if before.may([.preposition, .coordinator, .determiner, .relative]) { continue }
      if before.may([.gerund, .past, .base, .third]), !before.may(.noun) || before.may(.gerund) {
        continue
      }
      if words[first..<index].contains(where: { $0.tags.contains(.relative) }) { return nil }
      if word.may([.determiner, .pronoun]), !word.may([.preposition, .relative]),
        finder.clause(from: index, to: range.upperBound) != nil
      {
        return index
      }
    }
    return nil
  }
}
