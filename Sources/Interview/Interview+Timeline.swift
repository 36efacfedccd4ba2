import Coach
import Postmortem

/// The timeline: entries of the incident document, and those the author adds.
extension Interview {
  /// The rows so far, sorted by moment; entries of the same moment stay in the order given.
  var rows: [Document.Row] {
    guard let started = answers[Slot(.incident, .started)].flatMap(Self.moment) else { return [] }
    var rows: [Document.Row] = []
    var above: Moment?
    for (line, answer) in keptEntries {
      // An entry without a time stands with the one above it.
      let moment =
        (try? Timeline.moment(for: line, after: above, started: started)) ?? above ?? started
      above = moment
      if let answer { rows.append(Document.Row(line, at: moment, event: answer.passage)) }
    }
    above = nil
    for n in 1... {
      guard let answer = answers[Slot(.timeline, .entry, n: n)], !answer.isEnd else { break }
      guard case .row(let line) = answer.content else {
        if answer.parked {
          rows.append(Document.Row(moment: above ?? started, event: answer.passage))
        }
        continue
      }
      let moment =
        (try? Timeline.moment(for: line, after: above, started: started)) ?? above ?? started
      above = moment
      rows.append(Document.Row(line, at: moment, event: answer.passage))
    }
    return rows.enumerated().sorted {
      ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset)
    }.map(\.element)
  }

  /// The incident document's entries, each with what was made of it; nil for one that is dropped
  /// or not yet decided.
  private var keptEntries: [(TimelineLine, Answer?)] {
    (incident?.timeline ?? []).enumerated().map { index, line in
      let answer = answers[Slot(.timeline, .keep, n: index + 1)]
      guard let answer, !answer.isDropped else { return (line, nil) }
      if case .row(let reworded) = answer.content { return (reworded, answer) }
      return (line, answer)
    }
  }

  /// An entry of the incident document: yes, no, or another wording.
  func keepEntry(_ text: String, at slot: Slot) -> Outcome {
    guard let line = incident?.timeline[slot.n - 1] else { return .accept(Answer(text: "")) }
    switch YesNo.read(text) {
    case false?:
      return .accept(Answer(text: "", content: .dropped))
    case true?:
      let answer = Answer(text: line.text, content: .row(line))
      return settle(answer, heard(line.text, at: slot), at: slot)
    case nil:
      let reworded = TimelineLine(text)
      let answer =
        reworded.hasTime && !reworded.isTimeBehind
        ? Answer(text: reworded.text, content: .row(reworded))
        : Answer(text: text, content: .row(line))
      return settle(answer, heard(answer.text, at: slot), at: slot)
    }
  }

  func entry(_ text: String, at slot: Slot) -> Outcome {
    let line = TimelineLine(text)
    if let problem = line.problem {
      return .object(
        Objection(
          "bad-time", .format, quote: text, values: ["problem": problem.description],
          candidate: Answer(text: text)))
    }
    guard line.hasTime, !line.text.isEmpty else {
      let rule = Chronicle.isProse(text) ? "prose-chronicle" : "entry-without-time"
      return .object(Objection(rule, .format, quote: text, candidate: Answer(text: text)))
    }
    let answer = Answer(text: line.text, content: .row(line))
    if Chronicle.isProse(text) {
      return .object(
        Objection("prose-chronicle", .format, quote: line.text, candidate: answer))
    }
    var objections = heard(line.text, at: slot)
    objections += recoveryDisagreement(line, answer, at: slot)
    return settle(answer, objections, at: slot)
  }

  /// An entry that says it was over, at another time than the end that was given.
  private func recoveryDisagreement(
    _ line: TimelineLine, _ answer: Answer, at slot: Slot
  ) -> [Objection] {
    guard let started = answers[Slot(.incident, .started)].flatMap(Self.moment),
      let ended = answers[Slot(.incident, .ended)].flatMap(Self.moment),
      Figures.saysOver(line.text)
    else { return [] }
    let above = rows.last?.moment
    guard let moment = try? Timeline.moment(for: line, after: above, started: started) else {
      return []
    }
    let length = Duration(from: started, to: ended).minutes
    let apart = abs(Duration(from: ended, to: moment).minutes)
    guard apart > max(5, length / 10) else { return [] }
    return [
      Objection(
        "places-differ", .inconsistent, quote: answer.text,
        values: ["a": moment.withZone, "b": ended.withZone, "place": "the end you gave"],
        places: ["incident, ended: \(ended.withZone)"],
        once: Raised(slot: slot, key: "places-differ"),
        candidate: answer)
    ]
  }
}
