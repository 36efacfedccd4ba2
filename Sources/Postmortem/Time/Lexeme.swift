/// A run of digits, a run of letters or a single other character of a text.
///
/// Kept small, for there is one for every few bytes of a text.
struct Lexeme {
  /// What a lexeme is made of.
  enum Kind: UInt8 {
    case number
    case word
    case sign
  }

  private let start: UInt32
  private let end: UInt32
  private let content: Int32
  let kind: Kind

  init(kind: Kind, range: Range<Int>, value: Int) {
    self.kind = kind
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
    content = Int32(clamping: value)
  }

  /// The UTF-8 bytes it covers.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// A number's value or a sign's ASCII byte.
  ///
  /// -1 for a number of more than nine digits, 0 for a sign beyond ASCII. Dashes of every length count
  /// as `-`, curly apostrophes as `'`.
  var value: Int { Int(content) }

  /// How many digits a number has.
  var digits: Int { Int(end - start) }
}
