import Coach
import Language
import Postmortem

/// The ladder of whys: each rung, and where it ends.
enum CauseChecks {
  /// - Returns: The ends of the ladders that an action has to meet, in the author's words.
  static func run(_ findings: inout Findings, _ facts: DraftFacts) -> [Excerpt] {
    // One why in running text makes no ladder.
    let isLadder =
      facts.ladder.rungs.count > 1 || !facts.ladder.rungs.isEmpty && facts.ladder.prose.isEmpty
    return isLadder ? ladder(&findings, facts.ladder) : prose(&findings, facts.ladder)
  }

  private static func ladder(_ findings: inout Findings, _ ladder: Ladder) -> [Excerpt] {
    let draft = findings.draft
    let ends = Set(ladder.ends)
    var verdicts: [WhyVerdict] = []
    for (index, rung) in ladder.rungs.enumerated() {
      let previous = rung.parents.map { ladder.rungs[$0].answer.text }
      let question =
        rung.question.utf8.count > 6
        ? rung.question : rung.parents.last.map { verdicts[$0].next } ?? Prose.plainQuestion
      let verdict = findings.coach.why(
        question: question, answer: rung.answer.text, previous: previous)
      verdicts.append(verdict)
      // Where a ladder ends at a person or at nothing, that is the fault.
      let endsHere = ends.contains(index) && ladder.statements.isEmpty
      for finding in verdict.findings where finding.label != .mechanism {
        if endsHere, verdict.depth == .person || finding.label == .vacuous { continue }
        // The ladder did not stop there, and a short answer may be just that.
        if !endsHere,
          finding.label == .vacuous || !isFault(finding, rung.answer.text, findings.coach)
        {
          continue
        }
        findings.add(finding, in: rung.answer, .rootCause)
      }
    }
    let depths = ladder.ends.map { ladder.rungs[$0].parents.count + 1 }
    if let longest = depths.max(), longest < 3 {
      let places = ladder.rungs.map { draft.place($0.answer) }
      findings.add(
        "few-whys", in: .rootCause, at: [places[places.count - 1]], ["count": "\(longest)"])
    }
    var met: [Excerpt] = []
    if ladder.statements.isEmpty {
      for end in ladder.ends {
        ending(&findings, ladder.rungs[end].answer, verdicts[end])
        if [.system, .mechanism].contains(verdicts[end].depth) {
          met.append(ladder.rungs[end].answer)
        }
      }
    } else {
      let above = ladder.rungs.map(\.answer.text)
      for statement in ladder.statements {
        // A statement may repeat the last rung.
        let last = ladder.rungs.indices.last
        let isSame = above.last.map { Overlap.share(of: statement.text, in: $0) >= 0.6 } ?? false
        let verdict =
          isSame && last != nil
          ? verdicts[verdicts.count - 1]
          : findings.coach.why(question: Prose.plainQuestion, answer: statement.text, previous: [])
        let own =
          isSame
          ? findings.coach.why(question: Prose.plainQuestion, answer: statement.text, previous: [])
          : verdict
        ending(&findings, statement, own.depth == .vacuous ? verdict : own)
        if own.depth != .person {
          for finding in own.findings where finding.label == .blame || finding.label == .selfBlame {
            findings.add(finding, in: statement, .rootCause)
          }
        }
        if [.system, .mechanism].contains(verdict.depth) { met.append(statement) }
      }
    }
    return met
  }

  private static func ending(_ findings: inout Findings, _ answer: Excerpt, _ verdict: WhyVerdict) {
    let draft = findings.draft
    let words =
      verdict.findings.first.map { $0.range.isEmpty ? answer : answer.cut($0.range) } ?? answer
    switch verdict.depth {
    case .system: break
    case .mechanism:
      findings.add(
        "ends-at-mechanism", in: .rootCause, at: [draft.place(answer)], ["next": verdict.next])
    case .person where !findings.coach.hearsFault(answer.text):
      findings.add(
        "ends-at-mechanism", in: .rootCause, at: [draft.place(answer)], ["next": verdict.next])
    case .person:
      findings.add(
        "ends-at-person", in: .rootCause, at: [draft.place(words.isBlank ? answer : words)])
    case .vacuous:
      // That it repeats an earlier rung is said already.
      if verdict.findings.contains(where: { $0.label == .circular }) { return }
      findings.add("ends-at-nothing", in: .rootCause, at: [draft.place(answer)])
    }
  }

  /// Whether a finding that puts it on people rests on words that say so.
  private static func isFault(_ finding: Finding, _ answer: String, _ coach: Coach) -> Bool {
    switch finding.label {
    case .person, .blame, .selfBlame: coach.hearsFault(answer)
    default: true
    }
  }

  // MARK: - A cause told without whys

  private static func prose(_ findings: inout Findings, _ ladder: Ladder) -> [Excerpt] {
    let draft = findings.draft
    let judge = Prose(coach: findings.coach)
    let excerpts =
      ladder.prose.filter { !$0.isHeading && !$0.body.isBlank }.flatMap { part in
        part.isRow ? part.cells.filter { !$0.isBlank } : [part.body]
      } + ladder.rungs.map(\.answer) + ladder.statements
    let sorted = excerpts.sorted { $0.fileRange.lowerBound < $1.fileRange.lowerBound }
    var deepest: (depth: Depth, excerpt: Excerpt)?
    var systems: [Excerpt] = []
    var faults = false
    for excerpt in sorted {
      let heard = judge.heard(excerpt, in: .rootCause)
      for one in heard where one.finding.label != .vacuous {
        findings.add(one.finding, in: one.excerpt, .rootCause)
        faults = true
      }
      let passage = Passage(excerpt.text)
      for sentence in passage.sentences {
        let part = excerpt.cut(passage.range(of: sentence))
        guard part.text.utf8.count > 8 else { continue }
        let verdict = findings.coach.depth(
          question: Prose.plainQuestion, answer: HeardText(part.text))
        if verdict.depth == .system { systems.append(part) }
        let isDeeper = rank(verdict.depth) > deepest.map { rank($0.depth) } ?? -1
        // Of several mechanisms the one that is called the cause.
        if isDeeper
          || verdict.depth == deepest?.depth && namesCause(part)
            && deepest.map({ !namesCause($0.excerpt) }) == true
        {
          deepest = (verdict.depth, part)
        }
      }
    }
    guard let deepest else { return [] }
    if systems.isEmpty, !(deepest.depth == .person && faults) {
      let verdict = findings.coach.why(
        question: Prose.plainQuestion, answer: deepest.excerpt.text, previous: [])
      ending(&findings, deepest.excerpt, verdict)
    }
    if let heading = draft.heading(of: .rootCause) {
      findings.add("no-whys", in: .rootCause, at: [draft.place(heading)])
    }
    return systems.isEmpty && deepest.depth == .mechanism ? [deepest.excerpt] : systems
  }

  private static func namesCause(_ excerpt: Excerpt) -> Bool {
    Tokenizer.tokens(in: excerpt.text).contains {
      ["cause", "caused", "because", "due", "causing"].contains($0.text)
    }
  }

  private static func rank(_ depth: Depth) -> Int {
    switch depth {
    case .vacuous: 0
    case .person: 1
    case .mechanism: 2
    case .system: 3
    }
  }
}
