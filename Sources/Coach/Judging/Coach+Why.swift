import Language

extension Coach {
  /// Judges one answer to one "why" question by the weights, before a team's changes to the rules.
  ///
  /// - Parameters:
  ///   - question: what was asked.
  ///   - reading: what was answered.
  ///   - previous: the earlier rungs of the ladder that were accepted, first to last.
  ///   - goesOn: whether the why that follows and a second cause are wanted.
  /// - Returns: how deep it reaches, what is wrong with it, and the why that follows.
  func fittedWhy(
    question: String, answer reading: Reading, previous: [String], goesOn: Bool = true
  ) -> WhyVerdict {
    let asked = Reading(question, lexicon: lexicon)
    let answer = reading.passage.text
    var evidence = Evidence(reading, question: asked, section: nil)
    var depth = depth(of: evidence, canBePerson: reading.tellsOfSomebody)
    let circle = repeats(reading, asked, previous)
    if circle { depth = .vacuous }
    let blame = depth != .vacuous && faults(&evidence, depth)
    var findings = RuleChoice(coach: self, reading: reading, evidence: evidence)
      .findings(depth: depth, blame: blame, circular: circle)
    if depth == .system { findings.removeAll { $0.label == .mechanism } }
    return WhyVerdict(
      depth: depth, blame: blame, next: goesOn ? next(question, answer, depth) : "",
      secondCause: goesOn && (depth == .mechanism || depth == .system)
        ? Clauses.secondCause(in: answer) : nil,
      findings: findings)
  }

  func fittedWhy(question: String, answer: String, previous: [String]) -> WhyVerdict {
    fittedWhy(question: question, answer: Reading(answer, lexicon: lexicon), previous: previous)
  }

  /// The depth with the highest sum.
  ///
  /// - Parameters:
  ///   - evidence: what was found in the answer.
  ///   - canBePerson: Whether anything in the answer speaks of a person or a fault; where
  ///     nothing does, the sum was made of shape alone ("the operator pod was evicted").
  /// - Returns: the depth, `mechanism` without a table.
  private func depth(of evidence: Evidence, canBePerson: Bool) -> Depth {
    guard let task = weights.tasks["depth"] else { return .mechanism }
    let scores = task.scores(evidence)
    let best = task.verdicts.indices
      .filter { canBePerson || task.verdicts[$0] != Depth.person.rawValue }
      .max { (scores[$0], -$0) < (scores[$1], -$1) }
    return best.flatMap { Depth(rawValue: task.verdicts[$0]) } ?? .mechanism
  }

  /// Whether somebody is faulted, which also hangs on where the cause is put.
  private func faults(_ evidence: inout Evidence, _ depth: Depth) -> Bool {
    evidence.add(depth)
    return (weights.tasks["blame"]?.scores(evidence).first ?? 0) > 0
  }

  /// Whether the answer adds nothing to the question or to an earlier rung.
  private func repeats(_ answer: Reading, _ question: Reading, _ previous: [String]) -> Bool {
    let words = ContentWords(answer)
    let counts = TextCounts(answer)
    guard !words.stems.isEmpty else { return false }
    let asked = Set(ContentWords(question).stems)
    func adds(_ known: Set<String>) -> Int { words.stems.count { !known.contains($0) } }
    if adds(asked) == 0, counts.numbers + counts.identifiers == 0 {
      return true
    }
    for rung in previous {
      let known: Set<String>
      if rung == answer.passage.text {
        known = Set(words.stems)
      } else {
        let passage = Passage(rung)
        // Most rungs share too little even with their empty words counted: classes need not be found.
        let all = ContentWords.allStems(of: passage, lexicon).union(asked)
        guard adds(all) == 0 else { continue }
        known = Set(ContentWords(Reading(passage, lexicon: lexicon)).stems)
      }
      let shared = words.stems.count - adds(known)
      if adds(known.union(asked)) == 0, shared * 10 >= words.stems.count * 6, shared >= 2 {
        return true
      }
    }
    return false
  }

  private func next(_ question: String, _ answer: String, _ depth: Depth) -> String {
    switch depth {
    case .vacuous, .person: question
    case .mechanism, .system: Questions.next(after: answer).question
    }
  }
}
