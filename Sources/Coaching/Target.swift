import Coach
import Interview
import Postmortem
import Review

/// A point to be asked: a finding at one of its places, and what becomes of the answer.
struct Target: Sendable {
  var finding: ReviewFinding
  /// Which of the finding's places it is, from 0.
  var index: Int
  var passage: DraftPassage?
  var way: Way
  var question: String
  /// In the order asked, from 1.
  var number = 0

  var findingPlace: ReviewFinding.Place? {
    finding.places.indices.contains(index) ? finding.places[index] : nil
  }

  /// The words that are shown, and their line.
  var shown: String { passage?.text ?? findingPlace?.quote ?? "" }
  var line: Int? { passage?.line ?? findingPlace?.line }
  var quote: String { findingPlace?.quote ?? "" }

  var place: Place {
    Place(rewriteIn: finding.section, n: number)
  }

  var range: Range<Int>? { passage?.range ?? findingPlace?.range }

  var settled: Coaching.Settled {
    Coaching.Settled(
      rule: finding.rule, section: finding.section, range: range, isWhole: range == nil,
      way: way)
  }
}

/// What there is to ask, most important first.
extension Coaching {
  /// All points of a draft that weigh enough to be asked.
  func points(in text: [UInt8]) -> [Target] {
    guard let draft = try? Draft(text) else { return [] }
    let findings = reviewer.review(text, path: setup.path, exists: exists).findings
      .filter { $0.level != .suggestion }
    let reader = PassageReader(draft, coach: coach)
    let targets = FindingOrder.sorted(findings).flatMap { finding in
      let indices = finding.places.isEmpty ? [0] : indices(asked: finding, reader)
      return indices.map { target(finding, $0, reader) }
    }
    return Self.itemByItem(targets)
  }

  /// A contradiction is one point, whichever of its places is mended; others are a point each.
  private func indices(asked finding: ReviewFinding, _ reader: PassageReader) -> [Int] {
    guard [.inconsistent, .unsorted, .frontMatter].contains(finding.label) else {
      return Array(finding.places.indices)
    }
    let first = finding.places.firstIndex { reader.passage(at: $0.range) != nil }
    return [first ?? 0]
  }

  /// Owner and day of one item are asked together, and not all owners before all days.
  private static func itemByItem(_ targets: [Target]) -> [Target] {
    func isFact(_ target: Target) -> Bool { target.way == .owner || target.way == .due }
    guard let first = targets.firstIndex(where: isFact) else { return targets }
    let facts = targets.enumerated().filter { isFact($0.element) }.sorted {
      ($0.element.passage?.range.lowerBound ?? 0, $0.offset)
        < ($1.element.passage?.range.lowerBound ?? 0, $1.offset)
    }.map(\.element)
    return targets[..<first] + facts + targets[first...].filter { !isFact($0) }
  }

  private func target(_ finding: ReviewFinding, _ index: Int, _ reader: PassageReader) -> Target {
    var passage: DraftPassage?
    if finding.places.indices.contains(index) {
      let place = finding.places[index].range
      let isSpot = finding.rule == "dead-link" || finding.rule == "placeholder"
      passage = isSpot ? reader.draft.words(at: place) : reader.passage(at: place)
    }
    var way = Way(finding, role: passage?.role)
    switch way {
    case .action:
      passage = reader.lastAction
      if passage == nil { way = .told }
    case .event:
      passage = reader.lastEvent
      if passage == nil { way = .told }
    default: break
    }
    var target = Target(
      finding: finding, index: index, passage: passage, way: way, question: finding.question)
    if index > 0, let place = target.findingPlace {
      // Its question is about the first place; every other one has words of its own.
      var values = finding.values
      values["quote"] = place.quote
      target.question =
        coach.challenge(
          rule: finding.rule, attempt: 1, values: values.mapValues(Voice.short)) ?? target.question
    }
    if way == .rung, let passage, let next = nextWhy(after: passage), next.hasPrefix("Why") {
      target.question = next
    }
    return target
  }

  /// The why that follows a rung.
  func nextWhy(after passage: DraftPassage) -> String? {
    guard case .rung(let question, let previous) = passage.role else { return nil }
    return coach.why(question: question, answer: passage.text, previous: previous).next
  }

  func isSettled(_ target: Target) -> Bool {
    settled.contains { one in
      if one.wasLeft, isLeft(target, with: one) { return true }
      guard one.rule == target.finding.rule else { return false }
      switch target.way {
      // Asked once for the whole list, wherever it ends now.
      case .action, .event, .section: return one.section == target.finding.section
      default: break
      }
      guard let range = target.range else {
        return one.isWhole && one.section == target.finding.section
      }
      guard let own = one.range else { return false }
      return own.overlaps(range) || own == range
    }
  }

  /// Whether a point goes with one that was left: the other faults of a passage that stays as it is, and
  /// whatever would be built on the end of a ladder.
  private func isLeft(_ target: Target, with one: Settled) -> Bool {
    if case .section = one.way {
      return target.finding.rule == "placeholder" && target.passage?.section == one.section
    }
    guard let range = target.range, let own = one.range, own.overlaps(range) else { return false }
    switch target.way {
    case .replace, .owner, .due: return one.way == .replace
    case .rung: return one.way == .replace || one.way == .rung
    case .add: return one.way == .replace
    case .action, .event, .section, .told: return false
    }
  }
}
