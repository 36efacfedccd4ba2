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
    var text = text
    blocks = text.withUTF8 {
      Self.blocks(
        of: $0, MarkdownReading(firstLine: firstLine, unplacedLine: firstLine, readsText: true))
    }
  }

  /// Reads only what blocks `text` is made of and where they stand: their own texts stay empty, and cells
  /// are left out.
  ///
  /// A long text is read piece by piece, so that little more than its blocks is ever in memory.
  public static func walkBlocks(
    of text: String, firstLine: Int = 1, _ visit: (MarkdownBlock) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      let pieces = MarkdownPieces(bytes)
      var start = 0
      var line = firstLine
      var size = MarkdownPieces.size
      while start < bytes.count {
        let end = pieces.end(from: start, size: size)
        let piece = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let blocks = blocks(
          of: piece,
          MarkdownReading(firstLine: line, unplacedLine: firstLine, readsText: false))
        if end < bytes.count, blocks.last?.kind.mayGoOn == true {
          // Twice as much, so that the time stays linear.
          size = (end - start) * 2
          continue
        }
        for block in blocks { visit(block) }
        line += pieces.lineEnds(in: start..<end)
        start = end
        size = MarkdownPieces.size
      }
    }
  }

  private static func blocks(
    of bytes: UnsafeBufferPointer<UInt8>, _ reading: MarkdownReading
  ) -> [MarkdownBlock] {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_parser_free(parser) }
    Self.registered
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    bytes.withMemoryRebound(to: CChar.self) { characters in
      guard let start = characters.baseAddress else { return }
      cmark_parser_feed(parser, start, characters.count)
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    return reading.children(of: root, depth: 0)
  }

  /// cmark-gfm keeps its extensions in a table of its own, filled once.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()
}
