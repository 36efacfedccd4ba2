import Markup

/// Says of each line what it is, from the blocks that cmark-gfm finds.
struct LineReader {
  private let source: DraftSource
  private(set) var lines: [DraftLine]
  private var block = 0

  init(_ source: DraftSource, body: String) {
    self.source = source
    lines = Array(repeating: DraftLine(), count: source.lines.count)
    MarkdownDocument.walkBlocks(of: body, firstLine: source.firstLine + 1) {
      read($0, depth: 0, beginsItem: false)
    }
  }

  private mutating func read(_ block: MarkdownBlock, depth: Int, beginsItem: Bool) {
    let numbers = max(0, block.lines.lowerBound - 1)..<min(lines.count, block.lines.upperBound)
    guard !numbers.isEmpty else { return }
    self.block += 1
    switch block.kind {
    case .list:
      for item in block.children {
        for (index, child) in item.children.enumerated() {
          read(child, depth: depth + 1, beginsItem: index == 0)
        }
      }
    case .item: break
    case .paragraph:
      for (index, number) in numbers.enumerated() {
        text(number, depth, column: index == 0 ? block.column : nil)
      }
      lines[numbers.lowerBound].beginsItem = beginsItem
    case .heading(let level): heading(numbers, level, depth, block.column, beginsItem)
    case .table:
      for row in block.children {
        guard case .row(let isHeader) = row.kind, row.lines.lowerBound <= lines.count else {
          continue
        }
        let number = row.lines.lowerBound - 1
        lines[number] = DraftLine(
          role: .row(isHeader: isHeader), words: afterBlanks(source.lines[number]),
          block: self.block, depth: depth)
      }
      for number in numbers where lines[number].role == .blank { lines[number].role = .mark }
    case .code(let info): code(numbers, info, depth)
    case .html:
      for number in numbers {
        lines[number] = DraftLine(
          role: .html, words: afterBlanks(source.lines[number]), block: self.block, depth: depth)
      }
    case .quote: fill(numbers, .quote)
    case .rule, .footnote: fill(numbers, .mark)
    case .row, .cell: break
    }
  }

  private mutating func fill(_ numbers: Range<Int>, _ role: DraftLine.Role) {
    for number in numbers { lines[number] = DraftLine(role: role, block: block) }
  }

  private mutating func text(_ number: Int, _ depth: Int, column: Int?) {
    let line = source.lines[number]
    let start = column.map { min(line.lowerBound + $0 - 1, line.upperBound) } ?? line.lowerBound
    let words = afterBlanks(start..<line.upperBound)
    let role: DraftLine.Role =
      PastedText.isLinkDefinition(source.bytes, words)
      ? .mark : PastedText.isLog(source.bytes, words) ? .code : .text
    // A line that goes on an item without being indented may as well stand below the list.
    let isLazy = column == nil && depth > 0 && words.lowerBound == line.lowerBound
    lines[number] = DraftLine(
      role: words.isEmpty ? .blank : role, words: words, block: block, depth: isLazy ? 0 : depth)
  }

  private mutating func heading(
    _ numbers: Range<Int>, _ level: Int, _ depth: Int, _ column: Int, _ beginsItem: Bool
  ) {
    let first = numbers.lowerBound
    let line = source.lines[first]
    let start = min(line.lowerBound + column - 1, line.upperBound)
    let words = afterBlanks(start..<line.upperBound)
    if words.first.map({ source.bytes[$0] == UInt8(ascii: "#") }) == true {
      lines[first] = DraftLine(
        role: .heading(level: level), words: HashMarks.without(source.bytes, words), block: block,
        depth: depth)
      return
    }
    // cmark may count lines below the underline in.
    var numbers = numbers
    if let underline = numbers.dropFirst().first(where: { isUnderline($0) }) {
      numbers = first..<underline + 1
    }
    // Underlined. A rule typed right below a paragraph makes a heading of it that nobody meant.
    let text = numbers.dropLast()
    let isHeading =
      text.count == 1 && words.count <= 100
      && source.bytes[words].last.map { ![0x2E, 0x3A, 0x3B].contains($0) } == true
    for number in text {
      self.text(number, depth, column: number == first ? column : nil)
      if isHeading, lines[number].role == .text { lines[number].role = .heading(level: level) }
    }
    lines[first].beginsItem = beginsItem && !isHeading
    if let last = numbers.last { lines[last] = DraftLine(role: .mark, block: block) }
  }

  private func isUnderline(_ number: Int) -> Bool {
    let words = afterBlanks(source.lines[number])
    guard let first = words.first else { return false }
    let mark = source.bytes[first]
    return (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"))
      && source.bytes[words].allSatisfy { $0 == mark }
  }

  /// Fenced code is never read; text that somebody indented by hand is text.
  private mutating func code(_ numbers: Range<Int>, _ info: String, _ depth: Int) {
    let first = afterBlanks(source.lines[numbers.lowerBound])
    let isFenced =
      !info.isEmpty || source.starts("```", at: first.lowerBound, before: first.upperBound)
      || source.starts("~~~", at: first.lowerBound, before: first.upperBound)
    let all = numbers.map { afterBlanks(source.lines[$0]) }
    guard !isFenced, PastedText.isProse(source.bytes, all) else {
      fill(numbers, .code)
      return
    }
    for number in numbers {
      text(number, depth, column: nil)
      if lines[number].role == .blank { block += 1 }
    }
  }

  private func afterBlanks(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, source.bytes[first] == 0x20 || source.bytes[first] == 0x09 {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, source.bytes[last] == 0x20 || source.bytes[last] == 0x09 {
      range = range.lowerBound..<last
    }
    return range
  }
}

/// The hashes around the words of a heading.
enum HashMarks {
  /// The words between the hashes, `##Title` without a blank too.
  static func without(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
    var range = line
    while let first = range.first, bytes[first] == UInt8(ascii: "#") {
      range = first + 1..<range.upperBound
    }
    while let first = range.first, bytes[first] == 0x20 || bytes[first] == 0x09 {
      range = first + 1..<range.upperBound
    }
    var end = range
    while let last = end.last, bytes[last] == UInt8(ascii: "#") { end = end.lowerBound..<last }
    if let last = end.last, bytes[last] == 0x20, end.count < range.count { range = end }
    while let last = range.last, bytes[last] == 0x20 || bytes[last] == 0x09 {
      range = range.lowerBound..<last
    }
    return range
  }
}
