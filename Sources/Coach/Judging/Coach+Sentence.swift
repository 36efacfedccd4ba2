import Language
public import Postmortem

extension Coach {
  /// Judges one sentence or passage in its section; nil is no section in particular.
  public func sentence(_ text: String, in section: SectionName?) -> SentenceVerdict {
    let reading = Reading(text, lexicon: lexicon)
    let evidence = Evidence(reading, question: nil, section: SectionEvidence(section))
    if !reading.passage.tokens.contains(where: \.isWordLike) {
      let findings = RuleChoice(coach: self, reading: reading, evidence: evidence)
        .findings(kind: .vacuous, section: section)
      return SentenceVerdict(challenge: true, kind: .vacuous, findings: findings)
    }
    guard reading.givesGrounds, let challenge = weights.tasks["challenge"],
      let kinds = weights.tasks["kind"],
      let score = challenge.scores(evidence).first, score > 0,
      let kind = SentenceVerdict.Kind(rawValue: kinds.verdicts[kinds.best(evidence)]),
      reading.namesSomebody || (kind != .blame && kind != .selfBlame)
    else { return SentenceVerdict(challenge: false, kind: .ok, findings: []) }
    let findings = RuleChoice(coach: self, reading: reading, evidence: evidence)
      .findings(kind: kind, section: section)
    return SentenceVerdict(challenge: true, kind: kind, findings: findings)
  }
}

extension Reading {
  /// Whether there is something a challenge could rest on: words of fault, colour, emptiness or promise,
  /// or a person who acts. A plain fact is never challenged for its shape alone.
  fileprivate var givesGrounds: Bool {
    hits.contains { hit in
      switch lexicon.classes[hit.classNumber].kind {
      case .fault, .remark, .emptiness, .promise: true
      default: false
      }
    } || clauses.contains { $0.subject == .person }
  }

  /// Whether somebody could be blamed: a person, a team, or a fault that needs no name
  /// ("carelessness"). Without one a sentence may be poor, but it faults nobody.
  fileprivate var namesSomebody: Bool {
    hits.contains { hit in
      switch lexicon.classes[hit.classNumber].kind {
      case .person, .team: true
      case .fault: hit.isStrong
      default: false
      }
    } || clauses.contains { $0.subject == .person }
      || passage.tokens.contains { $0.kind == .handle }
  }
}
