import Coach
import Postmortem

/// The commands of the conversation.
public enum Command: String, Sendable, CaseIterable {
  case help = "/help"
  case back = "/back"
  case edit = "/edit"
  case hint = "/hint"
  case why = "/why"
  case show = "/show"
  case goto = "/goto"
  case park = "/park"
  case quit = "/quit"

  /// The command a line begins with; nil where the line is an answer.
  public init?(line: String) {
    let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    self.init(rawValue: word)
  }

  static let list = allCases.map { $0 == .goto ? "/goto SECTION" : $0.rawValue }
    .joined(separator: ", ")

  /// What it does, for `/help`.
  var purpose: String {
    switch self {
    case .help: "this list, and what a good section looks like"
    case .back: "the question before this one"
    case .edit: "opens your editor on the answer"
    case .hint: "what is meant, with an example from another trade"
    case .why: "why your answer was challenged; with a rule's name, why that rule is there"
    case .show: "the document so far"
    case .goto: "goes to a section, for example /goto timeline"
    case .park: "keeps a challenged answer as it is, marked ❌"
    case .quit: "leaves; everything is saved and can be resumed"
    }
  }
}

extension Interview {
  mutating func command(_ line: String, in step: inout Step) {
    let words = Cleaned(line).text.split(separator: " ").map(String.init)
    guard let command = Command(line: line) else {
      step.events.append(.error(Messages.unknownCommand(words.first ?? "")))
      repeatAsk(in: &step)
      return
    }
    switch command {
    case .help: stay(help, in: &step)
    case .hint: stay(hint, in: &step)
    case .edit: stay(Messages.noEditor, in: &step)
    case .why where words.count > 1: explain(words[1], in: &step)
    case .why: stay(why, in: &step)
    case .show: stay(document.markdown, in: &step)
    case .back: back(in: &step)
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
    guard let section = Section(rawValue: name.lowercased()) else {
      step.events.append(.error(Messages.unknownSection(name)))
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
    note(Messages.went(to: guide.title(of: pending.section)), in: &step)
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
    answers[slot] = answer
    if changed, slot.field == .why { retireRungs(after: slot) }
    step.events.append(.parked(Place(slot), label: rejection.label))
    transcript.settled(value(of: answer), at: slot, parked: true)
    self.rejection = nil
    advance()
    continueQueue(in: &step)
  }

  /// A question is left for another: what was said to it stays in the transcript.
  private mutating func leaveChallenge(with command: Command, _ place: String = "") {
    rejection = nil
    transcript.leftOpen(
      with: [command.rawValue, place].filter { !$0.isEmpty }.joined(separator: " "))
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
