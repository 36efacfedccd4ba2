import Markup
import SplitMix
import Testing

/// Long texts are read piece by piece; that must not show.
@Suite struct MarkdownPiecesTests {
  private static let blocks = [
    "# A heading", "plain words\nover two lines", "- one\n- two\n\n  still two", "> said\nlazily",
    "```\ncode\n\nletters in it\n```", "    indented\n\n    twice",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "<!-- a hint\n\nstill hidden -->", "<div>\nraw", "1. first\n\n   ```\n   fenced",
    "Title\n=====",
    "---", "[name]: https://example.org", "para\r\nwith CR LF", "~~~\nnever closed in its list",
    "- ```\n  open in an item",
  ]

  /// Kind, lines and column, with those of the blocks inside.
  ///
  /// Where a list ends code whose fence is open, cmark counts the line below in; it belongs to the next
  /// block all the same.
  private static func shape(_ block: MarkdownBlock) -> String {
    let inside = block.children.filter { $0.kind != .cell }.map(shape).joined(separator: " ")
    let last: Int? =
      switch block.kind {
      case .list, .item, .code: nil
      default: block.lines.upperBound
      }
    let lines = "\(block.lines.lowerBound) \(last.map(String.init) ?? "")"
    return "\(block.kind) \(lines) \(block.column) [\(inside)]"
  }

  @Test(arguments: 0..<4)
  func piecesGiveTheBlocksOfTheWhole(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    // A fence that is never closed makes one piece of the rest: only every other text has some.
    let blocks = Self.blocks.dropLast(seed % 2 == 0 ? 2 : 0)
    let ends = ["\n\n", "\r\n\r\n", "\n\n\n", "\n"]
    var text = ""
    while text.utf8.count < 400_000 {
      text += blocks.randomElement(using: &random) ?? ""
      text += ends.randomElement(using: &random) ?? ""
    }
    var walked: [String] = []
    MarkdownDocument.walkBlocks(of: text, firstLine: 7) { walked.append(Self.shape($0)) }
    let whole = MarkdownDocument(parsing: text, firstLine: 7).blocks.map(Self.shape)
    #expect(walked.count == whole.count)
    let difference = zip(walked, whole).first { $0 != $1 }
    #expect(difference == nil, "\(String(describing: difference))")
  }

  @Test func textsOfBlocksStayEmpty() {
    MarkdownDocument.walkBlocks(of: "# Words\n\nmore `words`\n") { #expect($0.text.isEmpty) }
    MarkdownDocument.walkBlocks(of: "") { _ in Issue.record("an empty text has no blocks") }
  }
}
