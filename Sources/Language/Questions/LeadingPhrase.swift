/// What to do with the phrase a sentence opens with: "Under load the pool hands out dead sockets".
///
/// Where the clause tells how things are, the phrase says when that holds, and the question keeps it
/// at its end: "Why does the pool hand out dead sockets under load?" Of one event it only tells the
/// moment and is left out.
struct LeadingPhrase {
  let words: Words
  /// The most words of a phrase that moves, and of the question it joins.
  private static let limit = 6
  private static let total = 18

  /// The text to put behind the question, with a space before it; empty where nothing moves.
  func tail(_ range: Range<Int>, of clause: ParsedClause, _ body: String, _ render: Rendering)
    -> String
  {
    guard let first = range.first, range.upperBound == clause.subject.lowerBound,
      range.count <= Self.limit, range.count > 1,
      words[first].may(.preposition), words[first].tags.isDisjoint(with: [.noun, .adjective]),
      !["since", "despite", "from", "until", "like", "unlike", "as", "by", "upon", "to"]
        .contains(words[first].text),
      !words[range].contains(where: {
        $0.tags.contains(.mark)
          || $0.may([.relative, .auxiliary, .subordinator, .coordinator])
          || Self.empty.contains($0.text)
      }),
      isStanding(words[clause.verb]),
      body.utf8.split(separator: 0x20).count + range.count <= Self.total
    else { return "" }
    return " " + render.text(range)
  }

  private func isStanding(_ verb: Word) -> Bool {
    if verb.may(.auxiliary) {
      return ["is", "are", "has", "have", "does", "do", "can", "will", "may"].contains(verb.text)
    }
    return verb.may(.third) || verb.may(.base) && !verb.may(.past)
  }

  /// "in fact", "at the moment": nothing is said with these.
  private static let empty: WordList = [
    "fact", "fairness", "general", "truth", "reality", "short", "addition", "effect", "particular",
    "essence", "example",
    "instance", "hindsight", "practice", "theory", "moment", "opinion", "reason", "reasons", "end",
    "now", "this",
    "that", "these", "those", "view",
  ]
}
