import Markup
import Testing

@Suite struct MarkdownDocumentTests {
  @Test func readsHeadingsParagraphsAndCodeWithTheirLines() {
    let blocks = MarkdownDocument(
      parsing: """
        # Queue **stuck**

        Two lines of
        `text` &amp; a [link](x.md).<br>More.

        ```sh
        restart
        ```
        > quoted

        ---
        <!-- a hint -->
        """, firstLine: 5
    ).blocks
    #expect(
      blocks == [
        MarkdownBlock(kind: .heading(level: 1), lines: 5...5, column: 1, text: "Queue stuck"),
        MarkdownBlock(
          kind: .paragraph, lines: 7...8, column: 1,
          text: "Two lines of\ntext & a link.\nMore.",
          links: [MarkdownBlock.Link(text: "link", destination: "x.md")]),
        MarkdownBlock(kind: .code(info: "sh"), lines: 10...12, column: 1, text: "restart\n"),
        MarkdownBlock(
          kind: .quote, lines: 13...13, column: 1,
          children: [MarkdownBlock(kind: .paragraph, lines: 13...13, column: 3, text: "quoted")]),
        MarkdownBlock(kind: .rule, lines: 15...15, column: 1),
        MarkdownBlock(
          kind: .html, lines: 16...16, column: 1, text: "<!-- a hint -->\n"),
      ])
  }

  @Test func readsNestedListsAndTables() throws {
    let blocks = MarkdownDocument(
      parsing: """
        - é one
          1. inner
        - [ ] two

        | Time | Event |
        |---|---|
        | 21:14 | Alert \\| fired |
        | 21:20 |
        """
    ).blocks
    try #require(blocks.count == 2)
    #expect(blocks[0].kind == .list(isOrdered: false))
    #expect(blocks[0].children.map(\.kind) == [.item, .item])
    #expect(blocks[0].children[0].children[1].kind == .list(isOrdered: true))
    #expect(blocks[0].wholeText == "é one\ninner\n[ ] two")
    #expect(blocks[1].kind == .table)
    #expect(
      blocks[1].children.map(\.kind) == [
        .row(isHeader: true), .row(isHeader: false), .row(isHeader: false),
      ])
    #expect(blocks[1].children.map(\.lines) == [5...5, 7...7, 8...8])
    #expect(blocks[1].children[1].children.map(\.text) == ["21:14", "Alert | fired"])
  }

  @Test func readsAnyText() {
    for text in [
      "", "\0", "a\0b", "\u{FEFF}# x", "\r\r\r", "- ", "|\n|-\n|", "[", "![", "***", "\u{2028}",
    ] {
      _ = MarkdownDocument(parsing: text)
    }
    #expect(MarkdownDocument(parsing: "").blocks.isEmpty)
    #expect(MarkdownDocument(parsing: "a\0b").blocks.first?.text == "a\u{FFFD}b")
    #expect(MarkdownDocument(parsing: "# a\rb\r\nc").blocks.map(\.lines) == [1...1, 2...3])
  }

  @Test func leavesOutWhatIsNestedTooDeep() {
    let text = String(repeating: "> ", count: 5000) + "deep"
    var depth = 0
    var blocks = MarkdownDocument(parsing: text).blocks
    while let first = blocks.first {
      depth += 1
      blocks = first.children
    }
    #expect(depth == MarkdownDocument.deepest)
  }
}
