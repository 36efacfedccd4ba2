import Language

/// Tells a judgement from hindsight from the ordinary uses of "would", "could" and "should".
///
/// In a document these mostly say what a fix would do, what a rule is or what might have been worse. A
/// day that did not happen is told with a duty (`should have`), with a way out (`could have been
/// avoided`), or with a person's condition (`if we had tested`).
enum Hindsight {
  static func isMeant(_ sentence: String) -> Bool {
    let tokens = Tokenizer.tokens(in: sentence)
    let words = tokens.map(\.text)
    for (index, word) in words.enumerated() {
      let next = words.dropFirst(index + 1).filter { $0 != "not" && $0 != "also" }.prefix(4)
      let follows = Array(next)
      switch word {
      case "should", "ought":
        let have = follows.firstIndex(of: "have")
        guard let have, have <= 1 else { continue }
        if have + 1 < follows.count, isParticiple(follows[have + 1]) { return true }
      case "could", "might":
        guard follows.first == "have" else { continue }
        if follows.dropFirst().contains(where: { ways.contains($0) }) { return true }
      case "if":
        guard let who = follows.first, people.contains(who), follows.dropFirst().contains("had")
        else { continue }
        return true
      case "had":
        // `Had we tested it`
        if index == 0, let who = follows.first, people.contains(who) { return true }
      case "supposed", "needed", "failed":
        if index > 0,
          people.contains(words[index - 1]) || people.contains(words[max(0, index - 2)]),
          follows.first == "to"
        {
          return true
        }
      case "only": if index > 0, words[index - 1] == "if" { return true }
      default: continue
      }
    }
    return false
  }

  private static func isParticiple(_ word: String) -> Bool {
    word == "been" || word.hasSuffix("ed")
      || Verb.readings(of: word).contains { $0.forms.contains(.participle) }
  }

  private static let people: Set<String> = [
    "i", "we", "he", "she", "they", "someone", "somebody", "anyone", "anybody", "engineer",
    "engineers", "team",
    "developer", "developers", "operator", "operators", "admin", "reviewer", "people", "nobody",
    "you",
  ]

  private static let ways: Set<String> = [
    "avoided", "prevented", "caught", "detected", "noticed", "spotted", "found", "stopped",
    "faster", "sooner",
    "earlier", "quicker", "checked", "tested", "reviewed", "asked", "done", "seen", "known",
    "foreseen", "better",
    "avoid", "prevent", "solved", "fixed", "shorter", "averted",
  ]
}
