public import Language

/// Reads the answers to the three things asked for separately: owner, due date and issue.
public enum ActionItemAnswer {
  /// Who owns the item, as typed: `@dana`, `Dana`, `storage team`.
  ///
  /// - Returns: nil where nobody who could be held to it is named: "we", "somebody", "TBD", "".
  public static func owner(_ answer: String, names: WordSet = []) -> String? {
    let typed = ActionItemText.trimmed(answer)
    let tokens = ActionItemTokenizer.tokens(of: Array(typed.utf8), dates: [])
    guard tokens.contains(where: \.isWordLike), !isGuess(tokens, of: typed) else { return nil }
    // "Dana, by Friday" and "Owner: Dana" are items in small.
    let reading = ActionItemReading.read(typed, today: nil, names: names)
    if let owner = reading.owner { return owner }
    guard reading.places.crowd == nil, tokens.count <= 12 else { return nil }
    let words = tokens.filter(\.isWordLike).map(\.word)
    let refusals: Set<String> = [
      "no", "none", "nobody", "later", "unknown", "soon", "yes", "skip", "not", "idk", "dunno",
      "asap",
      "depends", "undecided", "unclear", "pass", "ok", "okay", "maybe", "same", "it", "the", "a",
    ]
    if let first = words.first, refusals.contains(first), words.count <= 4,
      first != "the" && first != "a" || words.count == 1
    {
      return nil
    }
    let party = ActionItemParty.readJoined(tokens[...], names: names)
    return party.kind == .crowd ? nil : withoutStop(typed)
  }

  /// The day an item is due: `2026-06-15`, `by 15 June`, `Friday`, `in two weeks`.
  ///
  /// - Parameters:
  ///   - answer: What was typed.
  ///   - today: The day the answer is given; needed for all but a date with its year.
  /// - Returns: nil where no one calendar day is named: "soon", "Q3", "next sprint".
  public static func due(_ answer: String, today: CalendarDate?) -> CalendarDate? {
    if let day = try? DateReader.date(from: answer, today: today) { return day }
    if let day = ActionItemReading.read(answer, today: today).due { return day }
    guard let today, let days = daysAhead(answer) else { return nil }
    return today.adding(days: days)
  }

  /// The tracker's name for the item, as typed: `repo#12`, `#12`, `OPS-1`, an address.
  ///
  /// - Returns: nil where there is none: "", "no", "none yet".
  public static func issue(_ answer: String) -> String? {
    let typed = ActionItemText.trimmed(answer)
    let bytes = Array(typed.utf8)
    let tokens = ActionItemTokenizer.tokens(of: bytes, dates: [])
    if let issue = tokens.first(where: { $0.kind == .issue }) {
      return String(decoding: bytes[issue.range], as: UTF8.self)
    }
    if let address = tokens.first(where: { $0.kind == .verbatim }) {
      return String(decoding: bytes[address.range], as: UTF8.self)
    }
    let words = tokens.filter(\.isWordLike)
    guard let only = words.first else { return nil }
    // A tracker may have names of its own; words alone are none of them.
    let hasDigit = only.word.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    return words.count == 1 && hasDigit ? typed : nil
  }

  /// Whether an answer says of itself that it is a guess: "Dana, I think", "Dana?".
  private static func isGuess(_ tokens: [ActionItemToken], of typed: String) -> Bool {
    typed.hasSuffix("?") || tokens.contains { ActionItemVocabulary.guesses.contains($0.word) }
  }

  /// Whether an answer names the author and no name: "me", "I will do it myself".
  public static func isAuthor(_ answer: String) -> Bool {
    let words = ActionItemTokenizer.tokens(of: Array(answer.utf8.prefix(200)), dates: [])
      .filter(\.isWordLike).map(\.word)
    return !words.isEmpty && words.allSatisfy { authorWords.contains($0) }
      && words.contains { ActionItemVocabulary.author.contains($0) || $0.hasPrefix("i'") }
  }

  private static let authorWords = ActionItemVocabulary.words(
    """
    i me myself i'm i'll i'd am will would own owns it do did the author of this just only that is
    that's it's mine own owner be
    """)

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// Days from now in "in two weeks", "within 10 days", "a fortnight"; nil for anything else.
  private static func daysAhead(_ answer: String) -> Int? {
    let words = ActionItemTokenizer.tokens(of: Array(answer.utf8.prefix(200)), dates: [])
      .filter(\.isWordLike).map(\.word)
    let bare = words.drop { ["in", "within", "by", "due", "about", "the", "next"].contains($0) }
    let hasLead = bare.count < words.count
    let numbers = [
      "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
      "eight": 8, "nine": 9, "ten": 10, "fourteen": 14, "twenty": 20, "thirty": 30,
    ]
    let units = ["day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "fortnights": 14]
    guard hasLead, let first = bare.first, let count = numbers[first] ?? Int(first),
      (1...1000).contains(count),
      bare.count <= 4, let unit = bare.dropFirst().first, let length = units[unit]
    else { return nil }
    let tail = bare.dropFirst(2)
    guard tail.allSatisfy({ ["from", "now", "time", "today"].contains($0) }) else { return nil }
    return count * length
  }
}
