import Language

extension Coach {
  /// Whether a sentence says in so many words that somebody was at fault.
  ///
  /// The verdict on a single answer leans towards asking once too often. A whole document is full of
  /// ordinary sentences about people; there only words of fault count: near-certain ones (`human error`,
  /// `careless`), or others in a clause in which a person or a team acts (`we overlooked`).
  ///
  /// - Parameters:
  ///   - heard: One sentence.
  ///   - nearCertain: Whether only near-certain words count.
  /// - Returns: Whether there are such words.
  public func hearsFault(_ heard: HeardText, nearCertain: Bool = false) -> Bool {
    let reading = heard.reading(lexicon)
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
        || clause.tokens.contains {
          ["i", "we", "my", "our"].contains(reading.passage.tokens[$0].text)
        }
      return hits.contains { hit in
        let known = lexicon.classes[hit.classNumber]
        // "Human error" names somebody by itself.
        if known.kind == .fault, hit.isStrong || known.name == "human-error" { return true }
        guard acts, !nearCertain else { return false }
        return known.name == "irony"
          ? hit.isStrong : clause.hasPast && Self.told.contains(known.name)
      }
    }
  }

  /// Classes whose suggestive entries say a fault where it is told as done.
  private static let told: WordList = [
    "passive-slip", "guilt", "slip", "care-not-taken",
  ]
}
