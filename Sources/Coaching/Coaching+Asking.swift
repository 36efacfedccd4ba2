import Coach
import Interview
import Postmortem
import Review

/// The way through a draft: which point is next, and how it is asked.
extension Coaching {
  /// Goes to the next point, or to the end.
  mutating func advance(in step: inout CoachingStep) {
    pending = nil
    previous = nil
    rejection = nil
    while let target = points(in: text).first(where: { !isSettled($0) }) {
      guard target.way == .told else {
        begin(target, in: &step)
        return
      }
      counts.told += 1
      settled.append(target.settled)
      let message = CoachingMessages.told(
        target.line, target.finding.message, target.finding.question)
      announce(target, in: &step)
      note(message, in: &step)
      transcript.asked(message, at: place(of: target))
    }
    finish(in: &step)
  }

  private mutating func begin(_ target: Target, in step: inout CoachingStep) {
    hasAsked = true
    if case .section(let section) = target.way {
      begin(section, for: target, in: &step)
      return
    }
    counts.asked += 1
    pending = target
    pending?.number = counts.asked
    ask(in: &step)
  }

  private mutating func finish(in step: inout CoachingStep) {
    let left = reviewer.review(text, path: setup.path, exists: exists).findings
      .filter { $0.level == .suggestion }.count
    if left > 0 { note(CoachingMessages.suggestionsLeft(left, setup.path), in: &step) }
    if !hasAsked {
      // Nothing was said, so there is nothing to keep.
      step.events.append(.coached(file: setup.path, backup: nil, transcript: nil))
      ending = .saved
      return
    }
    let title = draft?.title?.excerpt.text ?? setup.path
    request = .finish(
      transcript: transcript.markdown(titled: title) + CoachingMessages.counts(counts))
  }

  /// Whether a link's file is there, as far as that was known at the beginning.
  func exists(_ path: String) -> Bool { !setup.missing.contains(path) }

  // MARK: - Questions

  mutating func ask(in step: inout CoachingStep) {
    guard let target = pending else { return }
    announce(target, in: &step)
    let ask = ask(target)
    let place = place(of: target)
    if rejection == nil {
      transcript.asked("Line \(target.line ?? 1): “\(target.shown)”", at: place)
      let first = Challenge(
        place: ask.place, rule: target.finding.rule, label: target.finding.label, attempt: 0,
        quote: target.quote, message: target.question)
      transcript.challenged(first, at: place, first: target.shown)
    }
    step.events.append(.ask(ask))
  }

  /// The pending question again; it stands in the transcript already.
  mutating func repeatAsk(in step: inout CoachingStep) {
    if let talk {
      step.events += talk.interview.askAgain()
    } else if let target = pending {
      announce(target, in: &step)
      step.events.append(.ask(ask(target)))
    }
  }

  private func ask(_ target: Target) -> Ask {
    var ask = Ask(
      place: target.place, question: target.question, hint: words.hint(target.way))
    ask.isOptional = true
    ask.previous = previous
    var shown = DraftWords(
      text: target.shown, line: target.line ?? 1, quote: target.quote,
      rule: target.finding.rule, label: target.finding.label)
    shown.number = target.index + 1
    shown.count = max(1, target.finding.places.count)
    ask.passage = shown
    return ask
  }

  /// Says in which section the conversation is now.
  mutating func announce(_ target: Target, in step: inout CoachingStep) {
    let name = target.finding.section?.rawValue
    guard announced != .some(name) else { return }
    announced = .some(name)
    transcript.opened(title(of: target))
  }

  func title(of target: Target) -> String {
    target.finding.section.map { Document.heading(of: $0) } ?? words.title
  }

  /// As the ledger names it.
  func place(of target: Target) -> String {
    "\(title(of: target)), point \(target.number)"
  }

  mutating func note(_ message: String, in step: inout CoachingStep) {
    step.events.append(.note(message))
  }
}
