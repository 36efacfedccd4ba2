public import Coach
public import Postmortem

/// The words of a draft that a finding asks about: a sentence, an item, an answer, the event of a row.
public struct DraftPassage: Sendable, Hashable {
  /// What the words are, which says by what they are judged.
  public enum Role: Sendable, Hashable {
    case sentence
    /// An answer to a why, below the answers in `previous`.
    case rung(question: String, previous: [String])
    /// The root cause below a ladder.
    case statement
    case action
    /// What happened at a time.
    case event
    case heading
    /// A few words inside a text, such as a link or `TBD`.
    case words
  }

  public var role: Role
  public var section: SectionName?
  /// The words without their Markdown.
  public var text: String
  /// The bytes of the file they stand on.
  public var range: Range<Int>
  /// Counted from 1.
  public var line: Int
  /// Which of the draft's parts they stand in.
  var part: Int
  /// Which of the part's cells.
  var cell: Int
}

/// Finds the passages of a draft, whose facts are gathered once for all of them.
public struct PassageReader: Sendable {
  public let draft: Draft
  let facts: DraftFacts
  private let coach: Coach

  public init(_ draft: Draft, coach: Coach) {
    self.draft = draft
    self.coach = coach
    facts = DraftFacts(draft, coach: coach)
  }

  /// The passage that some bytes of the file belong to; nil where they belong to no text, as in
  /// front matter and comments.
  public func passage(at place: Range<Int>) -> DraftPassage? {
    guard let (number, cell) = draft.cell(at: place) else { return nil }
    let (parts, source) = (draft.parts, draft.source)
    let part = parts[number]
    func passage(_ role: DraftPassage.Role, _ words: Excerpt) -> DraftPassage {
      DraftPassage(
        role: role, section: part.section, text: words.text, range: words.fileRange,
        line: source.place(of: words.fileRange.lowerBound).line, part: number, cell: cell)
    }
    if part.isHeading { return passage(.heading, part.excerpt) }
    func holds(_ excerpt: Excerpt) -> Bool {
      !excerpt.isBlank && Draft.meets(excerpt.fileRange, place)
    }
    switch part.section {
    case .rootCause:
      let ladder = facts.ladder
      if let index = ladder.rungs.firstIndex(where: { holds($0.answer) }) {
        let rung = ladder.rungs[index]
        let previous = rung.parents.map { ladder.rungs[$0].answer.text }
        return passage(
          .rung(question: draft.question(index, ladder, coach), previous: previous),
          part.cells[cell].withBecause(before: rung.answer))
      }
      if let statement = ladder.statements.first(where: holds) {
        return passage(.statement, statement)
      }
    case .actionItems:
      if let item = facts.actions.items.first(where: { holds($0.excerpt) }) {
        return passage(.action, item.excerpt)
      }
    case .timeline:
      if let row = facts.timeline.rows.first(where: { holds($0.event) || holds($0.whole) }) {
        return passage(.event, row.event)
      }
    default: break
    }
    let whole = cell == 0 && holds(part.body) ? part.body : part.cells[cell]
    return passage(.sentence, draft.sentences(of: whole, at: place))
  }

  /// The last action item; nil where there is none.
  public var lastAction: DraftPassage? {
    facts.actions.items.last.flatMap { passage(at: $0.excerpt.fileRange) }
  }

  /// The last event of the timeline; nil where there is none.
  public var lastEvent: DraftPassage? {
    facts.timeline.rows.last.flatMap { passage(at: $0.event.fileRange) }
  }
}

extension Draft {

  /// A few words as they stand in the file, such as a link.
  public func words(at place: Range<Int>) -> DraftPassage? {
    guard let (number, cell) = cell(at: place) else { return nil }
    return DraftPassage(
      role: .words, section: parts[number].section, text: source.text(place), range: place,
      line: source.place(of: place.lowerBound).line, part: number, cell: cell)
  }

  /// The why that a rung answers: as written, else formed from the rung above.
  func question(_ index: Int, _ ladder: Ladder, _ coach: Coach) -> String {
    let rung = ladder.rungs[index]
    if rung.question.utf8.count > 6 { return rung.question }
    guard let above = rung.parents.last else { return Prose.plainQuestion }
    return coach.why(
      question: Prose.plainQuestion, answer: ladder.rungs[above].answer.text, previous: []
    ).next
  }

  func cell(at place: Range<Int>) -> (part: Int, cell: Int)? {
    for (number, part) in parts.enumerated() {
      for (cell, words) in part.cells.enumerated() where !words.isBlank {
        if Self.meets(words.fileRange, place) || encloses(words, place) { return (number, cell) }
      }
    }
    return nil
  }

  static func meets(_ range: Range<Int>, _ place: Range<Int>) -> Bool {
    range.overlaps(place) || place.isEmpty && range.contains(place.lowerBound)
  }

  /// Whether a place such as `[](x)`, of which no byte is a word, lies among these words.
  private func encloses(_ words: Excerpt, _ place: Range<Int>) -> Bool {
    words.fileRange.lowerBound <= place.lowerBound && place.upperBound <= words.fileRange.upperBound
  }

  /// The sentences that a place reaches into, from the first to the last.
  func sentences(of excerpt: Excerpt, at place: Range<Int>) -> Excerpt {
    let sentences = excerpt.sentenceRanges.filter {
      Self.meets(excerpt.fileRange(of: $0), place)
    }
    guard let first = sentences.first, let last = sentences.last else { return excerpt }
    return excerpt.cut(first.lowerBound..<last.upperBound).trimmed
  }
}
