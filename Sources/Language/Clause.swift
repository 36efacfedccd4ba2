/// A stretch of a sentence with, as a rule, one verb: the unit in which evidence is weighed together.
public struct Clause: Sendable, Hashable {
  /// Token indices, without the mark that ended it; a conjunction that opened it is its first token.
  public var tokens: Range<Int>
  /// Index of its sentence in the passage.
  public var sentence: Int
  /// The conjunction or relative word it began with, folded: `because`, `which`, `and`; nil for the
  /// first clause of a sentence and for one that follows a mark.
  public var opener: String?

  public init(tokens: Range<Int>, sentence: Int, opener: String? = nil) {
    self.tokens = tokens
    self.sentence = sentence
    self.opener = opener
  }
}
