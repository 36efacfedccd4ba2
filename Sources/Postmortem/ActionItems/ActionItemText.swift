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
  /// Joins what was not taken out.
  ///
  /// One mark stands at each seam, and none where something was taken from an end. Where nothing was taken, every character stays.
  func remainingText() -> String {
    let dropped = emptyBrackets().union(widowedStars())
    var output: [UInt8] = []
    var lastKept: Int?
    for index in start..<tokens.count where isKept(index, dropped) {
      if let previous = lastKept {
        output.append(contentsOf: seam(previous, index, dropped))
      } else {
        output.append(contentsOf: untouched(start..<index, dropped))
      }
      output.append(contentsOf: bytes[tokens[index].range])
      lastKept = index
    }
    if let last = lastKept, last + 1 < tokens.count {
      let tail = untouched(last + 1..<tokens.count, dropped)
      if !tail.isEmpty {
        output.append(contentsOf: bytes[tokens[last].range.upperBound..<bytes.count])
      } else if tokens[last + 1].mark == .stop, !removed[last + 1] {
        output.append(contentsOf: bytes[tokens[last + 1].range])
      }
    }
    while let last = output.last, last <= 0x20 { output.removeLast() }
    let text = String(decoding: output.map(Self.spaced), as: UTF8.self)
    if !text.utf8.contains(where: {
      $0 >= 0x80 || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
    }) {
      return start < tokens.count
        ? ActionItemText.trimmed(source(tokens[start].range.lowerBound..<bytes.count)) : text
    }
    return text
  }

  private static func spaced(_ byte: UInt8) -> UInt8 {
    byte == 0x0A || byte == 0x0D || byte == 0x09 ? 0x20 : byte
  }

  /// The marks at an end of the item, from the first to the last, as typed; none where something
  /// was taken out among them, and none of a table's frame.
  private func untouched(_ range: Range<Int>, _ dropped: Set<Int>) -> ArraySlice<UInt8> {
    guard let first = range.first, let last = range.last, !isTable,
      !range.contains(where: { removed[$0] || dropped.contains($0) })
    else { return [] }
    let end = last + 1 < tokens.count ? tokens[last + 1].range.lowerBound : bytes.count
    return bytes[tokens[first].range.lowerBound..<end]
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
    case .slash: return !touchesRemovedOrMark(index) || endsPath(index)
    default: return false
    }
  }

  /// Whether a slash hangs on a word before it: `static/ by Friday`.
  private func endsPath(_ index: Int) -> Bool {
    index > start && !tokens[index].followsSpace && !isRemoved(index - 1)
      && tokens[index - 1].isContent && index + 1 < tokens.count && tokens[index + 1].followsSpace
  }

  private func touchesRemovedOrMark(_ index: Int) -> Bool {
    isRemoved(index - 1) || isRemoved(index + 1) || index + 1 >= tokens.count || index == start
  }

  /// Stars of emphasis whose partner or whose words were taken out.
  ///
  /// So are stars that hang on nothing but what was taken out. A star with no partner is a character like others: `smsc-*`.
  private func widowedStars() -> Set<Int> {
    var widowed: Set<Int> = []
    let pairs = starPairs()
    var paired: Set<Int> = []
    // Contents before each token, so that a pair is looked into in one step.
    var contents = [0]
    for index in tokens.indices {
      contents.append(contents[index] + (!removed[index] && tokens[index].isContent ? 1 : 0))
    }
    for pair in pairs {
      paired.formUnion([pair.opening, pair.closing])
      if removed[pair.opening] || removed[pair.closing]
        || contents[pair.closing] == contents[pair.opening]
      {
        widowed.formUnion([pair.opening, pair.closing])
      }
    }
    for index in start..<tokens.count
    where tokens[index].mark == .star && !paired.contains(index) && hangsOnRemoved(index) {
      widowed.insert(index)
    }
    return widowed
  }

  /// Whether a lone star touches something taken out, and nothing that stays.
  private func hangsOnRemoved(_ index: Int) -> Bool {
    let touchesLeft = index > 0 && !tokens[index].followsSpace
    let touchesRight = index + 1 < tokens.count && !tokens[index + 1].followsSpace
    let left = touchesLeft && !isRemoved(index - 1) && tokens[index - 1].isContent
    let right = touchesRight && !isRemoved(index + 1) && tokens[index + 1].isContent
    guard !left, !right else { return false }
    return touchesLeft && isRemoved(index - 1) || touchesRight && isRemoved(index + 1)
  }

  /// Stars that open and close emphasis: the same marks, one before and one behind words.
  private func starPairs() -> [(opening: Int, closing: Int)] {
    var pairs: [(opening: Int, closing: Int)] = []
    var open: [String: Int] = [:]
    for index in start..<tokens.count where tokens[index].mark == .star {
      let mark = source(tokens[index].range)
      let closes = index > start && !tokens[index].followsSpace
      let opens =
        index + 1 < tokens.count && !tokens[index + 1].followsSpace
        && (index == start || tokens[index].followsSpace || tokens[index - 1].mark != nil)
      if closes, let opening = open[mark] {
        pairs.append((opening, index))
        open[mark] = nil
      } else if opens {
        open[mark] = index
      }
    }
    return pairs
  }

  /// Brackets with nothing left between them, or that lost their partner to what was taken out.
  private func emptyBrackets() -> Set<Int> {
    var empty: Set<Int> = []
    var open: [(index: Int, hasContent: Bool, hasRemoved: Bool)] = []
    for index in start..<tokens.count {
      if tokens[index].mark == .open {
        open.append((index, false, removed[index]))
      } else if tokens[index].mark == .close {
        guard let last = open.popLast() else {
          if isRemoved(index - 1) { empty.insert(index) }
          continue
        }
        if !last.hasContent, last.hasRemoved {
          empty.insert(last.index)
          empty.insert(index)
          if !open.isEmpty { open[open.count - 1].hasRemoved = true }
        } else if !open.isEmpty {
          open[open.count - 1].hasContent = true
        }
      } else if !open.isEmpty {
        if removed[index] {
          open[open.count - 1].hasRemoved = true
        } else if tokens[index].isContent || tokens[index].mark == .other {
          open[open.count - 1].hasContent = true
        }
      }
    }
    for unclosed in open where !unclosed.hasContent && unclosed.hasRemoved {
      empty.insert(unclosed.index)
    }
    return empty
  }

  /// What stands between two kept tokens.
  private func seam(_ left: Int, _ right: Int, _ dropped: Set<Int>) -> [UInt8] {
    let gap = (left + 1)..<right
    let verbatim = Array(bytes[tokens[left].range.upperBound..<tokens[right].range.lowerBound])
    let isTouched = gap.contains { removed[$0] || dropped.contains($0) }
    if !isTouched {
      return verbatim
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
