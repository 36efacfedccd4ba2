public import Prompts

/// Everything that is wrong with a set of prompt files: what keeps them from being read, and what a
/// reader of them would stumble over.
public struct PromptCheck: Sendable {
  /// By file, line and column.
  public let problems: [PromptError]

  /// - Parameters:
  ///   - files: Those of `lexicon`, `rules` and `weights.md`, a team's own behind ours; others are
  ///     ignored.
  ///   - unread: What is wrong with files that could not be read at all.
  public init(_ files: [PromptFile], unread: [PromptError] = []) {
    let compilation = CoachCompiler.compilation(of: files)
    let coach = Coach(compilation)
    var problems = compilation.problems
    let rules = Set(files.filter { RuleLoader.isRule($0.path) }.map(\.place))
    let broken = Set(problems.map(\.path))
    let judges = unread.isEmpty && problems.allSatisfy { rules.contains($0.path) }
    problems += RepeatedEntries.problems(in: compilation.entries)
    problems += EmptyClasses.problems(in: compilation.entries, of: coach.lexicon)
    if let weights = files.last(where: { $0.path == "weights.md" }) {
      problems += WeightCheck(weights, coach.weights).problems
    }
    for rule in coach.rules { problems += ChallengeCheck.problems(in: rule) }
    problems += RuleSetCheck.problems(in: coach.rules)
    // A broken class or table changes verdicts everywhere, a broken rule only its own.
    if judges {
      for rule in coach.rules where rule.silence == nil && !broken.contains(rule.path) {
        problems += PassageCheck(coach: coach, rule: rule).problems
      }
    }
    self.problems = Self.sorted(problems + unread)
  }

  /// The problems in the order in which they stand in the files, each once.
  public static func sorted(_ problems: [PromptError]) -> [PromptError] {
    var result: [PromptError] = []
    for problem in problems.sorted(by: {
      ($0.path, $0.line, $0.column, $0.problem) < ($1.path, $1.line, $1.column, $1.problem)
    }) where problem != result.last {
      result.append(problem)
    }
    return result
  }
}
