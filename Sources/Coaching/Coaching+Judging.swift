import Coach
import Interview
import Language
import Postmortem
import Review

/// Judges new words where they will stand: by what the interview says of such an answer, and by what
/// the review says of the draft with them in it.
extension Coaching {
  enum Judgement {
    case accept(DraftEdit, value: String)
    case object(CoachingObjection)
  }

  func judge(_ lines: [String], for target: Target) -> Judgement {
    let text = lines.joined(separator: " ")
    guard let draft, let passage = target.passage else {
      return .object(CoachingObjection("nothing-typed", .vacuous, quote: text))
    }
    if text.count > Interview.longestText {
      return .object(
        CoachingObjection(
          "text-too-long", .tooLong, quote: "",
          values: ["count": "\(text.count)", "limit": "\(Interview.longestText)"]))
    }
    switch target.way {
    case .owner, .due: return fact(text, lines, for: target, passage, draft)
    case .event: return event(text, for: target, draft)
    case .action:
      return weigh(
        draft.edit(adding: text, below: passage), value: text, for: target,
        heard: action(text))
    case .rung:
      var previous: [String] = [passage.text]
      var head = target.question
      if case .rung(_, let above) = passage.role { previous = above + previous }
      if !draft.showsQuestion(passage) { head = "" }
      return weigh(
        draft.edit(adding: text, head: head.isEmpty ? nil : head, below: passage), value: text,
        for: target, heard: rung(text, target.question, previous))
    case .add:
      return weigh(
        draft.edit(adding: lines, behind: passage), value: text, for: target,
        heard: said(text, in: passage.section))
    case .replace, .section, .told:
      return weigh(
        draft.edit(passage, to: lines), value: text, for: target,
        heard: heard(text, in: passage))
    }
  }

  // MARK: - What the interview says

  private func heard(_ text: String, in passage: DraftPassage) -> [CoachingObjection] {
    switch passage.role {
    case .rung(let question, let previous): rung(text, question, previous)
    case .statement: rung(text, "", [])
    case .action: action(text)
    case .event: said(text, in: .timeline)
    case .sentence: said(text, in: passage.section)
    case .heading, .words: []
    }
  }

  func said(_ text: String, in section: SectionName?) -> [CoachingObjection] {
    Interview.heard(text, in: section, coach: coach).map { CoachingObjection($0) }
  }

  /// An answer to a why that stops at a person or says too little; blame beside a cause is raised once.
  private func rung(
    _ text: String, _ question: String, _ previous: [String]
  ) -> [CoachingObjection] {
    let verdict = coach.why(question: question, answer: text, previous: previous)
    let findings = verdict.findings.filter { $0.level != .suggestion }
    switch verdict.depth {
    case .person, .vacuous:
      guard let finding = findings.first else {
        if !verdict.silenced.isEmpty { return [] }
        return [
          CoachingObjection(
            "empty-answer", verdict.depth == .person ? .person : .vacuous, quote: text)
        ]
      }
      var objection = CoachingObjection(finding)
      if verdict.depth == .person { objection.label = .person }
      if verdict.depth == .vacuous, objection.label != .circular { objection.label = .vacuous }
      return [objection]
    case .mechanism, .system:
      return findings.filter { $0.label == .blame || $0.label == .selfBlame }
        .map { CoachingObjection($0, once: "blame \(question)") }
    }
  }

  func action(_ text: String) -> [CoachingObjection] {
    coach.action(text, today: now.date).findings
      .filter { $0.level != .suggestion && $0.label != .noOwner && $0.label != .noDue }
      .map { CoachingObjection($0) }
  }

  // MARK: - What the review says

  /// Faults that keep a wording out wherever the review finds them in it.
  private static let faults: Set<Label> = [
    .person, .personEnd, .blame, .selfBlame, .counterfactual, .vacuous, .circular, .luck, .vague,
    .vagueFix, .monitoring, .personFix, .jargon,
  ]

  /// Contradictions, and points about a whole list, are raised once: the author knows more.
  private static let once: Set<String> = [
    "figures-disagree", "only-patches", "cause-without-action",
  ]

  func weigh(
    _ edit: DraftEdit, value: String, for target: Target, heard: [CoachingObjection]
  ) -> Judgement {
    let after = reviewer.review(edit.applied(to: text), path: setup.path, exists: exists).findings
      .filter { $0.level != .suggestion }
    var objections = heard
    for finding in after {
      let here = finding.places.first { $0.range.overlaps(edit.words) }
      if finding.rule == target.finding.rule, stands(finding, here, for: target, edit) {
        objections.append(again(finding, here ?? finding.places.first, for: target))
      } else if let here, Self.faults.contains(finding.label), target.way != .owner,
        target.way != .due
      {
        objections.append(
          CoachingObjection(
            finding.rule, finding.label, quote: here.quote, values: finding.values))
      }
    }
    for objection in objections {
      if let once = objection.once, raised.contains(once) { continue }
      return .object(objection)
    }
    return .accept(edit, value: value)
  }

  /// Whether the fault that was asked about is still there.
  private func stands(
    _ finding: ReviewFinding, _ here: ReviewFinding.Place?, for target: Target, _ edit: DraftEdit
  ) -> Bool {
    switch target.way {
    // The ladder is asked on from its new end.
    case .rung: return false
    case .event, .action: return finding.section == target.finding.section
    case .add: return finding.section == target.finding.section
    case .owner, .due:
      guard let range = target.range.flatMap({ edit.moved($0) }) else { return here != nil }
      return finding.places.contains { $0.range.overlaps(range) || $0.range.overlaps(edit.words) }
    case .replace, .section, .told: return here != nil
    }
  }

  private func again(
    _ finding: ReviewFinding, _ place: ReviewFinding.Place?, for target: Target
  ) -> CoachingObjection {
    let isOnce = Self.once.contains(finding.rule)
    let others = finding.label == .inconsistent ? finding.places : []
    return CoachingObjection(
      finding.rule, finding.label, quote: place?.quote ?? "", values: finding.values,
      places: others.map { "line \($0.line): \($0.quote)" },
      once: isOnce ? "\(finding.rule) \(target.number)" : nil)
  }
}
