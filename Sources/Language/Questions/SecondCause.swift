/// Looks for a second cause in one sentence.
struct SecondCause {
  let words: [Word]
  let finder: VerbFinder

  init(words: [Word]) {
    self.words = words
    finder = VerbFinder(words: words)
  }

  /// The words of the second cause.
  func range() -> Range<Int>? {
    let start = Openers(words: words).skip(from: 0, to: words.count)
    let segments = Segmenter(words: words).segments(from: start)
    var first: ParsedClause?
    var afterReason = false
    for segment in segments {
      switch segment.link {
      case .effect, .tail, .circumstance, .concession, .contrast:
        if segment.link == .effect { return nil }
        continue
      case .reason:
        // What the reason explains is no cause itself.
        first = nil
        afterReason = true
      case .reasonPhrase: return nil
      case .start, .comma, .colon, .semicolon, .dash, .and: break
      }
      let begin = opening(segment.range)
      guard let clause = finder.clause(from: begin, to: segment.range.upperBound) else {
        continue
      }
      guard let one = first else {
        first = clause
        continue
      }
      let isJoined =
        segment.link == .and || segment.link == .semicolon || begin > segment.range.lowerBound
      guard isJoined || afterReason && segment.link == .and else { continue }
      if isCause(clause, after: one), let trimmed = ClauseEnd(words: words).trimmed(clause),
        trimmed.end - clause.subject.lowerBound <= Clauses.limit
      {
        return clause.subject.lowerBound..<trimmed.end
      }
      return nil
    }
    return nil
  }

  /// Behind "and also", "plus", "on top of that": where the second clause begins.
  private func opening(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound - 1,
      words[index].may([.coordinator, .mark])
        || ["also", "plus", "additionally"].contains(words[index].text)
    {
      index += 1
    }
    return index
  }

  /// Whether `second` stands on its own feet: another subject, no look back, a state or a lack.
  private func isCause(_ second: ParsedClause, after first: ParsedClause) -> Bool {
    guard let opener = second.subject.first, second.verb < words.count else { return false }
    if words[opener].may([.pronoun, .relative]), words[opener].text != "there",
      !["nobody", "nothing", "none", "neither", "no"].contains(words[opener].text)
    {
      return false
    }
    if ["this", "that", "these", "those", "such", "its", "their", "it", "they", "so", "he", "she"]
      .contains(words[opener].text)
    {
      return false
    }
    let mine = stems(second.subject)
    let theirs = stems(first.subject.lowerBound..<first.end)
    // A subject named before goes on with the story.
    if !mine.isEmpty, mine.contains(where: theirs.contains) { return false }
    return isStanding(first) && isStanding(second)
  }

  /// Whether the clause tells a condition, not a step of the story.
  private func isStanding(_ clause: ParsedClause) -> Bool {
    let verb = words[clause.verb]
    if ["no", "nobody", "nothing", "none", "neither", "there"].contains(
      words[clause.subject.lowerBound].text)
    {
      return true
    }
    if verb.may([.third, .base, .modal])
      || ["is", "are", "has", "have", "had", "does", "do"].contains(verb.text)
    {
      return true
    }
    return words[clause.verb..<clause.end].contains {
      $0.may(.negation) || ["no", "never", "only", "without", "still"].contains($0.text)
    }
      || verb.may(.be)
  }

  private func stems(_ range: Range<Int>) -> [String] {
    words[range].compactMap { word in
      word.may([.noun, .name]) ? Overlap.stem(ofWord: word.text) : nil
    }
  }
}
