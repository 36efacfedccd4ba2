import Coach
import Language
import Postmortem

/// Judges running text, sentence by sentence, in the section where it stands.
struct Prose {
  let coach: Coach

  /// A finding and the words it stands in.
  struct Heard {
    var finding: Finding
    var excerpt: Excerpt
  }

  /// What the judge hears in a passage.
  ///
  /// One sentence that says something is enough for the passage not to be empty.
  func heard(_ excerpt: Excerpt, in section: SectionName?) -> [Heard] {
    let passage = Passage(excerpt.text)
    var heard: [Heard] = []
    var saysSomething = false
    for sentence in passage.sentences {
      let range = passage.range(of: sentence)
      let part = excerpt.cut(range)
      let verdict = coach.sentence(part.text, in: section)
      if verdict.kind != .vacuous { saysSomething = true }
      for finding in verdict.findings where Self.weighs(finding, in: section) && isPlain(finding, part.text) {
        heard.append(Heard(finding: finding, excerpt: part))
      }
    }
    if saysSomething { heard.removeAll { $0.finding.label == .vacuous } }
    return heard.map { named($0, in: section) }
  }

  /// Whether a label is worth a finding in a section: a row of a timeline may be as short as a
  /// telegram, what stands outside the known sections is judged only for blame.
  private static func weighs(_ finding: Finding, in section: SectionName?) -> Bool {
    switch section {
    case nil, .timeline, .impact, .references, .antiPattern:
      [.blame, .selfBlame, .counterfactual, .person].contains(finding.label)
    case .summary:
      [.blame, .selfBlame, .counterfactual, .person, .luck].contains(finding.label)
    default: finding.level != .suggestion
    }
  }

  /// Whether the words say it by themselves; a document has a thousand sentences, and an answer one.
  private func isPlain(_ finding: Finding, _ sentence: String) -> Bool {
    switch finding.label {
    case .blame, .selfBlame, .person: coach.hearsFault(sentence)
    case .counterfactual: Hindsight.isMeant(sentence)
    default: true
    }
  }

  /// An empty text is asked for what its section is for.
  private func named(_ heard: Heard, in section: SectionName?) -> Heard {
    guard heard.finding.rule == "vacuous" else { return heard }
    let rule: String
    switch section {
    case .wentWell: rule = "empty-praise"
    case .wentPoorly: rule = "empty-difficulty"
    case .learned: rule = "empty-lesson"
    default: return heard
    }
    var heard = heard
    heard.finding.rule = rule
    heard.finding.message =
      coach.challenge(
        rule: rule, attempt: 1, values: ["quote": Voice.short(heard.finding.quote)])
      ?? heard.finding.message
    return heard
  }
}
