public import Coach
public import Postmortem

/// New items, rows and rungs, in the layout of those that are there.
extension Draft {
  /// The change that adds a line like a passage's own below it: an item of its list, a row of its
  /// table, a line of its block.
  ///
  /// - Parameters:
  ///   - text: The words of the new line; in a row, of the cell that the passage stands in.
  ///   - head: What a why or a time in front of it says; nil for none.
  ///   - passage: One of this draft.
  ///   - isAbove: Whether it goes above the passage instead.
  /// - Returns: The change.
  public func edit(
    adding text: String, head: String? = nil, below passage: DraftPassage, isAbove: Bool = false
  ) -> DraftEdit {
    let part = parts[passage.part]
    let last = lastLine(under: passage.part)
    let end = source.line(last).upperBound
    let lineEnd = lineEnd(at: max(0, end - 1))
    var prefix: String
    var words = Self.fitted(text, inCell: part.isRow)
    var suffix = ""
    if part.isRow {
      (prefix, suffix) = row(part, passage, head: head)
    } else {
      prefix = marker(of: part)
      if prefix.isEmpty, head == nil || part.section == .rootCause { prefix = lineEnd }
      if let head { prefix += (isBold(part) ? "**\(head)**" : head) + " " }
      if head == nil { words = Self.escapedHead(words) }
    }
    if isAbove {
      let start = source.line(part.lines.lowerBound).lowerBound
      let bytes = Array((prefix + words + suffix + lineEnd).utf8)
      let first = start + prefix.utf8.count
      return DraftEdit(
        range: start..<start, bytes: bytes, words: first..<first + words.utf8.count)
    }
    let bytes = Array((lineEnd + prefix + words + suffix).utf8)
    let start = end + lineEnd.utf8.count + prefix.utf8.count
    return DraftEdit(range: end..<end, bytes: bytes, words: start..<start + words.utf8.count)
  }

  /// The last line of a part and of what is deeper in its list.
  private func lastLine(under number: Int) -> Int {
    let part = parts[number]
    var last = part.lines.upperBound
    guard part.kind == .item else { return last }
    for next in parts[(number + 1)...] {
      guard !next.isHeading, next.depth > part.depth, next.section == part.section else { break }
      last = next.lines.upperBound
    }
    return last
  }

  /// The bytes before an item's words, its number one higher, its box not ticked.
  private func marker(of part: DraftPart) -> String {
    let line = source.line(part.lines.lowerBound)
    guard part.kind == .item, let first = part.cells.first, !first.isBlank else { return "" }
    var end = first.fileRange.lowerBound
    while end > line.lowerBound, [0x2A, 0x5F, 0x7E, 0x60, 0x5B].contains(source.bytes[end - 1]) {
      end -= 1
    }
    let head = source.text(line.lowerBound..<max(line.lowerBound, end))
    var result = ""
    var digits = ""
    var hasNumber = false
    for character in head {
      if !hasNumber, character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      if !digits.isEmpty, !hasNumber {
        result += String((Int(digits) ?? 0) + 1)
        hasNumber = true
      }
      result.append(character)
    }
    return result.replacing("[x]", with: "[ ]").replacing("[X]", with: "[ ]")
  }

  /// Whether the file has the head of a part's words bold.
  private func isBold(_ part: DraftPart) -> Bool {
    let start = part.excerpt.fileRange.lowerBound
    return start > 1 && source.bytes[start - 1] == UInt8(ascii: "*")
      && source.bytes[start - 2] == UInt8(ascii: "*")
  }

  /// What stands before and behind the new words in a row of a passage's table.
  private func row(
    _ part: DraftPart, _ passage: DraftPassage, head: String?
  ) -> (prefix: String, suffix: String) {
    let line = source.text(source.line(part.lines.lowerBound))
    let hasBars = line.drop { $0 == " " }.hasPrefix("|")
    var before = Array(repeating: "", count: passage.cell)
    if let number = Int(part.cells[0].text), passage.cell > 0 { before[0] = String(number + 1) }
    if let head, passage.cell > 0 {
      // The time leads its row, the why stands before its answer.
      before[part.section == .timeline ? 0 : passage.cell - 1] = Self.fitted(head, inCell: true)
    }
    let after = Array(repeating: "", count: max(0, part.cells.count - passage.cell - 1))
    let prefix = (hasBars ? "| " : "") + before.map { $0 + " | " }.joined()
    let suffix = after.map { " | " + $0 }.joined() + (hasBars ? " |" : "")
    return (prefix, suffix)
  }

  /// The change that adds a row to the timeline where its time belongs.
  public func edit(addingEvent line: TimelineLine, typed: String, coach: Coach) -> DraftEdit? {
    let reader = PassageReader(self, coach: coach)
    let timeline = reader.facts.timeline
    let before = timeline.rows.filter(\.isOutOfOrder).count
    var fallback: DraftEdit?
    let time = String(typed.dropLast(line.text.count)).trimmed(of: " -–—:,")
    func tried(_ row: TimelineRows.Row, isAbove: Bool) -> DraftEdit? {
      guard let place = reader.passage(at: row.event.fileRange) else { return nil }
      let edit = edit(adding: line.text, head: time, below: place, isAbove: isAbove)
      if fallback == nil { fallback = edit }
      guard let after = try? Draft(edit.applied(to: source.bytes)) else { return nil }
      let rows = TimelineRows(after.parts.filter { $0.section == .timeline }).rows
      let isInOrder = rows.filter(\.isOutOfOrder).count <= before
      return rows.count > timeline.rows.count && isInOrder ? edit : nil
    }
    for row in timeline.rows.reversed().prefix(60) {
      if let edit = tried(row, isAbove: false) { return edit }
    }
    if let first = timeline.rows.first, let edit = tried(first, isAbove: true) { return edit }
    return fallback
  }
}

extension String {
  /// Without any of these characters at its end, and without blanks at its head.
  fileprivate func trimmed(of characters: String) -> String {
    var text = self[...]
    while let last = text.last, characters.contains(last) { text = text.dropLast() }
    while text.first == " " { text = text.dropFirst() }
    return String(text)
  }
}
