import Coach
import Language
import Postmortem

/// The whys: one rung at a time, the statement at the end, further chains.
extension Interview {
  func rung(_ text: String, at slot: Slot) -> Outcome {
    let question = why(slot)
    let previous = rungs(of: slot.chain, before: slot.n)
      .filter { !$0.answer.parked }.map(\.answer.text)
    let verdict = coach().why(question: question, answer: text, previous: previous)
    // A gap early in the ladder was itself made possible by something.
    let next = verdict.depth == .system ? Questions.gap(after: text) : verdict.next
    let answer = Answer(
      text: text,
      content: .rung(
        Answer.Rung(
          question: question, depth: verdict.depth, next: next,
          secondCause: verdict.secondCause)))
    if let quiet = quieted(verdict, answer, at: slot) { return quiet }
    switch verdict.depth {
    case .vacuous, .person:
      guard let finding = verdict.findings.first(where: { $0.level != .suggestion }) else {
        return .object(
          Objection(
            "empty-answer", verdict.depth == .person ? .person : .vacuous, quote: text,
            candidate: answer))
      }
      var objection = Objection(finding, candidate: answer)
      // The contract's label for a rung follows its depth; a repetition is told apart.
      if verdict.depth == .person { objection.label = .person }
      if verdict.depth == .vacuous, objection.label != .circular { objection.label = .vacuous }
      return .object(objection)
    case .mechanism, .system:
      return settle(
        answer, blame(in: verdict, answer, at: slot) + teams(in: verdict, answer), at: slot,
        notes: lastRung(slot) + passing(in: verdict))
    }
  }

  /// Blame beside a cause is raised once: the cause is there, the wording can change.
  private func blame(
    in verdict: WhyVerdict, _ answer: Answer, at slot: Slot
  ) -> [Objection] {
    guard verdict.blame else { return [] }
    return verdict.findings
      .filter { ($0.label == .blame || $0.label == .selfBlame) && $0.level != .suggestion }
      .prefix(1)
      .map { Objection($0, once: Raised(slot: slot, key: "blame"), candidate: answer) }
  }

  private func lastRung(_ slot: Slot) -> [String] {
    slot.n == Self.mostRungs ? [Messages.ladderFull] : []
  }

  /// The root cause must be a property of the system; it may repeat the last rung.
  func statement(_ text: String, at slot: Slot) -> Outcome {
    let verdict = coach().why(question: "", answer: text, previous: [])
    let answer = Answer(text: text)
    if let quiet = quieted(verdict, answer, at: slot) { return quiet }
    guard verdict.depth != .system else {
      return settle(
        answer, blame(in: verdict, answer, at: slot) + teams(in: verdict, answer), at: slot,
        notes: passing(in: verdict))
    }
    let label: Label =
      verdict.depth == .mechanism ? .mechanism : verdict.depth == .person ? .person : .vacuous
    guard
      let finding = verdict.findings.first(where: { $0.label == label })
        ?? verdict.findings.first
    else {
      return .object(Objection("empty-answer", label, quote: text, candidate: answer))
    }
    var objection = Objection(finding, candidate: answer)
    objection.label = label
    return .object(objection)
  }
}
