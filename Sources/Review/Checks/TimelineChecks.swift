import Language
import Postmortem

/// A timeline that is out of order, tells a story, or leaves out how it was noticed and how it ended.
enum TimelineChecks {
  static func run(_ findings: inout Findings, _ facts: DraftFacts) {
    let draft = findings.draft
    let timeline = facts.timeline
    let rows = timeline.rows
    if rows.filter({ $0.line.hasTime }).count < 2 {
      let prose = (timeline.others + timeline.continuations).filter {
        !$0.isPlaceholder && !$0.isRow
      }
      let text = prose.map(\.excerpt.text).joined(separator: "\n")
      if let first = prose.first, Chronicle.isProse(text) || Tokenizer.tokens(in: text).count > 40 {
        findings.add("timeline-in-prose", in: .timeline, at: [draft.place(first.excerpt)])
      }
      return
    }
    let unsorted = rows.filter(\.isOutOfOrder)
    if !unsorted.isEmpty {
      findings.add(
        "timeline-unsorted", in: .timeline, at: unsorted.map { draft.place(timeWords($0)) })
    }
    let unreadable = rows.filter { $0.line.problem != nil }
    if !unreadable.isEmpty {
      findings.add(
        "unreadable-time", in: .timeline, at: unreadable.map { draft.place(timeWords($0)) })
    }
    let texts =
      rows.map(\.event.text)
      + timeline.continuations.map(\.excerpt.text) + timeline.others.map(\.excerpt.text)
    guard let heading = draft.heading(of: .timeline) else { return }
    if !texts.contains(where: { AlertWords.isAlert($0) || holds($0, noticing) }),
      !tellsDetection(draft)
    {
      findings.add("timeline-without-detection", in: .timeline, at: [draft.place(heading)])
    }
    if !texts.contains(where: { holds($0, ending) }), let last = rows.last {
      findings.add("timeline-without-recovery", in: .timeline, at: [draft.place(last.event)])
    }
  }

  /// Whether another part of the draft is about it: `Identified: …`, `## Detection`.
  private static func tellsDetection(_ draft: Draft) -> Bool {
    draft.parts.contains { part in
      let name = TemplateText.plain(part.isHeading ? part.excerpt.text : part.label)
      return name.hasPrefix("detect") || name.hasPrefix("identified")
        || name.hasPrefix("how was it detected") || name.hasPrefix("how was it noticed")
    }
  }

  /// The words in front of what happened.
  private static func timeWords(_ row: TimelineRows.Row) -> Excerpt {
    let length = row.whole.text.utf8.count - row.event.text.utf8.count
    let isBefore = row.whole.text.hasSuffix(row.event.text) && length > 0
    let head = isBefore ? row.whole.cut(0..<length).trimmed : row.whole
    let text = Array(head.text.utf8)
    var end = text.count
    while end > 0, [0x20, 0x2D, 0x3A, 0x2C].contains(text[end - 1]) || text[end - 1] >= 0x80 {
      end -= 1
    }
    return end > 0 ? head.cut(0..<end) : head
  }

  private static func holds(_ text: String, _ stems: [String]) -> Bool {
    let words = Tokenizer.tokens(in: text).map { $0.text.lowercased() }
    return words.contains { word in stems.contains { word.hasPrefix($0) } }
      || zip(words, words.dropFirst()).contains { pairs.contains("\($0) \($1)") }
        && stems.first == ending.first
  }

  private static let noticing = [
    "detect", "notic", "report", "alert", "alarm", "paged", "pager", "discover", "complain",
    "observ",
    "inform", "notif", "found", "call", "learn", "record", "hear", "heard", "fired", "saw",
    "spotted", "flagged", "monitor", "contacted", "ticket", "aware", "realis",
    "realiz", "called", "tells", "told", "received", "escalat", "identified", "see", "warn",
    "reach", "witness", "seen",
  ]

  private static let ending = [
    "resolv", "restor", "recover", "fixed", "mitigat", "operational", "healthy", "normal",
    "complet", "closed",
    "stable", "stabil", "work", "solv", "stop", "again", "open", "replac", "verified", "deployed",
    "online", "functional", "succe", "fix", "ended", "ends", "cleared",
    "available", "reopen", "resum", "passing", "running", "ok", "back", "over", "finish", "patched",
    "repaired", "printed", "ran", "reviv", "regain", "revok", "remov",
  ]

  private static let pairs: Set<String> = ["all clear", "back up", "back to", "up again"]
}
