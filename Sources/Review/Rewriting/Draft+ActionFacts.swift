public import Coach

/// Owner and day of an action, where its layout has them.
extension Draft {
  /// The change that gives an action an owner, a day, or both: in the cells of its table, in the place of
  /// the few words a finding points at, or behind it.
  public func edit(
    owner: String?, due: String?, for passage: DraftPassage, at place: Range<Int>, coach: Coach
  ) -> DraftEdit? {
    let part = parts[passage.part]
    let value = owner ?? due ?? ""
    if part.isRow, let columns = columns(above: passage.part),
      let column = owner != nil ? columns.owner : columns.due, column < part.cells.count,
      let cell = cellRange(part, column)
    {
      let old = source.text(cell)
      let words = Self.fitted(value, inCell: true)
      let lead = old.hasPrefix(" ") || old.isEmpty ? " " : ""
      let bytes = Array((lead + words + (old.hasSuffix(" ") || old.isEmpty ? " " : "")).utf8)
      let start = cell.lowerBound + lead.utf8.count
      return DraftEdit(range: cell, bytes: bytes, words: start..<start + words.utf8.count)
    }
    if isHole(place, in: passage) {
      let words = Array(Self.fitted(value, inCell: part.isRow).utf8)
      return DraftEdit(
        range: place, bytes: words, words: place.lowerBound..<place.lowerBound + words.count)
    }
    let facts = [owner.map { "Owner: \($0)" }, due.map { "Due: \($0)" }].compactMap { $0 }
    let words = Self.fitted(facts.joined(separator: ", "), inCell: part.isRow)
    let end = passage.range.upperBound
    if let inside = endOfFacts(passage) {
      let bytes = Array((", " + words).utf8)
      return DraftEdit(
        range: inside..<inside, bytes: bytes, words: inside + 2..<inside + bytes.count)
    }
    let bytes = Array(" (\(words))".utf8)
    return DraftEdit(range: end..<end, bytes: bytes, words: end + 1..<end + bytes.count)
  }

  /// Whether a finding points at words such as `we`, `TBD` or `soon`, which the answer takes the place of.
  private func isHole(_ place: Range<Int>, in passage: DraftPassage) -> Bool {
    let words = source.text(place).split(separator: " ").count
    return place.lowerBound >= passage.range.lowerBound
      && place.upperBound <= passage.range.upperBound && words <= 3
      && words * 3 < passage.text.split(separator: " ").count + 3
  }

  /// Before the bracket that closes `(Owner: …)` at the end of an item.
  private func endOfFacts(_ passage: DraftPassage) -> Int? {
    let text = source.text(passage.range)
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    let inside = text[open...].lowercased()
    return inside.hasPrefix("(owner:") || inside.hasPrefix("(due:")
      ? passage.range.upperBound - 1 : nil
  }

  private func columns(above number: Int) -> DraftActions.Columns? {
    parts[..<number].last { $0.kind == .row(isHeader: true) }.map { DraftActions.Columns($0) }
  }

  /// The bytes between the bars of a cell.
  private func cellRange(_ part: DraftPart, _ column: Int) -> Range<Int>? {
    let line = source.line(part.lines.lowerBound)
    var start = line.lowerBound
    while start < line.upperBound, source.bytes[start] == 0x20 || source.bytes[start] == 0x09 {
      start += 1
    }
    if start < line.upperBound, source.bytes[start] == UInt8(ascii: "|") { start += 1 }
    var number = 0
    var index = start
    while index <= line.upperBound {
      let isEnd =
        index == line.upperBound
        || source.bytes[index] == UInt8(ascii: "|") && source.bytes[index - 1] != UInt8(ascii: "\\")
      if isEnd {
        if number == column { return start..<index }
        number += 1
        start = index + 1
      }
      index += 1
    }
    return nil
  }
}
