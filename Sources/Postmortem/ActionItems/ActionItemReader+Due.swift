import Language

extension ActionItemReader {
  /// Chooses the day the item is due and the words that lead into it.
  ///
  /// A labelled day outweighs one after "by" or standing alone, and those one at the end of a
  /// sentence; a day that is part of the work ("the 3 June import") is none.
  mutating func findDue() {
    var best = (strength: 0, tokens: 0..<0, date: 0)
    var date = 0
    for (index, token) in tokens.enumerated() where token.kind == .date && index >= start {
      while date < dates.count, dates[date].range.lowerBound < token.range.lowerBound { date += 1 }
      guard date < dates.count, dates[date].range == token.range else { continue }
      let candidate = dueCandidate(at: index)
      if candidate.strength > best.strength {
        best = (candidate.strength, candidate.tokens, date)
      }
    }
    guard best.strength > 0 else { return }
    due = dates[best.date]
    dueTokens = best.tokens
    remove(best.tokens)
  }

  private func dueCandidate(at index: Int) -> (strength: Int, tokens: Range<Int>) {
    var first = index
    var strength = 0
    // The words before the day.
    var cursor = index - 1
    while cursor >= start, [.star, .gap, .quote].contains(tokens[cursor].mark) { cursor -= 1 }
    var isLabelled = false
    if cursor >= start, isLabelMark(tokens[cursor]) || tokens[cursor].mark == .symbol {
      var word = cursor - 1
      while word >= start, tokens[word].mark == .star { word -= 1 }
      if let label = labelEnding(at: word, in: ActionItemVocabulary.dueLabels) {
        first = label
        isLabelled = true
      } else if tokens[cursor].mark == .symbol, Self.calendarSigns.contains(tokens[cursor].word) {
        first = cursor
        isLabelled = true
      }
    }
    if isLabelled {
      strength = 4
    } else {
      // "next Friday": the word belongs to the day.
      if cursor == index - 1, ["next", "this", "coming"].contains(word(cursor)) {
        first = cursor
        strength = 3
        cursor -= 1
        if word(cursor) == "the" || word(cursor) == "this" {
          first = cursor
          cursor -= 1
        }
        if cursor >= start, isLabelMark(tokens[cursor]),
          let label = labelEnding(at: cursor - 1, in: ActionItemVocabulary.dueLabels)
        {
          first = label
          strength = 4
          cursor = label - 1
        }
      }
      while cursor >= start, tokens[cursor].kind == .word {
        if let phrase = deadlinePhrase(endingAt: cursor) {
          first = phrase
          strength = 3
          cursor = phrase - 1
        } else {
          break
        }
      }
      while strength == 3, cursor >= start,
        tokens[cursor].mark == .colon || tokens[cursor].mark == .star,
        let label = labelEnding(at: cursor - 1, in: ActionItemVocabulary.dueLabels)
      {
        first = label
        strength = 4
        cursor = label - 1
      }
    }
    if strength == 4 || strength == 3 {
      while first > start, tokens[first - 1].mark == .star, !tokens[first].followsSpace {
        first -= 1
      }
    }
    let end = dueEnd(after: index)
    let opens = first == start || isBreak(tokens[first - 1])
    let closes = end == tokens.count || isBreak(tokens[end])
    if strength == 0 {
      let previous = cursor >= start && cursor == index - 1 ? tokens[cursor].word : ""
      if opens, closes {
        strength = 3
      } else if ActionItemVocabulary.dayDecoys.contains(previous) || isPossessive(at: index + 1) {
        strength = 0
      } else if opens || closes {
        strength = 2
      } else {
        strength = 1
      }
    }
    return (strength, first..<end)
  }

  private static let calendarSigns: Set<String> = ["📅", "📆", "🗓", "⏰", "⏳", "⌛", "🕒"]

  private func isPossessive(at index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens[index].mark == .quote && !tokens[index].followsSpace
  }

  /// Where the words end that say no more than that the day is a deadline.
  private func dueEnd(after index: Int) -> Int {
    var end = index + 1
    if word(end) == "at", word(end + 1) == "the", word(end + 2) == "latest" { end += 3 }
    if word(end) == "or", ["sooner", "earlier", "before"].contains(word(end + 1)) { end += 2 }
    if ["latest", "eod", "cob", "eob", "noon", "deadline", "onwards", "onward"].contains(word(end))
    {
      end += 1
    }
    while end < tokens.count, tokens[end].mark == .star, !tokens[end].followsSpace { end += 1 }
    return end
  }

  func word(_ index: Int) -> String {
    index >= start && index < tokens.count ? tokens[index].word : ""
  }

  /// The first token of a label whose last word stands at `index`.
  func labelEnding(at index: Int, in labels: [[String]]) -> Int? {
    guard index >= start, index < tokens.count, tokens[index].kind == .word else { return nil }
    var found: Int?
    for label in labels where label.last == tokens[index].word {
      let first = index - label.count + 1
      guard first >= start, (0..<label.count).allSatisfy({ word(first + $0) == label[$0] }) else {
        continue
      }
      found = min(found ?? first, first)
    }
    guard var first = found else { return nil }
    while first > start, tokens[first - 1].mark == .star { first -= 1 }
    return first
  }

  /// The first token of "by", "no later than" and the like, whose last word stands at `index`.
  private func deadlinePhrase(endingAt index: Int) -> Int? {
    if word(index) == "than", word(index - 1) == "later" {
      return ["no", "not"].contains(word(index - 2)) ? index - 2 : index - 1
    }
    if word(index) == "the", index > start { return deadlinePhrase(endingAt: index - 1) }
    if word(index) == "to", word(index - 1) == "up" { return index - 1 }
    if word(index) == "before", word(index - 1) == "or", word(index - 2) == "on" {
      return index - 2
    }
    if word(index) == "live", word(index - 1) == "go" {
      return word(index - 2) == "to" ? index - 2 : index - 1
    }
    if word(index) == "of", word(index - 1) == "end", word(index - 2) == "the" { return index - 2 }
    if word(index) == "of", word(index - 1) == "end" { return index - 1 }
    if word(index) == "for", ["planned", "scheduled", "set"].contains(word(index - 1)) {
      return index - 1
    }
    if word(index) == "end", word(index - 1) == "by" { return index - 1 }
    return ActionItemVocabulary.deadlineWords.contains(word(index)) ? index : nil
  }

  func isLabelMark(_ token: ActionItemToken) -> Bool {
    switch token.mark {
    case .colon, .equals, .arrow, .dash, .pipe: true
    default: false
    }
  }

  /// Whether a mark parts two pieces of an item.
  func isBreak(_ token: ActionItemToken) -> Bool {
    switch token.mark {
    case .comma, .semicolon, .colon, .stop, .open, .close, .dash, .arrow, .pipe, .slash, .symbol,
      .newline, .gap:
      true
    case .equals, .quote, .join, .star, .other, nil: false
    }
  }
}
