/// Asks about what a text tells people to do.
///
/// An example is "The ticket said: restart it."
///
/// The words behind the colon are the author's quotation, so the question quotes them.
struct ReportedOrder {
  let words: Words
  let render: Rendering
  /// The most words that are quoted.
  private static let limit = 12

  init(words: Words, sentenceStart: Int) {
    self.words = words
    render = Rendering(words: words, sentenceStart: sentenceStart)
  }

  /// `did the ticket say "restart it"`; nil where nothing is reported behind a colon.
  func body(_ clause: ParsedClause) -> (body: String, end: Int)? {
    let verb = words[clause.verb]
    let colon = clause.verb + 1
    guard !clause.subject.isEmpty, colon == clause.end, colon + 1 < words.count,
      words[colon].isMark(":"),
      let reading = verb.verbs.first(where: { Self.reports.contains($0.base) }),
      verb.may([.past, .third, .base])
    else { return nil }
    var end = colon + 1
    while end < words.count, end - colon <= Self.limit,
      !words[end].tags.contains(.mark) || words[end].text == ","
    {
      end += 1
    }
    end = ClauseEnd(words: words).withoutLooseEnd(colon + 2, end)
    let told = render.text((colon + 1)..<end)
    guard !told.isEmpty, !told.utf8.contains(0x22), !told.contains("“") else { return nil }
    let auxiliary = verb.may(.past) ? "did" : verb.may(.third) ? "does" : "do"
    return (
      "\(auxiliary) \(render.subject(clause.subject)) \(reading.base) \"\(told)\"", end
    )
  }

  private static let reports: WordList = [
    "advise", "ask", "instruct", "order", "read", "say", "tell",
  ]
}
