import Prompts
import Testing

@testable import Coach

/// A passage of a rule file as one test.
struct RulePassage: Sendable, CustomTestStringConvertible {
  var rule: Rule
  var number: Int
  var example: RuleExample
  var fires: Bool

  var testDescription: String { "\(rule.id)#\(fires ? "fires" : "silent")-\(number)" }

  static let all: [RulePassage] = {
    guard let coach = try? Prompted.coach.get() else { return [] }
    return coach.rules.flatMap { rule in
      rule.fires.enumerated().map {
        RulePassage(rule: rule, number: $0.offset + 1, example: $0.element, fires: true)
      }
        + rule.staysSilent.enumerated().map {
          RulePassage(rule: rule, number: $0.offset + 1, example: $0.element, fires: false)
        }
    }
  }()

  /// The finding of this rule in `text`, judged as the passage says.
  func finding(in text: String, _ coach: Coach) -> Finding? {
    let findings =
      switch example.context {
      case .why(let question):
        coach.why(question: question, answer: text, previous: []).findings
      case .sentence(let section): coach.sentence(text, in: section).findings
      case .action: coach.action(text, today: nil).findings
      }
    return findings.first { $0.rule == rule.id }
  }
}

@Suite struct RulePassageTests {
  @Test func loadsTheEmbeddedPrompts() throws {
    let coach = try Prompted.coach.get()
    #expect(coach.rules.count >= 20)
    #expect(RulePassage.all.count >= 60)
  }

  @Test(arguments: RulePassage.all)
  func judgesAsTheRuleFileSays(_ passage: RulePassage) throws {
    let coach = try Prompted.coach.get()
    let finding = passage.finding(in: passage.example.text, coach)
    guard passage.fires else {
      #expect(finding == nil, "\(passage.example.text)")
      return
    }
    let found = try #require(finding, "\(passage.example.text)")
    if let spot = passage.example.spot {
      #expect(found.range.overlaps(spot), "found at “\(found.quote)”")
    }
    #expect(found.message.contains(found.quote.prefix(20)) || found.message.utf8.count > 20)
  }

  @Test(arguments: RulePassage.all.filter { $0.fires })
  func hearsItInAnyClothes(_ passage: RulePassage) throws {
    let coach = try Prompted.coach.get()
    let text = passage.example.text
    for dressed in [
      "🔥 " + text, "- " + text, "> " + text, text + "\r\n",
      text.replacing("'", with: "’"),
    ] {
      #expect(passage.finding(in: dressed, coach) != nil, "\(dressed)")
    }
    // A rule without a condition may still say that a bare code span is no answer.
    guard passage.rule.needsEvidence else { return }
    #expect(passage.finding(in: "`\(text.replacing("`", with: ""))`", coach) == nil)
  }

  @Test func saysSomethingInEveryAttempt() throws {
    let coach = try Prompted.coach.get()
    for rule in coach.rules {
      var seen: Set<String> = []
      for attempt in 1...rule.challenges.count {
        let text = coach.challenge(rule: rule.id, attempt: attempt, values: ["quote": "x"])
        let message = try #require(text)
        #expect(seen.insert(message).inserted, "\(rule.id) \(attempt)")
        #expect(!message.contains("{quote}"))
      }
      let last = coach.challenge(rule: rule.id, attempt: rule.challenges.count, values: [:])
      #expect(coach.challenge(rule: rule.id, attempt: 99, values: [:]) == last)
      #expect(!rule.whyItMatters.isEmpty)
    }
    #expect(coach.challenge(rule: "no-such-rule", attempt: 1, values: [:]) == nil)
  }
}
