/// A word, mark or reference of an action item, with its place in the typed text.
struct ActionItemToken: Sendable, Hashable {
  /// What a token is to a reader of action items.
  enum Kind: Sendable, Hashable {
    /// Letters and digits, with the hyphens, apostrophes and dots inside them.
    case word
    /// `@dana`, `dana@`, `dana@example.org`.
    case handle
    /// A code span, a bare address or the address half of a Markdown link.
    case verbatim
    /// A calendar day, with the weekday typed before it.
    case date
    /// A tracker's name for the item: `repo#12`, `#12`, `OPS-42`, a link to one.
    case issue
    case mark(Mark)
  }

  /// Punctuation, by what it does in an item's layout.
  enum Mark: Sendable, Hashable {
    case comma, semicolon, colon, equals, stop, open, close, dash, arrow, pipe, slash, symbol
    case newline, gap
    case quote, join, star, other
  }

  var kind: Kind
  /// UTF-8 byte offsets into the typed text.
  var range: Range<Int>
  /// Lower-cased; empty for anything but words and handles.
  var word = ""
  /// Whether the first letter is a capital.
  var isCapitalised = false
  var followsSpace = false

  var isContent: Bool { mark == nil }

  var isWordLike: Bool { kind == .word || kind == .handle }

  var mark: Mark? {
    guard case .mark(let mark) = kind else { return nil }
    return mark
  }
}
