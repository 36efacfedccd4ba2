public import Language
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
  /// Whether a team has changed or silenced a rule, or has rules of its own.
  let isAdjusted: Bool

  /// - Parameter files: those of `rules`, `lexicon` and `weights.md`, in any order; others are ignored.
  ///   Of two rules with one id the later holds; a class in two files has the entries of both.
  /// - Throws: everything that is wrong with the files, each with its place.
  public init(_ files: [PromptFile]) throws(PromptProblems) {
    self.init(FlatReader(FlatMemory(try CoachCompiler.compile(files))))
  }

  /// The coach out of a library's `rules`, `lexicon` and `weights.md`, and a team's own files on top.
  ///
  /// Where the build has compiled the library, nothing is read: files that a build took are good.
  public init(_ library: PromptLibrary) throws(PromptProblems) {
    if let compiled = library.compiled, let coach = Coach(compiled) {
      self = coach
    } else {
      try self.init(CoachCompiler.files(of: library))
    }
  }

  /// nil where another version of the program compiled it.
  init?(_ compiled: CompiledPrompts) {
    guard
      let bytes = compiled.bytes(), let memory = FlatMemory(embedded: bytes),
      CoachCompiler.isCurrent(memory)
    else { return nil }
    self.init(FlatReader(memory))
  }

  /// The coach out of what could be read of the files, whatever is wrong with the others.
  init(_ compilation: CoachCompiler.Compilation) {
    self.init(FlatReader(FlatMemory(compilation.tables)))
  }

  private init(_ start: FlatReader) {
    var reader = start
    _ = reader.count()
    lexicon = Lexicon(&reader)
    rules = Rule.read(&reader)
    weights = WeightTable(&reader)
    numbers = Self.numbers(of: rules)
    isAdjusted = rules.contains { $0.isAdjusted || $0.isTeams }
  }

  /// The same coach with some of its rules only, and classes that are no evidence.
  init(_ coach: Coach, rules: [Rule], muted: Set<Int>) {
    self.rules = rules
    var lexicon = coach.lexicon
    lexicon.muted.formUnion(muted)
    self.lexicon = lexicon
    weights = coach.weights
    numbers = Self.numbers(of: rules)
    isAdjusted = coach.isAdjusted
  }

  /// The place of each rule by its id and by its former ones, which never hide a present one.
  private static func numbers(of rules: [Rule]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (number, rule) in rules.enumerated() {
      numbers[rule.id] = number
      for alias in rule.aliases where numbers[alias] == nil { numbers[alias] = number }
    }
    return numbers
  }

  /// Given names, by which owners are told from things.
  public var givenNames: WordSet { lexicon.givenNames }

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
