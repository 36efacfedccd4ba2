import Interview
import Review

/// The author's words on their way into the file, and the words of others that came there meanwhile.
extension Coaching {
  /// Asks the world to write the draft with a change.
  mutating func write(_ writing: Writing) {
    self.writing = writing
    request = .write(
      text: writing.edit.applied(to: text), former: text, keeping: backup == nil)
  }

  /// The change is on disk: everything behind it has moved.
  mutating func wasWritten(in step: inout CoachingStep) {
    request = nil
    guard let writing else { return }
    self.writing = nil
    apply(writing.edit)
    if let target = writing.target {
      var done = target.settled
      done.range = done.range.flatMap { writing.edit.moved($0) }
      // A list's own point is settled wherever the list ends; of the words, where they stand now.
      done.wasLeft = writing.isParking
      if target.way != .rung || writing.isParking { settled.append(done) }
      settled.append(
        Settled(
          rule: target.finding.rule, section: target.finding.section,
          range: target.way == .rung ? done.range : writing.edit.words, isWhole: false,
          way: target.way))
      if asked.last?.target.number != target.number {
        asked.append(Asked(target: target, range: writing.edit.words, wasLeft: false))
      }
    }
    if let section = writing.section { sectionWasWritten(section, in: &step) }
    advance(in: &step)
  }

  private mutating func apply(_ edit: DraftEdit) {
    text = edit.applied(to: text)
    draft = try? Draft(text)
    settled = settled.compactMap { one in
      var one = one
      guard let range = one.range else { return one }
      one.range = edit.moved(range)
      return one.range == nil ? nil : one
    }
    for index in asked.indices {
      asked[index].range = asked[index].range.flatMap { edit.moved($0) }
    }
    if let range = pending?.passage?.range {
      if let moved = edit.moved(range) {
        pending?.passage?.range = moved
      } else {
        pending?.passage = nil
      }
    }
  }

  /// Somebody else has changed the draft.
  mutating func wasChanged(_ other: [UInt8], in step: inout CoachingStep) {
    request = nil
    let change = DraftEdit(from: text, to: other)
    guard var writing else {
      note(CoachingMessages.changedElsewhere(setup.path), in: &step)
      apply(change)
      if talk != nil { repeatAsk(in: &step) } else { advanceOver(in: &step) }
      return
    }
    self.writing = nil
    let range = change.moved(writing.edit.range)
    apply(change)
    guard let range, (try? Draft(other)) != nil,
      range.count == writing.edit.range.count
    else {
      note(CoachingMessages.changedAtPlace(setup.path), in: &step)
      if talk != nil { talk = nil }
      advanceOver(in: &step)
      return
    }
    let shift = range.lowerBound - writing.edit.range.lowerBound
    writing.edit.range = range
    let words = writing.edit.words
    writing.edit.words = words.lowerBound + shift..<words.upperBound + shift
    writing.target?.passage?.range = range
    note(CoachingMessages.changedBeside(setup.path), in: &step)
    write(writing)
  }

  /// Looks anew for what is to be asked; the question that was open is not counted twice.
  private mutating func advanceOver(in step: inout CoachingStep) {
    if pending != nil, pending?.number == counts.asked { counts.asked -= 1 }
    advance(in: &step)
  }
}
