/// Forms the body of a question from one candidate stretch of a sentence.
struct QuestionFormer {
  let words: [Word]

  func form(_ candidate: CauseFinder.Candidate) -> (body: String, range: Range<Int>)? {
    let range = candidate.range
    let start = sentenceStart
    let notes = NoteQuestion(words: words, sentenceStart: start)
    if candidate.isPhrase {
      return phrase(range, notes)
    }
    let finder = VerbFinder(words: words)
    var begin = afterLeadingPhrase(range, finder)
    if let clause = finder.subjectless(from: begin, to: range.upperBound),
      looksHeadless(begin, finder, range)
    {
      return asked(clause, start)
    }
    if finder.clause(from: begin, to: range.upperBound) == nil { begin = range.lowerBound }
    if let clause = finder.clause(from: begin, to: range.upperBound) {
      if let cause = CauseStatement(words: words).phrase(of: clause),
        let formed = phrase(cause, notes)
      {
        return formed
      }
      return asked(clause, start)
    }
    if let clause = finder.subjectless(from: range.lowerBound, to: range.upperBound) {
      return asked(clause, start)
    }
    return notes.body(range).map { ($0, range) }
  }

  /// The first word that is not a mark.
  private var sentenceStart: Int { words.firstIndex { !$0.tags.contains(.mark) } ?? 0 }

  private func asked(_ clause: ParsedClause, _ start: Int) -> (body: String, range: Range<Int>)? {
    guard let trimmed = ClauseEnd(words: words).trimmed(clause),
      let body = ClauseQuestion(words: words, sentenceStart: start).body(trimmed)
    else { return nil }
    let first = clause.subject.isEmpty ? clause.verb : clause.subject.lowerBound
    return (body, first..<trimmed.end)
  }

  /// A cause told as a noun phrase: "a missing index", "the fact that …".
  private func phrase(_ range: Range<Int>, _ notes: NoteQuestion) -> (
    body: String, range: Range<Int>
  )? {
    guard let first = range.first else { return nil }
    let opener = words[first]
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
    return notes.body(range).map { ($0, range) }
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
    guard words[first].may(.preposition), words[first].tags.isDisjoint(with: [.noun, .adjective]),
      words[first].text != "per"
    else { return first }
    // The phrase is a preposition and one noun phrase; the next determiner or pronoun opens the subject.
    for index in (first + 2)..<max(first + 2, min(range.upperBound, first + 14)) {
      let word = words[index]
      if word.isMark(",") { return index + 1 < range.upperBound ? index + 1 : first }
      if words[index - 1].may([.preposition, .coordinator, .determiner]) { continue }
      if word.may([.determiner, .pronoun]), !word.may([.preposition, .relative]),
        finder.clause(from: index, to: range.upperBound) != nil
      {
        return index
      }
    }
    return first
  }
}
