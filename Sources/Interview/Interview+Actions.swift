import Coach
import Postmortem

/// Action items: what, who, until when; and whether they cut the ladder.
extension Interview {
  /// The actions so far, with the owner, day and issue that were asked for separately.
  var actions: [Document.Action] {
    var actions: [Document.Action] = []
    for n in 1... {
      guard let answer = answers[Slot(.actionItems, .item, n: n)], !answer.isEnd else { break }
      if answer.isDropped { continue }
      var action = Document.Action(item: answer.passage)
      if case .action(let verdict) = answer.content {
        action.owner = verdict.item.owner ?? asked(.owner, n)
        action.due = verdict.item.due ?? askedDay(n)
        action.issue = verdict.item.issue ?? asked(.issue, n)
      }
      actions.append(action)
    }
    return actions
  }

  private func asked(_ field: Field, _ n: Int) -> String? {
    guard let answer = answers[Slot(.actionItems, field, n: n)], !answer.parked,
      !answer.text.isEmpty
    else { return nil }
    return answer.text
  }

  private func askedDay(_ n: Int) -> CalendarDate? {
    if case .due(let day)? = answers[Slot(.actionItems, .due, n: n)]?.content { day } else { nil }
  }

  func action(_ text: String, at slot: Slot) -> Outcome {
    let verdict = coach().action(text, today: now.date)
    // Owner and day are asked for by themselves.
    let objections = verdict.findings
      .filter { $0.level != .suggestion && $0.label != .noOwner && $0.label != .noDue }
      .map { Objection($0, candidate: Answer(text: verdict.item.text)) }
    let answer = Answer(text: verdict.item.text, content: .action(verdict))
    var notes = Array(
      verdict.findings.filter { $0.level == .suggestion }.prefix(1).map(\.message))
    if verdict.item.due == nil, let problem = Self.unreadableDay(in: text, today: now.date) {
      notes.append(problem)
    }
    return settle(answer, objections, at: slot, notes: notes)
  }

  /// Why a day that stands in an action was not taken, before it is asked for; nil where there is none.
  private static func unreadableDay(in text: String, today: CalendarDate) -> String? {
    let bytes = Array(text.utf8)
    for mention in DateReader.mentions(in: text) {
      let typed = String(decoding: bytes[mention.range], as: UTF8.self)
      do {
        _ = try DateReader.date(from: typed, today: today)
      } catch {
        switch error {
        case .noSuchDay, .ambiguous: return error.description
        default: break
        }
      }
    }
    return nil
  }

  func actionFact(_ text: String, at slot: Slot) -> Outcome {
    let candidate = Answer(text: "")
    switch slot.field {
    case .owner:
      guard let owner = ActionItemAnswer.owner(text) else {
        let rule = ActionItemAnswer.isAuthor(text) ? "owner-not-named" : "no-owner"
        return .object(Objection(rule, .noOwner, quote: text, candidate: candidate))
      }
      return .accept(Answer(text: owner))
    case .due:
      guard let day = ActionItemAnswer.due(text, today: now.date) else {
        return .object(dueObjection(text, candidate))
      }
      let notes = day < now.date ? [Messages.dueInThePast(day)] : []
      return .accept(Answer(text: "\(day)", content: .due(day)), notes: notes)
    default:
      if YesNo.read(text) == false { return .accept(Answer(text: "")) }
      guard let issue = ActionItemAnswer.issue(text) else {
        return .object(Objection("bad-issue", .format, quote: text, candidate: candidate))
      }
      return .accept(Answer(text: issue))
    }
  }

  /// A day no calendar has, or one that can be read two ways, is told apart from no day at all.
  private func dueObjection(_ text: String, _ candidate: Answer) -> Objection {
    do {
      _ = try DateReader.date(from: text, today: now.date)
    } catch {
      switch error {
      case .noSuchDay, .ambiguous:
        return Objection(
          "bad-time", .format, quote: text, values: ["problem": error.description],
          candidate: candidate)
      default: break
      }
    }
    return Objection("no-due", .noDue, quote: text, candidate: candidate)
  }

  // MARK: - The actions against the ladder

  /// A rung and the place it stands at, for saying which action cuts it.
  struct NumberedRung {
    var chain: Int
    var n: Int
    var question: String
    var answer: String
    /// The root cause below it, if it ends a chain.
    var rootCause: String?
  }

  var allRungs: [NumberedRung] {
    (1...chainCount).flatMap { chain in
      rungs(of: chain).filter { !$0.answer.text.isEmpty }.map { n, answer in
        NumberedRung(
          chain: chain, n: n, question: answer.rung?.question ?? "", answer: answer.text)
      }
    }
  }

  /// The last standing rung of each chain, with its root-cause statement.
  private var ends: [NumberedRung] {
    (1...chainCount).compactMap { chain in
      guard var last = allRungs.last(where: { $0.chain == chain }) else { return nil }
      last.rootCause = answers[Slot(.rootCause, .statement, chain: chain)]?.text
      return last
    }
  }

  /// Whether an action has to do with a rung; over a whole ladder one word of its topic is not
  /// enough.
  private func meets(
    _ question: String, _ answer: String, _ action: Document.Action, _ words: LadderWords
  ) -> Bool {
    coach().actionMeets(rung: answer, question: question, action: action.item.text)
      && words.share(answer, action.item.text)
  }

  /// What each action reaches, in the order of `actions`; nil for one that was parked unread.
  private var reaches: [Reach?] {
    (1...).lazy.map { self.answers[Slot(.actionItems, .item, n: $0)] }
      .prefix { $0.map { !$0.isEnd } ?? false }
      .map { answer in
        if case .action(let verdict)? = answer?.content { verdict.reach } else { nil }
      }
  }

  /// Whether no action prevents a recurrence.
  var onlyPatches: Bool { !reaches.contains(.prevent) }

  /// The rungs that end a ladder and are met by no action.
  ///
  /// An action that prevents need only have to do with the end; one that mends or notices must speak
  /// of what is the end's own, because all actions speak of the incident's topic.
  var unmetEnds: [NumberedRung] {
    let ends = ends
    let words = LadderWords(allRungs.map(\.answer) + ends.compactMap(\.rootCause))
    let actions = Array(zip(actions, reaches))
    return ends.filter { end in
      let texts = [end.answer] + (end.rootCause.map { [$0] } ?? [])
      return !actions.contains { action, reach in
        texts.contains { text in
          reach == .prevent
            ? coach().actionMeets(rung: text, question: end.question, action: action.item.text)
            : meets(end.question, text, action, words)
        }
      }
    }
  }

  /// The end of the list: the actions are held against the ladder first.
  mutating func endOfActions(at slot: Slot) -> Outcome {
    if !queue.isEmpty { return .accept(Answer(text: "")) }
    var objections: [Objection] = []
    if onlyPatches {
      objections.append(
        Objection(
          "patch-only", .patchOnly, quote: actions.last?.item.text ?? "",
          once: Raised(slot: Slot(.actionItems, .item), key: "patch-only"),
          candidate: Answer(text: "")))
    }
    for end in unmetEnds {
      objections.append(
        Objection(
          "unmet-cause", .unmetCause, quote: end.answer, values: ["n": "\(end.n)"],
          once: Raised(slot: Slot(.actionItems, .item, chain: end.chain), key: "unmet-cause"),
          candidate: Answer(text: "")))
    }
    return settle(Answer(text: ""), objections, at: slot)
  }

  /// Shows which rung each action cuts, when the author ends the list.
  mutating func showCuts(at slot: Slot, in step: inout Step) {
    guard slot.section == .actionItems, queue.isEmpty,
      raised.insert(Raised(slot: slot, key: "cuts")).inserted
    else { return }
    let rungs = allRungs
    let words = LadderWords(rungs.map(\.answer))
    let lines = actions.enumerated().map { index, action in
      let cut = rungs.filter { meets($0.question, $0.answer, action, words) }
      return Messages.cuts(
        action: index + 1, text: action.item.text, rungs: cut.map { ($0.chain, $0.n) })
    }
    if !lines.isEmpty { note(lines.joined(separator: "\n"), in: &step) }
  }
}
