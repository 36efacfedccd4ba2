import Postmortem

/// Cuts lines into the parts of a draft and says to which section each belongs.
struct PartReader {
  private let source: DraftSource
  private let lines: [DraftLine]
  private var inline: InlineReader
  private(set) var parts: [DraftPart] = []
  private(set) var places = SectionPlaces()

  init(_ source: DraftSource, _ lines: [DraftLine]) {
    self.source = source
    self.lines = lines
    inline = InlineReader(source)
  }

  mutating func read() {
    var number = source.firstLine
    while number < lines.count {
      switch lines[number].role {
      case .blank, .code, .quote, .mark: number += 1
      case .heading(let level):
        heading([lines[number].words], number...number, level: level)
        number += 1
      case .row(let isHeader):
        row(number, isHeader: isHeader)
        number += 1
      case .html: number = html(from: number)
      case .text: number = paragraph(from: number)
      }
    }
  }

  // MARK: - Paragraphs

  private mutating func paragraph(from first: Int) -> Int {
    let block = lines[first].block
    var end = first
    while end < lines.count, lines[end].role == .text, lines[end].block == block { end += 1 }
    let areItems = end - first > 1 && (first..<end).allSatisfy { beginsSentence(lines[$0].words) }
    var start = first
    var number = first + 1
    while number <= end {
      if number == end || areItems || begins(at: number) {
        unit(start..<number)
        start = number
      }
      number += 1
    }
    return end
  }

  private func beginsSentence(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return false }
    let byte = source.bytes[first]
    return LineShape.isCapital(byte) || byte >= 0x80 || byte == UInt8(ascii: "*")
  }

  /// Whether a line of a paragraph begins something new.
  private func begins(at number: Int) -> Bool {
    let bytes = source.bytes
    let words = lines[number].words
    let before = lines[number - 1].words
    if LineShape.endsInBreak(bytes, words: before, line: source.lines[number - 1]) { return true }
    if bytes[words].first == UInt8(ascii: "#") || bytes[before].first == UInt8(ascii: "#") {
      return true
    }
    if LineShape.bullet(bytes, words) > 0 { return true }
    if LineShape.hasLabel(bytes, words) || LineShape.isBold(bytes, words) { return true }
    if LineShape.isBold(bytes, before) || bytes[before].last == UInt8(ascii: ":") { return true }
    if LineShape.mayBeginWithTime(bytes, words),
      TimelineLine(source.text(words.clippedTo(200))).hasLeadingTime
    {
      return true
    }
    return isPlainHeading(words) || isPlainHeading(before)
  }

  private func isPlainHeading(_ words: Range<Int>) -> Bool {
    guard words.count < 80, let first = words.first, let last = words.last,
      ![0x2E, 0x2C, 0x3B].contains(source.bytes[last]), source.bytes[first] < 0x80
    else { return false }
    let text = source.text(words)
    return HeadingWords.section(text) != nil || HeadingWords.isOther(text)
  }

  /// Some lines that belong together: a paragraph, an item, a row of a timeline, a heading.
  private mutating func unit(_ numbers: Range<Int>) {
    guard let first = numbers.first, let last = numbers.last else { return }
    let bytes = source.bytes
    let line = lines[first]
    let span = first...last
    if bytes[line.words].first == UInt8(ascii: "#"), numbers.count == 1, line.depth == 0 {
      let hashes = bytes[line.words].prefix { $0 == UInt8(ascii: "#") }.count
      let words = HashMarks.without(bytes, line.words)
      if hashes <= 6, let letter = words.first, InlineReader.isLetter(bytes[letter]) {
        heading([words], span, level: hashes)
        return
      }
    }
    var pieces = numbers.map { lines[$0].words }
    var isItem = line.beginsItem
    let bullet = LineShape.bullet(bytes, line.words)
    if bullet > 0, !LineShape.isBold(bytes, line.words) {
      isItem = true
      pieces[0] = line.words.lowerBound + bullet..<line.words.upperBound
    }
    var ticked: Bool?
    (pieces[0], ticked) = box(pieces[0])
    let isBold = numbers.count == 1 && LineShape.isBold(bytes, pieces[0])
    let (excerpt, links) = inline.read(pieces)
    guard !excerpt.isBlank else { return }
    var part = DraftPart(
      kind: isItem ? .item : .text, cells: [excerpt], links: links,
      lines: span.lowerBound + 1...span.upperBound + 1, depth: line.depth, isTicked: ticked)
    let isShort = numbers.count == 1 && excerpt.text.utf8.count < 80
    if isShort, !isItem, line.depth == 0, !excerpt.text.hasPrefix("Why") {
      if isBold || isPlainHeading(pieces[0]) {
        part.kind = .heading(level: isBold ? 7 : 8)
        places.heading(&part, level: isBold ? 7 : 8, isMarked: false, at: parts.count)
        parts.append(part)
        return
      }
    }
    place(
      &part,
      isBold: isBold
        || LineShape.hasLabel(bytes, pieces[0])
          && bytes[pieces[0]].first.map { $0 == 0x2A || $0 == 0x5F } == true
    )
    parts.append(part)
  }

  /// Finds the label of a part and with it the section it stands in.
  private mutating func place(_ part: inout DraftPart, isBold: Bool) {
    part.labelLength = Self.labelLength(part.excerpt.text)
    // `- **Key events**`, a label without its colon.
    if part.labelLength == 0, isBold, part.kind == .item, part.excerpt.text.utf8.count < 60,
      HeadingWords.section(part.excerpt.text) != nil
    {
      part.labelLength = part.excerpt.text.utf8.count + 1
    }
    places.label(&part, isBold: isBold, at: parts.count)
  }

  /// How many bytes the label at the head of a text has, colon included; 0 without one.
  static func labelLength(_ text: String) -> Int {
    var words = 1
    var length = 0
    var letters = false
    for byte in text.utf8.prefix(70) {
      length += 1
      switch byte {
      case UInt8(ascii: ":"):
        let next = text.utf8.dropFirst(length).first ?? 0x20
        return letters && (next == 0x20 || next == 0x0A) ? length : 0
      case 0x20:
        words += 1
        if words > 6 { return 0 }
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "`"), UInt8(ascii: "?"): return 0
      case 0x30...0x39: if !letters { return 0 }
      default: letters = letters || InlineReader.isLetter(byte)
      }
    }
    return 0
  }

  /// `[ ]` and `[x]` at the head of an item.
  private func box(_ words: Range<Int>) -> (Range<Int>, Bool?) {
    let bytes = source.bytes
    guard words.count >= 3, bytes[words.lowerBound] == UInt8(ascii: "["),
      bytes[words.lowerBound + 2] == UInt8(ascii: "]")
    else { return (words, nil) }
    let mark = bytes[words.lowerBound + 1]
    guard mark == 0x20 || mark | 0x20 == UInt8(ascii: "x") else { return (words, nil) }
    return (words.lowerBound + 3..<words.upperBound, mark != 0x20)
  }

  // MARK: - Headings, rows, HTML

  private mutating func heading(_ pieces: [Range<Int>], _ span: ClosedRange<Int>, level: Int) {
    let (excerpt, links) = inline.read(pieces)
    guard !excerpt.isBlank else { return }
    let lines = span.lowerBound + 1...span.upperBound + 1
    var part = DraftPart(kind: .heading(level: level), cells: [excerpt], links: links, lines: lines)
    if places.current == .timeline, TimelineLine(excerpt.text).hasLeadingTime {
      part.kind = .item
      part.section = .timeline
      parts.append(part)
      return
    }
    // `##### Issue Summary: Duration: 2 hours`
    let length = Self.labelLength(excerpt.text)
    if length > 0, length < excerpt.text.utf8.count,
      HeadingWords.section(String(decoding: excerpt.text.utf8.prefix(length - 1), as: UTF8.self))
        != nil
    {
      part.cells = [excerpt.cut(0..<length - 1)]
      places.heading(&part, level: level, isMarked: true, at: parts.count)
      parts.append(part)
      var rest = DraftPart(
        kind: .text, cells: [excerpt.cut(length..<excerpt.text.utf8.count).trimmed], lines: lines)
      place(&rest, isBold: false)
      parts.append(rest)
      return
    }
    places.heading(&part, level: level, isMarked: true, at: parts.count)
    parts.append(part)
  }

  /// Cuts a line of a table at its bars.
  private mutating func row(_ number: Int, isHeader: Bool) {
    var cells: [Excerpt] = []
    var links: [DraftLink] = []
    let words = lines[number].words
    var start = words.lowerBound
    if words.first.map({ source.bytes[$0] == UInt8(ascii: "|") }) == true { start += 1 }
    var index = start
    func isEnd(_ index: Int) -> Bool {
      index == words.upperBound
        || source.bytes[index] == UInt8(ascii: "|") && source.bytes[index - 1] != UInt8(ascii: "\\")
    }
    while index <= words.upperBound, start <= words.upperBound {
      if index > start || index < words.upperBound, isEnd(index) {
        let (excerpt, found) = inline.read([start..<index])
        cells.append(excerpt)
        links += found
        start = index + 1
      }
      index += 1
    }
    if cells.last?.isBlank == true,
      words.last.map({ source.bytes[$0] == UInt8(ascii: "|") }) == true,
      cells.count > 1, start > words.upperBound
    {
      cells.removeLast()
    }
    guard cells.contains(where: { !$0.isBlank }) else { return }
    var part = DraftPart(
      kind: .row(isHeader: isHeader), cells: cells, links: links, lines: number + 1...number + 1,
      depth: lines[number].depth)
    part.section = places.current
    parts.append(part)
  }

  /// Lines of HTML: headings and paragraphs in tags; code and styles are passed over.
  private mutating func html(from first: Int) -> Int {
    let block = lines[first].block
    var number = first
    var hidden: String?
    while number < lines.count, lines[number].role == .html, lines[number].block == block {
      let words = lines[number].words
      let text = source.text(words.clippedTo(400)).lowercased()
      if let tag = hidden {
        if text.contains("</\(tag)") { hidden = nil }
      } else if let tag = ["pre", "script", "style", "svg"].first(where: {
        text.hasPrefix("<\($0)")
      }) {
        if !text.contains("</\(tag)") { hidden = tag }
      } else if !words.isEmpty {
        let level = (1...6).first { text.hasPrefix("<h\($0)") }
        if let level {
          heading([words], number...number, level: level)
        } else {
          let (excerpt, links) = inline.read([words])
          if !excerpt.isBlank {
            var part = DraftPart(
              kind: text.hasPrefix("<li") ? .item : .text, cells: [HTMLText.withoutIcons(excerpt)],
              links: links, lines: number + 1...number + 1)
            place(&part, isBold: text.hasPrefix("<b>") || text.hasPrefix("<strong"))
            parts.append(part)
          }
        }
      }
      number += 1
    }
    return number
  }
}

/// Text between tags.
enum HTMLText {
  /// Without an emoji's short name at its head, as in `:small_orange_diamond:`.
  static func withoutIcons(_ excerpt: Excerpt) -> Excerpt {
    let bytes = Array(excerpt.text.utf8)
    guard bytes.first == UInt8(ascii: ":"),
      let end = bytes.dropFirst().prefix(40).firstIndex(of: UInt8(ascii: ":")), end > 1,
      bytes[1..<end].allSatisfy({ InlineReader.isWord($0) })
    else { return excerpt }
    return excerpt.cut(end + 1..<bytes.count).trimmed
  }
}

extension Range<Int> {
  /// Its first `count` bytes.
  func clippedTo(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + count)
  }
}

extension TimelineLine {
  /// Whether a time leads the line, and does not stand inside it.
  var hasLeadingTime: Bool { hasTime && !isTimeBehind }
}
