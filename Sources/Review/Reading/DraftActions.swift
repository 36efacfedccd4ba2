import Coach
import Postmortem

/// The action items of a draft, whatever they are written as.
struct DraftActions: Sendable {
  struct Item: Sendable {
    var excerpt: Excerpt
    var verdict: ActionVerdict
    var hasOwner: Bool
    var hasDue: Bool
    /// Whether it is told to be done already; then nobody need be asked about it.
    var isDone: Bool
    var depth: Int
  }

  private(set) var items: [Item] = []
  private var columns: Columns?
  private var leadOwner = false
  /// Whether the heading above says that all below it is done.
  private var isDoneHere = false
  private let coach: Coach
  private let today: CalendarDate?

  init(_ parts: [DraftPart], coach: Coach, today: CalendarDate?) {
    self.coach = coach
    self.today = today
    let words = parts.filter { !$0.isPlaceholder }
    let isList = words.contains { $0.kind == .item || $0.isRow }
    for part in words {
      switch part.kind {
      case .heading:
        leadOwner = false
        isDoneHere = ActionWords.saysAllDone(part.excerpt.text)
      case .row(isHeader: true): columns = Columns(part)
      case .row: row(part)
      case .item: item(part)
      case .text:
        if isList {
          // The paragraph above a list may say who does all of it.
          leadOwner =
            part.excerpt.text.hasSuffix(":")
            && ActionItemReading.read(part.excerpt.text, today: nil, names: coach.givenNames).owner
              != nil
        } else if ActionWords.announces(part) {
          item(part)
        }
      }
    }
  }

  private mutating func item(_ part: DraftPart) {
    let body = part.body
    if part.excerpt.text.hasSuffix(":") || body.isBlank { return }
    if ActionWords.isForm(part) { return }
    // A level of its own below an item: its owner, its day, a remark.
    if let last = items.last, part.depth > last.depth, last.depth > 0 || part.depth > 0 {
      detail(part)
      return
    }
    if let label = Self.kind(ofLabel: part.label), !items.isEmpty {
      note(label, body.text)
      return
    }
    add(part.excerpt, depth: part.depth, isTicked: part.isTicked ?? false)
  }

  private enum Fact { case owner, due, issue, status }

  private static func kind(ofLabel label: String) -> Fact? {
    switch TemplateText.plain(label) {
    case "owner", "owners", "assignee", "assigned to", "responsible", "who", "dri": .owner
    case "due", "due date", "deadline", "by", "when", "target date", "eta": .due
    case "issue", "ticket", "link", "jira": .issue
    case "status": .status
    default: nil
    }
  }

  private mutating func detail(_ part: DraftPart) {
    if let label = Self.kind(ofLabel: part.label) { note(label, part.body.text) }
  }

  private mutating func note(_ fact: Fact, _ text: String) {
    guard let last = items.indices.last else { return }
    switch fact {
    case .owner: if owns(text) { items[last].hasOwner = true }
    case .due: if isDay(text) { items[last].hasDue = true }
    case .status: if Self.saysDone(text) { items[last].isDone = true }
    case .issue: break
    }
  }

  private func owns(_ text: String) -> Bool {
    !TemplateText.isEmptyWord(text)
      && ActionItemAnswer.owner(text, names: coach.givenNames) != nil
  }

  private func isDay(_ text: String) -> Bool {
    !DateReader.mentions(in: text).isEmpty || ActionItemAnswer.due(text, today: today) != nil
  }

  private mutating func add(_ excerpt: Excerpt, depth: Int, isTicked: Bool) {
    let verdict = coach.action(excerpt.text, today: today)
    items.append(
      Item(
        excerpt: excerpt, verdict: verdict,
        hasOwner: !verdict.problems.contains(.noOwner) || leadOwner,
        hasDue: !verdict.problems.contains(.noDue),
        isDone: isTicked || isDoneHere || Self.saysDone(excerpt.text), depth: depth))
  }

  private mutating func row(_ part: DraftPart) {
    let columns = columns ?? Columns(width: part.cells.count)
    let index = columns.action.flatMap { part.cells.indices.contains($0) ? $0 : nil }
    let longest = part.cells.indices.max {
      part.cells[$0].text.utf8.count < part.cells[$1].text.utf8.count
    }
    guard let place = index ?? longest, !part.cells[place].isBlank else { return }
    add(part.cells[place], depth: 0, isTicked: false)
    func cell(_ column: Int?) -> String? {
      column.flatMap { part.cells.indices.contains($0) ? part.cells[$0].text : nil }
    }
    if let owner = cell(columns.owner) { note(.owner, owner) }
    if let due = cell(columns.due) { note(.due, due) }
    if let status = cell(columns.status) { note(.status, status) }
  }

  private static func saysDone(_ text: String) -> Bool {
    if text.contains("✅") || text.contains("✔") || text.contains("DONE") { return true }
    let small = text.lowercased()
    return ["(done", "(finished", "(completed", "(fixed"].contains { small.contains($0) }
      || ["done", "completed", "complete", "closed", "resolved", "fixed", "shipped", "finished"]
        .contains(TemplateText.plain(text))
  }

  /// What the columns of a table of actions hold.
  struct Columns {
    var action: Int?
    var owner: Int?
    var due: Int?
    var status: Int?

    init(width: Int) {}

    init(_ header: DraftPart) {
      for (index, cell) in header.cells.enumerated() {
        let words = TemplateText.plain(cell.text).split(separator: " ").map(String.init)
        func has(_ keys: Set<String>) -> Bool { words.contains { keys.contains($0) } }
        if owner == nil,
          has([
            "owner", "owners", "assignee", "assigned", "responsible", "who", "dri", "lead", "team",
          ])
        {
          owner = index
        } else if due == nil, has(["due", "deadline", "date", "when", "eta", "by", "target"]) {
          due = index
        } else if status == nil, has(["status", "state", "done"]) {
          status = index
        } else if action == nil,
          has([
            "action", "actions", "item", "task", "tasks", "what", "description", "measure",
            "improvement", "step", "fix",
          ])
        {
          action = index
        }
      }
    }
  }
}
