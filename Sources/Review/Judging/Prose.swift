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
      let text = HeardText(part.text)
      let verdict = coach.sentence(text, in: section)
      let fault = fault(text, verdict, section)
      if verdict.kind != .vacuous || fault != nil { saysSomething = true }
      if let fault {
        heard.append(Heard(finding: fault, excerpt: part))
        continue
      }
      for finding in verdict.findings
      where Self.weighs(finding, in: section) && isPlain(finding, text) {
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

  /// Somebody at fault, in the words of the rule that knows them best.
  ///
  /// The judge of answers knows more of them than the judge of sentences, who only says that there is
  /// blame; in the sections that explain, near-certain words are enough for it to be asked.
  private func fault(_ sentence: HeardText, _ verdict: SentenceVerdict, _ section: SectionName?)
    -> Finding?
  {
    let isBlame = verdict.kind == .blame || verdict.kind == .selfBlame
    let explains = section == .rootCause || section == .summary
    guard
      isBlame && coach.hearsFault(sentence)
        || explains && coach.hearsFault(sentence, nearCertain: true)
    else { return nil }
    // Of a day that did not happen a sentence may speak without meaning it as a reproach.
    let isReproach = Hindsight.isMeant(sentence.text)
    func weighs(_ finding: Finding) -> Bool { finding.rule != "counterfactual" || isReproach }
    let answer = coach.depth(question: Self.plainQuestion, answer: sentence)
    let known = answer.findings.first {
      [.person, .blame, .selfBlame].contains($0.label) && $0.rule != "blame" && $0.rule != "person"
        && weighs($0)
    }
    guard let own = verdict.findings.first(where: weighs), isBlame else {
      return answer.depth == .person || answer.blame ? known : nil
    }
    guard var finding = known else { return own }
    if section != .rootCause { finding.label = own.label }
    return finding
  }

  /// What a cause is held against where no question is written.
  static let plainQuestion = "Why did the alert fire?"

  /// Whether the words say it by themselves; a document has a thousand sentences, and an answer one.
  private func isPlain(_ finding: Finding, _ sentence: HeardText) -> Bool {
    switch finding.label {
    case .blame, .selfBlame, .person: coach.hearsFault(sentence)
    case .counterfactual: Hindsight.isMeant(sentence.text)
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
