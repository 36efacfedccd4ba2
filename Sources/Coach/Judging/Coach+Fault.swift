import Language

extension Coach {
  /// Whether a sentence says in so many words that somebody was at fault.
  ///
  /// The verdict on a single answer leans towards asking once too often. A whole document is full of
  /// ordinary sentences about people; there only words of fault count: near-certain ones (`human error`,
  /// `careless`), or others in a clause in which a person or a team acts (`we overlooked`).
  ///
  /// - Parameter text: One sentence.
  /// - Returns: Whether there are such words.
  public func hearsFault(_ text: String) -> Bool {
    let reading = Reading(text, lexicon: lexicon)
    return reading.clauses.contains { clause in
      let hits = reading.hits[clause.hits]
      let names = hits.contains { hit in
        switch lexicon.classes[hit.classNumber].kind {
        case .person, .team: true
        default: false
        }
      }
      let acts =
        names || clause.subject == .person
        || clause.tokens.contains { ["i", "we", "my", "our"].contains(reading.passage.tokens[$0].text) }
      return hits.contains { hit in
        let known = lexicon.classes[hit.classNumber]
        if known.kind == .fault, hit.isStrong { return true }
        guard acts else { return false }
        return known.name == "irony" ? hit.isStrong : clause.hasPast && Self.told.contains(known.name)
      }
    }
  }

  /// Classes whose suggestive entries say a fault where it is told as done.
  private static let told: Set<String> = [
    "human-error", "passive-slip", "guilt", "slip", "care-not-taken",
  ]
}
