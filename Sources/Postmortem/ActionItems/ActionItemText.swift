import Language

/// The words of an item that are left when owner, day and issue are taken out.
enum ActionItemText {
  /// Without white space and stray marks at both ends.
  static func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, first <= 0x20 || first == 0x2A { bytes = bytes.dropFirst() }
    while let last = bytes.last, last <= 0x20 || last == 0x2A || last == 0x3A {
      bytes = bytes.dropLast()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ActionItemReader {
  /// Joins what was not taken out, with one mark at each seam and none at the ends.
  func remainingText() -> String {
    let dropped = emptyBrackets().union(loneStars())
    var output: [UInt8] = []
    var lastKept: Int?
    for index in start..<tokens.count where isKept(index, dropped) {
      guard let previous = lastKept else {
        output.append(contentsOf: bytes[tokens[index].range])
        lastKept = index
        continue
      }
      output.append(contentsOf: seam(previous, index, dropped))
      output.append(contentsOf: bytes[tokens[index].range])
      lastKept = index
    }
    if let last = lastKept, last + 1 < tokens.count, tokens[last + 1].mark == .stop,
      !removed[last + 1]
    {
      output.append(contentsOf: bytes[tokens[last + 1].range])
    }
    let text = String(decoding: output, as: UTF8.self)
    if !text.utf8.contains(where: {
      $0 >= 0x80 || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
    }) {
      return start < tokens.count
        ? ActionItemText.trimmed(source(tokens[start].range.lowerBound..<bytes.count)) : text
    }
    return text
  }

  /// Whether a token stands in the text by itself, and not only as a mark between two that do.
  private func isKept(_ index: Int, _ dropped: Set<Int>) -> Bool {
    guard !removed[index] else { return false }
    switch tokens[index].mark {
    case nil, .quote, .join, .other: return true
    case .star: return !dropped.contains(index)
    case .equals: return !touchesRemovedOrMark(index)
    case .open, .close: return !dropped.contains(index)
    case .symbol: return !(isRemoved(index + 1) || isRemoved(index - 1))
    case .slash: return !touchesRemovedOrMark(index)
    default: return false
    }
  }

  private func touchesRemovedOrMark(_ index: Int) -> Bool {
    isRemoved(index - 1) || isRemoved(index + 1) || index + 1 >= tokens.count || index == start
  }

  /// Stars whose partner was taken out with a label, or that hold nothing any more.
  private func loneStars() -> Set<Int> {
    var lone: Set<Int> = []
    var open: Int?
    var hasContent = false
    for index in start..<tokens.count where !removed[index] {
      if tokens[index].mark == .star {
        if let partner = open {
          if !hasContent { lone.formUnion([partner, index]) }
          open = nil
        } else {
          open = index
          hasContent = false
        }
      } else if tokens[index].isContent {
        hasContent = true
      }
    }
    if let open { lone.insert(open) }
    return lone
  }

  /// Brackets with nothing left between them, or without a partner.
  private func emptyBrackets() -> Set<Int> {
    var empty: Set<Int> = []
    var open: [(index: Int, hasContent: Bool)] = []
    for index in start..<tokens.count {
      if tokens[index].mark == .open {
        open.append((index, false))
      } else if tokens[index].mark == .close {
        guard let last = open.popLast() else {
          empty.insert(index)
          continue
        }
        if !last.hasContent {
          empty.insert(last.index)
          empty.insert(index)
        } else if !open.isEmpty {
          open[open.count - 1].hasContent = true
        }
      } else if !removed[index], tokens[index].isContent || tokens[index].mark == .other,
        !open.isEmpty
      {
        open[open.count - 1].hasContent = true
      }
    }
    for unclosed in open { empty.insert(unclosed.index) }
    return empty
  }

  /// What stands between two kept tokens.
  private func seam(_ left: Int, _ right: Int, _ dropped: Set<Int>) -> [UInt8] {
    let gap = (left + 1)..<right
    let verbatim = Array(bytes[tokens[left].range.upperBound..<tokens[right].range.lowerBound])
    let isTouched = gap.contains { removed[$0] || dropped.contains($0) || tokens[$0].mark == .star }
    if !isTouched {
      return verbatim.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }
    }
    if tokens[left].mark == .open || tokens[right].mark == .close { return [] }
    if tokens[left].mark == .quote, !tokens[left + 1].followsSpace, gap.isEmpty { return [] }
    var chosen: Int?
    for index in gap where !removed[index] && !dropped.contains(index) {
      switch tokens[index].mark {
      case .stop: chosen = index
      case .comma, .semicolon, .colon, .dash, .arrow, .pipe, .slash:
        if chosen.map({ tokens[$0].mark != .stop }) ?? true { chosen = chosen ?? index }
      default: break
      }
      if let chosen, tokens[chosen].mark == .stop { break }
    }
    guard let chosen else { return [0x20] }
    // "will, by 12 June, add": both commas went with the day.
    if tokens[chosen].mark == .comma,
      ActionItemVocabulary.subjectMarkers.contains(tokens[left].word)
    {
      return [0x20]
    }
    let mark = Array(bytes[tokens[chosen].range])
    switch tokens[chosen].mark {
    case .dash, .arrow, .pipe, .slash: return [0x20] + mark + [0x20]
    default: return mark + [0x20]
    }
  }
}
