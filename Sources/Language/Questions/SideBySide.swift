/// Chooses between two statements side by side, of which neither is said to be the reason.
///
/// The first is asked about, unless the second is plainly the deeper one: it tells what stayed as it
/// was ("the port moved and the rule kept the old one"), what a guard met ("rejects any page in
/// colour, and the map came in colour"), how things stand where the first tells what happened ("the
/// image was gone; retention deletes after 14 days"), or what reads the first ("the exporter writes
/// UTF-16 and the importer reads UTF-8").
struct SideBySide {
  let words: Words

  /// Whether the question follows `second` rather than `first`.
  func follows(_ second: ParsedClause, after first: ParsedClause, link: Segment.Link) -> Bool {
    guard !looksBack(second), !refersBack(second), hasComplement(second) else {
      return persists(second, link)
    }
    if persists(second, link) { return !persists(first, link) }
    if link == .and || link == .comma, tellsGuard(first), isPast(second) { return true }
    if link == .semicolon || link == .colon {
      return isPast(first) && isStanding(second) && !isNegated(second)
        && !words[second.verb].verbs.contains { $0.base == "mean" }
        && !(tellsMeasure(first) && tellsMeasure(second))
    }
    if link == .and, tellsFreedom(second), !isNegated(second) { return true }
    return link == .and && isStanding(first) && isStanding(second) && !isNegated(second)
      && !isStill(first) && !tellsMeasure(first)
  }

  /// "kept the old rate", "stayed there", "has been as it is ever since".
  private func persists(_ clause: ParsedClause, _ link: Segment.Link) -> Bool {
    guard [.and, .semicolon, .dash].contains(link) else { return false }
    let verb = words[clause.verb]
    if verb.verbs.contains(where: { ["keep", "remain", "retain", "stay"].contains($0.base) }) {
      return clause.verb + 1 < clause.end && isPast(clause)
        && !words[clause.verb + 1].may([.gerund]) && !isNegated(clause)
    }
    let rest = words[clause.subject.lowerBound..<clause.end].map(\.text)
    return rest.contains("still") && hasComplement(clause) && !looksBack(clause)
      || zip(rest, rest.dropFirst()).contains { $0 == "ever" && $1 == "since" }
  }

  /// "was pasted without the guard", "takes whatever comes": nothing holds it back.
  private func tellsFreedom(_ clause: ParsedClause) -> Bool {
    words[clause.verb..<clause.end].contains {
      ["without", "any", "anyone", "anybody", "anything", "whatever", "manually", "optional"]
        .contains($0.text)
    }
  }

  /// "rejects any page that …", "trips below 0.5 ohm": a guard that did its work.
  func tellsGuard(_ clause: ParsedClause) -> Bool {
    let verb = words[clause.verb]
    return verb.may([.third, .base]) && !verb.may(.past)
      && verb.verbs.contains { Self.guarding.contains($0.base) }
  }

  private static let guarding: WordList = [
    "abort", "block", "cut", "deny", "discard", "drop", "end", "fail", "ignore", "kill", "refuse",
    "reject", "shut", "skip", "stop", "throw", "trip", "truncate",
  ]

  private func looksBack(_ clause: ParsedClause) -> Bool {
    guard let first = clause.subject.first else { return true }
    return [
      "it", "they", "this", "that", "these", "those", "such", "its", "their", "he", "she", "there",
      "everything", "nobody", "both", "neither", "i", "you", "we", "one",
    ].contains(words[first].text)
  }

  /// Whether what follows the verb points at the first clause: "has them since June", "opens both".
  private func refersBack(_ clause: ParsedClause) -> Bool {
    words[clause.verb..<clause.end].contains {
      ["it", "them", "those", "both", "that", "these", "ones"].contains($0.text)
    }
  }

  private func hasComplement(_ clause: ParsedClause) -> Bool { clause.verb + 1 < clause.end }

  private func isPast(_ clause: ParsedClause) -> Bool {
    let verb = words[clause.verb]
    return ["was", "were", "had", "did"].contains(verb.text)
      || verb.may(.past) && !verb.may([.auxiliary, .third])
  }

  /// Whether the clause tells in the present how things are.
  private func isStanding(_ clause: ParsedClause) -> Bool {
    let verb = words[clause.verb]
    if verb.may(.auxiliary) { return ["is", "are", "has", "have"].contains(verb.text) }
    return verb.may(.third) || verb.may(.base) && !verb.may(.past)
  }

  private func isNegated(_ clause: ParsedClause) -> Bool {
    words[clause.verb..<clause.end].contains { $0.may(.negation) || $0.text == "no" }
  }

  /// Whether the clause says itself that it is the odd one: "still looks", "one key for all".
  func isStill(_ clause: ParsedClause) -> Bool {
    words[clause.subject.lowerBound..<clause.end].contains {
      ["still", "now", "alone", "already", "yet", "allowed", "one", "same", "single"]
        .contains($0.text)
    }
  }

  /// "takes 14 minutes": a figure is asked about as it stands.
  private func tellsMeasure(_ clause: ParsedClause) -> Bool {
    words[clause.verb..<clause.end].contains { $0.tags.contains(.number) && !$0.may(.noun) }
  }
}
