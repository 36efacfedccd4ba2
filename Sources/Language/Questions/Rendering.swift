/// Puts words back together as text.
struct Rendering {
  let words: Words
  /// Index of the word that opens the sentence: its capital may be only that of an opening.
  let sentenceStart: Int
  /// Whether all words are capitalised, as in a title: then a capital says nothing.
  private let isTitle: Bool

  init(words: Words, sentenceStart: Int) {
    self.words = words
    self.sentenceStart = sentenceStart
    let plain = words.filter {
      !$0.may([.mark, .coordinator, .name, .number])
    }
    isTitle = sentenceStart >= 0 && plain.count >= 3 && plain.allSatisfy(\.isCapitalized)
  }

  /// The words of `range`, spaced as written, without hedges; the opening capital lowered.
  func text(_ range: Range<Int>) -> String {
    var result = ""
    for index in range {
      let word = words[index]
      if ClosedClasses.hedges.contains(word.text), word.tags.contains(.adverb) { continue }
      if word.text == "just" || word.text == "simply", index + 1 < words.count,
        words[index + 1].may([.past, .third, .base]),
        !words[index + 1].may(.noun) || words[index + 1].may(.past)
      {
        continue
      }
      if !result.isEmpty, word.spaceBefore { result += " " }
      result += surface(index)
    }
    return result
  }

  /// One word as it stands inside a question.
  func surface(_ index: Int) -> String {
    let word = words[index]
    switch word.surface {
    case "n't", "n’t": return word.surface
    case "nt": return "n't"
    default: break
    }
    if word.text == "not", word.surface != "not" { return "not" }
    guard word.isCapitalized else { return word.surface }
    // "Let's Encrypt"
    if word.isPossessive, Verb.isBase(word.text), index + 1 < words.count,
      words[index + 1].isCapitalized
    {
      return word.surface
    }
    let isOpening =
      index == sentenceStart || isTitle
      || word.may([.determiner, .pronoun, .auxiliary, .negation]) && !word.isPossessive
    if isTitle, word.tags.contains(.known), !word.isAllCapitals { return lowered(word.surface) }
    return !isOpening || keepsCapital(word) ? word.surface : lowered(word.surface)
  }

  /// Whether the capital belongs to the word itself: a name, an abbreviation, code.
  private func keepsCapital(_ word: Word) -> Bool {
    if ["so", "such"].contains(word.text) { return false }
    if word.text == "i" || word.isAllCapitals || word.tags.contains(.name) { return true }
    if word.surface.utf8.dropFirst().contains(where: ASCII.isUpper) { return true }
    if word.isPossessive { return !isCommon(word.text) }
    if let hyphen = word.text.utf8.firstIndex(of: 0x2D) {
      let part = String(word.text[..<hyphen])
      return !isCommon(part) && !Verb.isBase(part) && !ClosedClasses.adverbs.contains(part)
        && !ClosedClasses.prepositions.contains(part) && !word.tags.contains(.known)
    }
    return !word.tags.contains(.known) && !Self.endings.contains { word.text.hasSuffix($0) }
  }

  /// Endings of common words that names seldom have.
  private static let endings = [
    "als", "ings", "ists", "ments", "ures", "ive", "ous", "ful", "less",
  ]

  /// Whether a word without its possessive ending is a common noun or pronoun.
  private func isCommon(_ text: String) -> Bool {
    NounReading(text).isNoun || ClosedClasses.subjectPronouns.contains(text)
      || AdjectiveLexicon.adjectives.contains(text)
  }

  private func lowered(_ text: String) -> String {
    guard let first = text.utf8.first, ASCII.isUpper(first) else { return text }
    return String(decoding: [ASCII.lowered(first)], as: UTF8.self) + text.dropFirst()
  }

  /// Whether a bare noun phrase asks for "the": "backup script", but not "port 8443", "traffic".
  func wantsArticle(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let head = head(of: range) else { return false }
    let word = words[first]
    if word.may([.determiner, .pronoun, .relative]) || word.isPossessive { return false }
    if word.may(.number),
      !word.text.utf8.contains(where: ASCII.isLetter) || !ASCII.isDigit(word.text.utf8.first ?? 0)
    {
      return false
    }
    if words[head].tags.contains(.name) || words[head].isCapitalized && head != sentenceStart {
      return false
    }
    if head == first, word.isCapitalized, keepsCapital(word) { return false }
    if head + 1 < range.upperBound, words[head + 1].may([.number, .name]) { return false }
    if words[first..<head].contains(where: { $0.tags.contains(.determiner) && !$0.isPossessive }) {
      return false
    }
    for index in range {
      if words[index].may(.preposition), index > head { break }
      if words[index].tags.contains(.coordinator) { return false }
      // "only Mr Bello's token": the owner is a name.
      let isOwner = words[index].isPossessive && index > first && index < head
      if isOwner,
        keepsCapital(words[index]) || ["only", "even", "last", "next"].contains(word.text)
      {
        return false
      }
    }
    if word.may(.gerund),
      head == first || words[first + 1].may(.adverb)
        || words[first + 1].may([.determiner, .pronoun, .number, .name])
    {
      return false
    }
    let reading = NounReading(words[head].text)
    // "absence of checks" as a subject is one particular absence.
    let isOf = head + 1 < range.upperBound && words[head + 1].text == "of"
    if isOf, reading.isNoun, !reading.isPlural, words[head].text != "part" { return true }
    return reading.takesArticle && !reading.isPlural
  }

  /// The last noun before the first preposition, relative word or verb.
  func head(of range: Range<Int>) -> Int? {
    var head: Int?
    for index in range {
      let word = words[index]
      if index > range.lowerBound {
        if word.may(.preposition), word.tags.isDisjoint(with: [.noun, .adjective]) { break }
        if word.may([.relative, .mark, .auxiliary, .coordinator]) { break }
      }
      if word.may(.number), head != nil { break }
      if word.may([.noun, .gerund]) { head = index }
    }
    return head
  }

  /// The noun phrase with "the" where it wants one.
  func subject(_ range: Range<Int>) -> String {
    (wantsArticle(range) ? "the " : "") + text(range)
  }

  /// The noun phrase as something named before: "an alert" is "the alert" by now.
  func definite(_ range: Range<Int>) -> String {
    guard let first = range.first else { return "" }
    if ["a", "an"].contains(words[first].text), range.count > 1 {
      return "the " + text((first + 1)..<range.upperBound)
    }
    return subject(range)
  }

  /// "a" or "an" for the word that follows.
  static func article(before text: String) -> String {
    let letters = text.utf8.filter { ASCII.isLetter($0) || ASCII.isDigit($0) }
    guard let first = letters.first else { return "a" }
    let lower = ASCII.lowered(first)
    let word = String(decoding: letters.prefix(8).map(ASCII.lowered), as: UTF8.self)
    // Short abbreviations, and those without a vowel, are spelled out: "an SSL", but "a SELECT".
    let capitals = letters.prefix { ASCII.isUpper($0) }
    if capitals.count > 1, capitals.count == letters.prefix(8).count || capitals.count > 3 {
      let isSpelled =
        capitals.count <= 3 || !capitals.prefix(3).contains { "AEIOU".utf8.contains($0) }
      if isSpelled { return "aefhilmnorsx".utf8.contains(lower) && word != "url" ? "an" : "a" }
    }
    // "an `rm`": two or three letters without a vowel are spelled out too.
    let stem = letters.prefix { ASCII.isLetter($0) }
    let opening = text.utf8.drop { !ASCII.isLetter($0) }.prefix { ASCII.isLetter($0) }
    if opening.count <= 3, opening.count == stem.prefix(opening.count).count, opening.count > 1,
      !opening.contains(where: Spelling.isVowel), !opening.contains(where: ASCII.isUpper)
    {
      return "fhlmnrsx".utf8.contains(lower) ? "an" : "a"
    }
    if lower == 0x38 || word.hasPrefix("11") && letters.count == 2
      || word.hasPrefix("18") && letters.count == 2
    {
      return "an"
    }
    for start in [
      "use", "uni", "usa", "usi", "usu", "util", "eu", "one", "once", "uri", "url", "utc",
    ]
    where word.hasPrefix(start) && !word.hasPrefix("unin") && !word.hasPrefix("unim") {
      return "a"
    }
    for start in ["hour", "honest", "heir", "honour"] where word.hasPrefix(start) { return "an" }
    return "aeiou".utf8.contains(lower) ? "an" : "a"
  }
}
