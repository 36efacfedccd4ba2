import Coach
import Postmortem

/// Collects the findings of one draft while its checks run.
struct Findings {
  let draft: Draft
  let coach: Coach
  let voice: Voice
  private(set) var all: [ReviewFinding] = []

  init(draft: Draft, coach: Coach, voice: Voice) {
    self.draft = draft
    self.coach = coach
    self.voice = voice
  }

  /// A finding of a rule that looks at the whole draft.
  ///
  /// - Parameters:
  ///   - rule: Its id.
  ///   - section: Where it belongs.
  ///   - places: The words it is about, in any order; none for the whole draft.
  ///   - values: What stands for `{name}` in its question; `quote` is the first place's words where it is
  ///     not given.
  ///   - subject: What the message names, where there are no words to be shown.
  ///   - level: Where it is not the rule's own.
  mutating func add(
    _ rule: String, in section: SectionName?, at places: [ReviewFinding.Place] = [],
    _ values: [String: String] = [:], of subject: String? = nil, level: Level? = nil
  ) {
    let places = places.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var values = values
    if values["quote"] == nil, let first = places.first { values["quote"] = first.quote }
    all.append(
      ReviewFinding(
        rule: rule, label: voice.label(rule), level: level ?? voice.level(rule), section: section,
        message: voice.message(rule, of: subject), question: voice.question(rule, values),
        places: places, reason: voice.reason(rule), values: values))
  }

  /// What the judge found in an excerpt.
  mutating func add(_ finding: Finding, in excerpt: Excerpt, _ section: SectionName?) {
    let range = finding.range.isEmpty ? 0..<excerpt.text.utf8.count : finding.range
    all.append(
      ReviewFinding(
        rule: finding.rule, label: finding.label, level: finding.level, section: section,
        message: voice.message(finding.rule), question: finding.message,
        places: [draft.place(excerpt.fileRange(of: range))], reason: voice.reason(finding.rule),
        values: ["quote": finding.quote]))
  }
}
