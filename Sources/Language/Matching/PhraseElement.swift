/// One place in a phrase.
public enum PhraseElement: Sendable, Hashable {
  /// Up to three words of any kind, none of them beyond the end of the clause.
  case gap
  /// One word, which must have one of these symbols.
  case symbols([PhraseSymbol])

  /// The most words a gap stands for.
  public static let longestGap = 3
}

/// What a word of a text can be to the matcher: itself, one of a kind, or a member of a class.
public struct PhraseSymbol: Sendable, Hashable {
  var number: Int32

  /// Any word, number or stretch of code.
  public static let any = PhraseSymbol(number: 0)
  /// A token of kind `number`.
  public static let number = PhraseSymbol(number: 1)
  /// A code span or an identifier.
  public static let code = PhraseSymbol(number: 2)
  /// An address.
  public static let url = PhraseSymbol(number: 3)
  /// A handle.
  public static let handle = PhraseSymbol(number: 4)
  /// A word that begins with a capital inside a sentence.
  public static let capitalized = PhraseSymbol(number: 5)

  static let reserved: Int32 = 6
}

/// A phrase found in a text.
public struct PhraseMatch: Sendable, Hashable {
  /// The class number the phrase was added with.
  public var classNumber: Int
  /// Whether it was added as near-certain.
  public var isStrong: Bool
  /// The entry number it was added with.
  public var entry: Int
  /// Token indices, gaps included.
  public var tokens: Range<Int>
}
