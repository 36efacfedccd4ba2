import Language

/// A line typed to a witness: whether it asks, and after what.
struct WitnessQuestion {
  let text: String
  let words: FoldedWords
  private let plain: [String]

  init(_ text: String) {
    self.text = text
    words = FoldedWords(text)
    plain = words.words.map(\.text)
  }

  /// The words behind "and so", "please tell me", "I would ask".
  private var core: ArraySlice<String> {
    plain.drop { Self.lead.contains($0) }
  }

  private static let lead: Set<String> = [
    "and", "so", "but", "ok", "okay", "then", "well", "please", "now", "next", "also", "hm", "you",
    "me", "tell", "ask", "i", "want", "would", "like", "to", "know", "wonder",
  ]

  /// Whether it is a question, with or without its mark.
  var isQuestion: Bool {
    if text.hasSuffix("?") { return true }
    if let last = plain.last, ["why", "how", "when", "where"].contains(last), plain.count > 1 {
      return true
    }
    if let first = plain.first, ["tell", "ask", "explain", "describe", "show"].contains(first) {
      return true
    }
    return core.first.map { Self.openers.contains($0) } ?? false
  }

  private static let openers: Set<String> = [
    "why", "what", "how", "who", "whom", "whose", "when", "which", "where", "is", "are", "was",
    "were", "did", "does", "do", "has", "had", "have", "can", "could", "any", "explain", "describe",
    "since",
  ]

  /// Whether a question names nothing: "Why?", "How come?".
  var isBare: Bool { plain.count < 3 && plain.allSatisfy { Self.empty.contains($0) } }

  private static let empty: Set<String> = [
    "why", "how", "come", "so", "and", "was", "that", "is", "this", "it", "but", "what",
    "happened", "happen", "did", "the", "reason", "for",
  ]

  // MARK: - Who

  /// Whether it is after somebody: "Who did it?", "Who is responsible?", not "Who got the alarm?".
  var seeksCulprit: Bool {
    guard let place = core.firstIndex(where: { ["who", "whose", "whom"].contains($0) }),
      place <= core.startIndex + 1
    else { return false }
    let rest = core[(place + 1)...]
    if rest.contains(where: { Self.guilt.contains($0) }) { return true }
    // "Who or what checks it?"
    guard !rest.prefix(2).contains("what"), let verb = rest.first else { return false }
    return !Self.roles.contains(verb) && !(verb == "did" && rest.dropFirst().first == "you")
  }

  /// Whether it is after a person or a thing: "Who or what checks it?".
  var asksWhoOrWhat: Bool {
    zip(plain, plain.dropFirst()).contains { $0 == "who" && $1 == "or" }
  }

  /// Whether it asks who notices or does a thing, and faults nobody.
  var asksWhoCatches: Bool {
    plain.contains { ["who", "whom"].contains($0) } && !seeksCulprit
      && plain.contains { Self.catching.contains($0) }
  }

  private static let guilt: Set<String> = [
    "responsible", "blame", "guilty", "fault", "culprit", "mistake", "error", "wrong", "forgot",
    "forget", "careless", "stupid",
  ]

  private static let roles = catching.union([
    "is", "are", "was", "were", "own", "owns", "has", "have", "decides", "decide", "or", "can",
    "could", "would", "uses", "knows", "knew", "needs", "maintains", "else", "works", "worked",
    "should", "does", "normally", "usually",
  ])

  private static let catching: Set<String> = [
    "checks", "check", "checked", "reads", "read", "gets", "get", "got", "looks", "look", "looked",
    "receives", "receive", "received", "sees", "see", "saw", "hears", "hear", "heard", "notices",
    "notice", "noticed", "watches", "watch", "watched", "monitors", "monitored", "tests", "tested",
    "informed", "told", "alerted", "warned", "called", "reviews",
  ]

  // MARK: - General questions

  /// Whether it would fit many cases and still asks for the next step: how it works on a normal day,
  /// what would have shown it, how it could stay so without anybody seeing it.
  var isGeneral: Bool {
    Self.general.contains { $0.isIn(words) } || asksWhoCatches
  }

  private static let general = [
    Wanted(
      wordings: [
        "how work", "how does work", "normal day", "normally", "usually", "normal way",
        "who or what", "what checks", "is there check", "is there alarm", "is there test",
        "any check", "any alarm", "any alert", "have shown", "would show", "what shows",
        "what show",
        "what showed", "what display", "what displayed", "shown earlier", "seen earlier",
        "stay way",
        "stay so", "stay like", "without anybody", "without anyone", "without somebody",
        "without being seen", "nobody see", "nobody saw", "nobody seen", "nobody notice*",
        "not notice*", "not seen", "not caught", "not detect*", "unnoticed", "one notice*",
        "what happens then", "happens next", "happened next", "happened then", "happened before",
        "happened after", "why was it", "why was so", "why is it", "why that", "why so", "how so",
        "how can be", "how could that", "how could it", "how could happen", "let happen", "let it",
        "tell more", "what else", "go on", "and then", "what prevents", "what stops",
        "what reminds",
        "let through", "what caused", "reason", "why not", "how come", "could have seen",
        "what visible", "what on screen", "what did see", "what says", "what said",
      ], question: "")
  ]

  /// Whether it takes up something out of an answer and asks about it, as "Why did the load stop?" does.
  func takesUp(_ answer: String) -> Bool {
    guard !seeksCulprit else { return false }
    let known = Set(Overlap.stems(of: answer))
    return Overlap.stems(of: text).contains(where: known.contains)
  }
}
