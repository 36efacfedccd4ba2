/// One token of an answer, as the forming of questions sees it.
struct Word: Sendable {
  /// Lower-cased, as `Token.text`; for a quotation what stands between the marks.
  var text: String
  /// As the author wrote it.
  var surface: String
  /// UTF-8 byte offsets into the answer.
  var range: Range<Int>
  var tags: WordTags
  /// The verbs it may be a form of.
  var verbs: [VerbReading]
  var spaceBefore: Bool
  var isCapitalized: Bool
  var isAllCapitals: Bool
  /// Whether a possessive `'s` ends it.
  var isPossessive: Bool

  /// Whether it plays at least one of these parts.
  func may(_ tags: WordTags) -> Bool { !self.tags.isDisjoint(with: tags) }

  /// Whether it is this mark of punctuation.
  func isMark(_ mark: String) -> Bool { tags.contains(.mark) && text == mark }

  /// The base of the verb it may be in this form.
  func base(as form: VerbReading.Forms) -> String? {
    verbs.first { !$0.forms.isDisjoint(with: form) && $0.known }?.base
  }

  /// Whether it can be nothing but a verb in the past: "fell", "took".
  var isOnlyPast: Bool {
    tags.contains(.past) && tags.isDisjoint(with: [.participle, .base, .noun])
  }
}
