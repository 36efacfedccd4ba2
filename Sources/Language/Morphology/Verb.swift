/// English verb inflection in both directions: from a base form to its forms, from a word to the
/// verbs it may be a form of.
///
/// Spelling rules after any school grammar (final e, y after a consonant, doubled consonant after a
/// short stressed vowel); the irregular verbs come from a closed list.
public enum Verb {
  /// The forms of the verb whose base form is `base` (lower case).
  ///
  /// A verb of several words inflects its first ("roll back": "rolled back").
  public static func forms(of base: String) -> VerbForms {
    if let space = base.utf8.firstIndex(of: 0x20) {
      let head = forms(of: String(base[..<space]))
      let tail = base[space...]
      return VerbForms(
        base: base, thirdPerson: head.thirdPerson + tail, past: head.past + tail,
        participle: head.participle + tail, gerund: head.gerund + tail)
    }
    var past = Spelling.past(of: base)
    var participle = past
    if let value = IrregularVerbs.byBase.value(of: base),
      let comma = value.utf8.firstIndex(of: 0x2C)
    {
      past = String(value[..<comma])
      participle = String(value[value.utf8.index(after: comma)...])
    }
    return VerbForms(
      base: base, thirdPerson: Spelling.thirdPerson(of: base), past: past,
      participle: participle, gerund: Spelling.gerund(of: base))
  }

  /// "write" to "writes"; the plural of a regular noun is spelled by the same rule.
  public static func thirdPerson(of base: String) -> String { Spelling.thirdPerson(of: base) }

  /// Whether `word` (lower case) is the base form of a verb of the lexicon.
  public static func isBase(_ word: String) -> Bool {
    VerbLexicon.bases.contains(word) || prefixed(word) || american(word)
  }

  /// Every verb `word` (lower case) may be a form of; empty where it is none.
  public static func readings(of word: String) -> [VerbReading] {
    if let reading = oddReadings(of: word) { return reading }
    var found: [VerbReading] = []
    if isBase(word) {
      // "put", "cut": the base is the past as well, listed below with its own forms.
      found.append(VerbReading(base: word, forms: .base))
    }
    let isBaseWord = !found.isEmpty
    found += irregular(word)
    // "exceed" and "bring" are no inflected forms of shorter verbs.
    if isBaseWord, !word.hasSuffix("s") { return found }
    if word.hasSuffix("ing") {
      found += regular(word, dropping: 3, as: .gerund)
    } else if word.hasSuffix("ed") {
      found += regular(word, dropping: 2, as: [.past, .participle])
    } else if word.hasSuffix("s") {
      found += third(word)
    }
    return found
  }

  /// The readings of `word` (lower case) as an irregular form: "ran", "wrote"; empty for all other words.
  public static func irregularReadings(of word: String) -> [VerbReading] { irregular(word) }

  /// Whether the past tense of `base` may stand without an object: "the relay tripped".
  public static func isIntransitive(_ base: String) -> Bool {
    VerbClasses.intransitive.contains(base)
  }

  /// Whether `base` is a common noun as well: "check".
  public static func isNounToo(_ base: String) -> Bool {
    VerbClasses.alsoNouns.contains(base)
  }

  /// Whether `base` is an adjective as well: "empty".
  public static func isAdjectiveToo(_ base: String) -> Bool {
    VerbClasses.alsoAdjectives.contains(base)
  }

  /// Forms no rule gives: those of "be", "have", "do" and "go".
  private static func oddReadings(of word: String) -> [VerbReading]? {
    switch word {
    case "is": [VerbReading(base: "be", forms: .thirdPerson)]
    case "am", "are": [VerbReading(base: "be", forms: .base)]
    case "was", "were": [VerbReading(base: "be", forms: .past)]
    case "been": [VerbReading(base: "be", forms: .participle)]
    case "has": [VerbReading(base: "have", forms: .thirdPerson)]
    case "does": [VerbReading(base: "do", forms: .thirdPerson)]
    case "goes": [VerbReading(base: "go", forms: .thirdPerson)]
    case "need", "needs", "needed", "bed", "red", "thing", "things", "during", "nothing",
      "something", "anything", "everything", "string", "king", "spring", "ring", "wing", "ping",
      "hundred", "its", "this", "plus", "less", "bus", "gas", "yes", "us", "as":
      exceptions(word)
    default: nil
    }
  }

  /// Words whose ending only looks like an inflection.
  private static func exceptions(_ word: String) -> [VerbReading] {
    switch word {
    case "need": [VerbReading(base: "need", forms: .base)]
    case "needs": [VerbReading(base: "need", forms: .thirdPerson)]
    case "needed": [VerbReading(base: "need", forms: [.past, .participle])]
    case "string", "spring", "ring", "ping": [VerbReading(base: word, forms: .base)]
    default: []
    }
  }

  private static func irregular(_ word: String) -> [VerbReading] {
    guard let value = IrregularVerbs.byForm.value(of: word) else { return [] }
    var found: [VerbReading] = []
    for entry in value.utf8.split(separator: 0x2C) {
      guard let code = entry.last else { continue }
      let forms: VerbReading.Forms =
        code == 0x64 ? .past : code == 0x6E ? .participle : [.past, .participle]
      found.append(VerbReading(base: String(Substring(entry.dropLast(2))), forms: forms))
    }
    return found
  }

  /// Regular -ed and -ing: the stem as it is, with a final e, or with its double consonant undone.
  private static func regular(
    _ word: String, dropping count: Int, as forms: VerbReading.Forms
  ) -> [VerbReading] {
    let stem = String(word.dropLast(count))
    guard stem.utf8.count >= 2 else { return [] }
    if let base = firstBase(among: Spelling.bases(ofStem: stem)) {
      return [VerbReading(base: base, forms: forms)]
    }
    if let guess = Spelling.likelyBase(ofStem: stem) {
      return [VerbReading(base: guess, forms: forms)]
    }
    guard stem.utf8.contains(where: Spelling.isVowel) else { return [] }
    return [VerbReading(base: stem, forms: forms, known: false)]
  }

  private static func third(_ word: String) -> [VerbReading] {
    if word.hasSuffix("ss") { return [] }
    guard let base = firstBase(among: Spelling.bases(ofThirdPerson: word)) else { return [] }
    return [VerbReading(base: base, forms: .thirdPerson)]
  }

  /// The first listed verb among `candidates`, else the first that is one behind a prefix.
  private static func firstBase(among candidates: [String]) -> String? {
    candidates.first { VerbLexicon.bases.contains($0) }
      ?? candidates.first { prefixed($0) || american($0) }
  }

  /// Whether `word` is a known verb in its American spelling: "analyze", "optimize".
  private static func american(_ word: String) -> Bool {
    guard word.hasSuffix("ize") || word.hasSuffix("yze") else { return false }
    return VerbLexicon.bases.contains(word.dropLast(2) + "se")
  }

  /// Whether `word` is a known verb behind a prefix or a first part: "redeploy", "hand-patch".
  private static func prefixed(_ word: String) -> Bool {
    if let hyphen = word.utf8.lastIndex(of: 0x2D) {
      return VerbLexicon.bases.contains(String(word[word.utf8.index(after: hyphen)...]))
    }
    if word.hasSuffix("ing") { return false }
    for prefix in ["re", "un", "de", "dis", "mis", "over", "under", "pre", "auto", "out"]
    where word.utf8.count >= prefix.utf8.count + 4 && word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.count))
      if VerbLexicon.bases.contains(rest) { return true }
    }
    return false
  }
}
