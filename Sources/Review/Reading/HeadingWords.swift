import Postmortem

/// Tells a heading or a label that carries no mark of one from an ordinary sentence.
enum HeadingWords {
  /// The section that a line opens although it is not marked as a heading.
  ///
  /// Every word of it must be one that headings are made of: `Impact of the new cache on billing` is a
  /// sentence, `Root cause and resolution` is not.
  static func section(_ text: String) -> SectionName? {
    guard isMadeOfHeadingWords(text) else { return nil }
    return SectionName(heading: text)
  }

  /// Whether it is a heading of a part that postmortems often have and the template does not.
  static func isOther(_ text: String) -> Bool {
    let words = words(of: text)
    return !words.isEmpty && words.count <= 5 && words.contains { others.contains($0) }
      && words.allSatisfy { vocabulary.contains($0) || others.contains($0) }
  }

  /// Whether a heading has more words than the name of a section has.
  static func isLong(_ text: String) -> Bool { words(of: text).count > 8 }

  private static func isMadeOfHeadingWords(_ text: String) -> Bool {
    let words = words(of: text)
    return !words.isEmpty && words.count <= 9
      && words.allSatisfy { vocabulary.contains($0) || others.contains($0) }
  }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var depth = 0
    for byte in text.utf8.prefix(160) {
      // What stands in parentheses (a date, a zone) says more of the section, not which it is.
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
      if depth > 0 { continue }
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) {
        word.append(lower)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    if let first = words.first, first.utf8.allSatisfy({ $0 < 0x3A }), first != "5" {
      words.removeFirst()
    }
    return words
  }

  private static let vocabulary: Set<String> = [
    "5", "a", "action", "actions", "analysis", "and", "anti", "antipattern", "apparent", "better",
    "business", "cause", "causes", "check", "chronological", "chronology", "context",
    "contributing", "corrective", "could", "cross", "customer", "customers", "did", "didn",
    "effect", "event", "events", "executive", "factor", "factors", "five", "fixes", "follow",
    "following", "followup", "followups", "for", "future", "general", "go", "gone", "got",
    "happen", "happened", "have", "how", "impact", "improve", "improved", "improvement",
    "improvements", "in", "incident", "issue", "it", "item", "items", "key", "learned",
    "learning", "learnings", "learnt", "lesson", "lessons", "links", "log", "luck", "lucky",
    "main", "measures", "mitigation", "next", "not", "of", "on", "or", "outage", "overview",
    "pattern", "plan", "plans", "point", "points", "poorly", "postmortem", "prevent",
    "preventative", "prevention", "preventive", "primary", "problem", "proposed", "reason",
    "reasons", "recovery", "reference", "references", "related", "remediation", "report",
    "required", "review", "right", "root", "s", "sequence", "service", "short", "should", "steps",
    "summary", "t", "take", "takeaways", "takeaway", "tasks", "the", "this", "time", "timeline",
    "tl", "dr", "tldr", "to", "do", "todo", "todos", "trigger", "up", "ups", "user", "users", "was",
    "we",
    "well", "went", "were", "what", "where", "who", "why", "whys", "with", "worked", "work",
    "wrong", "affected", "immediate", "term", "long", "technical", "detailed", "utc", "resolution",
  ]

  private static let others: Set<String> = [
    "acknowledgements", "appendix", "attendees", "author", "authors", "background", "conclusion",
    "date", "debugging", "description", "detection", "duration", "identified", "introduction",
    "metadata", "metrics", "owner", "participants", "process", "repair", "resolution", "resolve",
    "responders", "severity", "stats", "status", "summation", "supporting", "information",
    "glossary", "notes", "details", "response",
  ]
}
