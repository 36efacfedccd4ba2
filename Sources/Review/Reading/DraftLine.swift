/// A line of a draft below its front matter: what it is, and where its words begin.
struct DraftLine: Sendable, Hashable {
  enum Role: Sendable, Hashable {
    case blank
    /// Words: of a paragraph, an item, or indented by hand.
    case text
    case heading(level: Int)
    case row(isHeader: Bool)
    /// Fenced code, and logs and chats pasted in.
    case code
    case quote
    case html
    /// Nothing anybody reads: rules, underlines, definitions of links.
    case mark
  }

  var role: Role = .blank
  /// The bytes of its words, without marks of lists and headings.
  var words = 0..<0
  /// The same for the lines of one paragraph.
  var block = 0
  /// How many lists it stands in.
  var depth = 0
  /// Whether it is the first line of a list's item.
  var beginsItem = false
}
