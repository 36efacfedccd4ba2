/// Looks for a second cause in one sentence.
///
/// Two shapes count: words that say so ("plus", "combined with", "on top of that") and two lacks side
/// by side ("no check in CI; the relation was implicit"). Two states, steps of a story and what came of
/// them do not: a second chain is offered seldom and rightly.
struct SecondCause {
  let words: Words
  let finder: VerbFinder
  /// The first cause, once found.
  private struct First {
    var range: Range<Int>
    var clause: ParsedClause?
  }

  init(words: Words) {
    self.words = words
    finder = VerbFinder(words: words)
  }

  /// The words of the second cause.
  func range() -> Range<Int>? {
    let start = Openers(words: words).skip(from: 0, to: words.count)
    var first: First?
    for segment in Segmenter(words: words).segments(from: start) {
      switch segment.link {
      case .effect: return nil
      case .reasonPhrase:
        first = nil
        continue
      case .tail, .circumstance, .concession, .contrast: continue
      case .reason: first = nil
      case .start, .comma, .colon, .semicolon, .dash, .and: break
      }
      let begin = opening(segment.range)
      let clause = finder.clause(from: begin, to: segment.range.upperBound)
      guard let one = first else {
        if clause != nil || isLack(segment.range.lowerBound..<segment.range.upperBound) {
          first = First(range: segment.range, clause: clause)
        }
        if let added = addition(in: segment.range) { return added }
        continue
      }
      if let added = addition(in: segment.range) { return added }
      let isStated = begin > segment.range.lowerBound || isAddition(segment.range.lowerBound)
      guard isStated || [.and, .semicolon].contains(segment.link) else { continue }
      return second(segment, from: begin, clause, after: one, isStated: isStated)
    }
    return nil
  }

  private func second(
    _ segment: Segment, from begin: Int, _ clause: ParsedClause?, after first: First,
    isStated: Bool
  ) -> Range<Int>? {
    guard let clause else {
      // "no check in CI, and no alert on lag"
      let range = begin..<segment.range.upperBound
      let isPair = isLack(first.range) && ["no", "missing"].contains(words[begin].text)
      return isPair && (3...Clauses.limit).contains(range.count)
        && !words[range].contains { $0.tags.contains(.mark) } ? range : nil
    }
    guard let trimmed = whole(clause) else { return nil }
    let range = clause.subject.lowerBound..<trimmed.end
    guard (3...Clauses.limit).contains(range.count), standsAlone(trimmed, stems: stems(first.range))
    else {
      return nil
    }
    let isOpen = words[first.range].contains { Self.free.contains($0.text) }
    return isStated || (isOpen || isLack(first.range)) && isLack(range) ? range : nil
  }

  /// The clause with its end, where that is an end the author set.
  private func whole(_ clause: ParsedClause) -> ParsedClause? {
    guard let trimmed = ClauseEnd(words: words).trimmed(clause) else { return nil }
    let end = trimmed.end
    return end == clause.end || end < words.count && words[end].tags.contains(.mark)
      ? trimmed : nil
  }

  /// The first clause of a sentence that goes on with "Also, …", or that tells one more lack.
  ///
  /// - Parameters:
  ///   - lacks: whether the sentence before told of something missing.
  ///   - before: the stems of the nouns of the sentence before.
  /// - Returns: the words of the clause, or nil.
  func nextSentence(lacks: Bool, stems before: [String]) -> Range<Int>? {
    let start = Openers(words: words).skip(from: 0, to: words.count)
    guard let segment = Segmenter(words: words).segments(from: start).first,
      segment.link == .start
    else { return nil }
    let begin = opening(start..<segment.range.upperBound)
    let opener = words.prefix(begin).map(\.text).filter { $0 != "," }
    let isStated =
      opener.contains { ["also", "plus", "additionally", "furthermore", "moreover"].contains($0) }
      || [["on", "top", "of", "that"], ["in", "addition"]].contains(opener)
    guard let clause = finder.clause(from: begin, to: segment.range.upperBound),
      let trimmed = whole(clause),
      standsAlone(trimmed, stems: before)
    else { return nil }
    let range = clause.subject.lowerBound..<trimmed.end
    guard (3...Clauses.limit).contains(range.count) else { return nil }
    return isStated || lacks && isLack(range) ? range : nil
  }

  /// Whether any part of the sentence tells of something missing.
  var tellsLack: Bool { isLack(words.indices) }

  /// The stems of all nouns of the sentence.
  var nouns: [String] { stems(words.indices) }

  // MARK: - Words that say so

  /// Behind "and also", "plus": where the second clause begins.
  private func opening(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound - 1, words[index].tags.contains(.mark) || isAddition(index) {
      index += 1
    }
    return index
  }

  private func isAddition(_ index: Int) -> Bool {
    ["also", "plus", "additionally", "furthermore", "moreover"].contains(words[index].text)
  }

  /// ", combined with a surge in traffic": the noun phrase behind.
  private func addition(in range: Range<Int>) -> Range<Int>? {
    for index in range where index + 2 < range.upperBound {
      let second = words[index + 1].text
      // "deleted along with its project" adds no cause; ", along with a surge in traffic" does.
      let isSetOff = index == range.lowerBound || words[index - 1].tags.contains(.mark)
      let isCombined =
        ["combined", "coupled"].contains(words[index].text) && second == "with"
        || ["together", "along"].contains(words[index].text) && second == "with" && isSetOff
      guard isCombined else { continue }
      var end = index + 2
      while end < range.upperBound, end - index - 2 < Clauses.limit,
        !words[end].tags.contains(.mark)
      {
        end += 1
      }
      let phrase = (index + 2)..<ClauseEnd(words: words).withoutLooseEnd(index + 3, end)
      return phrase.count >= 2 && words[phrase].contains { $0.may(.noun) } ? phrase : nil
    }
    return nil
  }

  // MARK: - Clauses

  /// Whether the clause has a subject of its own and does not look back at the first.
  private func standsAlone(_ second: ParsedClause, stems theirs: [String]) -> Bool {
    guard let opener = second.subject.first else { return false }
    if Self.looksBack.contains(words[opener].text) { return false }
    let rest = words[second.verb..<second.end]
    if rest.contains(where: {
      ["it", "them", "those", "another", "too", "either"].contains($0.text)
    }) {
      return false
    }
    let mine = stems(second.subject)
    return !mine.contains(where: theirs.contains)
  }

  private static let looksBack: WordList = [
    "it", "they", "them", "this", "that", "these", "those", "such", "its", "their", "so", "he",
    "she", "we", "i", "you", "his", "her", "both", "another", "which", "former", "latter",
  ]

  /// Whether the words tell of something that is not there, or not enforced.
  private func isLack(_ range: Range<Int>) -> Bool {
    words[range].contains {
      Self.lacks.contains($0.text) || $0.text.hasPrefix("un") && $0.may(.adjective)
    }
  }

  private static let lacks: WordList = [
    "no", "not", "never", "nothing", "nobody",
    "none", "neither", "nowhere", "without", "only",
    "missing", "lack", "lacks", "lacked", "too", "absent", "optional", "implicit", "manual",
    "manually",
    "advisory", "default",
  ]

  /// What is let through: a lack of a limit, where a lack follows.
  private static let free: WordList = ["any", "anybody", "anyone", "anything", "whatever"]

  private func stems(_ range: Range<Int>) -> [String] {
    words[range].compactMap { word in
      word.may([.noun, .name]) ? Overlap.stem(ofWord: word.text) : nil
    }
  }
}
