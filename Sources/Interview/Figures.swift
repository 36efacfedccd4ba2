import Coach
import Language
import Postmortem

/// Numbers in the author's text, and whether they agree with each other.
enum Figures {
  /// Whether a text holds a quantity: a figure, or a number word such as "none" or "half".
  static func hasNumber(_ text: String) -> Bool {
    Tokenizer.tokens(in: text).contains { token in
      token.kind == .number || words.contains(token.text)
        || token.text.utf8.contains { (0x30...0x39).contains($0) }
    }
  }

  /// Number words of English, and the words for nothing and all.
  private static let words: Set<String> = [
    "zero", "no", "none", "nobody", "nothing", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty",
    "seventy", "eighty", "ninety", "hundred", "thousand", "million", "dozen", "half", "quarter",
    "third", "all", "every", "both", "single",
  ]

  /// Whether an entry says that the incident was over.
  static func saysOver(_ text: String) -> Bool {
    let words = Tokenizer.tokens(in: text).map(\.text)
    if words.contains("not") || words.contains("partially") || words.contains("partly") {
      return false
    }
    return words.contains { ["recovered", "resolved", "recovery"].contains($0) }
      || zip(words, words.dropFirst()).contains { $0 == "all" && $1 == "clear" }
  }

  /// Words behind a number that are no thing counted.
  private static let unsuited: Set<String> = [
    "of", "to", "and", "or", "in", "for", "were", "was", "percent", "second", "seconds", "minute",
    "minutes", "hour", "hours", "day", "days", "am", "pm", "out",
  ]

  /// A count and the thing counted: `1,240 orders`.
  struct Count: Hashable {
    var number: String
    var thing: String
  }

  /// The counts of a text: a whole number directly before a word.
  ///
  /// Both numbers of `187 of 611 cars` count cars.
  static func counts(in text: String) -> [Count] {
    let tokens = Tokenizer.tokens(in: text)
    var counts: [Count] = []
    for (index, word) in tokens.enumerated().dropFirst()
    where word.kind == .word && !unsuited.contains(word.text) {
      guard let number = whole(tokens[index - 1]) else { continue }
      if index > 2, tokens[index - 2].text == "of", let part = whole(tokens[index - 3]) {
        counts.append(Count(number: part, thing: word.text))
      }
      counts.append(Count(number: number, thing: word.text))
    }
    return counts
  }

  /// The digits of a whole number; nil for any other token.
  private static func whole(_ token: Token) -> String? {
    guard token.kind == .number,
      token.text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C })
    else { return nil }
    return String(decoding: token.text.utf8.filter { $0 != 0x2C }, as: UTF8.self)
  }
}

extension Interview {
  /// Places that say something else than this text: how long it took, how many there were.
  ///
  /// Each text is asked about once.
  func disagreements(_ text: String, at slot: Slot) -> [Objection] {
    guard slot.section == .impact || slot.section == .summary else { return [] }
    let answer = Answer(text: text)
    let once = Raised(slot: slot, key: "places-differ")
    if let duration = document.duration, let stated = statedLength(in: text),
      abs(stated.duration.minutes - duration.minutes) > max(2, duration.minutes / 10),
      let started = document.started, let ended = document.ended
    {
      return [
        Objection(
          "places-differ", .inconsistent, quote: stated.quote,
          values: ["a": stated.quote, "b": "\(duration)", "place": "the start and end you gave"],
          places: ["incident: \(started.withZone) → \(ended.withZone) (\(duration))"], once: once,
          candidate: answer)
      ]
    }
    guard slot.field == .summary, let impact = answers[Slot(.impact, .numbers)]?.text else {
      return []
    }
    let known = Figures.counts(in: impact)
    for count in Figures.counts(in: text) {
      let same = known.filter { $0.thing == count.thing }
      guard let other = same.first, !same.contains(count) else { continue }
      let (here, there) = ("\(count.number) \(count.thing)", "\(other.number) \(other.thing)")
      return [
        Objection(
          "places-differ", .inconsistent, quote: here,
          values: ["a": here, "b": there, "place": "the impact"],
          places: ["impact, numbers: \(impact)"], once: once, candidate: answer)
      ]
    }
    return []
  }

  /// Words behind a length of time that make it the distance between two others.
  private static let comparing: Set<String> = [
    "more", "longer", "less", "later", "earlier", "late", "early", "ago", "before", "after", "too",
    "behind", "ahead", "old", "each", "per", "apart",
  ]

  /// A length of time the text gives for the whole incident: "for 40 minutes", "lasted an hour".
  private func statedLength(in text: String) -> (duration: Duration, quote: String)? {
    let tokens = Tokenizer.tokens(in: text)
    for found in Duration.find(in: text) {
      let before = tokens.last { $0.range.upperBound <= found.range.lowerBound }
      guard let word = before?.text, ["for", "lasted", "lasting", "took", "down"].contains(word)
      else { continue }
      let after = tokens.first { $0.range.lowerBound >= found.range.upperBound }
      if let word = after?.text, Self.comparing.contains(word) { continue }
      let quote = String(decoding: Array(text.utf8)[found.range], as: UTF8.self)
      return (found.duration, quote)
    }
    return nil
  }
}
