import CMarkdown

/// Copies cmark's tree into blocks.
struct MarkdownReading {
  /// The number of the text's first line in its file.
  let firstLine: Int
  /// The number of a block that cmark gives no place: words right above the head of a table.
  let unplacedLine: Int
  /// Whether the words of blocks are wanted, and not only their places.
  let readsText: Bool

  /// The blocks directly inside `node`.
  func children(of node: OpaquePointer, depth: Int) -> [MarkdownBlock] {
    guard depth < MarkdownDocument.deepest else { return [] }
    var blocks: [MarkdownBlock] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      if let block = block(child, depth: depth + 1) { blocks.append(block) }
      next = cmark_node_next(child)
    }
    return blocks
  }

  private func block(_ node: OpaquePointer, depth: Int) -> MarkdownBlock? {
    let start = max(1, Int(cmark_node_get_start_line(node)))
    let end = max(start, Int(cmark_node_get_end_line(node)))
    let isPlaced = cmark_node_get_start_line(node) > 0
    let lines =
      isPlaced
      ? start + firstLine - 1...end + firstLine - 1
      : unplacedLine...max(unplacedLine, end + unplacedLine - 1)
    let column = max(1, Int(cmark_node_get_start_column(node)))
    guard let kind = kind(node) else { return nil }
    switch kind {
    case .cell where !readsText: return nil
    case .heading, .paragraph, .code, .html:
      if !readsText { return MarkdownBlock(kind: kind, lines: lines, column: column) }
    case .list, .item, .table, .row, .cell, .quote, .rule, .footnote: break
    }
    switch kind {
    case .heading, .paragraph, .cell:
      let (text, links) = words(node)
      return MarkdownBlock(kind: kind, lines: lines, column: column, text: text, links: links)
    case .code, .html:
      return MarkdownBlock(kind: kind, lines: lines, column: column, text: literal(node))
    case .list, .item, .table, .row, .quote, .rule, .footnote:
      return MarkdownBlock(
        kind: kind, lines: lines, column: column, children: children(of: node, depth: depth))
    }
  }

  private func kind(_ node: OpaquePointer) -> MarkdownBlock.Kind? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_LIST:
      return .list(isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_CODE_BLOCK:
      return .code(info: cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "")
    case CMARK_NODE_HTML_BLOCK: return .html
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnote
    default: break
    }
    // The types of the table extension are variables of a header that is not installed.
    switch cmark_node_get_type_string(node).map({ String(cString: $0) }) {
    case "table": return .table
    case "table_header": return .row(isHeader: true)
    case "table_row": return .row(isHeader: false)
    case "table_cell": return .cell
    default: return nil
    }
  }

  /// The plain text of the inlines in `node`, and the links among them.
  private func words(_ node: OpaquePointer) -> (text: String, links: [MarkdownBlock.Link]) {
    var text: [UInt8] = []
    var links: [MarkdownBlock.Link] = []
    var starts: [Int] = []
    guard let walk = cmark_iter_new(node) else { return ("", []) }
    defer { cmark_iter_free(walk) }
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let inline = cmark_iter_get_node(walk) else { break }
      switch cmark_node_get_type(inline) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: append(inline, to: &text)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text.append(0x0A)
      case CMARK_NODE_HTML_INLINE:
        if literal(inline).lowercased().hasPrefix("<br") { text.append(0x0A) }
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        if event == CMARK_EVENT_ENTER {
          starts.append(text.count)
        } else if let start = starts.popLast() {
          let destination = cmark_node_get_url(inline).map { String(cString: $0) } ?? ""
          links.append(
            MarkdownBlock.Link(
              text: String(decoding: text[start...], as: UTF8.self), destination: destination))
        }
      default: break
      }
    }
    return (String(decoding: text, as: UTF8.self), links)
  }

  private func append(_ inline: OpaquePointer, to text: inout [UInt8]) {
    guard let literal = cmark_node_get_literal(inline) else { return }
    var index = 0
    while literal[index] != 0 {
      text.append(UInt8(bitPattern: literal[index]))
      index += 1
    }
  }

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
