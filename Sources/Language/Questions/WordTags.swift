/// The parts a word may play in a clause; most words may play several.
struct WordTags: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// "the", "our", "no", "each": opens a noun phrase.
  static let determiner = WordTags(rawValue: 1 << 0)
  /// A pronoun that can be a subject.
  static let pronoun = WordTags(rawValue: 1 << 1)
  /// A pronoun that can only be an object.
  static let objectPronoun = WordTags(rawValue: 1 << 2)
  static let preposition = WordTags(rawValue: 1 << 3)
  /// "and", "or", "but", "nor".
  static let coordinator = WordTags(rawValue: 1 << 4)
  /// "when", "if", "until": opens a clause that is not the main one.
  static let subordinator = WordTags(rawValue: 1 << 5)
  /// "which", "who", "that".
  static let relative = WordTags(rawValue: 1 << 6)
  /// Finite forms of "be".
  static let be = WordTags(rawValue: 1 << 7)
  /// Finite forms of "have".
  static let have = WordTags(rawValue: 1 << 8)
  /// Finite forms of "do".
  static let doing = WordTags(rawValue: 1 << 9)
  static let modal = WordTags(rawValue: 1 << 10)
  static let negation = WordTags(rawValue: 1 << 11)
  static let adverb = WordTags(rawValue: 1 << 12)
  static let adjective = WordTags(rawValue: 1 << 13)
  static let noun = WordTags(rawValue: 1 << 14)
  static let plural = WordTags(rawValue: 1 << 15)
  static let base = WordTags(rawValue: 1 << 16)
  static let third = WordTags(rawValue: 1 << 17)
  static let past = WordTags(rawValue: 1 << 18)
  static let participle = WordTags(rawValue: 1 << 19)
  static let gerund = WordTags(rawValue: 1 << 20)
  static let number = WordTags(rawValue: 1 << 21)
  /// Code, an identifier, a handle, a quotation: stands for itself.
  static let name = WordTags(rawValue: 1 << 22)
  /// "to" before a verb.
  static let to = WordTags(rawValue: 1 << 23)
  static let mark = WordTags(rawValue: 1 << 24)
  /// "be" and "been", which are not finite.
  static let bare = WordTags(rawValue: 1 << 25)
  /// In one of the lexicons, or with an ending only common words have.
  static let known = WordTags(rawValue: 1 << 26)

  /// Verbs that go before the subject in a question.
  static let auxiliary: WordTags = [.be, .have, .doing, .modal]
  /// What can end a noun phrase.
  static let nominal: WordTags = [.noun, .pronoun, .objectPronoun, .number, .name, .gerund]
}
