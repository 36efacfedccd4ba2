public import Coach
public import Postmortem

/// What a draft states, for asking on from it.
public struct StatedFacts: Sendable {
  /// The title without `Postmortem:`.
  public var title = ""
  public var started: Moment?
  public var rows: [TimelineLine] = []
  public var rungs: [(question: String, answer: String)] = []
  public var rootCause: String?
  public var actions: [String] = []
  /// The words of all its parts.
  public var text: [String] = []
}

extension Draft {
  public func statedFacts(coach: Coach) -> StatedFacts {
    let facts = DraftFacts(self, coach: coach)
    var stated = StatedFacts()
    stated.title = Self.symptom(title?.excerpt.text ?? "")
    stated.rows = facts.timeline.rows.map(\.line).filter(\.hasTime)
    stated.started =
      facts.span?.start
      ?? facts.day.flatMap { day in
        // Noon is nearest to every hour of its day.
        let clock = stated.rows.lazy.compactMap(\.clock).first ?? ClockTime(hour: 12, minute: 0)
        return clock.map { Moment(date: day, clock: $0) }
      }
    stated.rungs = facts.ladder.rungs.indices.map { index in
      (question(index, facts.ladder, coach), facts.ladder.rungs[index].answer.text)
    }
    stated.rootCause = facts.ladder.statements.last?.text
    stated.actions = facts.actions.items.map(\.excerpt.text)
    stated.text = parts.filter { !$0.isPlaceholder }.flatMap { $0.cells.map(\.text) }
    return stated
  }

  /// Without the words that say what kind of document it is.
  private static func symptom(_ title: String) -> String {
    guard let colon = title.firstIndex(of: ":") else { return title }
    let head = title[..<colon].lowercased()
    guard head.contains("mortem") || head.contains("incident") else { return title }
    return String(title[title.index(after: colon)...].drop { $0 == " " })
  }

  /// The files its links name, by their path from the draft's folder.
  public var linkedPaths: Set<String> { LinkChecks.paths(of: self) }

  /// The words at some bytes of the file without their Markdown; nil where none stand there.
  public func plain(_ range: Range<Int>) -> String? {
    for part in parts {
      for cell in part.cells where !cell.isBlank && Self.meets(cell.fileRange, range) {
        let bytes = Array(cell.text.utf8)
        let own = bytes.indices.filter {
          range.contains(cell.fileRange(of: $0..<$0 + 1).lowerBound)
        }
        guard let first = own.first, let last = own.last else { continue }
        return String(decoding: bytes[first...last], as: UTF8.self)
      }
    }
    return nil
  }

  /// Whether the question of a rung is written in front of its answer.
  public func showsQuestion(_ passage: DraftPassage) -> Bool {
    let part = parts[passage.part]
    if part.isRow { return passage.cell > 0 && part.cells[passage.cell - 1].text.contains("?") }
    return part.excerpt.text.utf8.count > passage.text.utf8.count && part.excerpt.text.contains("?")
      || part.kind != .item
  }
}
