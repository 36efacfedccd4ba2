public import Postmortem
public import Prompts

/// Reads texts as named features, for the tool that fits the weights.
public struct FeatureReader: Sendable {
  private let lexicon: Lexicon
  /// The rules of the files, for their passages.
  public let rules: [Rule]

  /// - Parameter files: those of `lexicon` and `rules`; others are ignored.
  /// - Throws: everything that is wrong with the files.
  public init(_ files: [PromptFile]) throws(PromptProblems) {
    var problems: [PromptError] = []
    lexicon = LexiconLoader.load(files, &problems)
    var loader = RuleLoader(lexicon)
    rules = loader.load(files)
    problems += loader.problems
    guard problems.isEmpty else { throw PromptProblems(problems) }
  }

  /// The features of an answer to a "why" question.
  public func features(question: String, answer: String) -> [String] {
    let asked = Reading(question, lexicon: lexicon)
    let reading = Reading(answer, lexicon: lexicon)
    return Evidence(reading, question: asked, section: nil, recordsNames: true).names
  }

  /// The features of an action item, as typed.
  public func features(action: String) -> [String] {
    let item = ActionItemReading.read(action, today: nil, names: lexicon.givenNames)
    return Evidence(action: Reading(item.text, lexicon: lexicon), recordsNames: true).names
  }

  /// The features of a sentence in its section.
  public func features(sentence: String, in section: SectionName?) -> [String] {
    let reading = Reading(sentence, lexicon: lexicon)
    return Evidence(
      reading, question: nil, section: SectionEvidence(section), recordsNames: true
    ).names
  }
}
