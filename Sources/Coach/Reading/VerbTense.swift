import Language

/// What the form of a single word says about time.
enum VerbTense: Sendable, Hashable {
  case past
  case present
  /// A third person that is as likely a plural noun: "checks", "tests".
  case ambiguousPresent

  init?(of word: String) {
    if Self.pastAuxiliaries.contains(word) {
      self = .past
      return
    }
    if Self.presentAuxiliaries.contains(word) {
      self = .present
      return
    }
    guard word.utf8.count > 2 else { return nil }
    if word.hasSuffix("ed"), word.utf8.count > 4 {
      self = .past
      return
    }
    if word.utf8.last == UInt8(ascii: "s") {
      let third = Verb.readings(of: word).first { $0.forms.contains(.thirdPerson) }
      guard let third else { return nil }
      self = Verb.isNounToo(third.base) ? .ambiguousPresent : .present
      return
    }
    // "put" and "cut" may as well be the present.
    guard Verb.irregularReadings(of: word).contains(where: { $0.forms.contains(.past) }),
      !Verb.isBase(word)
    else { return nil }
    self = .past
  }

  private static let pastAuxiliaries: WordList = ["was", "were", "had", "did", "been", "got"]
  private static let presentAuxiliaries: WordList = [
    "is", "are", "has", "have", "does", "do", "can", "may", "am", "will", "must", "cannot",
  ]
  static let determiners: WordList = [
    "the", "a", "an", "any", "every", "each", "all", "no", "what", "whatever", "its", "both", "one",
    "only", "nothing", "whichever", "another", "two", "their", "our",
  ]

  /// Whether the word can begin a noun phrase inside another: "the script the intern wrote".
  static func opensNounPhrase(_ word: String) -> Bool { nounPhraseOpeners.contains(word) }

  private static let nounPhraseOpeners: WordList = [
    "the", "a", "an", "our", "his", "her", "their", "my", "this", "these",
  ]

  /// Whether the word often stands straight behind a verb, and seldom behind a plural noun.
  static func followsVerb(_ word: String) -> Bool { verbFollowers.contains(word) }

  private static let verbFollowers: WordList = [
    "a", "an", "at", "back", "by", "down", "from", "into", "it", "like", "only", "out", "over",
    "straight", "the", "them", "through", "to", "up", "whatever", "with", "without",
  ]

  /// Whether the word is the "have" of "should have", "could never have".
  static func isPerfectOfModal(_ position: Int, _ tokens: [Token], from start: Int) -> Bool {
    guard tokens[position].text == "have" else { return false }
    return (max(start, position - 2)..<position).contains { modals.contains(tokens[$0].text) }
  }

  private static let modals: WordList = ["could", "might", "must", "ought", "should", "would"]

  static let objectPronouns: WordList = ["me", "us", "him", "her", "them"]
  static let pronouns: WordList = ["i", "we", "he", "she", "they", "you", "who", "it", "nobody"]
}
