import Coach
import Language
import Postmortem

extension Interview {
  /// The highest number of rungs of a chain, parked ones included.
  static let mostRungs = 9
  /// The fewest rungs of a finished chain, parked ones not counted.
  static let fewestRungs = 3

  // MARK: - The way through

  /// Moves on from an answered question.
  mutating func advance() {
    if case .walk(let section) = route {
      let slots = path(in: section)
      if let index = slots.firstIndex(of: pending), index + 1 < slots.count {
        pending = slots[index + 1]
        return
      }
    }
    route = .front
    pending = front
  }

  /// The first question that has no answer yet.
  var front: Slot {
    for section in scope {
      if let slot = path(in: section).last, isOpen(slot) { return slot }
    }
    return Slot(.finish, .confirm)
  }

  /// The section that is asked after this one: the first other one with an open question.
  func sectionAfter(_ section: Section) -> Section? {
    scope.first { other in
      other != section && (path(in: other).last.map(isOpen) ?? false)
    }
  }

  func isOpen(_ slot: Slot) -> Bool {
    guard let answer = answers[slot] else { return true }
    return answer.isStale
  }

  /// The answered question before the pending one; nil at the first.
  var slotBefore: Slot? {
    if pending.field == .goto || pending.field == .replace { return Slot(.finish, .confirm) }
    var last: Slot?
    for section in scope where section <= pending.section {
      for slot in path(in: section) {
        if slot == pending { return last }
        if !isOpen(slot), !given.contains(slot) { last = slot }
      }
    }
    return last
  }

  /// The questions of a section in order, up to its first open one.
  func path(in section: Section) -> [Slot] {
    var walk = Walk(answers: answers)
    switch section {
    case .incident:
      walk.visit(Slot(section, .draft))
      if setup.incident == nil { walk.visit(Slot(section, .document)) }
      for field in [Field.symptom, .started, .ended, .severity] { walk.visit(Slot(section, field)) }
    case .impact, .summary, .references:
      for field in section.fields { walk.visit(Slot(section, field)) }
    case .timeline:
      for n in 0..<(incident?.timeline.count ?? 0) { walk.visit(Slot(section, .keep, n: n + 1)) }
      walk.visitList(section, .entry)
    case .rootCause: ladders(&walk)
    case .wentWell, .wentPoorly, .learned: walk.visitList(section, .item)
    case .actionItems: actions(&walk)
    case .finish: walk.visit(Slot(section, .confirm))
    }
    return walk.slots
  }

  /// Collects questions until one is open.
  struct Walk {
    let answers: [Slot: Answer]
    var slots: [Slot] = []
    var isOver = false

    init(answers: [Slot: Answer]) { self.answers = answers }

    /// - Returns: The answer, or nil where the question is open; then the walk is over.
    @discardableResult
    mutating func visit(_ slot: Slot) -> Answer? {
      guard !isOver else { return nil }
      slots.append(slot)
      guard let answer = answers[slot], !answer.isStale else {
        isOver = true
        return nil
      }
      return answer
    }

    /// A list goes on until it is ended by an empty answer.
    mutating func visitList(_ section: Section, _ field: Field) {
      var n = 1
      while let answer = visit(Slot(section, field, n: n)), !answer.isEnd { n += 1 }
    }
  }

  private func actions(_ walk: inout Walk) {
    var n = 1
    while let answer = walk.visit(Slot(.actionItems, .item, n: n)), !answer.isEnd {
      if case .action(let verdict) = answer.content {
        for (field, isMissing) in missing(verdict.item) where isMissing {
          walk.visit(Slot(.actionItems, field, n: n))
        }
      }
      n += 1
    }
  }

  private func missing(_ item: ActionItemReading) -> [(Field, Bool)] {
    [
      (.owner, item.owner == nil && quiet("no-owner") == nil),
      (.due, item.due == nil && quiet("no-due") == nil), (.issue, item.issue == nil),
    ]
  }

  // MARK: - Whys

  /// The whys of all chains, the root-cause statements, and the offers of further chains.
  private func ladders(_ walk: inout Walk) {
    var chain = 1
    var causes = ladder(chain, &walk)
    var offered = 0
    while !walk.isOver, offered < causes.count {
      offered += 1
      guard let answer = walk.visit(Slot(.rootCause, .chain, n: offered)) else { return }
      if answer.text == "yes" {
        chain += 1
        causes += ladder(chain, &walk)
      }
    }
  }

  /// - Returns: The second causes named in the chain's answers, in order.
  private func ladder(_ chain: Int, _ walk: inout Walk) -> [String] {
    var causes: [String] = []
    var parkedInARow = 0
    for n in 1...Self.mostRungs {
      guard let answer = walk.visit(Slot(.rootCause, .why, n: n, chain: chain)) else { break }
      if answer.isEnd { break }
      if let cause = answer.rung?.secondCause, !answer.parked { causes.append(cause) }
      parkedInARow = answer.parked ? parkedInARow + 1 : 0
      if parkedInARow == 2 { break }
    }
    walk.visit(Slot(.rootCause, .statement, chain: chain))
    return causes
  }

  /// The answered rungs of a chain, parked ones included, before rung `n`.
  func rungs(of chain: Int, before n: Int = mostRungs + 1) -> [(n: Int, answer: Answer)] {
    guard n > 1 else { return [] }
    var rungs: [(Int, Answer)] = []
    for number in 1..<n {
      guard let answer = answers[Slot(.rootCause, .why, n: number, chain: chain)], !answer.isEnd
      else { break }
      rungs.append((number, answer))
    }
    return rungs
  }

  /// Whether the ladder may end at rung `n`: at least three rungs stand and the last is a gap in
  /// the system.
  func isOptionalRung(_ slot: Slot) -> Bool {
    let standing = rungs(of: slot.chain, before: slot.n).filter { !$0.answer.parked }
    return standing.count >= Self.fewestRungs && standing.last?.answer.rung?.depth == .system
  }

  /// The why of a rung, from the rung above it.
  func why(_ slot: Slot) -> String {
    let above = rungs(of: slot.chain, before: slot.n)
    let standing = above.last { !$0.answer.parked }
    let question = standing?.answer.rung?.next ?? firstWhy(of: slot.chain)
    guard above.last?.answer.parked == true else { return question }
    return Questions.other(after: standing?.answer.text ?? "", question: question)
  }

  private func firstWhy(of chain: Int) -> String {
    if let cause = cause(of: chain) { return Questions.next(after: cause).question }
    if rows.contains(where: { AlertWords.isAlert($0.event.text) }) {
      return "Why did the alert fire?"
    }
    return Questions.first(symptom: answers[Slot(.incident, .symptom)]?.text ?? "")
  }

  /// The first why is formed from the symptom and the timeline: where these change, the rung that
  /// answers it says so in the ladder and in the document.
  mutating func renewFirstWhy(in step: inout Step) {
    let slot = Slot(.rootCause, .why, n: 1, chain: 1)
    guard !given.contains(slot), var answer = answers[slot], var rung = answer.rung else { return }
    let question = why(slot)
    guard rung.question != question else { return }
    rung.question = question
    answer.content = .rung(rung)
    set(answer, at: slot)
    note(Messages.firstWhyIsNow(question), in: &step)
  }

  /// The second cause a further chain follows; nil for the first chain.
  func cause(of chain: Int) -> String? {
    guard chain > 1 else { return nil }
    return followed.indices.contains(chain - 2) ? followed[chain - 2] : nil
  }

  /// The second causes that got a chain of their own, in order.
  private var followed: [String] {
    var result: [String] = []
    var offered = 0
    var chain = 1
    var causes = secondCauses(of: 1)
    while offered < causes.count {
      offered += 1
      guard answers[Slot(.rootCause, .chain, n: offered)]?.text == "yes" else { continue }
      result.append(causes[offered - 1])
      chain += 1
      causes += secondCauses(of: chain)
    }
    return result
  }

  private func secondCauses(of chain: Int) -> [String] {
    rungs(of: chain).compactMap { $0.answer.parked ? nil : $0.answer.rung?.secondCause }
  }

  /// The `offered`-th second cause, counted from 1 in the order of the offers.
  func secondCause(_ offered: Int) -> String? {
    let causes = (1...chainCount).flatMap(secondCauses(of:))
    return causes.indices.contains(offered - 1) ? causes[offered - 1] : nil
  }

  var chainCount: Int { followed.count + 1 }

  /// After a changed rung the later rungs of its chain no longer follow from it: they are asked
  /// again, with what was said.
  mutating func retireRungs(after slot: Slot) {
    for n in (slot.n + 1)..<(Self.mostRungs + 2) {
      let later = Slot(.rootCause, .why, n: n, chain: slot.chain)
      guard var answer = answers[later] else { break }
      if answer.isEnd {
        set(nil, at: later)
      } else {
        answer.isStale = true
        set(answer, at: later)
      }
    }
  }
}

extension Answer {
  /// Whether it is the empty answer that ended a list.
  var isEnd: Bool { text.isEmpty && !parked && rung == nil && !isDropped }

  var isDropped: Bool {
    if case .dropped = content { true } else { false }
  }
}
