import Coach
import Postmortem

extension TimelineLine {
  /// The line as it is said in the conversation: its time, then what happened.
  ///
  /// `text` is another wording of what happened.
  func spoken(_ text: String? = nil) -> String {
    let text = text ?? self.text
    guard let clock else { return text }
    return [clock.description, zone?.label, text].compactMap { $0 }.joined(separator: " ")
  }
}

extension Interview {
  /// The pending question with everything a face needs to ask it.
  func pendingAsk() -> Ask {
    let slot = pending
    let words = guide.question(slot)
    var ask = Ask(place: Place(slot), question: words.question, hint: words.hint)
    if let example = words.example { ask.hint += " Elsewhere: " + example }
    ask.previous = previous(at: slot)
    ask.found = ask.previous == nil ? found(at: slot) : nil
    ask.isOptional = slot.field.isOptional
    switch slot.field {
    case .keep: ask.entry = incident.map { $0.timeline[slot.n - 1].spoken() }
    case .why:
      ask.question = why(slot)
      ask.isOptional = isOptionalRung(slot)
    case .chain: ask.cause = secondCause(slot.n)
    case .pattern, .runbook, .adr:
      ask.candidates = candidates(for: slot.field)
      ask.actions = creating(slot.field).map(\.item.text)
    default: break
    }
    return ask
  }

  /// What was answered before, where the question is asked again.
  private func previous(at slot: Slot) -> String? {
    guard let answer = answers[slot], slot.section != .finish else { return nil }
    switch answer.content {
    case .dropped: return slot.field == .keep ? "no" : ""
    case .row(let line): return line.spoken(answer.text)
    case .action(let verdict): return verdict.item.text
    default: return answer.text
    }
  }
}
