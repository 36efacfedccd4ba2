public import Coach
import Postmortem

/// Reviews drafts: the same judge as the interview, and what only a whole draft shows.
///
/// ```swift
/// let review = Reviewer(coach: coach).review(bytes, path: "draft.md")
/// ```
public struct Reviewer: Sendable {
  public let coach: Coach
  public let settings: ReviewSettings
  public let baseline: Baseline?
  private let voice: Voice

  public init(coach: Coach, settings: ReviewSettings = ReviewSettings(), baseline: Baseline? = nil)
  {
    self.coach = coach
    self.settings = settings
    self.baseline = baseline
    voice = Voice(coach)
  }

  /// Reads and reviews a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is on disk.
  ///   - path: How it was named.
  ///   - exists: Whether a file is there, by its path from the draft's folder; nil where the draft has
  ///     none.
  /// - Returns: The findings in the order of the file, those about all of it last.
  public func review(
    _ bytes: [UInt8], path: String, exists: ((String) -> Bool)? = nil
  ) -> FileReview {
    let draft: Draft
    do throws(DraftError) {
      draft = try Draft(bytes)
    } catch {
      return FileReview(path: path, error: "Could not review \(path): \(error).")
    }
    var review = FileReview(path: path)
    review.source = draft.source
    review.sections = draft.sections
    let silences = Silence.all(in: draft)
    let found = findings(draft, path: path, exists).compactMap(settings.adjusted)
    let (kept, silenced, own) = Self.apply(silences, to: found, draft, voice)
    review.silenced = silenced
    var all = Self.sorted(kept + own.compactMap(settings.adjusted))
    if let baseline { (all, review.accepted) = baseline.new(all, path: path) }
    review.findings = all
    return review
  }

  /// Everything that is wrong with a draft.
  func findings(
    _ draft: Draft, path: String, _ exists: ((String) -> Bool)?
  ) -> [ReviewFinding] {
    var findings = Findings(draft: draft, coach: coach, voice: voice)
    let facts = DraftFacts(draft, coach: coach)
    SectionChecks.run(&findings)
    if isBarren(draft) { return findings.all }
    if let title = findings.draft.title { prose(title.excerpt, nil, &findings) }
    prose(&findings)
    for row in facts.timeline.rows { prose(row.event, .timeline, &findings) }
    for part in facts.timeline.others + facts.timeline.continuations where !part.isPlaceholder {
      for cell in part.cells { prose(cell, .timeline, &findings) }
    }
    SummaryChecks.run(&findings, known: settings.words)
    ImpactChecks.run(&findings, facts)
    TimelineChecks.run(&findings, facts)
    let causes = CauseChecks.run(&findings, facts)
    ActionChecks.run(&findings, facts, causes: causes)
    FigureChecks.run(&findings, facts)
    FrontMatterChecks.run(&findings, facts, weekRule: settings.weekRule, path: path)
    FrontMatterChecks.late(&findings, facts)
    LinkChecks.run(&findings, exists: exists)
    TickChecks.run(&findings)
    return Self.merged(findings.all)
  }

  /// The same words that break the same rule in several places are one fault with several places.
  private static func merged(_ findings: [ReviewFinding]) -> [ReviewFinding] {
    struct Fault: Hashable {
      var rule: String
      var section: SectionName?
      var words: String
    }
    var merged: [ReviewFinding] = []
    var known: [Fault: Int] = [:]
    for finding in findings {
      guard finding.places.count == 1, let place = finding.places.first else {
        merged.append(finding)
        continue
      }
      let fault = Fault(
        rule: finding.rule, section: finding.section, words: place.quote.lowercased())
      if let index = known[fault] {
        if merged[index].places.last != place { merged[index].places.append(place) }
      } else {
        known[fault] = merged.count
        merged.append(finding)
      }
    }
    return merged.map { finding in
      var finding = finding
      finding.places.sort { $0.range.lowerBound < $1.range.lowerBound }
      return finding
    }
  }

  /// Whether nothing is written at all, so that only its sections can be asked for.
  private func isBarren(_ draft: Draft) -> Bool {
    draft.parts.allSatisfy { $0.isHeading || $0.isPlaceholder || $0.cells.allSatisfy(\.isBlank) }
  }

  /// Sections whose sentences are judged as sentences.
  private func prose(_ findings: inout Findings) {
    for part in findings.draft.parts where !part.isPlaceholder {
      switch part.kind {
      case .heading, .row(isHeader: true): continue
      case .row(isHeader: false), .text, .item: break
      }
      switch part.section {
      case .timeline, .rootCause, .actionItems, .antiPattern, .references: continue
      case nil, .summary, .impact, .wentWell, .wentPoorly, .learned, .lucky: break
      }
      if part.kind == .row(isHeader: false) {
        for cell in part.cells { prose(cell, part.section, &findings) }
      } else {
        prose(part.body, part.section, &findings)
      }
    }
  }

  private func prose(_ excerpt: Excerpt, _ section: SectionName?, _ findings: inout Findings) {
    guard !excerpt.isBlank, !SectionChecks.saysNothing(excerpt.text) else { return }
    for heard in Prose(coach: coach).heard(excerpt, in: section) {
      findings.add(heard.finding, in: heard.excerpt, section)
    }
  }

  /// Takes out what is silenced; says which comments give no reason or silence nothing.
  private static func apply(
    _ silences: [Silence], to found: [ReviewFinding], _ draft: Draft, _ voice: Voice
  ) -> (kept: [ReviewFinding], silenced: Int, own: [ReviewFinding]) {
    guard !silences.isEmpty else { return (found, 0, []) }
    var kept: [ReviewFinding] = []
    var used: Set<Int> = []
    var silenced = 0
    for var finding in found {
      let covering = silences.indices.filter {
        !silences[$0].reason.isEmpty && silences[$0].covers(finding)
      }
      if let whole = covering.first(where: { silences[$0].range == nil }) {
        used.insert(whole)
        silenced += 1
        continue
      }
      let before = finding.places.count
      finding.places.removeAll { place in
        guard
          let index = covering.first(where: { silences[$0].range?.overlaps(place.range) == true })
        else { return false }
        used.insert(index)
        return true
      }
      if before > 0, finding.places.isEmpty { silenced += 1 } else { kept.append(finding) }
    }
    var own: [ReviewFinding] = []
    for (index, silence) in silences.enumerated() where !used.contains(index) {
      let rule = silence.reason.isEmpty ? "silence-without-reason" : "unused-silence"
      let place = draft.place(silence.comment)
      own.append(
        ReviewFinding(
          rule: rule, label: voice.label(rule), level: voice.level(rule), section: nil,
          message: voice.message(rule),
          question: voice.question(rule, ["quote": silence.names.joined(separator: ", ")]),
          places: [place]))
    }
    return (kept, silenced, own)
  }

  private static func sorted(_ findings: [ReviewFinding]) -> [ReviewFinding] {
    findings.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let a = one.places.first?.range ?? Int.max..<Int.max
      let b = other.places.first?.range ?? Int.max..<Int.max
      if a != b { return (a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound) }
      // Those about the whole draft in the order they were found: that of the template.
      if one.places.isEmpty { return left.offset < right.offset }
      return one.rule != other.rule ? one.rule < other.rule : left.offset < right.offset
    }.map(\.element)
  }
}
