extension ActionItemReader {
  /// Cuts the item at its marks, its day and its issue.
  mutating func cut() {
    var state = CutState(first: start)
    for index in start..<tokens.count {
      let token = tokens[index]
      if let dueTokens, dueTokens.contains(index) {
        close(at: index, with: .due, &state)
      } else if let issueTokens, issueTokens.contains(index) {
        close(at: index, with: .issue, &state)
      } else if let mark = token.mark {
        cut(at: index, mark, &state)
      } else {
        state.hasContent = true
      }
    }
    close(at: tokens.count, with: .edgeOfText, &state)
    if state.isQuoted {
      for index in segments.indices { segments[index].isQuoted = false }
    }
    markNearDue()
  }

  private struct CutState {
    var first: Int
    var before = ActionItemSegment.Edge.edgeOfText
    var depth = 0
    var cell = 0
    var isQuoted = false
    var hasContent = false
  }

  private mutating func cut(
    at index: Int, _ mark: ActionItemToken.Mark, _ state: inout CutState
  ) {
    let token = tokens[index]
    switch mark {
    case .slash where !isSpaced(index) && !touchesRemoved(index): break
    case .colon where !isSpacedAfter(index) && !endsLabel(index): break
    case .equals where !endsLabel(index): break
    case .join, .star, .other: break
    case .quote:
      let isOpening = token.followsSpace || index == start || tokens[index - 1].mark == .open
      let isApostrophe = bytes[token.range.lowerBound] == 0x27 && !state.isQuoted && !isOpening
      guard !isApostrophe else { break }
      close(at: index, with: .mark(.quote), &state)
      state.isQuoted.toggle()
    case .open:
      close(at: index, with: .mark(.open), &state)
      state.depth += 1
    case .close:
      close(at: index, with: .mark(.close), &state)
      state.depth = max(0, state.depth - 1)
    case .pipe:
      close(at: index, with: .mark(.pipe), &state)
      state.cell += 1
    default: close(at: index, with: .mark(mark), &state)
    }
  }

  private mutating func close(
    at index: Int, with edge: ActionItemSegment.Edge, _ state: inout CutState
  ) {
    if state.hasContent {
      segments.append(
        ActionItemSegment(
          tokens: state.first..<index, before: state.before, after: edge, depth: state.depth,
          isQuoted: state.isQuoted, cell: state.cell))
      state.before = edge
    } else if edge == .due || edge == .issue || state.before != .due {
      state.before = strongerEdge(state.before, edge)
    } else {
      state.before = strongerEdge(state.before, edge)
    }
    state.first = index + 1
    state.hasContent = false
  }

  /// Of two marks in a row, the one that says more about the layout.
  private func strongerEdge(
    _ left: ActionItemSegment.Edge, _ right: ActionItemSegment.Edge
  ) -> ActionItemSegment.Edge {
    if left == .edgeOfText, right == .due || right == .issue { return .edgeOfText }
    if left == .edgeOfText { return .edgeOfText }
    if right == .mark(.gap) || right == .mark(.comma) { return left }
    return right
  }

  private func isSpaced(_ index: Int) -> Bool {
    tokens[index].followsSpace || isSpacedAfter(index)
  }

  private func isSpacedAfter(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    return tokens[index + 1].followsSpace || tokens[index + 1].mark != nil
  }

  private func touchesRemoved(_ index: Int) -> Bool {
    isRemoved(index - 1) || isRemoved(index + 1)
  }

  private func endsLabel(_ index: Int) -> Bool {
    labelEnding(at: index - 1, in: ActionItemVocabulary.ownerLabels) != nil
      || labelEnding(at: index - 1, in: ActionItemVocabulary.dueLabels) != nil
  }

  private mutating func markNearDue() {
    guard let dueTokens else { return }
    for index in segments.indices {
      let segment = segments[index]
      let isBefore = segment.tokens.upperBound <= dueTokens.lowerBound
      let gap =
        isBefore
        ? segment.tokens.upperBound..<dueTokens.lowerBound
        : dueTokens.upperBound..<max(dueTokens.upperBound, segment.tokens.lowerBound)
      guard gap.count <= 4 else { continue }
      segments[index].isNearDue = tokens[gap].allSatisfy { $0.mark != nil }
    }
  }

  /// The words of a segment, without its marks.
  func words(of segment: ActionItemSegment) -> ArraySlice<ActionItemToken> {
    tokens[segment.tokens].filter { $0.isContent }[...]
  }
}
