public import Coach
import Postmortem
import Prompts

/// The conversation as a value: an input goes in, events come out.
///
/// It knows no files, clocks or terminals. The same inputs give the same events, so a session is
/// resumed by replaying what its journal holds.
public struct Interview: Sendable {
  /// How the next question is found.
  enum Route: Sendable, Hashable {
    /// The first open question.
    case front
    /// One earlier question, then the first open one.
    case back
    /// All questions of a section, then the first open one.
    case walk(Section)
  }

  /// What was pushed back at the pending question.
  struct Rejection: Sendable {
    var attempts = 0
    /// How often each rule challenged here: its challenges escalate.
    var attemptsByRule: [String: Int] = [:]
    var label: Label = .vacuous
    var rule = ""
    var quote = ""
    /// What was said to it last.
    var challenge: Challenge?
    /// The last wording, as it is kept when the question is parked.
    var candidate: Answer
    /// The last wording as the author would go on with it: what was typed, or what it stood for.
    var wording = ""
  }

  /// A challenge that is raised once and not again.
  struct Raised: Sendable, Hashable {
    var slot: Slot
    var key: String
  }

  let setup: Setup
  let guide: Guide
  /// Reading the rules takes longer than drawing the first question, and nothing before the
  /// first answer needs them.
  let coach: @Sendable () -> Coach

  var now: Moment
  var source: IncidentSource?
  var incident: IncidentDocument?
  var handbook: [String]?
  var answers: [Slot: Answer] = [:]
  var pending = Slot(.incident, .draft)
  var route = Route.front
  var rejection: Rejection?
  var raised: Set<Raised> = []
  /// Lines of pasted lists that wait for their turn, by the section they were typed in.
  private var queues: [Section: [String]] = [:]
  /// What stands behind the file's name, from 2, once an existing file is to be kept.
  var copy = 1
  var announced: Section?
  /// What is waited for from the world.
  public internal(set) var request: Request?
  var ending: Ending?
  package internal(set) var transcript = Transcript()
  /// The sections that are asked: all, but where a draft lacks one, that one alone.
  var scope = Section.allCases
  /// What a draft says already and nobody is asked again.
  var given: Set<Slot> = []
  /// What a draft says elsewhere, so that its words are known.
  var knownText: [String] = []
  /// What each accepted answer changed, the last one at the end.
  var changes: [Change] = []
  /// The wording that was taken back last, until something is accepted.
  var undone: (slot: Slot, text: String)?
  /// The incident document before the one that is being taken.
  var sourceBefore: (source: IncidentSource?, incident: IncidentDocument?)?

  /// - Parameters:
  ///   - setup: What is fixed when the interview begins.
  ///   - guide: The questions.
  ///   - coach: The judge; first called when an answer has to be judged.
  public init(setup: Setup, guide: Guide, coach: @escaping @Sendable () -> Coach) {
    self.setup = setup
    self.guide = guide
    self.coach = coach
    now = setup.now
    if let source = setup.incident { take(source) }
  }

  /// The first events: who we are, and the first question.
  public mutating func open() -> Step {
    var step = Step()
    step.events.append(opened)
    for problem in incident?.problems ?? [] { note(problem, in: &step) }
    ask(in: &step)
    return step
  }

  /// The events with which a session is taken up again: nothing of the past, only the pending
  /// question.
  public func reopened() -> Step {
    var copy = self
    var step = Step()
    step.events.append(opened)
    copy.announced = nil
    copy.announce(in: &step)
    step.events.append(.ask(copy.pendingAsk()))
    step.request = request
    return step
  }

  private var opened: Event {
    .opened(Opened(session: setup.session, journal: setup.journal, due: due))
  }

  /// 72 hours after the end of the incident, once that is known.
  var due: Moment? {
    let end = answers[Slot(.incident, .ended)].flatMap(Self.moment) ?? incident?.ended
    return end.map { $0.inUTC(addingMinutes: 72 * 60) }
  }

  static func moment(_ answer: Answer) -> Moment? {
    if case .moment(let moment) = answer.content { moment } else { nil }
  }

  /// Takes one input and says what comes of it.
  ///
  /// Every step ends in exactly one question, a request, or an ending.
  public mutating func handle(_ input: Input) -> Step {
    var step = Step()
    switch input {
    case .answer(let typed): answer(typed, in: &step)
    case .command(let line): command(line, in: &step)
    case .incident(let source):
      request = nil
      incidentWasRead(source, in: &step)
    case .noIncident(let problem):
      let asked = request
      request = nil
      incidentWasNotRead(problem, in: &step)
      if case .incident(let path)? = asked { rejection?.wording = path }
    case .handbook(let paths):
      request = nil
      handbook = paths
      ask(in: &step)
    case .saved(let postmortem, let transcript):
      request = nil
      step.events.append(.saved(postmortem: postmortem, transcript: transcript))
      ending = .saved
    case .exists: fileExists(in: &step)
    case .resumed(let moment):
      now = moment
      // Who left and came back has not left any more.
      ending = nil
    }
    step.request = request
    step.ending = ending
    return step
  }

  // MARK: - Answers

  private mutating func answer(_ typed: String, in step: inout Step) {
    let cleaned = Cleaned(typed)
    if cleaned.leftOut { note(Messages.leftOut, in: &step) }
    if cleaned.text == Self.drop || cleaned.text.isEmpty, waiting > 0 {
      if cleaned.text.isEmpty { note(Messages.lineLeftOut, in: &step) }
      skipLine(in: &step)
      return
    }
    // The list is not over while lines of it wait: an empty line must not lose them.
    if cleaned.text.isEmpty, isQueueNext {
      note(Messages.linesFirst(queue.count), in: &step)
      continueQueue(in: &step)
      return
    }
    let lines = entries(in: cleaned)
    guard let first = lines.first, lines.count > 1 else {
      take(lines.first ?? cleaned.text, in: &step)
      return
    }
    // A list that is pasted anew brings the lines that wait a second time.
    queue.removeAll { lines.contains($0) }
    queue.insert(contentsOf: lines.dropFirst(), at: 0)
    take(first, in: &step)
  }

  /// Judges one text for the pending question, and those of the queue after it for as long as
  /// they are accepted.
  mutating func take(_ text: String, in step: inout Step) {
    var text = text
    while true {
      let slot = pending
      transcript.answered(text)
      let emptied = text.isEmpty ? rejection?.wording ?? "" : ""
      if slot.field == .item, text.isEmpty, slot.n > 1 { showCuts(at: slot, in: &step) }
      switch evaluate(text, at: slot) {
      case .object(let objection):
        if objection.rule == "yes-or-no", slot.field == .chain, !text.isEmpty {
          note(Messages.answerFirst, in: &step)
        }
        if objection.label == .patchOnly || objection.label == .unmetCause {
          sayLeftOut(emptied, in: &step)
        }
        object(objection, at: slot, in: &step)
        keepWording(of: text, objection)
        ask(in: &step)
        return
      case .accept(let answer, let notes):
        recordSilenced(text, answer, at: slot)
        if answer.text.isEmpty { sayLeftOut(emptied, in: &step) }
        accept(answer, at: slot, in: &step)
        for message in notes { note(message, in: &step) }
        advance()
      case .need(let request):
        if case .save = request {
          accept(Answer(text: text), at: slot, in: &step, storing: false)
        }
        self.request = request
        return
      case .leave(let message, let ending):
        note(message, in: &step)
        self.ending = ending
        return
      case .move(let slot):
        accept(Answer(text: text), at: pending, in: &step, storing: false)
        pending = slot
        route = slot.field == .confirm || slot.field == .goto ? .front : .walk(slot.section)
      }
      guard let waiting = nextOfQueue() else {
        ask(in: &step)
        return
      }
      text = waiting
    }
  }

  /// The lines of a pasted list that wait in the section of the pending question.
  var queue: [String] {
    get { queues[pending.section] ?? [] }
    set { queues[pending.section] = newValue }
  }

  /// Whether lines that wait may be given to the pending question.
  var isQueueNext: Bool {
    !queue.isEmpty && pending.field.isList && answers[pending] == nil
  }

  /// The next line of a pasted list, if its turn has come.
  private mutating func nextOfQueue() -> String? { isQueueNext ? queue.removeFirst() : nil }

  /// Goes on with a pasted list, or asks.
  mutating func continueQueue(in step: inout Step) {
    if let waiting = nextOfQueue() { take(waiting, in: &step) } else { ask(in: &step) }
  }

  mutating func object(_ objection: Objection, at slot: Slot, in step: inout Step) {
    var state = rejection ?? Rejection(candidate: objection.candidate)
    state.attempts += 1
    state.attemptsByRule[objection.rule, default: 0] += 1
    state.label = objection.label
    state.rule = objection.rule
    state.quote = objection.quote
    state.candidate = objection.candidate
    rejection = state
    if let once = objection.once { raised.insert(once) }
    var values = objection.values
    values["quote"] = objection.quote
    let message =
      coach().challenge(
        rule: objection.rule, attempt: state.attemptsByRule[objection.rule, default: 1],
        values: values) ?? objection.rule
    let challenge = Challenge(
      place: Place(slot), rule: objection.rule, label: objection.label, attempt: state.attempts,
      quote: objection.quote, message: message, places: objection.places)
    step.events.append(.challenge(challenge))
    rejection?.challenge = challenge
    // "yes" to an entry, or Enter at what was found, stands for those words.
    let meant = value(of: objection.candidate)
    transcript.challenged(challenge, at: slot, meant: meant.isEmpty ? nil : meant)
    if state.attempts == 3, slot.field.canBeParked { note(Messages.parkOffer, in: &step) }
  }

  mutating func accept(
    _ answer: Answer, at slot: Slot, in step: inout Step, storing: Bool = true
  ) {
    let changed = answers[slot].map { $0.text != answer.text && !$0.isStale } ?? false
    if storing {
      begin(slot)
      set(answer, at: slot)
    }
    if changed, slot.field == .why { retireRungs(after: slot) }
    rejection = nil
    transcript.settled(value(of: answer), at: slot, parked: answer.parked)
    var event = Accepted(place: Place(slot), value: value(of: answer))
    if case .action(let verdict) = answer.content {
      event.action = Accepted.Action(
        owner: verdict.item.owner, due: verdict.item.due, issue: verdict.item.issue)
    }
    if slot.field == .ended { event.due = due }
    step.events.append(.accepted(event))
    if storing { renewFirstWhy(in: &step) }
  }

  /// The text as it will stand in the document.
  func value(of answer: Answer) -> String {
    switch answer.content {
    case .row(let line): line.spoken(answer.text)
    case .moment(let moment): moment.withZone
    default: answer.text
    }
  }

  // MARK: - Questions

  mutating func ask(in step: inout Step) {
    // A section that is asked alone ends without a question.
    guard !isScopeDone else { return }
    if pending.section == .references, handbook == nil {
      request = .handbook
      return
    }
    announce(in: &step)
    if pending.field == .confirm { step.events.append(.check(marks)) }
    if pending.field == .summary, rejection == nil { note(facts, in: &step) }
    let ask = pendingAsk()
    transcript.asked(ask, at: pending)
    step.events.append(.ask(ask))
  }

  mutating func announce(in step: inout Step) {
    guard announced != pending.section else { return }
    announced = pending.section
    let section = pending.section
    step.events.append(
      .section(
        section, title: guide.title(of: section), opening: guide.opening(of: section),
        way: Way(due: due, now: now, next: sectionAfter(section).map(guide.title(of:)))))
    transcript.opened(guide.title(of: section))
  }

  mutating func note(_ message: String, in step: inout Step) {
    step.events.append(.note(message))
  }
}
