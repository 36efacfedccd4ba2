/// One place in a phrase: a word that has one of some symbols, or a gap.
public struct PhraseElement: Sendable, Hashable {
  /// A symbol's number, the gap's, or `~index` of a choice of its builder.
  var code: Int32

  init(code: Int32) { self.code = code }

  /// One word, which must have this symbol.
  public init(_ symbol: PhraseSymbol) { code = symbol.number }

  /// Up to three words of any kind, none of them beyond the end of the clause.
  public static let gap = PhraseElement(code: PhraseMatcher.gap)

  /// The most words a gap stands for.
  public static let longestGap = 3
}
