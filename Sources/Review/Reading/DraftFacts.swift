import Coach
import Language
import Postmortem

/// What a draft says of the incident, gathered once for all checks.
struct DraftFacts: Sendable {
  /// A length of time given for the whole incident.
  struct Length: Sendable {
    var duration: Duration
    var isApproximate: Bool
    var place: ReviewFinding.Place
    var section: SectionName?
  }

  let timeline: TimelineRows
  let ladder: Ladder
  private(set) var actions: DraftActions
  /// Start and end where both are stated in one place.
  private(set) var span: (start: Moment, end: Moment, place: ReviewFinding.Place)?
  private(set) var lengths: [Length] = []
  /// The day the draft says it was written on.
  private(set) var written: (date: CalendarDate, place: ReviewFinding.Place)?
  /// The first day that is stated for the incident.
  private(set) var day: CalendarDate?

  init(_ draft: Draft, coach: Coach) {
    timeline = TimelineRows(draft.parts.filter { $0.section == .timeline })
    ladder = Ladder(draft.parts.filter { $0.section == .rootCause })
    actions = DraftActions([], coach: coach, today: nil)
    readFrontMatter(draft)
    for part in draft.parts { read(part, draft) }
    if day == nil { day = span?.start.date ?? timeline.dates.first?.date }
    actions = DraftActions(
      draft.parts.filter { $0.section == .actionItems }, coach: coach,
      today: written?.date ?? span?.start.date ?? timeline.dates.first?.date)
  }

  private mutating func readFrontMatter(_ draft: Draft) {
    if let field = draft.frontMatter["duration"],
      let found = Duration.find(in: field.value).first
    {
      lengths.append(
        Length(
          duration: found.duration, isApproximate: found.isApproximate,
          place: draft.place(ofLine: field.line), section: nil))
    }
    for key in ["written", "created", "published", "date"] {
      guard let field = draft.frontMatter[key],
        let date = DateReader.find(in: field.value, today: nil).first?.date
      else { continue }
      written = (date, draft.place(ofLine: field.line))
      break
    }
    if let start = draft.frontMatter["started"], let end = draft.frontMatter["ended"],
      let first = try? Moment(parsing: start.value),
      let last = try? Moment(parsing: end.value, after: first)
    {
      span = (first, last, draft.place(ofLine: start.line))
    }
  }

  private mutating func read(_ part: DraftPart, _ draft: Draft) {
    guard part.kind == .text || part.kind == .item else { return }
    let label = TemplateText.plain(part.label)
    if Self.writtenLabels.contains(label),
      let found = DateReader.find(in: part.body.text, today: nil).first
    {
      written = (found.date, draft.place(part.body.cut(found.range)))
      return
    }
    let isLength = [
      "duration", "for how long", "how long", "time to resolve", "incident duration", "downtime",
    ].contains(label)
    let isStated = isLength || part.section == .impact || part.section == .summary
    guard isStated else { return }
    // What is given for the whole stands near the beginning.
    let body = part.body.cut(0..<4_000)
    if span == nil, isLength || part.section == .impact, body.text.utf8.count < 300,
      let found = MomentRange.read(body.text)
    {
      span = (found.start, found.end, draft.place(body))
    }
    let tokens = Tokenizer.tokens(in: body.text)
    for mention in Duration.find(in: body.text) {
      let before = tokens.last { $0.range.upperBound <= mention.range.lowerBound }?.text ?? ""
      let after = tokens.first { $0.range.lowerBound >= mention.range.upperBound }?.text ?? ""
      let isWhole = isLength || ["for", "lasted", "lasting", "down"].contains(before)
      guard isWhole, !Self.comparing.contains(after) else { continue }
      lengths.append(
        Length(
          duration: mention.duration, isApproximate: mention.isApproximate,
          place: draft.place(body.fileRange(of: mention.range)), section: part.section))
    }
  }

  /// Words behind a length of time that make it the distance between two others.
  private static let comparing: Set<String> = [
    "more", "longer", "less", "later", "earlier", "late", "early", "ago", "before", "after", "too",
    "behind", "ahead", "old", "each", "per", "apart", "of",
  ]

  private static let writtenLabels: Set<String> = [
    "written", "written on", "date of postmortem", "postmortem date", "date written", "report date",
    "published",
    "date of report", "review date", "date of this postmortem", "created", "authored",
  ]
}
