package import Coach
import Language
package import Postmortem

extension Interview {
  /// Longest text of one field, in characters; a longer one is asked to be cut, never cut for
  /// the author.
  package static let longestText = 2_000
  /// Longest symptom: it becomes a heading.
  static let longestSymptom = 160

  /// Takes an item out of a list when it is asked again.
  static let drop = "-"

  /// Judges an answer in its place.
  mutating func evaluate(_ text: String, at slot: Slot) -> Outcome {
    if text.isEmpty, let kept = answers[slot], kept.isEnd || !kept.text.isEmpty || kept.isDropped {
      return keep(kept, at: slot)
    }
    if text == Self.drop, slot.field.isList {
      let isItem = answers[slot].map { !$0.isEnd } ?? false
      return isItem
        ? .accept(Answer(text: "", content: .dropped)) : evaluate("", at: slot)
    }
    let typed = text.isEmpty ? found(at: slot) ?? "" : text
    if typed.isEmpty { return empty(at: slot) }
    if let objection = tooLong(typed, at: slot) { return .object(objection) }
    switch slot.field {
    case .draft: return draft(typed)
    case .document: return document(typed)
    case .symptom: return symptom(typed, at: slot)
    case .started, .ended: return moment(typed, at: slot)
    case .severity: return severity(typed, at: slot)
    case .who, .what, .numbers, .summary: return prose(typed, at: slot)
    case .keep: return keepEntry(typed, at: slot)
    case .entry: return entry(typed, at: slot)
    case .why: return rung(typed, at: slot)
    case .statement: return statement(typed, at: slot)
    case .chain: return yesOrNo(typed, at: slot)
    case .item where slot.section == .actionItems: return action(typed, at: slot)
    case .item: return prose(typed, at: slot)
    case .owner, .due, .issue: return actionFact(typed, at: slot)
    case .pattern, .runbook, .adr: return reference(typed, at: slot)
    case .confirm, .goto, .replace: return finish(typed, at: slot)
    // Not asked here: a draft's own words are judged where the draft is read.
    case .rewrite: return .accept(Answer(text: typed))
    }
  }

  /// An empty answer where something was said before: it stays as it was.
  private func keep(_ kept: Answer, at slot: Slot) -> Outcome {
    var answer = kept
    answer.isStale = false
    if var rung = answer.rung {
      rung.question = why(slot)
      answer.content = .rung(rung)
    }
    return .accept(answer)
  }

  /// An empty answer where nothing was said before.
  private mutating func empty(at slot: Slot) -> Outcome {
    let field = slot.field
    if field == .goto { return .move(Slot(.finish, .confirm)) }
    if field.isOptional { return .accept(Answer(text: "")) }
    if field == .why, isOptionalRung(slot) { return .accept(Answer(text: "")) }
    if field.isList, hasItems(before: slot) || mayStayEmpty(slot.section) {
      return slot.section == .actionItems ? endOfActions(at: slot) : .accept(Answer(text: ""))
    }
    let rule =
      switch field {
      case .confirm, .replace, .chain, .keep: "yes-or-no"
      case .why, .statement: "empty-answer"
      default: "nothing-typed"
      }
    let question = guide.question(slot)
    return .object(
      Objection(
        rule, .vacuous,
        values: ["hint": question.hint, "example": question.example ?? question.hint],
        candidate: candidate("", at: slot)))
  }

  /// Whether nothing need be added to a section's list: it may stay empty, or entries of the
  /// incident document stand in it already.
  private func hasItems(before slot: Slot) -> Bool {
    (1..<max(slot.n, 1)).contains { n in
      answers[Slot(slot.section, slot.field, n: n)].map { !$0.isDropped } ?? false
    }
  }

  private func mayStayEmpty(_ section: Section) -> Bool {
    section == .wentPoorly || section == .learned || (section == .timeline && !rows.isEmpty)
  }

  /// The answer as it would be kept if it is parked now.
  func candidate(_ text: String, at slot: Slot) -> Answer {
    guard slot.field == .why else { return Answer(text: text) }
    let rung = Answer.Rung(question: why(slot), depth: .vacuous, next: why(slot))
    return Answer(text: text, content: .rung(rung))
  }

  private func tooLong(_ text: String, at slot: Slot) -> Objection? {
    let limit = slot.field == .symptom ? Self.longestSymptom : Self.longestText
    // A count of UTF-8 bytes first: it is an upper bound and costs nothing.
    guard text.utf8.count > limit, text.count > limit else { return nil }
    return Objection(
      "text-too-long", .tooLong, values: ["count": "\(text.count)", "limit": "\(limit)"],
      candidate: candidate(text, at: slot))
  }

  // MARK: - Prose

  /// A text of the author's: each sentence is judged in its section.
  private mutating func prose(_ text: String, at slot: Slot) -> Outcome {
    var own: [Objection] = []
    if slot.field == .numbers, !Figures.hasNumber(text) {
      own.append(Objection("no-number", .noNumber, quote: text, candidate: Answer(text: text)))
    }
    if slot.field == .summary { own += summaryObjections(text) }
    own += disagreements(text, at: slot)
    // What the field asks for says more than that a text is vacuous; blame goes before both.
    let heard = heard(text, at: slot)
    let objections =
      heard.filter { $0.label != .vacuous } + own + heard.filter { $0.label == .vacuous }
    return settle(Answer(text: text), objections, at: slot, notes: suggestions(text, at: slot))
  }

  /// What the judge hears in a text, errors and warnings, the heaviest first.
  func heard(_ text: String, at slot: Slot) -> [Objection] {
    findings(text, at: slot)
      .filter { $0.level != .suggestion && Self.weighs($0.label, in: slot) }
      .map { finding in
        var objection = Objection(finding, candidate: Answer(text: text))
        if finding.rule == "vacuous", let own = Self.vacuousRule[slot.section] {
          objection.rule = own
        }
        return objection
      }
  }

  /// What is asked of an empty text in its section: the judge's own rule asks for a cause.
  private static let vacuousRule: [Section: String] = [
    .impact: "empty-impact", .timeline: "empty-event", .wentWell: "empty-praise",
    .wentPoorly: "empty-difficulty", .learned: "empty-lesson", .summary: "empty-summary",
  ]

  /// Whether a label is worth a challenge in a field.
  ///
  /// Who was affected is a noun phrase that names people; a fact is no promise; a row of the timeline
  /// may be as short as a telegram.
  private static func weighs(_ label: Label, in slot: Slot) -> Bool {
    switch slot.section {
    case .impact where slot.field == .who:
      [.selfBlame, .counterfactual].contains(label)
    case .incident, .impact, .timeline: [.blame, .selfBlame, .counterfactual].contains(label)
    case .summary: [.blame, .selfBlame, .counterfactual, .luck, .vacuous].contains(label)
    default: true
    }
  }

  private func suggestions(_ text: String, at slot: Slot) -> [String] {
    findings(text, at: slot).filter { $0.level == .suggestion }.prefix(1).map(\.message)
  }

  private func findings(_ text: String, at slot: Slot) -> [Finding] {
    Self.findings(text, in: slot.section.document, coach: coach())
  }

  /// Everything the judge hears in a text, sentence by sentence, the heaviest first.
  private static func findings(
    _ text: String, in section: SectionName?, coach: Coach
  ) -> [Finding] {
    let passage = Passage(text)
    let bySentence = passage.sentences.map { sentence in
      coach.sentence(passage.source(of: sentence), in: section).findings
    }
    // One sentence that says something is enough: "Hypothesis: bad build. It runs on the test
    // system, so no."
    let saysSomething = bySentence.contains { !$0.contains { $0.label == .vacuous } }
    let findings = bySentence.joined().filter { !saysSomething || $0.label != .vacuous }
    return Level.allCases.flatMap { level in findings.filter { $0.level == level } }
  }

  /// What would be pushed back in a text of this section: errors and warnings, the heaviest first.
  package static func heard(
    _ text: String, in name: SectionName?, coach: Coach
  ) -> [Finding] {
    let section = name.flatMap { Section(rawValue: $0.rawValue) }
    let found = findings(text, in: name, coach: coach).filter { $0.level != .suggestion }
    guard let section else {
      return found.filter { [.blame, .selfBlame, .counterfactual, .person].contains($0.label) }
    }
    return found.filter { weighs($0.label, in: Slot(section, .item)) }.map { finding in
      var finding = finding
      if finding.rule == "vacuous", let own = vacuousRule[section] { finding.rule = own }
      return finding
    }
  }

  /// Picks the objection to raise now; one that was to be raised once, and was, stands in the
  /// text from here on.
  func settle(
    _ answer: Answer, _ objections: [Objection], at slot: Slot, notes: [String] = []
  ) -> Outcome {
    var answer = answer
    var notes = notes
    for var objection in objections {
      switch quiet(objection.rule) {
      case .silenced(let reason):
        answer.silenced.append(
          Answer.Silenced(rule: objection.rule, reason: reason, quote: objection.quote))
        continue
      case .saidInPassing:
        var values = objection.values
        values["quote"] = objection.quote
        if notes.isEmpty,
          let message = coach().challenge(rule: objection.rule, attempt: 1, values: values)
        {
          notes.append(message)
        }
        continue
      case nil: break
      }
      if let once = objection.once, raised.contains(once) {
        answer.faults.append(objection.fault)
        continue
      }
      objection.candidate = answer
      return .object(objection)
    }
    return .accept(answer, notes: notes)
  }

  // MARK: - Yes or no

  func yesOrNo(_ text: String, at slot: Slot) -> Outcome {
    guard let yes = YesNo.read(text) else {
      return .object(Objection("yes-or-no", .format, quote: text, candidate: Answer(text: text)))
    }
    return .accept(Answer(text: yes ? "yes" : "no"))
  }
}

/// Yes and no as people type them.
enum YesNo {
  static func read(_ text: String) -> Bool? {
    switch text.lowercased().trimmingMarks {
    case "yes", "y", "yep", "yeah", "ok", "okay", "sure", "keep", "yes please": true
    case "no", "n", "nope", "none", "not yet", "no thanks", "drop": false
    default: nil
    }
  }
}

extension YesNo {
  /// Whether a text says that there is none: "no", "not yet, let us start", "I have none".
  static func declines(_ text: String) -> Bool {
    if read(text) == false { return true }
    if TypedPath.isMarked(text) { return false }
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    let refusals: Set<Substring> = [
      "no", "none", "not", "nope", "nothing", "never", "haven't", "haven’t", "don't", "don’t",
    ]
    return words.prefix(4).contains { refusals.contains($0) }
  }
}

/// Paths as people type them.
enum TypedPath {
  /// Whether a text is a path rather than a sentence: it has a slash, or one word, or an ending.
  static func looksLikeOne(_ text: String) -> Bool {
    isMarked(text) || YesNo.read(text) == nil && !text.contains(" ")
  }

  /// Whether a slash or an ending such as `.md` says that it is a path.
  static func isMarked(_ text: String) -> Bool {
    let ending = text.split(separator: ".").last ?? ""
    return text.contains("/")
      || text.contains(".") && (1...8).contains(ending.count) && ending.allSatisfy(\.isLetter)
  }
}

extension String {
  /// Without the full stops, commas and exclamation marks at its end.
  fileprivate var trimmingMarks: String {
    var text = self[...]
    while let last = text.last, ".,!".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
