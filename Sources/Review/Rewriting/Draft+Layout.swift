/// How words are laid out: what stands before their lines, where lines end, what is escaped.
extension Draft {
  /// Words that change nothing around them: no bar in a cell, no comment that hides the rest.
  func fitted(_ text: String, _ passage: DraftPassage) -> String {
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
  func beginsLine(_ byte: Int) -> Bool {
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
  func continuation(of passage: DraftPassage) -> String {
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
  func wrapped(_ text: String, _ passage: DraftPassage, _ range: Range<Int>) -> [String] {
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
  func keepsStructure(_ edit: DraftEdit) -> Bool {
    guard let after = try? Draft(edit.applied(to: source.bytes)),
      after.parts.count == parts.count
    else { return false }
    return zip(parts, after.parts).allSatisfy {
      $0.kind == $1.kind && $0.section == $1.section && $0.depth == $1.depth
        && $0.cells.count == $1.cells.count
    }
  }
}
