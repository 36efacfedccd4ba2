/// A block of a Markdown document, with the blocks inside it.
public struct MarkdownBlock: Sendable, Equatable {
  /// What a block is.
  public enum Kind: Sendable, Hashable {
    /// 1 to 6.
    case heading(level: Int)
    case paragraph
    case list(isOrdered: Bool)
    case item
    case table
    case row(isHeader: Bool)
    case cell
    /// Fenced or indented; the word behind the opening fence.
    case code(info: String)
    /// Raw HTML, comments included.
    case html
    case quote
    case rule
    case footnote

    /// Whether a block may swallow a blank line and one that begins with a letter.
    var mayGoOn: Bool {
      switch self {
      case .code, .html: true
      default: false
      }
    }
  }

  /// A link or an image in a block's text.
  public struct Link: Sendable, Hashable {
    public let text: String
    public let destination: String

    /// Makes a link that was not read.
    public init(text: String, destination: String) {
      self.text = text
      self.destination = destination
    }
  }

  public let kind: Kind
  /// The first and the last line in the file, counted from 1.
  public let lines: ClosedRange<Int>
  /// The column of the first character, in UTF-8 bytes counted from 1.
  public let column: Int
  /// The words of a heading, paragraph or cell without their Markdown, line ends kept as `\n`; what
  /// stands in a code or HTML block; empty for blocks made of blocks.
  public let text: String
  /// The links in `text`, in order.
  public let links: [Link]
  public let children: [MarkdownBlock]

  /// Makes a block that was not read.
  public init(
    kind: Kind, lines: ClosedRange<Int>, column: Int, text: String = "", links: [Link] = [],
    children: [MarkdownBlock] = []
  ) {
    self.kind = kind
    self.lines = lines
    self.column = column
    self.text = text
    self.links = links
    self.children = children
  }

  /// The text of the block and of everything in it, a line for each block that has one.
  public var wholeText: String {
    if children.isEmpty { return text }
    return children.map(\.wholeText).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
