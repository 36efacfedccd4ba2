/// A run of digits, a run of letters or a single other character of a text.
struct Lexeme {
  /// What a lexeme is made of.
  enum Kind {
    case number
    case word
    case sign
  }

  var kind: Kind
  /// The UTF-8 bytes it covers.
  var range: Range<Int>
  /// A number's value or a sign's ASCII byte.
  ///
  /// -1 for a number of more than nine digits, 0 for a sign beyond ASCII. Dashes of every length count
  /// as `-`, curly apostrophes as `'`.
  var value: Int

  /// How many digits a number has.
  var digits: Int { range.count }
}
