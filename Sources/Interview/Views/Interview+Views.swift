import Coach
import Postmortem

/// What there is to see of an interview in between.
extension Interview {
  var course: Course {
    func moment(_ field: Field) -> Moment? {
      answers[Slot(.incident, field)].flatMap(Self.moment)
    }
    return Course(
      started: moment(.started) ?? incident?.started, ended: moment(.ended) ?? incident?.ended,
      entries: rows.map { Course.Entry(moment: $0.moment, text: $0.event.text) })
  }

  // MARK: - The ladder

  /// The chains of whys, the question that is being asked included.
  var ladder: [View.Chain] {
    var offered = 0
    return (1...chainCount).compactMap { number in
      var chain = View.Chain(cause: cause(of: number))
      chain.rungs = rungs(of: number).map { n, answer in
        View.Rung(
          n: n, question: answer.rung?.question ?? "", answer: answer.text, mark: mark(of: answer))
      }
      if pending.section == .rootCause, pending.field == .why, pending.chain == number,
        answers[pending].map(\.isEnd) ?? true
      {
        chain.rungs.append(
          View.Rung(n: pending.n, question: why(pending), answer: "", mark: .asked))
      }
      if let statement = answers[Slot(.rootCause, .statement, chain: number)] {
        let mark =
          statement.parked || !statement.faults.isEmpty ? mark(of: statement) : .system
        chain.rootCause = View.Statement(text: statement.text, mark: mark)
      }
      for (n, answer) in rungs(of: number) where !answer.parked {
        guard let cause = answer.rung?.secondCause else { continue }
        offered += 1
        let fate: View.Fork.Fate =
          switch answers[Slot(.rootCause, .chain, n: offered)]?.text {
          case "yes": .followed
          case nil: .waits
          default: .left
          }
        chain.forks.append(View.Fork(n: n, cause: cause, fate: fate))
      }
      return chain.rungs.isEmpty && chain.rootCause == nil ? nil : chain
    }
  }

  private func mark(of answer: Answer) -> View.Mark {
    if answer.isStale { return .again }
    if answer.parked { return .parked(answer.faults.last?.label ?? .other) }
    if let fault = answer.faults.first { return .kept(fault.label) }
    switch answer.rung?.depth {
    case .system: return .system
    // A rung that a silenced rule let through is no gap in the system.
    default: return .mechanism
    }
  }

  // MARK: - The sections

  var sectionStates: [View.SectionState] {
    Section.allCases.map { section in
      let slots = path(in: section)
      let answered = slots.filter { !isOpen($0) }
      let isHere = pending.section == section
      return View.SectionState(
        section: section, title: guide.title(of: section),
        isDone: slots.last.map { !isOpen($0) } ?? false,
        here: isHere ? pending.field.rawValue + (pending.n > 0 ? " \(pending.n)" : "") : nil,
        answered: answered.count { answers[$0].map { !$0.isEnd } ?? false },
        parked: answered.count { answers[$0]?.parked ?? false })
    }
  }
}
