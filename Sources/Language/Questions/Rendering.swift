/// Puts words back together as text.
struct Rendering {
  let words: [Word]
  /// Index of the word that opens the sentence: its capital may be only that of an opening.
  let sentenceStart: Int

  /// The words of `range`, spaced as written, without hedges; the opening capital lowered.
  func text(_ range: Range<Int>) -> String {
    var result = ""
    for index in range {
      let word = words[index]
      if ClosedClasses.hedges.contains(word.text), word.tags.contains(.adverb) { continue }
      if word.text == "just" || word.text == "simply", index + 1 < range.upperBound,
        words[index + 1].may([.past, .third, .base]), !words[index + 1].may(.noun)
      {
        continue
      }
      if !result.isEmpty, word.spaceBefore || !word.may([.mark, .negation]) { result += " " }
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
    guard index == sentenceStart, word.isCapitalized else { return word.surface }
    return keepsCapital(word) ? word.surface : lowered(word.surface)
  }

  /// Whether the capital belongs to the word itself: a name, an abbreviation, code.
  private func keepsCapital(_ word: Word) -> Bool {
    if word.text == "i" || word.isAllCapitals || word.tags.contains(.name) { return true }
    if word.surface.utf8.dropFirst().contains(where: ASCII.isUpper) { return true }
    return word.isPossessive ? !isCommon(word.text) : !word.tags.contains(.known)
  }

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
    if word.may([.determiner, .pronoun, .number]) || word.isPossessive { return false }
    if words[head].tags.contains(.name) || words[head].isCapitalized && head != sentenceStart {
      return false
    }
    if head == first, word.isCapitalized, keepsCapital(word) { return false }
    if head + 1 < range.upperBound, words[head + 1].may([.number, .name]) { return false }
    if range.contains(where: { words[$0].text == "and" }), head > first,
      words[first..<head].contains(where: { $0.tags.contains(.plural) })
    {
      return false
    }
    let reading = NounReading(words[head].text)
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
