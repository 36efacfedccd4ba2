import Language

extension ActionItemReader {
  /// Reads `Owner: X`, `TODO(x)` and `👤 x`, and takes the labels of the work itself away.
  mutating func readLabels() {
    for index in segments.indices {
      let segment = segments[index]
      let spelling = words(of: segment).map(\.word)
      guard !spelling.isEmpty, !segment.isQuoted, !readGluedLabel(index), spelling.count <= 3 else {
        continue
      }
      let isDashed = segment.after == .mark(.dash) && Self.strongLabels.contains(spelling[0])
      let isColoned =
        isDashed || [.mark(.colon), .mark(.equals), .mark(.arrow)].contains(segment.after)
      if ["todo", "fixme", "hack", "xxx"].contains(spelling[0]), spelling.count == 1,
        segment.after == .mark(.open), index + 1 < segments.count
      {
        takeOwner(index + 1, label: segment)
      } else if isColoned, ActionItemVocabulary.ownerLabels.contains(spelling) {
        readOwnerValue(labelAt: index)
      } else if isColoned, ActionItemVocabulary.dueLabels.contains(spelling), due == nil {
        readDueValue(labelAt: index)
      } else if isColoned || isWorkHeading(index),
        ActionItemVocabulary.workLabels.contains(spelling)
      {
        remove(segment.tokens)
      } else if isColoned, ActionItemVocabulary.issueLabels.contains(spelling) {
        remove(segment.tokens)
      } else if isColoned, ["priority", "status", "prio", "severity"].contains(spelling[0]),
        index + 1 < segments.count, isStatus(segments[index + 1])
      {
        remove(segment.tokens)
        remove(segments[index + 1].tokens)
      }
      if case .mark(.symbol) = segment.before, ownerRange == nil, segment.tokens.lowerBound > start,
        Self.personSigns.contains(tokens[segment.tokens.lowerBound - 1].word)
      {
        takeOwner(index, label: nil)
      }
    }
  }

  private static let strongLabels: WordList = [
    "owner", "owners", "assignee", "dri", "responsible", "assigned", "owned",
  ]

  /// "Owner Dana" and "DRI platform team" do without the colon.
  private mutating func readGluedLabel(_ index: Int) -> Bool {
    let segment = segments[index]
    let words = words(of: segment)
    guard let first = words.first, Self.strongLabels.contains(first.word), words.count <= 6,
      words.count > 1, ownerRange == nil
    else { return false }
    var count = 1
    while count < words.count, ["is", "to", "by"].contains(words[words.startIndex + count].word) {
      count += 1
    }
    let rest = words.dropFirst(count)
    guard let name = rest.first, let last = rest.last else { return false }
    let party = ActionItemParty.read(rest, names: names)
    guard party.strength > 0 || party.kind == .crowd else { return false }
    remove(segment.tokens)
    let range = name.range.lowerBound..<last.range.upperBound
    if party.kind == .crowd {
      crowdRange = range
      isOwnerDenied = true
    } else {
      ownerRange = range
    }
    return true
  }

  private static let personSigns: Set<String> = [
    "👤", "👥", "🧑", "🙋", "👷", "👩", "👨", "🙋‍♀️", "🦸", "🧍", "💁", "👮",
  ]

  private func isWorkHeading(_ index: Int) -> Bool {
    index == 0 && tokens[segments[0].tokens].contains { $0.mark == .star }
      && segments[0].after == .mark(.colon)
  }

  func isStatus(_ segment: ActionItemSegment) -> Bool {
    words(of: segment).allSatisfy { ActionItemVocabulary.statuses.contains($0.word) }
  }

  private mutating func readOwnerValue(labelAt index: Int) {
    let label = segments[index]
    guard index + 1 < segments.count, isValue(segments[index + 1], of: label) else {
      // "Owner: ???" and "Owner: —" say that there is none.
      crowdRange = crowdRange ?? byteRange(label.tokens)
      isOwnerDenied = true
      remove(label.tokens.lowerBound..<valueEnd(after: label))
      return
    }
    if ownerRange != nil { return }
    takeOwner(index + 1, label: label)
  }

  /// Whether only a colon and spaces part a label from what follows it.
  private func isValue(_ value: ActionItemSegment, of label: ActionItemSegment) -> Bool {
    let gap = label.tokens.upperBound..<value.tokens.lowerBound
    return tokens[gap].allSatisfy { token in
      [.colon, .equals, .star, .gap, .quote, .symbol, .open, .arrow, .dash, .other].contains(
        token.mark)
        && token.range.count < 5
    } && !tokens[gap].contains { $0.word == "❌" }
  }

  private func valueEnd(after label: ActionItemSegment) -> Int {
    var end = label.tokens.upperBound
    while end < tokens.count, !removed[end],
      [.colon, .equals, .star, .other, .symbol, .dash, .stop].contains(tokens[end].mark)
    {
      end += 1
    }
    return end
  }

  private mutating func takeOwner(_ index: Int, label: ActionItemSegment?) {
    let value = segments[index]
    let party = ActionItemParty.readJoined(tokens[value.tokens], names: names)
    let spelling = words(of: value)
    if let label { remove(label.tokens) }
    let isGuess = spelling.contains { ActionItemVocabulary.guesses.contains($0.word) }
    if party.kind == .crowd || isTimeless(spelling) || isGuess {
      crowdRange = byteRange(value.tokens)
      isOwnerDenied = true
      remove(value.tokens)
      return
    }
    // A label's value is an owner whatever it looks like, as far as a name may reach.
    var tokens = value.tokens
    if party.kind == .none, spelling.count > 5 { tokens = nameStart(of: value) }
    guard !tokens.isEmpty else { return }
    var range = contentRange(tokens)
    if let aside = aside(after: index) {
      range = range.lowerBound..<byteRange(aside).upperBound
      remove(aside)
    }
    ownerRange = range
    remove(tokens)
  }

  /// The longest run of words at the front of a long value that names somebody.
  private func nameStart(of value: ActionItemSegment) -> Range<Int> {
    for end in stride(
      from: min(value.tokens.upperBound, value.tokens.lowerBound + 5), to: value.tokens.lowerBound,
      by: -1)
    where ActionItemParty.read(tokens[value.tokens.lowerBound..<end], names: names).strength > 1 {
      return value.tokens.lowerBound..<end
    }
    return value.tokens.lowerBound..<value.tokens.lowerBound
  }

  /// `(Dimitri)` right behind a team, with its brackets.
  func aside(after index: Int) -> Range<Int>? {
    let open = segments[index].tokens.upperBound
    guard index + 1 < segments.count, open < tokens.count, tokens[open].mark == .open,
      tokens[open].followsSpace
    else { return nil }
    let inner = segments[index + 1]
    guard inner.tokens.lowerBound == open + 1, inner.after == .mark(.close) else { return nil }
    let party = ActionItemParty.read(words(of: inner), names: names)
    guard party.kind == .person || party.kind == .team, party.strength >= 2 else { return nil }
    return open..<min(tokens.count, inner.tokens.upperBound + 1)
  }

  private mutating func readDueValue(labelAt index: Int) {
    guard index + 1 < segments.count, isValue(segments[index + 1], of: segments[index]) else {
      if !["by", "when", "time", "before", "until"].contains(
        words(of: segments[index]).first?.word ?? "")
      {
        timelessRange = byteRange(segments[index].tokens)
        remove(segments[index].tokens.lowerBound..<valueEnd(after: segments[index]))
      }
      return
    }
    let value = segments[index + 1]
    let spelling = words(of: value)
    guard spelling.count <= 4, isTimeless(spelling) || spelling.count <= 2 else { return }
    timelessRange = timelessRange ?? byteRange(value.tokens)
    remove(segments[index].tokens)
    remove(value.tokens)
  }

  /// Takes "next sprint" and its kind away where they stand alone.
  mutating func readTimeless() {
    for index in segments.indices where !isRemoved(segments[index].tokens.lowerBound) {
      let spelling = words(of: segments[index])
      guard !spelling.isEmpty, !segments[index].isQuoted, isTimeless(spelling) else { continue }
      if segments.count == 1 { return }
      timelessRange = timelessRange ?? byteRange(segments[index].tokens)
      if segments[index].after != .mark(.open) { remove(segments[index].tokens) }
    }
  }

  func isTimeless(_ words: ArraySlice<ActionItemToken>) -> Bool {
    let bare = words.drop { ActionItemVocabulary.timelessLeads.contains($0.word) }
    if bare.isEmpty { return false }
    if bare.allSatisfy({
      ActionItemVocabulary.timeless.contains($0.word)
        || $0.word.hasPrefix("20") && $0.word.count == 4
    }) {
      return bare.contains { !$0.word.hasPrefix("20") }
    }
    return isTimelessPhrase(bare) || isTimelessPhrase(words)
  }

  private func isTimelessPhrase(_ words: ArraySlice<ActionItemToken>) -> Bool {
    guard words.count <= ActionItemVocabulary.longestTimeless, let first = words.first,
      ActionItemVocabulary.timelessStarts.contains(first.word)
    else { return false }
    return ActionItemVocabulary.timelessPhrases.contains(words.map(\.word))
  }

  /// Byte range of the content of these tokens, without stars and quotes around it.
  func contentRange(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, tokens[first].mark != nil {
      range = (first + 1)..<range.upperBound
    }
    while let last = range.last, tokens[last].mark != nil { range = range.lowerBound..<last }
    return byteRange(range)
  }
}
