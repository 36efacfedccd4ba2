import Coach
import Postmortem
import Prompts
import Testing

@Suite struct ActionRuleExampleTests {
  /// A passage of a rule file for action items.
  struct Passage: Sendable, CustomTestStringConvertible {
    var rule: String
    var example: RuleExample
    var fires: Bool
    var testDescription: String { "\(rule): \(example.text)" }
  }

  static let passages: [Passage] = {
    guard let coach = try? SharedCoach.get() else { return [] }
    return coach.rules.filter { $0.places.contains(.action) }.flatMap { rule in
      rule.fires.map { Passage(rule: rule.id, example: $0, fires: true) }
        + rule.staysSilent.map { Passage(rule: rule.id, example: $0, fires: false) }
    }
  }()

  @Test func findsPassagesOfAllActionRules() {
    #expect(
      Set(Self.passages.map(\.rule)).isSuperset(of: [
        "bare-monitoring", "no-due", "no-owner", "person-fix", "vague-action",
      ]))
  }

  @Test(arguments: passages)
  func bearsOutThePassage(_ passage: Passage) throws {
    let coach = try SharedCoach.get()
    let today = CalendarDate(year: 2027, month: 1, day: 5)
    let finding = coach.action(passage.example.text, today: today).findings.first {
      $0.rule == passage.rule
    }
    #expect((finding != nil) == passage.fires)
    if let spot = passage.example.spot, let finding { #expect(finding.range == spot) }
  }

  @Test func challengesInThreeSteps() throws {
    let coach = try SharedCoach.get()
    for id in ["bare-monitoring", "no-due", "no-owner", "person-fix", "vague-action"] {
      let rule = try #require(coach.rule(id))
      #expect(rule.challenges.count == 3)
      #expect(rule.challenges[0].contains("{quote}"))
      #expect(rule.level == .error)
    }
  }
}
