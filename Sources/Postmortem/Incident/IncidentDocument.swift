internal import Markup

/// What an incident document says: facts from its front matter or its labels, and its timeline.
///
/// Reading never fails. Whatever cannot be read is left out and named in `problems`.
public struct IncidentDocument: Sendable, Equatable {
  /// Whether the incident goes on.
  public enum Status: String, Sendable, Hashable {
    case open, resolved
  }

  /// The title without `Incident:`, on one line.
  public internal(set) var symptom: String?
  /// The slug with its week; nil where there is none or one that is no name for a file.
  public internal(set) var slug: WeekSlug?
  public internal(set) var tags: [String] = []
  /// 1 (full outage, all users) to 4 (internal only).
  public internal(set) var severity: Int?
  public internal(set) var started: Moment?
  /// In the zone of `started` where it was typed without one.
  public internal(set) var ended: Moment?
  public internal(set) var status: Status?
  /// The entries as typed, in the order of the document, wrong hypotheses among them.
  ///
  /// The first entry below a day's heading has that day; where the document says which zone all its
  /// times are in, and that is not the zone of `started`, the entries have that zone.
  public internal(set) var timeline: [TimelineLine] = []
  /// The line of the file that each entry of `timeline` begins on, counted from 1.
  public internal(set) var lines: [Int] = []
  /// What could not be read, each a sentence, the line of the file in front where there is one.
  public internal(set) var problems: [String] = []

  /// How many entries of a timeline are taken.
  public static let mostEntries = 500

  /// Reads the text of an incident document in any of the layouts people use.
  ///
  /// - Parameter text: The whole file; `text(of:)` makes it from bytes.
  public init(_ text: String) {
    let cut = FrontMatterCut(text)
    var facts = IncidentFacts()
    facts.readFrontMatter(cut)
    let body = IncidentBody(cut.body, firstLine: cut.bodyLine)
    let found = IncidentTimelineReader.read(body)
    facts.readLabels(of: body, outside: found.section)
    symptom = facts.symptom ?? body.title
    slug = facts.slug
    tags = facts.tags
    severity = facts.severity
    started = facts.started
    ended = facts.ended
    status = facts.status
    problems = facts.problems
    var entries = found.entries
    if entries.count > Self.mostEntries {
      problems.append(
        "The timeline has \(entries.count) entries; the first \(Self.mostEntries) are taken.")
      entries.removeLast(entries.count - Self.mostEntries)
    }
    timeline = entries.map { $0.line(zone: found.zone == started?.zone ? nil : found.zone) }
    lines = entries.map(\.number)
    problems += IncidentTimelineReader.problems(entries, hasSection: found.section != nil)
  }
}
