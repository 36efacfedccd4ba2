/// Chooses what to ask about: the clause of an answer that carries the cause.
struct CauseFinder {
  /// A stretch to form a question from.
  struct Candidate {
    var range: Range<Int>
    /// Whether it follows "due to", "was caused by": a noun phrase.
    var isPhrase = false
    /// The subject of the clause before, for one that goes on without its own.
    var inherited: Range<Int>?
    /// The clause, where it is known already.
    var clause: ParsedClause?
  }

  let words: Words
  let finder: VerbFinder

  init(words: Words) {
    self.words = words
    finder = VerbFinder(words: words)
  }

  /// The stretches to try, best first.
  func candidates() -> [Candidate] {
    let start = Openers(words: words).skip(from: 0, to: words.count)
    let segments = Segmenter(words: words).segments(from: start)
    var ranked: [(rank: Int, candidate: Candidate)] = []
    var sawMain = false
    var sawClause = false
    var subject: Range<Int>?
    let gaps = GapClause(words: words)
    var mainTellsGap = false
    var main: ParsedClause?
    var isFollowed = false
    for (order, segment) in segments.enumerated() {
      let begin = Openers(words: words).skip(
        from: segment.range.lowerBound, to: segment.range.upperBound)
      let range = begin..<segment.range.upperBound
      guard !range.isEmpty, segment.link != .tail, segment.link != .circumstance else { continue }
      // Behind a subject that was cut off, a verb alone would be asked of the wrong thing.
      if order > 0, !sawClause, [.comma, .dash].contains(segment.link),
        finder.clause(from: begin, to: range.upperBound) == nil,
        finder.subjectless(from: begin, to: range.upperBound) != nil, words[begin].may(.auxiliary)
      {
        continue
      }
      var rank = rank(of: segment, range, sawMain: &sawMain)
      let clause = finder.clause(from: begin, to: range.upperBound)
      let isTold = clause != nil
      if let clause, Self.sideBySide.contains(segment.link), !mainTellsGap {
        let end = ClauseEnd(words: words).trimmed(clause)
        if end.map(gaps.tellsGap) ?? false {
          mainTellsGap = true
          rank = min(rank, isFollowed ? 3 : 4)
        } else if let second = gaps.coordinated(clause) {
          mainTellsGap = true
          ranked.append(
            (40, Candidate(range: second.verb..<second.end, clause: second)))
        } else if main == nil, let end, gaps.tellsExcess(end),
          !SideBySide(words: words).tellsGuard(end)
        {
          mainTellsGap = true
        } else if let main, let end, !isFollowed,
          SideBySide(words: words).follows(end, after: main, link: segment.link)
        {
          isFollowed = true
          rank = min(rank, 4)
        }
        main = main ?? end
      }
      if let main, !mainTellsGap, words[max(0, segment.range.lowerBound - 1)].text == "whereas",
        clause != nil, !SideBySide(words: words).isStill(main)
      {
        rank = min(rank, 4)
      }
      if order + 1 < segments.count, segments[order + 1].link == .colon, !isTold, range.count <= 3 {
        // A label: "Symmetry: the mesh had only one half".
        rank += 40
      }
      sawClause = sawClause || isTold
      if segment.link == .colon, ["a", "an", "no"].contains(words[begin].text), !sawClause {
        // "invalid reply: a comma for a point" is told by its second half.
        rank = 4
      }
      if segment.link == .comma, !isTold, Segmenter(words: words).isAbsolute(begin) { rank = 4 }
      if isCounterfactual(range) { rank += 40 }
      if isAboutPerson(range) { rank += 25 }
      if tellsFault(range) { rank += 25 }
      if isEmphatic(range) { rank += 12 }
      // Of several reasons the last is the deepest.
      let place = segment.link == .reason ? 9 - min(order, 9) : min(order, 9)
      var candidate = Candidate(range: range, isPhrase: segment.link == .reasonPhrase)
      if begin > segment.range.lowerBound, ["that", "fact"].contains(words[begin - 1].text) {
        // "due to the fact that the pool was full" goes on with a clause.
        candidate.isPhrase = false
      }
      if segment.link == .contrast || segment.link == .comma { candidate.inherited = subject }
      if segment.link == .reason, let main, let clause, !words[clause.verb].may([.be, .modal]),
        !words[clause.verb].verbs.contains(where: { $0.base == "take" }),
        isOnlyNoun(main, before: begin)
      {
        candidate.inherited = main.subject
      }
      subject = clause?.subject ?? subject
      ranked.append((rank * 10 + place, candidate))
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.candidate)
  }

  /// The links between statements of which none is said to be the reason of another.
  private static let sideBySide: Set<Segment.Link> = [
    .start, .comma, .colon, .semicolon, .dash, .and,
  ]

  private func rank(
    of segment: Segment, _ range: Range<Int>, sawMain: inout Bool
  ) -> Int {
    switch segment.link {
    case .reason: return isAboutTime(range) ? 30 : isPointer(range) ? 6 : 0
    case .reasonPhrase: return 2
    case .contrast:
      if let clause = finder.clause(from: range.lowerBound, to: range.upperBound),
        clause.subject.contains(where: { words[$0].may(.coordinator) })
      {
        return 8
      }
      if ["it", "they"].contains(words[range.lowerBound].text) { return 4 }
      return beginsWithPronoun(range) ? 20 : 3
    case .start:
      sawMain = true
      return 5
    case .comma, .colon, .semicolon, .dash:
      if !sawMain, finder.clause(from: range.lowerBound, to: range.upperBound) != nil {
        sawMain = true
        return 6
      }
      return beginsWithPronoun(range) ? 16 : 12
    case .and: return beginsWithPronoun(range) ? 18 : 14
    case .concession: return 22
    case .effect: return 26
    case .tail, .circumstance: return 60
    }
  }

  /// Whether the subject is the only thing of its clause that an "it" behind can stand for.
  private func isOnlyNoun(_ clause: ParsedClause, before end: Int) -> Bool {
    !words[(clause.verb + 1)..<max(clause.verb + 1, end)].contains {
      $0.may([.noun, .name]) && !$0.may([.preposition, .adverb, .negation])
    }
  }

  private func beginsWithPronoun(_ range: Range<Int>) -> Bool {
    ["it", "they", "that", "this", "he", "she", "those", "these", "neither", "both"]
      .contains(words[range.lowerBound].text)
  }

  /// "should have", "would have", "if only": a day that never was.
  private func isCounterfactual(_ range: Range<Int>) -> Bool {
    for index in range.prefix(14) where words[index].may(.modal) {
      if words[index].text == "should" || words[index].text == "ought" { return true }
      var next = index + 1
      while next < range.upperBound, words[next].may([.negation, .adverb]) { next += 1 }
      if words[index].text == "would", next < range.upperBound, words[next].text == "have" {
        return true
      }
    }
    return false
  }

  /// Whether somebody's deed is told: a question about the system is the better one.
  private func isAboutPerson(_ range: Range<Int>) -> Bool {
    guard let clause = finder.clause(from: range.lowerBound, to: range.upperBound),
      let last = clause.subject.last
    else { return false }
    let first = words[clause.subject.lowerBound]
    if ["i", "he", "she"].contains(first.text) { return true }
    if ClosedClasses.people.contains(words[last].text), first.text != "no" { return true }
    return clause.subject.count == 1 && first.isCapitalized && !first.tags.contains(.known)
      && !first.tags.contains(.name) && !words[clause.verb].may([.be])
  }

  /// "was sloppy", "a blunder": a word for how somebody did, which is no cause to ask about.
  private func tellsFault(_ range: Range<Int>) -> Bool {
    words[range].prefix(14).contains { ClosedClasses.faults.contains($0.text) }
  }

  /// "did kick in": what comes next is the point.
  private func isEmphatic(_ range: Range<Int>) -> Bool {
    guard let clause = finder.clause(from: range.lowerBound, to: range.upperBound) else {
      return false
    }
    return words[clause.verb].text == "did" && clause.verb + 1 < clause.end
      && words[clause.verb + 1].may(.base)
  }

  /// "because that's the value the wizard suggests": little to ask about.
  private func isPointer(_ range: Range<Int>) -> Bool {
    ["that", "this"].contains(words[range.lowerBound].text) && range.count > 1
      && words[range.lowerBound + 1].may(.be)
  }

  private func isAboutTime(_ range: Range<Int>) -> Bool {
    range.count <= 4 && range.contains { words[$0].may(.number) }
      && finder.clause(from: range.lowerBound, to: range.upperBound) == nil
  }
}
