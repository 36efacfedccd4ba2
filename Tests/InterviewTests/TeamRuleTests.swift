import Coach
import Testing

@testable import Interview

/// Rules that a team has silenced, made a suggestion, or added.
@Suite struct TeamRuleTests {
  private static let answer = "Plain human error by the night porter."

  private static func silence(_ rule: String) -> [String: String] {
    ["rules/\(rule).md": "---\nsilence: Agreed in May\n---\n"]
  }

  @Test func asksOnAfterASilencedAnswer() throws {
    var talk = try Talk(team: Self.silence("human-error"))
    talk.goToWhys()
    talk.say(Self.answer)
    #expect(talk.challenge == nil)
    #expect(talk.at == "why 2")
  }

  @Test func saysInPassingWhatTheTeamMadeASuggestion() throws {
    var talk = try Talk(team: ["rules/human-error.md": "---\nlevel: suggestion\n---\n"])
    talk.goToWhys()
    talk.say(Self.answer)
    #expect(talk.challenge == nil)
    #expect(talk.notes.contains { $0.hasPrefix("“human error” is a name for it.") })
    #expect(talk.at == "why 2")
  }

  @Test func takesAStatementThatOnlyASilencedRuleSpeaksAgainst() throws {
    var talk = try Talk(team: Self.silence("human-error"))
    talk.goToStatement()
    talk.say(Self.answer)
    #expect(talk.challenge == nil)
    #expect(talk.at != "statement")
  }

  @Test func stillChallengesAStatementThatIsAStep() throws {
    var talk = try Talk(team: Self.silence("human-error"))
    talk.goToStatement()
    talk.say("The label printer went offline at nine.")
    #expect(talk.challenge?.label == .mechanism)
  }

  private static let vendor = [
    "rules/vendor.md": """
    ---
    title: Left with a vendor
    label: other
    level: error
    in: [why]
    when:
      - vendor
    ---
    ## Why it matters

    A ticket is no cause.

    ## Challenges

    1. “{quote}” waits for others. What on our side let it through?

    ## Fires

    - We opened a **vendor ticket**.
    - We wrote a **vendor ticket** again.

    ## Stays silent

    - Our reader accepts any file.
    - The belt tore.
    """,
    "lexicon/vendor.md":
      "---\ntitle: V\nkind: other\n---\n```\nvendor ticket+\n```\n",
  ]

  @Test func challengesByATeamsRuleUntilTheAnswerChanges() throws {
    var talk = try Talk(team: Self.vendor)
    talk.goToWhys()
    for attempt in 1...2 {
      talk.say("The format of the feed changed and we opened a vendor ticket.")
      #expect(talk.challenge?.rule == "vendor")
      #expect(talk.challenge?.label == .other)
      #expect(talk.challenge?.attempt == attempt)
      #expect(talk.at == "why 1")
    }
    talk.say("The format of the feed changed.")
    #expect(talk.at == "why 2")
  }

  @Test func asksForNoOwnerWhereThatRuleIsSilenced() throws {
    var talk = try Talk(team: Self.silence("no-owner"))
    talk.goToActions()
    talk.say("Refuse an empty template file in the deploy script")
    #expect(talk.challenge == nil)
    #expect(talk.at == "due 1")
  }

  @Test func takesImpactWithoutANumberWhereThatRuleIsSilenced() throws {
    var talk = try Talk(team: Self.silence("no-number"))
    talk.goToImpact()
    talk.say("Nurses of ward four", "Print labels for blood samples", "quite a lot of labels")
    #expect(talk.challenge?.rule != "no-number")
  }

  @Test func takesImpactWithoutANumberAndSaysSoWhereThatIsASuggestion() throws {
    var talk = try Talk(team: ["rules/no-number.md": "---\nlevel: suggestion\n---\n"])
    talk.goToImpact()
    talk.say("Nurses of ward four", "Print labels for blood samples", "quite a lot of labels")
    #expect(talk.challenge == nil)
    let message = try #require(
      Talk.coach?.challenge(
        rule: "no-number", attempt: 1, values: ["quote": "quite a lot of labels"]))
    #expect(talk.notes.contains(message))
  }
}
