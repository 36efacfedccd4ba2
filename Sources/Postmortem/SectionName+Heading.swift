extension SectionName {
  /// The section that a heading or a label opens, whatever words a team uses for it.
  ///
  /// Known by keywords: `Issue Summary`, `What went wrong?`, `Corrective and preventative measures`,
  /// `5 whys`. Case, numbers, emphasis and emoji do not matter.
  ///
  /// nil for a heading that opens no known section.
  public init?(heading: String) {
    let lexemes = Lexemes(heading)
    var words: [String] = []
    for index in 0..<lexemes.count {
      if let word = lexemes.word(index) {
        words.append(word)
      } else if lexemes.number(index, digits: 1...1) == 5 {
        words.append("5")
      }
      if words.count > 16 { return nil }
    }
    if words == ["actions"] {
      self = .actionItems
      return
    }
    let text = Array((" " + words.joined(separator: " ") + " ").utf8)
    // A key begins with a word: it is looked for where words begin.
    let starts = text.indices.dropLast().filter { text[$0] == 0x20 }
    for (name, keys) in Self.keywordBytes {
      for key in keys where starts.contains(where: { text[($0 + 1)...].starts(with: key) }) {
        self = name
        return
      }
    }
    return nil
  }

  private static let keywordBytes = keywords.map { ($0.0, $0.1.map { Array($0.utf8) }) }

  /// Beginnings of words and phrases, the more telling ones first: `Lessons learned: what went well`
  /// is about what went well.
  private static let keywords: [(SectionName, [String])] = [
    (.antiPattern, ["anti pattern", "antipattern"]),
    (
      .wentWell,
      ["went well", "went right", "goes well", "worked well", "what worked", "well done "]
    ),
    (
      .wentPoorly,
      [
        "went poorly", "went wrong", "went badly", "went less", "not go well", "t go well",
        "not go so well", "t go so well", "gone better", "be improved", "be better", "been better",
        "been faster", "could improve", "went bad", "didn t work",
      ]
    ),
    (.lucky, ["lucky", "luck "]),
    // When it was followed up is no list of what to do.
    (.timeline, ["follow up timeline", "followup timeline"]),
    (
      .actionItems,
      [
        "action item", "action point", "action plan", "review actions",
        "actions following", "planned actions", "future actions", "follow up", "followup",
        "next step", "preventing it", "todo", "to do ", "tasks ", "preventative", "preventive",
        "prevention",
        "corrective", "remediation", "improvements", "measures",
      ]
    ),
    (
      .timeline,
      [
        "timeline", "time line", "chronolog", "sequence of events", "key events", "event log",
        "incident log", "log of events",
      ]
    ),
    (
      .rootCause,
      [
        "root cause", "root causes", "5 why", "five why", "whys ", "causes ", "cause ",
        "contributing factor", "did it happen", "did this happen", "why it happened",
        "why it failed", "trigger ",
        "apparent reason",
      ]
    ),
    (.learned, ["lesson", "learned", "learnt", "takeaway", "take away", "learning", "we learn "]),
    (.impact, ["impact", "affected", "blast radius", "customer effect"]),
    (
      .references,
      [
        "reference", "cross reference", "related link", "related incident",
        "related document", "see also", "links ",
      ]
    ),
    (
      .summary,
      [
        "summary", "overview", "abstract", "tl dr", "tldr", "what happened", "context ",
        "incident description", "issue description", "problem description",
      ]
    ),
  ]
}
