import Language
public import Postmortem

/// A verdict whose findings a team's changes to the rules may touch.
protocol Judgement {
  var findings: [Finding] { get set }
  var silenced: [Finding] { get set }
  /// Challenges no longer, for nothing is left to say.
  mutating func beQuiet()
}

extension WhyVerdict: Judgement {
  mutating func beQuiet() { blame = false }
}

extension SentenceVerdict: Judgement {
  mutating func beQuiet() {
    challenge = false
    kind = .ok
  }
}

extension ActionVerdict: Judgement {
  mutating func beQuiet() { problems = [] }
}

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
    var verdict = judged(answer) {
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
    var verdict = judged(text) { $0.fittedSentence(text, in: section) }
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
  private func judged<Verdict: Judgement>(
    _ text: String, _ judge: (Coach) -> Verdict
  ) -> Verdict {
    let first = judge(self)
    var verdict = first
    var coach = self
    var silenced: [Finding] = []
    while true {
      let passed = verdict.findings.filter { coach.rule($0.rule)?.silence != nil }
      guard !passed.isEmpty else { break }
      silenced += passed
      coach = coach.leavingOut(passed)
      verdict = judge(coach)
      // Rules that need no evidence speak of other faults in the text, if it has any: else they would
      // say the same in other words, or call the text empty because its words do not count any more.
      let families = coach.findsFaults(in: text, besides: silenced) ? families(of: silenced) : []
      verdict.findings.removeAll { finding in
        coach.rule(finding.rule).map { rule in
          !rule.needsEvidence && !families.contains(Self.family(rule.label))
        } ?? false
      }
    }
    if !silenced.isEmpty, verdict.findings.isEmpty {
      verdict = first
      let ids = silenced.map(\.rule)
      verdict.findings.removeAll { ids.contains($0.rule) }
      if verdict.findings.isEmpty { verdict.beQuiet() }
    }
    verdict.silenced = silenced
    for index in verdict.findings.indices {
      guard let rule = rule(verdict.findings[index].rule), rule.hasOwnLevel else { continue }
      verdict.findings[index].level = rule.level
    }
    return verdict
  }

  /// Whether a word that near certainly faults somebody counts outside these findings.
  private func findsFaults(in text: String, besides findings: [Finding]) -> Bool {
    let reading = Reading(text, lexicon: lexicon)
    return reading.hits.contains { hit in
      let range = reading.passage.range(of: hit.tokens)
      return hit.isStrong && lexicon.classes[hit.classNumber].kind == .fault
        && !findings.contains { $0.range.overlaps(range) }
    }
  }

  private func families(of findings: [Finding]) -> Set<Label> {
    Set(findings.compactMap { rule($0.rule) }.map { Self.family($0.label) })
  }

  /// The coach without the rules of these findings and without the evidence they rest on, so that what
  /// else is in the text decides.
  ///
  /// Without a rule that needs no evidence its like go as well: else the silence would only change the
  /// words of the challenge.
  private func leavingOut(_ findings: [Finding]) -> Coach {
    let ids = Set(findings.map(\.rule))
    let left = rules.filter { ids.contains($0.id) }
    let families = Set(left.filter { !$0.needsEvidence }.map { Self.family($0.label) })
    let classes = left.flatMap(\.conditions).flatMap(\.groups).flatMap(\.terms).map(\.classNumber)
    return Coach(
      self,
      rules: rules.filter { rule in
        !ids.contains(rule.id)
          && (rule.needsEvidence || !families.contains(Self.family(rule.label)))
      },
      // Who acts, and on what, is in the text whatever is said of it.
      muted: Set(
        classes.filter {
          [.fault, .remark, .emptiness, .promise].contains(lexicon.classes[$0].kind)
        }))
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
