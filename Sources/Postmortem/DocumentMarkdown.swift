import Markup

extension Document {
  /// The document in the template's form: fixed headings, labels and order, nothing of our own.
  ///
  /// A section that has nothing yet prints its heading alone, so that an unfinished document can
  /// be shown at any time.
  public var markdown: String {
    var lines = frontMatter
    lines += ["# Postmortem: \(symptom)"]
    for name in Self.order { lines += section(Self.heading(of: name), body(of: name)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sections of the template, in its order.
  public static let order: [SectionName] = [
    .summary, .impact, .timeline, .rootCause, .wentWell, .wentPoorly, .actionItems, .learned,
    .antiPattern, .references,
  ]

  /// A section's heading, as the template words it.
  public static func heading(of section: SectionName) -> String {
    switch section {
    case .summary: "Summary"
    case .impact: "Impact"
    case .timeline: "Timeline"
    case .rootCause: "Root cause (5-whys)"
    case .wentWell: "What went well"
    case .wentPoorly: "What went poorly"
    case .actionItems: "Action items"
    case .learned: "What we learned"
    case .lucky: "Where we got lucky"
    case .antiPattern: "Anti-pattern check"
    case .references: "Cross-references"
    }
  }

  /// The lines of a section below its heading; none for one that has nothing yet.
  public func body(of section: SectionName) -> [String] {
    switch section {
    case .summary: summary.map { [$0.printed] } ?? []
    case .impact: impactLines
    case .timeline: timelineLines
    case .rootCause: rootCauseLines
    case .wentWell: wentWell.map { "- \($0.printed)" }
    case .wentPoorly: wentPoorly.map { "- \($0.printed)" }
    case .actionItems: actions.map(Self.line)
    case .learned: learned.map { "- \($0.printed)" }
    case .lucky: []
    case .antiPattern: marks.map(Self.line)
    case .references: references.map(Self.line)
    }
  }

  private var frontMatter: [String] {
    var lines = ["---", "title: \(YAMLQuoting.quoted("Postmortem: \(symptom)"))"]
    lines.append("slug: \(slug)")
    lines.append("tags: [postmortem\(severity.map { ", sev-\($0)" } ?? "")]")
    if let incident { lines.append("incident: \(Self.scalar(incident))") }
    if let severity { lines.append("severity: \(severity)") }
    if let duration { lines.append("duration: \(duration.frontMatter)") }
    return lines + ["---", ""]
  }

  /// A path as YAML reads it back: as it is where every character is harmless, else quoted.
  private static func scalar(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")]
          .contains(byte)
    }
    return isPlain && path.utf8.first != UInt8(ascii: "-") ? path : YAMLQuoting.quoted(path)
  }

  private func section(_ heading: String, _ body: [String]) -> [String] {
    ["", "## \(heading)"] + (body.isEmpty ? [] : [""] + body)
  }

  private var impactLines: [String] {
    var lines: [String] = []
    if let affected { lines.append("- Who was affected: \(affected.printed)") }
    if let span { lines.append("- For how long: \(span)") }
    if let couldNotDo { lines.append("- What they couldn't do: \(couldNotDo.printed)") }
    if let quantitative { lines.append("- Quantitative: \(quantitative.printed)") }
    return lines
  }

  /// `2026-06-08 21:14 → 21:52 CEST (38m)`: the end's date where it differs, the zone if one was
  /// typed, on both sides where they differ.
  public var span: String? {
    guard let started, let ended, let duration else { return nil }
    let sameZone = started.zone == ended.zone
    let startZone = sameZone ? "" : started.zone.map { " \($0.label)" } ?? ""
    let endZone = ended.zone.map { " \($0.label)" } ?? ""
    let end = started.date == ended.date ? ended.clock.description : ended.description
    return "\(started)\(startZone) → \(end)\(endZone) (\(duration))"
  }

  private var timelineLines: [String] {
    guard !timeline.isEmpty else { return [] }
    let rows = timeline.map { row in
      "| \(time(of: row)) | \(Self.cell(row.event.printed)) |"
    }
    return ["| Time | Event |", "| --- | --- |"] + rows
  }

  /// The time as the table prints it: `21:14`, `~21:14`, `13:30–13:45`.
  private func time(of row: Row) -> String {
    let label = Timeline.label(for: row.moment, started: started ?? row.moment)
    return (row.isApproximate ? "~" : "") + label + (row.until.map { "–\($0)" } ?? "")
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private var rootCauseLines: [String] {
    var lines: [String] = []
    for (index, chain) in chains.enumerated() {
      if !lines.isEmpty { lines.append("") }
      if let cause = chain.cause {
        lines += ["**\(Self.ordinal(index + 1)) chain: \(cause)**", ""]
      }
      for (number, rung) in chain.rungs.enumerated() {
        lines.append("\(number + 1). **\(rung.question)** \(rung.answer.printed)")
      }
      if let rootCause = chain.rootCause {
        if !chain.rungs.isEmpty { lines.append("") }
        lines.append("**Root cause:** \(rootCause.printed)")
      }
    }
    return lines
  }

  /// `Second`, `Third` … as a further chain is headed; figures beyond the ninth.
  public static func ordinal(_ number: Int) -> String {
    let words = [
      "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth",
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : "\(number)th"
  }

  private static func line(_ action: Action) -> String {
    var facts = ["Owner: \(action.owner ?? "❌")"]
    facts.append("Due: \(action.due.map { "\($0)" } ?? "❌")")
    if let issue = action.issue { facts.append("Issue: \(issue)") }
    return "- [ ] \(action.item.printed) (\(facts.joined(separator: ", ")))"
  }

  private static func line(_ mark: Mark) -> String {
    "- \(mark.line) \(mark.passed ? "✅" : "❌")"
      + (mark.reason.isEmpty ? "" : " (\(mark.reason))")
  }

  /// A link's text: brackets would end it.
  private static func label(_ path: String) -> String {
    path.reduce(into: "") { text, character in
      if "[]\\".contains(character) { text.append("\\") }
      text.append(character)
    }
  }

  private static func line(_ reference: Reference) -> String {
    let label = label(reference.path)
    let link =
      switch reference.form {
      case .path: "[\(label)](\(RelativeLink.destination(reference.path)))"
      case .url: "[\(label)](\(RelativeLink.destination(url: reference.path)))"
      case .name: label
      }
    return "- \(reference.kind.rawValue): \(link)" + (reference.note.map { " (\($0))" } ?? "")
  }
}
