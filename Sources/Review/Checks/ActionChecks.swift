import Coach
import Postmortem

/// Action items: each, and all of them against the causes.
enum ActionChecks {
  static func run(_ findings: inout Findings, _ facts: DraftFacts, causes: [Excerpt]) {
    let draft = findings.draft
    let items = facts.actions.items
    guard !items.isEmpty else { return }
    let open = items.filter { !$0.isDone }
    for item in open {
      // Vague because it only watches: one fault, and the narrower question.
      let watches = item.verdict.findings.contains { $0.label == .monitoring }
      for finding in item.verdict.findings
      where finding.label != .noOwner && finding.label != .noDue
        && !(watches && finding.label == .vague)
      {
        findings.add(finding, in: item.excerpt, .actionItems)
      }
    }
    // One finding for the list, not an alarm for each item.
    let unowned = open.filter { !$0.hasOwner }
    if !unowned.isEmpty {
      findings.add(
        "no-owner", in: .actionItems, at: unowned.map { draft.place(words(.noOwner, $0)) })
    }
    let undated = open.filter { !$0.hasDue }
    if !undated.isEmpty {
      findings.add("no-due", in: .actionItems, at: undated.map { draft.place(words(.noDue, $0)) })
    }
    guard let heading = draft.heading(of: .actionItems) else { return }
    if !items.contains(where: { $0.verdict.reach == .prevent }) {
      findings.add("only-patches", in: .actionItems, at: [draft.place(heading)])
    }
    // Held against all actions, so not more of them than a draft has.
    let causes = causes.suffix(5)
    let met = causes.contains { cause in
      items.contains {
        findings.coach.actionMeets(rung: cause.text, question: "", action: $0.excerpt.text)
      }
    }
    if !met, let cause = causes.last {
      findings.add("cause-without-action", in: .actionItems, at: [draft.place(cause)])
    }
  }

  /// The words that stand where an owner or a day would; all of the item where there are none.
  private static func words(_ label: Label, _ item: DraftActions.Item) -> Excerpt {
    guard let finding = item.verdict.findings.first(where: { $0.label == label }),
      !finding.range.isEmpty
    else { return item.excerpt }
    let words = item.excerpt.cut(finding.range)
    switch words.text.lowercased() {
    case "the", "a", "an": return item.excerpt
    // Deep in a sentence it says who gains, not who does it.
    case "we", "us": return finding.range.lowerBound > 12 ? item.excerpt : words
    default: return words
    }
  }
}
