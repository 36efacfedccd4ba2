/// One word, number, mark or stretch of code of a text, with its place.
///
/// Contractions are taken apart ("didn't" is `did` and `not`, "we're" is `we` and `are`), each part
/// with the bytes it was written in. A hyphenated word is one token.
public struct Token: Sendable, Hashable {
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// Letters, hyphens and apostrophes: `timeout`, `on-call`, `naïve`.
    case word
    /// Digits with sign, currency and unit: `42`, `8 s`, `99.5%`, `21:14`, `2026-06-09`.
    case number
    /// A Markdown code span with its backticks.
    case code
    /// A web address, or the target of a Markdown link.
    case url
    /// `@dana`, `dana@`.
    case handle
    /// A name out of a machine: `max_connections=100`, `us-east-1`, `deploy.yml`, `--force`,
    /// `HighErrorRate`, `#123`.
    case identifier
    /// `. , ; : ! ? ( ) … / -` and dashes; the folded text has `-` for every dash that stands alone.
    case punctuation
    /// A double quotation mark, or a single one around words; the folded text is `"`.
    case quotation
    /// Arrows, comparison signs, emoji and whatever else is printed.
    case symbol
    /// The end of a paragraph, list item, heading or table row.
    case lineBreak
  }

  public var kind: Kind
  /// Where it stands: UTF-8 byte offsets into the text.
  public var range: Range<Int>
  /// Lower-cased, curly apostrophes straight, contractions spelled out, possessive `'s` dropped;
  /// code, addresses, handles and identifiers as written.
  public var text: String
  /// Whether the first letter is a capital.
  public var isCapitalized: Bool
  /// Whether it is two or more letters, all of them capitals.
  public var isAllCapitals: Bool
  /// Whether a possessive `'s` was dropped from `text`.
  public var isPossessive: Bool
  /// Whether it stands between quotation marks.
  public var isQuoted: Bool
  /// Whether white space (or the start of the text) comes before it.
  public var followsSpace: Bool

  public init(
    kind: Kind, range: Range<Int>, text: String, isCapitalized: Bool = false,
    isAllCapitals: Bool = false, isPossessive: Bool = false, isQuoted: Bool = false,
    followsSpace: Bool = false
  ) {
    self.kind = kind
    self.range = range
    self.text = text
    self.isCapitalized = isCapitalized
    self.isAllCapitals = isAllCapitals
    self.isPossessive = isPossessive
    self.isQuoted = isQuoted
    self.followsSpace = followsSpace
  }

  /// Whether it carries meaning in a sentence: everything but marks and ends of lines.
  public var isWordLike: Bool {
    switch kind {
    case .word, .number, .code, .url, .handle, .identifier: true
    case .punctuation, .quotation, .symbol, .lineBreak: false
    }
  }
}
