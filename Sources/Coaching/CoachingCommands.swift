import Coach
import Interview
import Markup
import Postmortem
import Review

/// The commands of the interview that make sense for a draft.
enum CoachingCommands {
  static let all: [Command] = [.help, .back, .hint, .why, .show, .park, .quit]
  static let names = all.map(\.rawValue)
  static let list = names.joined(separator: ", ")

  static func purpose(_ command: Command) -> String {
    switch command {
    case .back: "the passage before this one"
    case .hint: "what is meant, and what becomes of your words"
    case .why: "why the passage, or your wording, was challenged"
    case .show: "the draft as it is now"
    case .park: "keeps the passage as it is, marked ❌"
    default: command.purpose
    }
  }
}

extension Coaching {
  mutating func command(_ line: String, in step: inout CoachingStep) {
    let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    guard let command = Command(line: line), CoachingCommands.all.contains(command) else {
      step.events.append(.error(CoachingMessages.unknownCommand(Cleaned(word).text)))
      repeatAsk(in: &step)
      return
    }
    switch command {
    case .quit:
      note(farewell, in: &step)
      ending = .left
    case .help: stay(help, in: &step)
    case .show: stay(String(decoding: text, as: UTF8.self), in: &step)
    default:
      if talk != nil {
        talkHears(.command(line), in: &step)
        return
      }
      switch command {
      case .hint: stay(hint, in: &step)
      case .why: stay(why, in: &step)
      case .back: back(in: &step)
      default: park(in: &step)
      }
    }
  }

  private mutating func stay(_ message: String, in step: inout CoachingStep) {
    note(message, in: &step)
    repeatAsk(in: &step)
  }

  private var help: String {
    let commands = CoachingCommands.all.map { "\($0.rawValue)  \(CoachingCommands.purpose($0))" }
    let page = talk.map { guide.help(on: $0.section) } ?? words.help
    return commands.joined(separator: "\n") + "\n\n" + page.trimmed.unwrapped
  }

  /// The rule's next question is narrower than its first; then what becomes of the answer.
  private var hint: String {
    guard let target = pending else { return "" }
    let rule = rejection?.rule ?? target.finding.rule
    let narrower = coach.challenge(
      rule: rule, attempt: (rejection?.byRule[rule] ?? 1) + 1, values: values(of: target))
    return [narrower, words.hint(target.way)].compactMap { $0 }.joined(separator: "\n")
  }

  private var why: String {
    guard let target = pending, let rule = coach.rule(rejection?.rule ?? target.finding.rule)
    else { return "" }
    return Messages.reason(
      title: rule.title, why: rule.whyItMatters.unwrapped, source: rule.source, rule: rule.id)
  }

  private mutating func park(in step: inout CoachingStep) {
    guard let target = pending, let passage = target.passage, let draft,
      target.way == .replace || target.way == .owner || target.way == .due || target.way == .add
        || target.way == .rung,
      passage.role != .heading
    else {
      stay(CoachingMessages.cannotPark, in: &step)
      return
    }
    counts.parked += 1
    step.events.append(
      .parked(target.place, label: target.finding.label))
    transcript.settled(target.shown, at: place(of: target), parked: true)
    remember(target, wasLeft: true)
    if let edit = draft.edit(parking: passage) {
      write(Writing(edit: edit, target: target, isParking: true))
    } else {
      var left = target.settled
      left.wasLeft = true
      settled.append(left)
      advance(in: &step)
    }
  }

  private mutating func back(in step: inout CoachingStep) {
    while let last = asked.popLast() {
      guard let range = last.range, let draft, range.upperBound <= text.count,
        var passage = PassageReader(draft, coach: coach).passage(at: range)
      else { continue }
      // The words that were typed, which may be more than one sentence.
      passage.range = range
      passage.text = draft.plain(range) ?? passage.text
      transcript.leftOpen(with: Command.back.rawValue)
      if let target = pending, target.number == counts.asked { counts.asked -= 1 }
      rejection = nil
      var target = last.target
      target.passage = passage
      target.way = .replace
      pending = target
      previous = passage.text
      note(Messages.wentBack, in: &step)
      ask(in: &step)
      return
    }
    stay(CoachingMessages.backIsFirst, in: &step)
  }
}
