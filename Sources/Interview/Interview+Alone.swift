package import Coach
package import Postmortem

/// One section of the interview by itself, for a draft that lacks it.
extension Interview {
  /// What the draft says already, as far as the section's questions build on it.
  package struct Known: Sendable {
    package var symptom = ""
    package var started: Moment?
    /// Its timeline, in order.
    package var rows: [TimelineLine] = []
    /// Its whys and their answers, from the top.
    package var rungs: [(question: String, answer: String)] = []
    package var rootCause: String?
    package var actions: [String] = []
    /// Everything it says: words of it need no explanation.
    package var text: [String] = []

    package init() {}
  }

  /// An interview about one section.
  ///
  /// - Parameters:
  ///   - section: What is asked.
  ///   - known: What is taken as answered.
  ///   - setup: What is fixed.
  ///   - guide: The questions.
  ///   - coach: The judge.
  package init(
    only section: Section, known: Known, setup: Setup, guide: Guide,
    coach: @escaping @Sendable () -> Coach
  ) {
    self.init(setup: setup, guide: guide, coach: coach)
    scope = [section]
    knownText = known.text
    takeFacts(known, asking: section)
    if section != .timeline { take(known.rows) }
    if section != .rootCause { take(known.rungs, known.rootCause) }
    if section != .actionItems {
      for (index, text) in known.actions.enumerated() {
        let verdict = coach().action(text, today: setup.now.date)
        answers[Slot(.actionItems, .item, n: index + 1)] = Answer(
          text: verdict.item.text, content: .action(verdict))
      }
    }
    given = Set(answers.keys)
    pending = front
  }

  /// The facts of the incident; rows need a day to be placed on, so a timeline asks for the start where
  /// the draft does not say it.
  private mutating func takeFacts(_ known: Known, asking section: Section) {
    for field in [Field.draft, .document, .ended, .severity] {
      answers[Slot(.incident, field)] = Answer(text: "")
    }
    answers[Slot(.incident, .symptom)] = Answer(text: known.symptom)
    if known.started == nil, section == .timeline {
      scope = [.incident, .timeline]
      return
    }
    let started = known.started ?? Moment(date: now.date, clock: now.clock)
    answers[Slot(.incident, .started)] = Answer(
      text: started.withZone, content: .moment(started))
  }

  private mutating func take(_ rows: [TimelineLine]) {
    for (index, row) in rows.enumerated() {
      answers[Slot(.timeline, .entry, n: index + 1)] = Answer(text: row.text, content: .row(row))
    }
  }

  private mutating func take(
    _ rungs: [(question: String, answer: String)], _ rootCause: String?
  ) {
    for (index, rung) in rungs.prefix(Self.mostRungs).enumerated() {
      let verdict = coach().why(question: rung.question, answer: rung.answer, previous: [])
      answers[Slot(.rootCause, .why, n: index + 1, chain: 1)] = Answer(
        text: rung.answer,
        content: .rung(
          Answer.Rung(question: rung.question, depth: verdict.depth, next: verdict.next)))
    }
    if let rootCause {
      answers[Slot(.rootCause, .statement, chain: 1)] = Answer(text: rootCause)
    }
  }

  /// Whether every question of the sections asked has its answer.
  package var isScopeDone: Bool { !scope.contains(pending.section) }

  /// The lines of a section as the document has them, without its heading.
  package func lines(of section: SectionName) -> [String] { document.body(of: section) }

  /// How many answers of a section are parked.
  package func parked(in section: Section) -> Int {
    answers.filter { $0.key.section == section && $0.value.parked }.count
  }

  /// The first question of a section that is asked alone.
  package mutating func openAlone() -> Step {
    var step = Step()
    ask(in: &step)
    return step
  }
}
