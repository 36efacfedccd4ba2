/// The marks of Markdown around a passage.
extension Draft {
  /// The bytes of a passage with the marks that belong to it alone.
  func withMarks(_ passage: DraftPassage) -> Range<Int> {
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
}
