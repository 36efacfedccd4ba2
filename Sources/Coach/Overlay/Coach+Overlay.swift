public import Postmortem

/// A verdict whose findings a team's changes to the rules may touch.
protocol Judgement {
  var findings: [Finding] { get set }
  var silenced: [Finding] { get set }
}

extension WhyVerdict: Judgement {}
extension SentenceVerdict: Judgement {}
extension ActionVerdict: Judgement {}

extension Coach {
  /// Judges one answer to one "why" question.
  ///
  /// - Parameters:
  ///   - question: what was asked.
  ///   - answer: what was answered.
  ///   - previous: the earlier rungs of the ladder that were accepted, first to last.
  /// - Returns: how deep it reaches, what is wrong with it, and the why that follows.
  public func why(question: String, answer: String, previous: [String]) -> WhyVerdict {
    guard isAdjusted else {
      return fittedWhy(question: question, answer: answer, previous: previous)
    }
    var verdict = judged {
      $0.fittedWhy(question: question, answer: answer, previous: previous)
    }
    let own = TeamRules(self, answer).findings(in: .why, section: nil)
    verdict.add(own)
    let faults: Set<Label> = [.blame, .selfBlame, .person]
    if verdict.silenced.contains(where: { faults.contains($0.label) }),
      !verdict.findings.contains(where: { faults.contains($0.label) })
    {
      verdict.blame = false
    }
    if own.contains(where: { faults.contains($0.label) && $0.level != .suggestion }) {
      verdict.blame = true
    }
    return verdict
  }

  /// Judges one sentence or passage in its section; nil is no section in particular.
  public func sentence(_ text: String, in section: SectionName?) -> SentenceVerdict {
    guard isAdjusted else { return fittedSentence(text, in: section) }
    var verdict = judged { $0.fittedSentence(text, in: section) }
    // What a team only wants to be told in passing is no challenge.
    if verdict.challenge, !verdict.findings.isEmpty,
      verdict.findings.allSatisfy({ $0.level == .suggestion && rule($0.rule)?.hasOwnLevel == true })
    {
      verdict.challenge = false
      verdict.kind = .ok
    }
    let own = TeamRules(self, text).findings(in: .sentence, section: section)
    verdict.add(own)
    if !verdict.challenge, let first = verdict.findings.first(where: { $0.level != .suggestion }) {
      verdict.challenge = true
      verdict.kind = SentenceVerdict.Kind(first.label)
    }
    return verdict
  }

  /// Judges one action item as typed: what stands against it, and what it would do.
  ///
  /// - Parameters:
  ///   - text: One item in any layout.
  ///   - today: Gives a year to a due date typed without one.
  /// - Returns: The problems in a fixed order, the reach, and the item's parts.
  public func action(_ text: String, today: CalendarDate?) -> ActionVerdict {
    guard isAdjusted else { return fittedAction(text, today: today) }
    var verdict = fittedAction(text, today: today)
    // Each problem has one rule, so that there is none to speak in its place.
    verdict.silenced = verdict.findings.filter { rule($0.rule)?.silence != nil }
    let silenced = verdict.silenced.map(\.label)
    verdict.findings.removeAll { silenced.contains($0.label) }
    verdict.problems.removeAll { silenced.contains($0) }
    let own = TeamRules(self, verdict.item.text).findings(in: .action, section: .actionItems)
      .map { $0.moved(into: text) }
    verdict.add(own)
    let heard = verdict.problems + own.filter { $0.level != .suggestion }.map(\.label)
    verdict.problems = [.noOwner, .noDue, .vague, .monitoring, .personFix].filter(heard.contains)
    return verdict
  }

  /// Judges with the levels a team has given its rules, and again without those it has silenced, until
  /// none of them speaks.
  private func judged<Verdict: Judgement>(_ judge: (Coach) -> Verdict) -> Verdict {
    var coach = self
    var silenced: [Finding] = []
    var verdict = judge(coach)
    while true {
      let passed = verdict.findings.filter { coach.rule($0.rule)?.silence != nil }
      guard !passed.isEmpty else { break }
      silenced += passed
      coach = coach.leavingOut(passed)
      verdict = judge(coach)
    }
    verdict.silenced = silenced
    for index in verdict.findings.indices {
      guard let rule = rule(verdict.findings[index].rule), rule.hasOwnLevel else { continue }
      verdict.findings[index].level = rule.level
    }
    return verdict
  }

  /// The coach without the rules of these findings.
  ///
  /// Rules that need no evidence speak where no other does, so they go as well: else a silence would
  /// only change the words of the challenge.
  private func leavingOut(_ findings: [Finding]) -> Coach {
    let ids = Set(findings.map(\.rule))
    let families = Set(rules.filter { ids.contains($0.id) }.map { Self.family($0.label) })
    return Coach(
      self,
      rules: rules.filter { rule in
        !ids.contains(rule.id)
          && (rule.needsEvidence || !families.contains(Self.family(rule.label)))
      })
  }

  /// The label under which rules that can stand in for each other are counted.
  private static func family(_ label: Label) -> Label {
    switch label {
    case .blame, .selfBlame, .counterfactual: .person
    case .luck, .circular: .vacuous
    default: label
    }
  }
}

extension Judgement {
  /// Adds what a team's own rules say and no finding says yet; what challenges comes first.
  mutating func add(_ own: [Finding]) {
    let known = findings.map(\.rule)
    findings += own.filter { !known.contains($0.rule) }
    findings = Level.allCases.flatMap { level in findings.filter { $0.level == level } }
  }
}

extension SentenceVerdict.Kind {
  /// The kind of a sentence that a rule of a team's own speaks against.
  fileprivate init(_ label: Label) {
    switch label {
    case .blame, .person: self = .blame
    case .selfBlame: self = .selfBlame
    case .counterfactual: self = .counterfactual
    case .vacuous, .circular: self = .vacuous
    case .luck: self = .luck
    case .vague, .vagueFix: self = .vagueFix
    default: self = .other
    }
  }
}

extension Finding {
  /// The same finding in the text that the judged one was cut out of.
  fileprivate func moved(into text: String) -> Finding {
    var finding = self
    finding.range = ByteSearch.first(quote, in: text) ?? 0..<text.utf8.count
    return finding
  }
}
