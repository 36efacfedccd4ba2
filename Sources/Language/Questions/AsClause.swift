/// Tells the "as" that gives a reason from those that compare or name a moment.
///
/// "Nobody was paged, as the alert goes to a closed channel" gives a reason; "the same as before",
/// "as soon as it starts" compare; "opened as the car passed" names a moment.
struct AsClause {
  let words: Words

  /// Whether the clause behind an "as" in the middle of a sentence is a reason.
  ///
  /// - Parameters:
  ///   - clause: the clause that begins behind "as".
  ///   - isSetOff: whether a comma stands before "as".
  /// - Returns: whether a why can be asked of the clause.
  func tellsReason(_ clause: ParsedClause, isSetOff: Bool) -> Bool {
    guard let first = clause.subject.first, clause.subject.count <= 12 else { return false }
    // "came up as `eth1` and …", "as \"OK\" as far as …": what something was taken for.
    if words[clause.subject].contains(where: { $0.text == "as" }) { return false }
    if words[first].may(.name), words[clause.subject].contains(where: { $0.may(.coordinator) }) {
      return false
    }
    let verb = words[clause.verb]
    let isBare = clause.verb + 1 >= clause.end
    // "as it was at noon", "as they do every year": a manner.
    if ["it", "they", "we", "you", "he", "she", "i"].contains(words[first].text) {
      if isBare || verb.may(.doing) && !words[clause.verb + 1].may(.negation) { return false }
      if verb.may(.be),
        words[clause.verb + 1].may([.preposition]) || words[clause.verb + 1].text == "always"
      {
        return false
      }
    }
    if words[(clause.verb)..<clause.end].contains(where: { $0.may(.negation) }) { return true }
    if !isBare, ["no", "nobody", "nothing", "neither", "none"].contains(words[first].text) {
      return true
    }
    if words[clause.subject].contains(where: { ["more", "fewer", "less"].contains($0.text) }) {
      return false
    }
    if verb.may([.be, .have]) { return !isProgressive(clause) }
    if verb.may(.past), verb.verbs.contains(where: { Self.moments.contains($0.base) }) {
      return false
    }
    return isSetOff || !isBare
  }

  private func isProgressive(_ clause: ParsedClause) -> Bool {
    words[(clause.verb + 1)..<min(clause.end, clause.verb + 3)].contains {
      $0.may(.gerund) && $0.verbs.contains { $0.forms.contains(.gerund) }
    }
  }

  /// Verbs that tell when something was: "as the shift began", "as the load grew".
  static let moments: WordList = [
    "approach", "arrive", "begin", "climb", "close", "come", "depart", "end", "enter", "fall",
    "finish", "go", "grow", "increase", "join", "leave", "open", "pass", "rise", "shrink", "start",
    "turn",
  ]
}
