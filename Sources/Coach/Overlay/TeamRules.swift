import Language
import Postmortem

/// What the rules of a team's own say about a text.
///
/// No weights were fitted for their classes, so each speaks wherever its conditions hold.
struct TeamRules {
  private let coach: Coach
  private let reading: Reading

  init(_ coach: Coach, _ text: String) {
    self.coach = coach
    reading = Reading(text, lexicon: coach.lexicon)
  }

  /// One finding for each rule that has something to say, by the rules' ids.
  func findings(in place: Rule.Place, section: SectionName?) -> [Finding] {
    coach.rules.filter { rule in
      rule.isTeams && rule.silence == nil && rule.places.contains(place)
        && (rule.sections.isEmpty || section.map(rule.sections.contains) == true)
    }.compactMap(finding)
  }

  private func finding(_ rule: Rule) -> Finding? {
    guard !rule.guards.contains(where: { $0.evidence(in: reading) != nil }),
      let tokens = rule.conditions.lazy.compactMap({ $0.evidence(in: reading) }).first,
      let first = tokens.first
    else { return nil }
    let span = tokens.reduce(first) {
      min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
    }
    let range = reading.passage.range(of: span.count <= 14 ? span : first)
    let quote = reading.passage.source(at: range)
    return Finding(
      rule: rule.id, label: rule.label, level: rule.level, range: range, quote: quote,
      message: coach.challenge(rule: rule.id, attempt: 1, values: ["quote": Quote.short(quote)])
        ?? "")
  }
}
