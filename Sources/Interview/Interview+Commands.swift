import Coach
import Postmortem

extension Interview {
  mutating func command(_ line: String, in step: inout Step) {
    let words = Cleaned(line).text.split(separator: " ").map(String.init)
    guard let command = Command(line: line) else {
      let word = words.first ?? ""
      step.events.append(.error(Messages.unknownCommand(word, near: Command.near(word))))
      repeatAsk(in: &step)
      return
    }
    switch command {
    case .help: show(.text(help), in: &step)
    case .hint: stay(hint, in: &step)
    case .edit: stay(Messages.noEditor, in: &step)
    case .why where words.count > 1: explain(words[1], in: &step)
    case .why: stay(why, in: &step)
    case .show: show(.document(document.markdown), in: &step)
    case .ladder: show(.ladder(ladder), in: &step)
    case .timeline: show(.timeline(course), in: &step)
    case .sections: show(.sections(sectionStates), in: &step)
    case .ledger: show(.ledger(transcript.entries), in: &step)
    case .back: back(in: &step)
    case .undo: undo(in: &step)
    case .goto: goto(words.dropFirst().joined(separator: "-"), in: &step)
    case .park: park(in: &step)
    case .quit:
      note(Messages.left(setup.session), in: &step)
      ending = .left
    }
  }

  /// A note, and the same question again.
  private mutating func stay(_ message: String, in step: inout Step) {
    note(message, in: &step)
    repeatAsk(in: &step)
  }

  /// A picture of what there is, and the same question again.
  private mutating func show(_ view: View, in step: inout Step) {
    step.events.append(.view(view))
    repeatAsk(in: &step)
  }

  /// The pending question again; it stands in the transcript already.
  mutating func repeatAsk(in step: inout Step) {
    if pending.section == .references, handbook == nil {
      request = .handbook
      return
    }
    announce(in: &step)
    step.events.append(.ask(pendingAsk()))
  }

  private var help: String {
    let commands = Command.allCases.map { "\($0.rawValue)  \($0.purpose)" }
    return commands.joined(separator: "\n") + "\n\n"
      + guide.help(on: pending.section).trimmed.unwrapped
  }

  private var hint: String {
    let question = guide.question(pending)
    guard let example = question.example else { return question.hint }
    return "\(question.hint)\nElsewhere somebody wrote: \(example)"
  }

  private var why: String {
    guard let rejection, let rule = coach().rule(rejection.rule) else {
      return Messages.nothingChallenged
    }
    return reason(of: rule)
  }

  private func reason(of rule: Rule) -> String {
    Messages.reason(
      title: rule.title, why: rule.whyItMatters.unwrapped, source: rule.source, rule: rule.id)
  }

  /// Says why a rule is there, whether or not it spoke.
  private mutating func explain(_ id: String, in step: inout Step) {
    guard let rule = coach().rule(id) else {
      step.events.append(.error(Messages.unknownRule(id)))
      repeatAsk(in: &step)
      return
    }
    stay(reason(of: rule), in: &step)
  }

  private mutating func back(in step: inout Step) {
    guard let slot = slotBefore else {
      stay(Messages.nothingBefore, in: &step)
      return
    }
    leaveChallenge(with: .back)
    pending = slot
    // On the way through a section the way goes on from there.
    if route != .walk(slot.section) { route = .back }
    note(Messages.wentBack, in: &step)
    ask(in: &step)
  }

  /// The way to a section, for `/goto` and for the end; nil where it cannot be gone to yet.
  func firstSlot(of section: Section) -> Slot? {
    guard section == .incident || front.section > .incident else { return nil }
    return path(in: section).first
  }

  private mutating func goto(_ name: String, in step: inout Step) {
    let section: Section
    switch sectionName(name) {
    case .one(let found): section = found
    case .several(let sections):
      step.events.append(.error(Messages.severalSections(name, sections)))
      repeatAsk(in: &step)
      return
    case .none(let near):
      step.events.append(.error(Messages.unknownSection(name, near: near)))
      repeatAsk(in: &step)
      return
    }
    guard let slot = firstSlot(of: section) else {
      stay(Messages.startFirst, in: &step)
      return
    }
    leaveChallenge(with: .goto, "\(section.rawValue)")
    pending = section == .finish ? front : slot
    route = section == .finish ? .front : .walk(section)
    let title = guide.title(of: pending.section)
    let isShort = section == .finish && pending.section != .finish
    note(isShort ? Messages.notAtTheEnd(title) : Messages.went(to: title), in: &step)
    ask(in: &step)
  }

  private mutating func park(in step: inout Step) {
    guard pending.field.canBeParked else {
      stay(Messages.cannotPark(pending.field), in: &step)
      return
    }
    guard let rejection else {
      stay(Messages.parkNotYet, in: &step)
      return
    }
    var answer = rejection.candidate
    answer.parked = true
    answer.faults.append(
      Answer.Fault(label: rejection.label, rule: rejection.rule, quote: rejection.quote))
    let slot = pending
    let changed = answers[slot] != nil
    begin(slot)
    set(answer, at: slot)
    if changed, slot.field == .why { retireRungs(after: slot) }
    step.events.append(.parked(Place(slot), label: rejection.label))
    transcript.settled(value(of: answer), at: slot, parked: true)
    self.rejection = nil
    advance()
    if slot.field == .why, pending.field == .why, pending.chain == slot.chain {
      note(isOptionalRung(pending) ? Messages.parkedRungMayEnd : Messages.parkedRung, in: &step)
    }
    continueQueue(in: &step)
  }

  /// A question is left for another: what was said to it stays in the transcript.
  mutating func leaveChallenge(with command: Command, _ place: String = "") {
    requeue()
    rejection = nil
    transcript.leftOpen(
      with: [command.rawValue, place].filter { !$0.isEmpty }.joined(separator: " "))
  }
}

extension String {
  /// Without white space at both ends.
  package var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
