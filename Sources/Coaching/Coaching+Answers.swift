import Coach
import Interview
import Language
import Postmortem
import Review

/// What the author types: judged, and put into the draft.
extension Coaching {
  mutating func answer(_ typed: String, in step: inout CoachingStep) {
    if talk != nil {
      talkHears(.answer(typed), in: &step)
      return
    }
    guard let target = pending else { return }
    let cleaned = Cleaned(typed)
    if Self.isMistypedCommand(cleaned.text) {
      // In an interview it would be an answer that is challenged; here it would overwrite a passage.
      step.events.append(.error(CoachingMessages.unknownCommand(cleaned.text)))
      repeatAsk(in: &step)
      return
    }
    if cleaned.leftOut { note(Messages.leftOut, in: &step) }
    transcript.answered(cleaned.text)
    if cleaned.lines.isEmpty {
      leave(target, in: &step)
      return
    }
    let objection: CoachingObjection
    switch judge(cleaned.lines, for: target) {
    case .accept(let edit, let value):
      counts.reworded += 1
      transcript.settled(value, at: place(of: target), parked: false)
      step.events.append(.accepted(Accepted(place: target.place, value: value)))
      write(Writing(edit: edit, target: target))
      return
    case .object(let found): objection = found
    }
    var state = rejection ?? Rejection(byRule: [target.finding.rule: 1])
    state.attempts += 1
    state.byRule[objection.rule, default: 0] += 1
    state.rule = objection.rule
    state.wording = cleaned.text
    rejection = state
    if let once = objection.once { raised.insert(once) }
    let message =
      coach.challenge(
        rule: objection.rule, attempt: state.byRule[objection.rule, default: 1],
        values: objection.values) ?? objection.rule
    let challenge = Challenge(
      place: target.place, rule: objection.rule, label: objection.label,
      attempt: state.attempts, quote: objection.quote, message: message,
      places: objection.places)
    step.events.append(.challenge(challenge))
    transcript.challenged(challenge, at: place(of: target), first: cleaned.text)
    if state.attempts == 3 { note(Messages.parkOffer, in: &step) }
    ask(in: &step)
  }

  /// Whether a text is a slash and one word: `/gotoo`, but not `/etc/hosts` or `/help me`.
  private static func isMistypedCommand(_ text: String) -> Bool {
    let word = text.dropFirst()
    return text.hasPrefix("/") && !word.isEmpty && word.allSatisfy { $0.isLetter || $0 == "-" }
  }

  /// "" leaves a passage as it is, or as it was made before.
  private mutating func leave(_ target: Target, in step: inout CoachingStep) {
    let kept = previous
    transcript.settled(kept ?? target.shown, at: place(of: target), parked: false)
    step.events.append(.accepted(Accepted(place: target.place, value: "")))
    if kept == nil {
      counts.left += 1
      note(CoachingMessages.leftAsItIs, in: &step)
    }
    remember(target, wasLeft: true)
    var left = target.settled
    left.wasLeft = kept == nil
    settled.append(left)
    advance(in: &step)
  }

  mutating func remember(_ target: Target, wasLeft: Bool) {
    asked.append(Asked(target: target, range: target.passage?.range, wasLeft: wasLeft))
  }

  func values(of target: Target) -> [String: String] {
    var values = target.finding.values
    if values["quote"] == nil { values["quote"] = target.quote }
    if let place = target.findingPlace { values["quote"] = place.quote }
    return values
  }
}
