import Markup

/// New words for a passage, fitted into the layout that is there.
extension Draft {
  /// The change that puts new words in the place of a passage.
  ///
  /// Marks around it stay, and those that would be left half go with it. In a cell the words stay in
  /// the cell; in an item, lines after the first are indented; a wrapped paragraph stays wrapped.
  ///
  /// - Parameters:
  ///   - passage: One of this draft.
  ///   - lines: The author's words, a line each, none empty.
  /// - Returns: The change.
  public func edit(_ passage: DraftPassage, to lines: [String]) -> DraftEdit {
    let range = passage.role == .words ? passage.range : withMarks(passage)
    let whole = lines.joined(separator: " ")
    let isBlock = passage.role != .words && passage.role != .heading && !parts[passage.part].isRow
    guard isBlock else { return edit(passage, range, [whole]) }
    let isWrapped = parts[passage.part].lines.count > 1
    let wished = lines.count > 1 ? lines : isWrapped ? wrapped(whole, passage, range) : lines
    let wish = edit(passage, range, wished)
    return wished.count == 1 || keepsStructure(wish) ? wish : edit(passage, range, [whole])
  }

  /// The change that puts words behind a passage, in the same paragraph, item or cell.
  public func edit(adding lines: [String], behind passage: DraftPassage) -> DraftEdit {
    let range = withMarks(passage)
    let words = Array(fitted(lines.joined(separator: " "), passage).utf8)
    let last = source.bytes[passage.range].last ?? 0x2E
    let isEnded = [0x2E, 0x21, 0x3F, 0x3A].contains(last) || last >= 0x80
    let link = Array((isEnded ? " " : ". ").utf8)
    let start = range.upperBound + link.count
    return DraftEdit(
      range: range.upperBound..<range.upperBound, bytes: link + words,
      words: start..<start + words.count)
  }

  /// The change that marks a passage as parked; nil where it bears the mark already or cannot.
  public func edit(parking passage: DraftPassage) -> DraftEdit? {
    guard passage.role != .heading else { return nil }
    let end = (passage.role == .words ? passage.range : withMarks(passage)).upperBound
    let mark = Array(" ❌".utf8)
    let behind = source.bytes[end...].prefix(mark.count)
    if behind.elementsEqual(mark)
      || source.bytes[passage.range].suffix(3).elementsEqual(mark.dropFirst())
    {
      return nil
    }
    return DraftEdit(
      range: end..<end, bytes: mark, words: passage.range.lowerBound..<end + mark.count)
  }

  private func edit(_ passage: DraftPassage, _ range: Range<Int>, _ lines: [String]) -> DraftEdit {
    let joint = lineEnd(at: range.lowerBound) + continuation(of: passage)
    var text = lines.map { fitted($0, passage) }.joined(separator: joint)
    let isAtStart = beginsLine(range.lowerBound)
    if isAtStart, !parts[passage.part].isRow { text = Self.escapedHead(text) }
    let bytes = Array(text.utf8)
    return DraftEdit(
      range: range, bytes: bytes, words: range.lowerBound..<range.lowerBound + bytes.count)
  }

  // MARK: - Marks

  /// The bytes of a passage with the marks that belong to it alone.
  private func withMarks(_ passage: DraftPassage) -> Range<Int> {
    let words = parts[passage.part].cells[passage.cell]
    let bytes = source.bytes
    var range = passage.range
    let balance = MarkBalance(bytes, range) { words.holds($0) }
    let lines = lineBounds(range)
    let before = max(
      words.lastPlace(before: range.lowerBound) ?? lines.lowerBound, lines.lowerBound)
    let behind = min(words.nextPlace(after: range.upperBound) ?? lines.upperBound, lines.upperBound)
    for run in balance.runs {
      if bytes[before..<range.lowerBound].suffix(run.count).elementsEqual(run) {
        range = range.lowerBound - run.count..<range.upperBound
      } else if bytes[range.upperBound..<max(range.upperBound, behind)].starts(with: run) {
        range = range.lowerBound..<range.upperBound + run.count
      }
    }
    if balance.closings > 0,
      let open = bytes[before..<range.lowerBound].lastIndex(of: UInt8(ascii: "["))
    {
      range = open..<range.upperBound
    }
    if balance.openings > 0 || balance.closedTags > 0 || balance.openedTags > 0 {
      range = withLinkAndTags(range, balance, before, behind)
    }
    return range
  }

  private func withLinkAndTags(
    _ range: Range<Int>, _ balance: MarkBalance, _ before: Int, _ behind: Int
  ) -> Range<Int> {
    let bytes = source.bytes
    var range = range
    let gap = range.upperBound..<max(range.upperBound, behind)
    if balance.openings > 0, bytes[gap].first == UInt8(ascii: "]") {
      let closing = gap.count > 1 && bytes[gap.lowerBound + 1] == UInt8(ascii: "(") ? 0x29 : 0x5D
      let rest = bytes[gap].dropFirst(closing == 0x29 ? 2 : 0)
      if let end = rest.firstIndex(of: UInt8(closing)) { range = range.lowerBound..<end + 1 }
    }
    if balance.openedTags > 0,
      bytes[range.upperBound..<max(range.upperBound, behind)].starts(with: "</".utf8),
      let end = bytes[range.upperBound..<behind].firstIndex(of: UInt8(ascii: ">"))
    {
      range = range.lowerBound..<end + 1
    }
    if balance.closedTags > 0, bytes[before..<range.lowerBound].last == UInt8(ascii: ">"),
      let start = bytes[before..<range.lowerBound].lastIndex(of: UInt8(ascii: "<"))
    {
      range = start..<range.upperBound
    }
    return range
  }

  /// From the beginning of the first line to the end of the last.
  private func lineBounds(_ range: Range<Int>) -> Range<Int> {
    let first = source.line(source.place(of: range.lowerBound).line)
    let last = source.line(source.place(of: max(range.lowerBound, range.upperBound - 1)).line)
    return first.lowerBound..<max(last.upperBound, range.upperBound)
  }

  // MARK: - Layout

  /// Words that change nothing around them: no bar in a cell, no comment that hides the rest.
  private func fitted(_ text: String, _ passage: DraftPassage) -> String {
    let isCell: Bool
    if case .row = parts[passage.part].kind { isCell = true } else { isCell = false }
    return Self.fitted(text, inCell: isCell)
  }

  static func fitted(_ text: String, inCell: Bool) -> String {
    var result = ""
    var before: Character = " "
    for character in text {
      if inCell, character == "|", before != "\\" { result.append("\\") }
      result.append(character)
      before = character
    }
    return result.split(separator: "<!--", omittingEmptySubsequences: false)
      .joined(separator: "&lt;!--")
  }

  /// Without anything at its head that Markdown would take for a heading, an item or a quote.
  static func escapedHead(_ text: String) -> String {
    let bytes = Array(text.utf8.prefix(12))
    guard let first = bytes.first else { return text }
    let next = bytes.dropFirst().first ?? 0x20
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"): return "\\" + text
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "="):
      return next == 0x20 || next == first && first != UInt8(ascii: "*") ? "\\" + text : text
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return bytes.prefix(3).allSatisfy { $0 == first } && bytes.count > 2 ? "\\" + text : text
    case 0x30...0x39:
      let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
      let mark = bytes.dropFirst(digits).first ?? 0
      let space = bytes.dropFirst(digits + 1).first ?? 0x20
      guard mark == 0x2E || mark == 0x29, space == 0x20 else { return text }
      return text.prefix(digits) + "\\" + text.dropFirst(digits)
    default: return text
    }
  }

  /// Whether nothing but blanks and marks of lists stands before a byte in its line.
  private func beginsLine(_ byte: Int) -> Bool {
    let line = source.line(source.place(of: byte).line)
    return source.bytes[line.lowerBound..<max(line.lowerBound, byte)].allSatisfy {
      !InlineReader.isWord($0) || (0x30...0x39).contains($0) || $0 >= 0x80
    }
  }

  /// The end of the line that a byte stands in, as the file has it there.
  func lineEnd(at byte: Int) -> String {
    let number = source.place(of: byte).line
    for line in [number, number - 1] where line > 0 {
      let end = source.line(line).upperBound
      guard end < source.bytes.count else { continue }
      if source.bytes[end] == 0x0A { return "\n" }
      let isPair = end + 1 < source.bytes.count && source.bytes[end + 1] == 0x0A
      if source.bytes[end] == 0x0D { return isPair ? "\r\n" : "\r" }
    }
    return "\n"
  }

  /// What stands before the words in the lines of a passage after its first.
  private func continuation(of passage: DraftPassage) -> String {
    let part = parts[passage.part]
    if part.lines.count > 1 { return blanks(ofLine: part.lines.lowerBound + 1) }
    let line = source.line(part.lines.lowerBound)
    guard part.kind == .item else { return blanks(ofLine: part.lines.lowerBound) }
    let start = min(part.excerpt.fileRange.lowerBound, line.upperBound)
    var head: [UInt8] = []
    var seenMark = false
    for byte in source.bytes[line.lowerBound..<start] where byte < 0x80 {
      if byte == 0x20 || byte == 0x09 {
        head.append(byte)
        if seenMark { break }
      } else {
        head.append(0x20)
        seenMark = true
      }
    }
    return String(decoding: head, as: UTF8.self)
  }

  private func blanks(ofLine number: Int) -> String {
    let bytes = source.bytes[source.line(number)].prefix { $0 == 0x20 || $0 == 0x09 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text in lines as long as those it replaces.
  private func wrapped(_ text: String, _ passage: DraftPassage, _ range: Range<Int>) -> [String] {
    let part = parts[passage.part]
    let width = part.lines.map { source.text(source.line($0)).count }.max() ?? 80
    let first = source.line(source.place(of: range.lowerBound).line)
    var column = source.text(first.lowerBound..<max(first.lowerBound, range.lowerBound)).count
    let indent = continuation(of: passage).count
    var lines = [""]
    for word in text.split(separator: " ") {
      let isFull = column + word.count + (lines[lines.count - 1].isEmpty ? 0 : 1) > max(width, 40)
      if isFull, !lines[lines.count - 1].isEmpty {
        lines.append("")
        column = indent
      }
      if !lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] += " "
        column += 1
      }
      lines[lines.count - 1] += word
      column += word.count
    }
    return lines
  }

  /// Whether the draft has the same parts after a change.
  private func keepsStructure(_ edit: DraftEdit) -> Bool {
    guard let after = try? Draft(edit.applied(to: source.bytes)),
      after.parts.count == parts.count
    else { return false }
    return zip(parts, after.parts).allSatisfy {
      $0.kind == $1.kind && $0.section == $1.section && $0.depth == $1.depth
        && $0.cells.count == $1.cells.count
    }
  }
}
