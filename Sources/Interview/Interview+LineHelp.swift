import Coach
import Postmortem

/// What the conversation knows that helps with the next line.
extension Interview {
  /// Help for the line that answers the pending question.
  public var lineHelp: LineHelp {
    let interview = self
    let previous = rejection == nil ? pendingAsk().previous : nil
    let wording = (takesRejectedBack ? rejection?.wording : nil) ?? previous ?? takenBack ?? ""
    return LineHelp(
      kind: historyKind, wording: wording.isEmpty ? nil : wording,
      isKept: rejection == nil && previous != nil, waiting: waiting,
      completable: { interview.completable(before: $0) },
      entries: { interview.shownEntries(of: $0) })
  }

  /// What `/undo` has just taken back here.
  private var takenBack: String? {
    undone.flatMap { $0.slot == pending && rejection == nil ? $0.text : nil }
  }

  /// Whether a rejected wording is worth going on with: not where Enter alone is an answer of its own,
  /// and not in place of a yes or a no.
  private var takesRejectedBack: Bool {
    switch pending.field {
    case .draft, .document, .issue, .pattern, .runbook, .adr, .chain, .confirm, .goto, .replace:
      false
    default: true
    }
  }

  /// Items of different sections are of different kinds, all whys of one; an answer given too early to
  /// the offer of further whys is for them.
  public var historyKind: String {
    switch pending.field {
    case .item: "\(pending.section.rawValue) item"
    case .chain: Field.why.rawValue
    default: pending.field.rawValue
    }
  }

  /// How many lines of a pasted list wait behind the one that was pushed back.
  var waiting: Int {
    rejection != nil && isQueueNext ? queue.count : 0
  }

  /// Says that a wording that was pushed back is gone where the line was emptied and Enter pressed.
  func sayLeftOut(_ wording: String, in step: inout Step) {
    if !wording.isEmpty { step.events.append(.note(Messages.leftOutEmptied(wording))) }
  }

  /// Puts a line of a pasted list that was pushed back in front of those that wait: whoever leaves it
  /// for another question finds all of them again.
  mutating func requeue() {
    guard waiting > 0, let wording = rejection?.wording, !wording.isEmpty else { return }
    queue.insert(wording, at: 0)
  }

  /// Leaves out the line of a pasted list that was pushed back: not everything that is copied along is
  /// an entry.
  mutating func skipLine(in step: inout Step) {
    transcript.answered(Self.drop)
    accept(Answer(text: ""), at: pending, in: &step, storing: false)
    continueQueue(in: &step)
  }

  /// Remembers a rejected wording as the author would go on with it.
  ///
  /// Enter at what was found, and a yes to an entry, stand for those words.
  mutating func keepWording(of text: String, _ objection: Objection) {
    let stands = text.isEmpty || pending.field == .keep && YesNo.read(text) != nil
    let wording = stands ? value(of: objection.candidate) : text
    rejection?.wording = wording
  }

  /// The entries that a text given to the pending question is cut into: its lines where that is a
  /// list, without list marks where an item has none.
  func entries(in cleaned: Cleaned) -> [String] {
    guard pending.field.isList else { return [cleaned.text] }
    guard pending.field == .item else { return cleaned.lines }
    let isList = cleaned.lines.count > 1
    return cleaned.lines.map { ListMark.dropped($0, numbered: isList) }.filter { !$0.isEmpty }
  }

  /// The entries as they will be said.
  private func shownEntries(of typed: String) -> [String] {
    let entries = entries(in: Cleaned(typed))
    guard pending.field == .entry else { return entries }
    return entries.map { TimelineLine($0).spoken() }
  }

  // MARK: - Completion

  private func completable(before text: String) -> LineHelp.Completable? {
    if let completable = commandCompletable(text) { return completable }
    let word = text.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init)
    let last = word ?? ""
    switch pending.field {
    case .draft, .document: return .files(typed: text)
    case .pattern, .runbook, .adr: return .words(typed: text, Self.steps(handbook ?? [], text))
    case .owner: return .words(typed: text, owners)
    case .goto: return .words(typed: text, Self.sections)
    case .item where pending.section == .actionItems && last.hasPrefix("@"):
      return .words(typed: last, owners)
    default: return nil
    }
  }

  /// A slash may also begin a path.
  private func commandCompletable(_ text: String) -> LineHelp.Completable? {
    guard text.hasPrefix("/") else { return nil }
    guard let blank = text.firstIndex(of: " ") else {
      let commands = Command.allCases.map(\.rawValue).filter { $0.hasPrefix(text) }
      return commands.isEmpty ? nil : .words(typed: text, commands)
    }
    let rest = String(text[text.index(after: blank)...])
    switch Command(line: text) {
    case .goto: return .words(typed: rest, Self.sections)
    case .why: return .words(typed: rest, coach().rules.map(\.id))
    default: return nil
    }
  }

  private static let sections = Section.allCases.map(\.rawValue)

  /// The paths that begin as typed, each up to its next slash, as a shell completes them.
  static func steps(_ paths: [String], _ typed: String) -> [String] {
    paths.filter { $0.utf8.starts(with: typed.utf8) }.map { path in
      let rest = path.utf8.dropFirst(typed.utf8.count)
      guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return path }
      return String(path[...slash])
    }
  }

  /// Everybody who was written with an @ in this session or in the incident document, and the owners
  /// of actions, sorted.
  private var owners: [String] {
    var owners: Set<String> = []
    for answer in answers.values {
      if case .action(let verdict) = answer.content, let owner = verdict.item.owner {
        owners.insert(owner)
      }
      owners.formUnion(Handles.all(in: answer.text))
    }
    for (slot, answer) in answers where slot.field == .owner && !answer.text.isEmpty {
      owners.insert(answer.text)
    }
    if let source { owners.formUnion(Handles.all(in: source.text)) }
    return owners.sorted()
  }
}
