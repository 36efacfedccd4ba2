import CMarkdown

/// The blocks of a Markdown text: CommonMark with tables, as cmark-gfm reads it.
public struct MarkdownDocument: Sendable, Equatable {
  /// The blocks at the top level, in order.
  public let blocks: [MarkdownBlock]

  /// How deep blocks may stand inside each other; what lies deeper is left out.
  public static let deepest = 100

  /// Reads `text`, which may be any text at all: Markdown has no errors.
  ///
  /// - Parameters:
  ///   - text: Markdown without front matter; `FrontMatterCut` cuts that off.
  ///   - firstLine: The number of the first line of `text` in its file.
  public init(parsing text: String, firstLine: Int = 1) {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else {
      blocks = []
      return
    }
    defer { cmark_parser_free(parser) }
    Self.registered
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return }
        cmark_parser_feed(parser, start, characters.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else {
      blocks = []
      return
    }
    defer { cmark_node_free(root) }
    blocks = MarkdownReading(firstLine: firstLine).children(of: root, depth: 0)
  }

  /// cmark-gfm keeps its extensions in a table of its own, filled once.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()
}
