import Coach
import Language
import Postmortem

/// Sections that are missing, empty, or still hold what the template put there.
enum SectionChecks {
  /// The sections a reader looks for, in the order of the template.
  private static let needed: [(SectionName, Level?)] = [
    (.summary, nil), (.impact, nil), (.timeline, nil), (.rootCause, nil), (.wentWell, nil),
    (.wentPoorly, .suggestion), (.actionItems, nil), (.learned, .suggestion),
  ]

  static func run(_ findings: inout Findings) {
    let draft = findings.draft
    for (section, level) in needed {
      guard draft.has(section) else {
        if section == .summary, hasLead(draft) { continue }
        findings.add(
          "missing-section", in: section, ["section": title(section)],
          of: "## " + title(section), level: level)
        continue
      }
      let isEmpty = draft.words(of: section).allSatisfy { part in
        part.cells.allSatisfy(\.isBlank) || saysNothing(part.body.text) && !part.isRow
      }
      if isEmpty, !isDivided(section, draft), let heading = draft.heading(of: section) {
        findings.add(
          "empty-section", in: section, at: [draft.place(heading)], ["section": title(section)],
          level: level)
      }
    }
    placeholders(&findings)
  }

  /// Whether a paragraph under the title, before any section, tells what happened.
  private static func hasLead(_ draft: Draft) -> Bool {
    let end = draft.places.first?.part ?? 0
    return draft.parts[..<end].contains { part in
      part.kind == .text && part.section == nil && part.labelLength == 0 && !part.isPlaceholder
        && Tokenizer.tokens(in: part.excerpt.text).count { $0.kind == .word } >= 15
    }
  }

  /// Whether something else stands below the heading: `Lessons learned`, and then `What went well`;
  /// `Summary`, and then `Duration: …`, `Impact: …`.
  private static func isDivided(_ section: SectionName, _ draft: Draft) -> Bool {
    draft.places.contains { place in
      let heading = draft.parts[place.part]
      guard place.name == section, heading.isHeading else { return false }
      let next = draft.parts.dropFirst(place.part + 1).first
      // `Issue summary:`, and below it `Duration:` in the same plain letters.
      if heading.headingLevel > 6, let next, next.isHeading, HeadingWords.isOther(next.excerpt.text)
      {
        return true
      }
      return draft.parts[(place.part + 1)...]
        .prefix { !$0.isHeading || $0.headingLevel > heading.headingLevel || $0.section == section }
        .contains {
          !$0.isHeading && $0.section != section && !$0.isPlaceholder && !$0.excerpt.isBlank
        }
    }
  }

  /// `None.`, `N/A`, `-`.
  static func saysNothing(_ text: String) -> Bool {
    let plain = TemplateText.plain(text)
    return plain.isEmpty
      || [
        "none", "nothing", "n a", "na", "nil", "no", "none yet", "no immediate action items",
        "unknown",
      ]
      .contains(plain)
  }

  /// One finding for all of them: they are one thing that was not done.
  private static func placeholders(_ findings: inout Findings) {
    let draft = findings.draft
    var places: [ReviewFinding.Place] = []
    var section: SectionName?
    for part in draft.parts {
      if part.isPlaceholder {
        places.append(draft.place(part.excerpt))
      } else {
        for cell in part.cells where part.kind != .row(isHeader: true) {
          for spot in TemplateText.spots(in: cell.text) {
            places.append(draft.place(cell.fileRange(of: spot)))
          }
        }
      }
      if section == nil, !places.isEmpty { section = part.section }
    }
    for field in draft.frontMatter.fields {
      for value in field.values
      where !TemplateText.spots(in: value).isEmpty || ["TBD", "TODO", "tbd"].contains(value) {
        places.append(draft.place(ofLine: field.line))
        break
      }
    }
    if !places.isEmpty { findings.add("placeholder", in: section, at: places) }
  }

  /// A section as a heading names it.
  static func title(_ section: SectionName) -> String {
    switch section {
    case .summary: "Summary"
    case .impact: "Impact"
    case .timeline: "Timeline"
    case .rootCause: "Root cause"
    case .wentWell: "What went well"
    case .wentPoorly: "What went poorly"
    case .actionItems: "Action items"
    case .learned: "What we learned"
    case .lucky: "Where we got lucky"
    case .antiPattern: "Anti-pattern check"
    case .references: "Cross-references"
    }
  }
}
