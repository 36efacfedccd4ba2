import Language
import Postmortem

extension Coach {
  /// Below zero and above this a sum is a doubtful no: a person whose own verb is a slip tips it.
  private static let doubt: Float = -2.5

  /// Judges one sentence or passage by the weights, before a team's changes to the rules.
  ///
  /// Where no word could be grounds for a challenge, it is not read any further.
  func fittedSentence(_ heard: HeardText, in section: SectionName?) -> SentenceVerdict {
    lexicon.grounds.mayMatch(heard.text)
      ? readSentence(heard.reading(lexicon), in: section)
      : SentenceVerdict(challenge: false, kind: .ok, findings: [])
  }

  func fittedSentence(_ text: String, in section: SectionName?) -> SentenceVerdict {
    fittedSentence(HeardText(text), in: section)
  }

  /// Judges a sentence by all its words.
  func readSentence(_ text: String, in section: SectionName?) -> SentenceVerdict {
    readSentence(Reading(text, lexicon: lexicon), in: section)
  }

  private func readSentence(_ reading: Reading, in section: SectionName?) -> SentenceVerdict {
    let hasWords = reading.passage.tokens.contains(where: \.isWordLike)
    // What gives no grounds is not weighed.
    guard reading.givesGrounds || !hasWords else {
      return SentenceVerdict(challenge: false, kind: .ok, findings: [])
    }
    let evidence = Evidence(reading, question: nil, section: SectionEvidence(section))
    if !hasWords {
      let findings = RuleChoice(coach: self, reading: reading, evidence: evidence)
        .findings(kind: .vacuous, section: section)
      return SentenceVerdict(challenge: true, kind: .vacuous, findings: findings)
    }
    guard let task = weights.tasks["sentence"], let leading = task.leading(evidence) else {
      return SentenceVerdict(challenge: false, kind: .ok, findings: [])
    }
    var kind = leading.kind
    guard
      leading.margin > 0
        || leading.margin > Self.doubt && section != .wentWell && section != .lucky
          && reading.tellsOfASlip,
      reading.namesSomebody || reading.tellsOfASlip || (kind != .blame && kind != .selfBlame),
      // Luck is what the section is for, and so is what would have been without it.
      section != .lucky || kind == .blame || kind == .selfBlame
    else { return SentenceVerdict(challenge: false, kind: .ok, findings: []) }
    if leading.margin <= 0, ![.blame, .selfBlame, .counterfactual].contains(kind) { kind = .blame }
    let choice = RuleChoice(coach: self, reading: reading, evidence: evidence)
    // What no rule can voice is not challenged; self-blame told by nobody is blame.
    for kind in kind == .selfBlame ? [kind, .blame] : [kind] {
      let findings = choice.findings(kind: kind, section: section)
      if !findings.isEmpty {
        return SentenceVerdict(challenge: true, kind: kind, findings: findings)
      }
    }
    return SentenceVerdict(challenge: false, kind: .ok, findings: [])
  }
}

extension WeightTable.Task {
  /// The kind of fault with the highest sum, and by how much it outweighs that the sentence is fine.
  fileprivate func leading(_ evidence: Evidence) -> (kind: SentenceVerdict.Kind, margin: Float)? {
    let sums = scores(evidence)
    var fine: Float = 0
    var best: (kind: SentenceVerdict.Kind, sum: Float)?
    for (verdict, sum) in zip(verdicts, sums) {
      guard let kind = SentenceVerdict.Kind(rawValue: verdict) else { continue }
      if kind == .ok {
        fine = sum
      } else if best.map({ sum > $0.sum }) ?? true {
        best = (kind, sum)
      }
    }
    return best.map { ($0.kind, $0.sum - fine) }
  }
}

extension Reading {
  /// Whether there is something a challenge could rest on: words of fault, colour, emptiness or
  /// promise, or a person who acts.
  ///
  /// A plain fact is never challenged for its shape alone.
  ///
  /// `WordClass.Kind.givesGrounds` names the classes this can come from.
  var givesGrounds: Bool {
    hits.contains { lexicon.classes[$0.classNumber].kind.isShallow }
      || clauses.contains { $0.subject == .person }
  }

  /// Whether somebody could be blamed: a person, a team, or a fault that needs no name
  /// ("carelessness").
  ///
  /// Without one a sentence may be poor, but it faults nobody.
  var namesSomebody: Bool {
    hits.contains { hit in
      switch lexicon.classes[hit.classNumber].kind {
      case .person, .team:
        !namesThing(after: hit.tokens.upperBound - 1, 0..<passage.tokens.count)
      case .fault: hit.isStrong
      default: false
      }
    } || clauses.contains { $0.subject == .person }
      || passage.tokens.contains { $0.kind == .handle }
  }

  /// Whether somebody is told to have slipped: a person, or "we", acts, and what follows at once is a
  /// word of fault ("Ana forgot", "we simply overlooked").
  fileprivate var tellsOfASlip: Bool {
    clauses.contains { clause in
      let start = clause.tokens.lowerBound
      let first = passage.tokens[start]
      let acts = clause.subject == .person || first.text == "we"
      // A name that stands in no list is followed at once by what it did.
      let isName =
        first.kind == .word && first.isCapitalized && !first.isAllCapitals
        && kinds[start].isEmpty
      return hits[clause.hits].contains { hit in
        let distance = hit.tokens.lowerBound - start
        return lexicon.classes[hit.classNumber].kind == .fault
          && hit.isStrong && (acts && (1...3).contains(distance) || isName && distance == 1)
      }
    }
  }

  /// Whether a word of the text speaks of a person, a fault or a team, or could be a name.
  var tellsOfSomebody: Bool {
    namesSomebody
      || hits.contains { hit in
        switch lexicon.classes[hit.classNumber].kind {
        case .fault, .remark, .bystander: true
        default: false
        }
      }
      || passage.tokens.contains { token in
        token.kind == .word
          && (token.isCapitalized || ["i", "we", "he", "she", "they", "you"].contains(token.text))
      }
  }
}
