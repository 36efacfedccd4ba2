import Prompts

/// Rules that cannot be reached: never raised, or known by a name that is another's.
enum RuleSetCheck {
  static func problems(in rules: [Rule]) -> [PromptError] {
    var problems: [PromptError] = []
    var owners: [String: String] = [:]
    for rule in rules { owners[rule.id] = rule.id }
    for rule in rules {
      if rule.isTeams, rule.places == [.interview] {
        problems.append(
          problem(
            rule,
            "nothing raises this rule, for the interview knows only its own; write some of why, sentence, action behind \"in:\""
          ))
      }
      for alias in rule.aliases {
        if let owner = owners[alias] {
          problems.append(
            problem(rule, "the former id \"\(alias)\" belongs to \"\(owner)\"; remove it here"))
        } else {
          owners[alias] = rule.id
        }
      }
    }
    return problems
  }

  private static func problem(_ rule: Rule, _ message: String) -> PromptError {
    PromptError(path: rule.path, line: 1, column: 1, problem: message)
  }
}
