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
