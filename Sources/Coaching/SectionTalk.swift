import Coach
import Interview
import Language
import Postmortem
import Review

/// A section of the interview that is held because the draft lacks it.
struct SectionTalk: Sendable {
  var interview: Interview
  let section: Section
  let name: SectionName
  let target: Target
  /// Whether no answer was taken yet, so that Enter still leaves all of it.
  var isFresh = true
}

extension Coaching {
  mutating func begin(
    _ section: Section, for target: Target, in step: inout CoachingStep
  ) {
    guard let name = section.document, let draft else { return }
    counts.asked += 1
    var target = target
    target.number = counts.asked
    let setup = Setup(session: setup.session, journal: setup.journal, now: now)
    let coach = coach
    var interview = Interview(
      only: section, known: known(in: draft), setup: setup, guide: guide, coach: { coach })
    let title = Document.heading(of: name)
    announced = nil
    note(
      CoachingMessages.sectionBegins(title, isThere: draft.has(name)), in: &step)
    let opened = interview.openAlone()
    talk = SectionTalk(interview: interview, section: section, name: name, target: target)
    step.events += opened.events
  }

  /// Hands an input on to the section's own conversation.
  mutating func talkHears(_ input: Input, in step: inout CoachingStep) {
    guard var talk else { return }
    if case .answer(let typed) = input, talk.isFresh, Cleaned(typed).lines.isEmpty {
      transcript.append(talk.interview.transcript)
      transcript.answered("")
      counts.left += 1
      step.events.append(
        .accepted(Accepted(place: pendingPlace(of: talk), value: "")))
      note(CoachingMessages.sectionLeft(Document.heading(of: talk.name)), in: &step)
      var left = talk.target.settled
      left.wasLeft = true
      settled.append(left)
      self.talk = nil
      advance(in: &step)
      return
    }
    let heard = talk.interview.handle(input)
    for event in heard.events {
      switch event {
      case .accepted, .parked: talk.isFresh = false
      default: break
      }
    }
    step.events += heard.events
    self.talk = talk
    guard talk.interview.isScopeDone else { return }
    transcript.append(talk.interview.transcript)
    counts.parked += talk.interview.parked(in: talk.section)
    let lines = talk.interview.lines(of: talk.name)
    guard let draft, !lines.isEmpty else {
      sectionWasWritten(nil, in: &step)
      settled.append(talk.target.settled)
      advance(in: &step)
      return
    }
    counts.reworded += 1
    let edit = draft.edit(
      adding: talk.name, title: Document.heading(of: talk.name), lines: lines)
    var writing = Writing(edit: edit)
    writing.section = talk.name
    write(writing)
  }

  mutating func sectionWasWritten(_ section: SectionName?, in step: inout CoachingStep) {
    if let section {
      note(CoachingMessages.sectionWritten(Document.heading(of: section)), in: &step)
    }
    if let target = talk?.target, section != nil { settled.append(target.settled) }
    talk = nil
    announced = nil
  }

  private func pendingPlace(of talk: SectionTalk) -> Place {
    for case .ask(let ask) in talk.interview.askAgain() { return ask.place }
    return talk.target.place
  }

  /// What a section's questions can build on.
  private func known(in draft: Draft) -> Interview.Known {
    let facts = draft.statedFacts(coach: coach)
    var known = Interview.Known()
    known.symptom = facts.title
    known.started = facts.started
    known.rows = facts.rows
    known.rungs = facts.rungs
    known.rootCause = facts.rootCause
    known.actions = facts.actions
    known.text = facts.text
    return known
  }
}
