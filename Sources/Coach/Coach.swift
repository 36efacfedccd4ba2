public import Prompts

/// The judge: says of an answer, a sentence or an action item what is wrong with it, and why.
///
/// What it knows comes from the files under `prompts/rules`, `prompts/lexicon` and
/// `prompts/weights.md`. Same files and texts, same verdicts; the time is linear in the text.
///
/// ```swift
/// let coach = try Coach(PromptLibrary.embedded)
/// coach.why(question: "Why did it stop?", answer: "The intern forgot a flag.", previous: []).depth
/// ```
public struct Coach: Sendable {
  /// Sorted by id.
  public let rules: [Rule]
  let lexicon: Lexicon
  let weights: WeightTable
  private let numbers: [String: Int]
  /// Given names, lower-cased, by which owners are told from things.
  public let givenNames: Set<String>

  /// - Parameter files: those of `rules`, `lexicon` and `weights.md`, in any order; others are ignored.
  ///   Of two rules with one id the later holds; a class in two files has the entries of both.
  /// - Throws: everything that is wrong with the files, each with its place.
  public init(_ files: [PromptFile]) throws(PromptProblems) {
    var problems: [PromptError] = []
    lexicon = LexiconLoader.load(files, &problems)
    var loader = RuleLoader(lexicon)
    rules = loader.load(files)
    problems += loader.problems
    if let file = files.last(where: { $0.path == "weights.md" }) {
      weights = WeightTable.load(file, &problems)
    } else {
      weights = WeightTable()
      problems.append(
        PromptError(
          path: "weights.md", problem: "the table of weights is missing; fitweights writes it"))
    }
    var numbers: [String: Int] = [:]
    for (number, rule) in rules.enumerated() {
      numbers[rule.id] = number
      for alias in rule.aliases where numbers[alias] == nil { numbers[alias] = number }
    }
    self.numbers = numbers
    givenNames = lexicon.givenNames
    guard problems.isEmpty else { throw PromptProblems(problems) }
  }

  /// The coach out of a library's `rules`, `lexicon` and `weights.md`.
  public init(_ library: PromptLibrary) throws(PromptProblems) {
    var files: [PromptFile] = []
    do throws(PromptError) {
      files = try library.files(under: "lexicon") + library.files(under: "rules")
      if let weights = try library.file("weights.md") { files.append(weights) }
    } catch {
      throw PromptProblems([error])
    }
    try self.init(files)
  }

  /// The rule with this id, present or former.
  public func rule(_ id: String) -> Rule? { numbers[id].map { rules[$0] } }

  /// The text of a rule's challenge.
  ///
  /// - Parameters:
  ///   - id: the rule, by its present or a former id.
  ///   - attempt: from 1; the rule's challenges are used in turn, the last one over and over.
  ///   - values: what stands in for `{name}` in the text; a name that is not given stays as it is.
  /// - Returns: nil where there is no such rule.
  public func challenge(rule id: String, attempt: Int, values: [String: String]) -> String? {
    guard let rule = rule(id), !rule.challenges.isEmpty else { return nil }
    let index = min(max(attempt, 1), rule.challenges.count) - 1
    return Placeholders.fill(rule.challenges[index], values)
  }
}
