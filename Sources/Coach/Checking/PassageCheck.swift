import Prompts

/// Holds the passages of a rule against what the judge makes of them.
struct PassageCheck {
  let coach: Coach
  let rule: Rule

  var problems: [PromptError] {
    rule.fires.compactMap(silent) + rule.staysSilent.compactMap(fired)
  }

  /// What is wrong with a passage that has to be challenged.
  private func silent(_ example: RuleExample) -> PromptError? {
    guard let spot = example.spot else {
      return problem(
        example, "no spot is marked in this passage; put ** before and behind the words it rests on"
      )
    }
    let (challenged, findings) = judge(example)
    guard let finding = findings.first(where: { $0.rule == rule.id }) else {
      let others = findings.map { "\"\($0.rule)\"" }.joined(separator: " and ")
      return problem(
        example,
        "\"\(rule.id)\" does not speak here"
          + (others.isEmpty ? ", nor does any other rule" : ", but \(others)")
          + "; add the marked words to a class that \"when\" names, or change the passage")
    }
    guard challenged || rule.level == .suggestion else {
      return problem(example, "this passage is not challenged; make it plainer, or change \"when\"")
    }
    guard finding.range.overlaps(spot) else {
      return problem(
        example,
        "\"\(rule.id)\" points at “\(Quote.short(finding.quote))”, not at the marked spot; move the **"
      )
    }
    return nil
  }

  /// What is wrong with a passage that has to be left alone.
  private func fired(_ example: RuleExample) -> PromptError? {
    guard let finding = judge(example).findings.first(where: { $0.rule == rule.id }) else {
      return nil
    }
    return problem(
      example,
      "\"\(rule.id)\" challenges this passage at “\(Quote.short(finding.quote))”, though it should stay silent; narrow \"when\", or add to \"unless\""
    )
  }

  private func judge(_ example: RuleExample) -> (challenged: Bool, findings: [Finding]) {
    switch example.context {
    case .why(let question):
      let verdict = coach.why(question: question, answer: example.text, previous: [])
      return (!verdict.findings.isEmpty, verdict.findings)
    case .sentence(let section):
      let verdict = coach.sentence(example.text, in: section)
      return (verdict.challenge, verdict.findings)
    case .action:
      let verdict = coach.action(example.text, today: nil)
      return (!verdict.findings.isEmpty, verdict.findings)
    }
  }

  private func problem(_ example: RuleExample, _ message: String) -> PromptError {
    PromptError(path: rule.path, line: example.line, column: 1, problem: message)
  }
}
