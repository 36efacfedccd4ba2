/// Reads sentences that name a cause: "The outage was caused by …", "The issue stemmed from …".
struct CauseStatement {
  let words: Words

  /// The noun phrase that is named as the cause, or nil where the clause names none.
  func phrase(of clause: ParsedClause) -> Range<Int>? {
    let verb = words[clause.verb]
    var index = clause.verb
    if verb.may(.be) || verb.may(.have) {
      // "it was down to a bent pin"
      let isDown = clause.verb + 2 < clause.end && words[clause.verb + 1].text == "down"
      var sawCause = isDown && words[clause.verb + 2].text == "to"
      index += 1
      while index < clause.end,
        words[index].may([.adverb, .bare, .negation, .participle, .to])
          || Self.links.contains(words[index].text)
      {
        if words[index].may(.negation) { return nil }
        if Self.causes.contains(words[index].text) { sawCause = true }
        if words[index].may(.participle), !Self.causes.contains(words[index].text),
          !Self.findings.contains(words[index].text)
        {
          return nil
        }
        index += 1
      }
      guard sawCause || isPlaceholder(clause.subject) else { return nil }
    } else if verb.verbs.contains(where: {
      Self.origins.contains($0.base)
        || ["come", "lie"].contains($0.base) && isPlaceholder(clause.subject)
    }),
      clause.verb + 1 < clause.end,
      words[clause.verb + 1].text == "from"
        || words[clause.verb + 1].text == "in" && verb.text != "resulted" && verb.text != "results"
    {
      index += 2
    } else if verb.verbs.contains(where: { $0.base == "come" }), clause.verb + 3 < clause.end,
      words[clause.verb + 1].text == "down", words[clause.verb + 2].text == "to"
    {
      index += 3
    } else if verb.base(as: [.base, .thirdPerson, .past]) == "include",
      isPlaceholder(clause.subject)
    {
      index += 1
    } else {
      return nil
    }
    return index < clause.end ? index..<clause.end : nil
  }

  /// Whether the subject stands for the incident or its cause: "the root cause of the outage".
  private func isPlaceholder(_ subject: Range<Int>) -> Bool {
    var head: Int?
    for index in subject {
      if index > subject.lowerBound,
        words[index].may([.preposition, .determiner]) && !words[index].may(.noun)
          && !words[index].isPossessive
      {
        break
      }
      if words[index].may(.noun) { head = index }
    }
    guard let head else {
      return false
    }
    return [
      "cause", "causes", "reason", "reasons", "root", "trigger", "problem", "issue", "culprit",
      "origin", "heart", "source", "crux",
    ]
    .contains(words[head].text)
  }

  private static let causes: WordList = ["caused", "due", "triggered"]
  private static let findings: WordList = [
    "traced", "identified", "found", "discovered", "determined", "tracked", "pinned", "attributed",
    "linked", "related", "connected",
  ]
  private static let links: WordList = [
    "by", "to", "as", "be", "due", "down", "back", "with", "in",
  ]
  private static let origins: WordList = ["stem", "result", "originate", "arise"]
}
