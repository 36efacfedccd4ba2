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
}
