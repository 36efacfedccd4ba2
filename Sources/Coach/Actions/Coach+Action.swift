import Postmortem

extension Coach {
  /// Judges one action item by the weights, before a team's changes to the rules.
  ///
  /// - Parameters:
  ///   - text: One item in any layout.
  ///   - today: Gives a year to a due date typed without one.
  /// - Returns: The problems in a fixed order, the reach, and the item's parts.
  func fittedAction(_ text: String, today: CalendarDate?) -> ActionVerdict {
    let item = ActionItemReading.read(text, today: today, names: givenNames)
    let words = ActionWords(Reading(item.text, lexicon: lexicon))
    var evidence = Evidence(action: words)
    let monitors = holds("action-monitoring", evidence)
    let fixesPeople = holds("action-person-fix", evidence)
    // What asks people to be better is vague in its own way.
    evidence.add((monitors ? [.monitoring] : []) + (fixesPeople ? [.personFix] : []))
    let isVague = holds("action-vague", evidence)
    evidence.add(isVague ? [.vague] : [])
    var problems: [Label] = []
    if !item.statesOwner { problems.append(.noOwner) }
    if !item.statesDue { problems.append(.noDue) }
    if isVague { problems.append(.vague) }
    if monitors { problems.append(.monitoring) }
    if fixesPeople { problems.append(.personFix) }
    let findings = ActionFindings(
      coach: self, typed: text, item: item, words: words
    ).findings(problems)
    return ActionVerdict(
      problems: problems, reach: reach(evidence, problems), item: item, findings: findings)
  }

  private func holds(_ task: String, _ evidence: Evidence) -> Bool {
    (weights.tasks[task]?.scores(evidence).first ?? 0) > 0
  }

  private func reach(_ evidence: Evidence, _ problems: [Label]) -> Reach {
    // A promise to watch something detects, whatever else it promises.
    if problems.contains(.monitoring) { return .detect }
    guard let task = weights.tasks["action-reach"] else { return .unclear }
    return Reach(rawValue: task.verdicts[task.best(evidence)]) ?? .unclear
  }
}

extension Evidence {
  /// The problems already decided on, as evidence for what the item would do.
  mutating func add(_ problems: [Label]) {
    if problems.contains(.vague) { add("problem: vague") }
    if problems.contains(.monitoring) { add("problem: monitoring") }
    if problems.contains(.personFix) { add("problem: person-fix") }
  }
}
