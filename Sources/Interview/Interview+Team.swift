import Coach
import Language
import Postmortem

/// What a team's own prompts change in the conversation: rules that are silenced, rules that are only
/// said in passing, rules that are the team's.
extension Interview {
  /// Whether the team has taken a rule out of the challenges, and how.
  enum Quiet {
    case silenced(reason: String)
    case saidInPassing
  }

  func quiet(_ rule: String) -> Quiet? {
    guard let rule = coach().rule(rule) else { return nil }
    if let reason = rule.silence { return .silenced(reason: reason) }
    return rule.hasOwnLevel && rule.level == .suggestion ? .saidInPassing : nil
  }

  /// Takes an answer that stops at a person, or says too little, where only rules that the team has
  /// quieted speak against it; nil where one that challenges does, and where no rule was quieted.
  func quieted(_ verdict: WhyVerdict, _ answer: Answer, at slot: Slot) -> Outcome? {
    let isQuieted =
      !verdict.silenced.isEmpty || verdict.findings.contains { quiet($0.rule) != nil }
    let speaks = verdict.findings.contains { $0.level != .suggestion }
    let goesOn = slot.field == .why && [.mechanism, .system].contains(verdict.depth)
    guard isQuieted, !speaks, !goesOn else { return nil }
    // A statement that is no more than a step is asked about although that rule is a suggestion.
    if slot.field == .statement,
      verdict.findings.contains(where: { $0.label == .mechanism && quiet($0.rule) == nil })
    {
      return nil
    }
    var answer = answer
    if var rung = answer.rung, [.vacuous, .person].contains(verdict.depth) {
      // The same question again would be a challenge without words.
      rung.next = Questions.next(after: answer.text).question
      answer.content = .rung(rung)
    }
    return settle(answer, [], at: slot, notes: passing(in: verdict))
  }

  /// What the team's own rules say of an answer that reaches deep enough, and those of ours that the
  /// team lets challenge.
  func teams(in verdict: WhyVerdict, _ answer: Answer) -> [Objection] {
    verdict.findings
      .filter { finding in
        let rule = coach().rule(finding.rule)
        return finding.level != .suggestion
          && (rule?.isTeams == true || rule?.hasOwnLevel == true)
      }
      .filter { $0.label != .blame && $0.label != .selfBlame }
      .map { Objection($0, candidate: answer) }
  }

  /// What is said in passing because the team wants it so.
  func passing(in verdict: WhyVerdict) -> [String] {
    verdict.findings.filter { finding in
      finding.level == .suggestion
        && (quiet(finding.rule) != nil || coach().rule(finding.rule)?.isTeams == true)
    }.prefix(1).map(\.message)
  }

  // MARK: - On record

  /// Notes what silenced rules would have said of an accepted text, for the transcript.
  mutating func recordSilenced(_ text: String, _ answer: Answer, at slot: Slot) {
    for one in answer.silenced {
      transcript.silenced(one.rule, reason: one.reason, quote: one.quote, at: slot)
    }
    let coach = coach()
    guard coach.rules.contains(where: { $0.silence != nil }), !text.isEmpty else { return }
    for finding in silenced(text, at: slot, coach) {
      guard let reason = coach.rule(finding.rule)?.silence else { continue }
      transcript.silenced(finding.rule, reason: reason, quote: finding.quote, at: slot)
    }
  }

  private func silenced(_ text: String, at slot: Slot, _ coach: Coach) -> [Finding] {
    switch slot.field {
    case .why:
      let previous = rungs(of: slot.chain, before: slot.n)
        .filter { !$0.answer.parked }.map(\.answer.text)
      return coach.why(question: why(slot), answer: text, previous: previous).silenced
    case .statement: return coach.why(question: "", answer: text, previous: []).silenced
    case .item where slot.section == .actionItems:
      return coach.action(text, today: now.date).silenced
    case .who, .what, .numbers, .summary, .entry, .keep, .item:
      let passage = Passage(text)
      return passage.sentences.flatMap {
        coach.sentence(passage.source(of: $0), in: slot.section.document).silenced
      }
    default: return []
    }
  }
}
