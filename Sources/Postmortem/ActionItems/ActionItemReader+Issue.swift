extension ActionItemReader {
  /// Chooses the tracker's name for the item.
  ///
  /// One that stands alone or behind "see" or "ticket"
  /// leaves the text; one inside a sentence stays in it.
  mutating func findIssue() {
    var best = (strength: 0, index: 0, tokens: 0..<0)
    for index in start..<tokens.count where tokens[index].kind == .issue {
      let candidate = issueCandidate(at: index)
      if candidate.strength > best.strength {
        best = (candidate.strength, index, candidate.tokens)
      }
    }
    guard best.strength > 0 else { return }
    var range = tokens[best.index].range
    if bytes[range.lowerBound] == 0x3C { range = range.lowerBound + 1..<range.upperBound - 1 }
    issueRange = range
    guard best.strength > 1 else { return }
    issueTokens = best.tokens
    remove(best.tokens)
  }

  private func issueCandidate(at index: Int) -> (strength: Int, tokens: Range<Int>) {
    var first = index
    var cursor = index - 1
    while cursor >= start, [.colon, .star, .gap, .equals, .open].contains(tokens[cursor].mark) {
      cursor -= 1
    }
    var isLabelled = false
    while let label = labelEnding(at: cursor, in: ActionItemVocabulary.issueLabels) {
      first = label
      isLabelled = true
      cursor = label - 1
    }
    // A bracket between the label and the name opens for the name alone.
    var end = index + 1
    if isLabelled, tokens[first..<index].contains(where: { $0.mark == .open }), end < tokens.count,
      tokens[end].mark == .close
    {
      end += 1
    } else if isLabelled, tokens[first..<index].contains(where: { $0.mark == .open }) {
      first = index
    }
    let isStart = first == start || isBreak(tokens[first - 1]) || isRemoved(first - 1)
    let isEnd =
      end == tokens.count || tokens[end].kind == .handle || isBreak(tokens[end]) || isRemoved(end)
    let previous = word(first - 1)
    if isLabelled, isStart || isEnd { return (4, first..<end) }
    if isStart, isEnd { return (3, first..<end) }
    let isKey =
      bytes[tokens[index].range.lowerBound] >= 0x41
      && bytes[tokens[index].range.lowerBound] <= 0x5A
      && !source(tokens[index].range).utf8.contains(0x23)
    let isPart = ["into", "in", "of", "from", "the", "to", "with", "a", "on", "for", "and"]
      .contains(previous)
    if isStart || (isEnd && !isPart) { return (2, first..<end) }
    return (isKey && isPart ? 0 : 1, index..<end)
  }

  func isRemoved(_ index: Int) -> Bool { index >= 0 && index < removed.count && removed[index] }
}
