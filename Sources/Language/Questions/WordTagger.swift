/// Says which parts a word may play, from closed classes, the lexicons and endings.
enum WordTagger {
  static func word(for token: Token, surface: String, spaceBefore: Bool) -> Word {
    var word = Word(
      text: ClosedClasses.misspelt[token.text] ?? token.text, surface: surface, range: token.range,
      tags: [], verbs: [],
      spaceBefore: spaceBefore, isCapitalized: token.isCapitalized,
      isAllCapitals: token.isAllCapitals, isPossessive: token.isPossessive)
    switch token.kind {
    case .code, .url, .handle, .identifier:
      word.tags = [.name, .noun]
    case .number:
      word.tags = .number
    case .word:
      tag(&word)
    case .symbol:
      word.tags = ["->", "=>", "→", "⇒", "➡", ">"].contains(token.text) ? .mark : [.name, .noun]
    case .punctuation, .quotation, .lineBreak:
      word.tags = .mark
    }
    return word
  }

  private static func tag(_ word: inout Word) {
    let text = word.text
    if word.isPossessive {
      word.tags = [.determiner, .known]
      return
    }
    if let tags = auxiliaries(text) {
      word.tags = tags.union(.known)
      word.verbs = Verb.readings(of: text)
      return
    }
    // "ACKs", "VMs", "SKUs"
    let letters = word.surface.utf8
    if letters.count > 2, letters.last == 0x73, letters.dropLast().allSatisfy(ASCII.isUpper) {
      word.tags = [.noun, .plural]
      return
    }
    var tags = closed(text)
    if word.isAllCapitals, text.utf8.count > 1,
      tags.isEmpty || ["it", "as", "where", "from", "on", "in", "with", "us", "or"].contains(text)
    {
      // "IT", "DNS", "CI"; "SDKs" is not all capitals and goes on below.
      word.tags = [.noun, .name]
      return
    }
    if cardinals.contains(text) { tags.insert([.number, .known]) }
    let isFunction = !tags.isEmpty
    if !isFunction || text == "like" || text == "past" || text == "down" || text == "back"
      || text == "own" || text == "long" || text == "fast" || text == "late" || text == "early"
      || text == "last" || text == "first" || text == "next"
    {
      tagOpen(&word, &tags)
    }
    if !isFunction, text.hasSuffix("ly"), text.utf8.count > 4,
      !AdjectiveLexicon.adjectives.contains(text), !VerbLexicon.bases.contains(text),
      !NounLexicon.countable.contains(text)
    {
      tags = [.adverb, .known]
    }
    word.tags = tags
  }

  private static func auxiliaries(_ text: String) -> WordTags? {
    switch text {
    case "is", "are", "was", "were", "am": .be
    case "has", "have", "had": .have
    case "do", "does", "did": .doing
    case "be", "been": .bare
    case "being": [.bare, .gerund]
    case "having", "doing": .gerund
    case "done": .participle
    case "not", "n't": [.negation, .adverb]
    case "to": [.to, .preposition]
    case "there": [.pronoun, .adverb]
    case "which", "who", "whom": .relative
    case "that": [.relative, .determiner, .pronoun]
    case "what": [.relative]
    default: ClosedClasses.modals.contains(text) ? .modal : nil
    }
  }

  private static func closed(_ text: String) -> WordTags {
    var tags: WordTags = []
    if text == "and" || text == "or" || text == "but" || text == "nor" {
      return [.coordinator, .known]
    }
    if ClosedClasses.determiners.contains(text) { tags.insert(.determiner) }
    if ClosedClasses.subjectPronouns.contains(text) { tags.insert(.pronoun) }
    if ClosedClasses.objectPronouns.contains(text) { tags.insert(.objectPronoun) }
    if ClosedClasses.prepositions.contains(text) { tags.insert(.preposition) }
    if ClosedClasses.subordinators.contains(text) { tags.insert(.subordinator) }
    if ClosedClasses.adverbs.contains(text) { tags.insert(.adverb) }
    if !tags.isEmpty { tags.insert(.known) }
    return tags
  }

  /// Nouns, adjectives and verbs.
  private static func tagOpen(_ word: inout Word, _ tags: inout WordTags) {
    let text = word.text
    let noun = NounReading(
      text, capitalsInside: word.surface.dropFirst().utf8.contains(where: ASCII.isUpper))
    if noun.isNoun { tags.insert([.noun, .known]) }
    if noun.isPlural { tags.insert(.plural) }
    if AdjectiveLexicon.adjectives.contains(text) || hasAdjectiveEnding(text) {
      tags.insert([.adjective, .known])
    }
    word.verbs = Verb.readings(of: text)
    for reading in word.verbs {
      let forms = reading.forms
      tags.insert(.known)
      if forms.contains(.base) { tags.insert(.base) }
      if forms.contains(.thirdPerson) {
        tags.insert(.third)
        if Verb.isNounToo(reading.base) { tags.insert([.noun, .plural]) }
      }
      if forms.contains(.past) { tags.insert(.past) }
      if forms.contains(.participle) { tags.insert([.participle, .adjective]) }
      if forms.contains(.gerund) { tags.insert([.gerund, .noun, .adjective]) }
      if forms.contains(.base), Verb.isNounToo(reading.base) { tags.insert(.noun) }
      if forms.contains(.base), Verb.isAdjectiveToo(reading.base) { tags.insert(.adjective) }
    }
    // What no list knows is a noun, as a rule a name or a term of the trade.
    if tags.isDisjoint(with: [.noun, .adjective, .base, .third, .past, .participle, .gerund]) {
      tags.insert(.noun)
      // "Kubernetes", "Prometheus" are no plurals; "VMs" is.
      if noun.looksPlural, !word.isCapitalized || noun.isPlural { tags.insert(.plural) }
    }
  }

  private static func hasAdjectiveEnding(_ text: String) -> Bool {
    guard text.utf8.count > 4 else { return false }
    for (ending, dropped) in [("er", 2), ("er", 1), ("er", 3), ("est", 3), ("est", 2), ("est", 4)]
    where text.hasSuffix(ending) {
      let stem = String(text.dropLast(dropped))
      if AdjectiveLexicon.adjectives.contains(stem), !NounLexicon.countable.contains(text),
        !VerbLexicon.bases.contains(text)
      {
        return true
      }
    }
    for ending in ["able", "ible", "ful", "less", "ous", "ical", "ish"]
    where text.hasSuffix(ending) {
      return !NounLexicon.countable.contains(text) && !VerbLexicon.bases.contains(text)
    }
    if let hyphen = text.utf8.lastIndex(of: 0x2D) {
      let last = String(text[text.utf8.index(after: hyphen)...])
      return AdjectiveLexicon.adjectives.contains(last)
        || ["based", "wide", "free", "only", "side", "time", "level", "based", "facing", "end"]
          .contains(last)
    }
    return false
  }

  private static let cardinals: WordList = [
    "zero", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "twenty", "thirty", "forty", "fifty",
    "sixty", "hundred", "thousand", "million", "dozen",
  ]
}
