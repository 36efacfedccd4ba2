import Postmortem

/// Taking an answer back.
///
/// The inputs stay what they were: `/undo` is one more of them, and replaying all of them leads to the
/// same state.
extension Interview {
  /// What one accepted answer changed, so that it can be taken back.
  struct Change: Sendable {
    let slot: Slot
    let route: Route
    let source: IncidentSource?
    let incident: IncidentDocument?
    /// What stood in each place before, the first change first.
    var before: [(slot: Slot, answer: Answer?)] = []
  }

  /// Begins to note what an answer changes.
  mutating func begin(_ slot: Slot) {
    // An incident document is taken just before its answer is accepted.
    let before = sourceBefore ?? (source, incident)
    sourceBefore = nil
    undone = nil
    changes.append(
      Change(slot: slot, route: route, source: before.source, incident: before.incident))
  }

  /// Puts an answer into its place, or takes it out, and notes what was there.
  mutating func set(_ answer: Answer?, at slot: Slot) {
    if let last = changes.indices.last { changes[last].before.append((slot, answers[slot])) }
    answers[slot] = answer
  }

  mutating func undo(in step: inout Step) {
    guard let change = changes.popLast() else {
      note(Messages.nothingToUndo, in: &step)
      repeatAsk(in: &step)
      return
    }
    leaveChallenge(with: .undo)
    // Two steps back in a pasted list: what the first took back is said again after the second.
    if let undone, undone.slot == pending, isQueueNext, !undone.text.isEmpty {
      queue.insert(undone.text, at: 0)
    }
    let taken = answers[change.slot]
    for (slot, answer) in change.before.reversed() { answers[slot] = answer }
    source = change.source
    incident = change.incident
    pending = change.slot
    route = change.route
    copy = 1
    let standing = answers[pending].flatMap { $0.isStale ? nil : $0 }
    transcript.undone(
      at: pending, leaving: standing.map(value(of:)), parked: standing?.parked ?? false)
    let value = taken.map(value(of:)) ?? ""
    undone = (pending, value)
    note(
      taken?.parked == true
        ? Messages.tookBackAParked(value)
        : Messages.tookBack(value, question: pendingAsk().question), in: &step)
    ask(in: &step)
  }
}
