import EmbeddedPrompts
import Postmortem
import Prompts
import Testing

@testable import Coach

/// What a team's own files change, put on top of the embedded ones.
@Suite struct TeamPromptTests {
  static func coach(_ texts: [String: String]) throws -> Coach {
    try Coach(PromptLibrary.embedded.overlaid(by: try files(texts)))
  }

  private static func files(_ texts: [String: String]) throws -> [PromptFile] {
    try texts.sorted { $0.key < $1.key }.map { path, text in
      try PromptFile(path: path, text: text, folder: "team")
    }
  }

  private static func problems(_ texts: [String: String]) throws -> [String] {
    do {
      _ = try coach(texts)
      return []
    } catch let problems as PromptProblems {
      return problems.problems.map(\.description)
    }
  }

  static let silence = ["rules/human-error.md": "---\nsilence: We mean the form by it\n---\n"]

  @Test func addsEntriesToAClassWithoutAHeading() throws {
    let answer = "Ana zworgled the flag on the gateway."
    let ours = try Prompted.coach.get().why(question: "Why?", answer: answer, previous: [])
    #expect(!ours.findings.contains { $0.rule == "memory-slip" })
    let coach = try Self.coach(["lexicon/slip.md": "```\nzworgle~\n```\n"])
    let finding = try #require(
      coach.why(question: "Why?", answer: answer, previous: []).findings.first)
    #expect(finding.rule == "memory-slip")
    #expect(finding.quote == "zworgled")
    let known = coach.why(question: "Why?", answer: "Ana forgot the flag.", previous: [])
    #expect(known.findings.first?.rule == "memory-slip")
  }

  @Test func knowsATeamsNamesAndSystems() throws {
    let coach = try Self.coach([
      "lexicon/name.md": "```\nzorblax\n```\n", "lexicon/component.md": "```\nfalcon\n```\n",
    ])
    #expect(
      coach.action("Zorblax: delete the old flag by 2026-06-30", today: nil).item.owner == "Zorblax"
    )
    let falcon = Reading("falcon", lexicon: coach.lexicon)
    #expect(falcon.hits.map { coach.lexicon.classes[$0.classNumber].name } == ["component"])
  }

  @Test func knowsATeamsJargon() throws {
    let coach = try Self.coach([
      "lexicon/jargon.md": "```\nnight owl+\n```\n", "lexicon/abbreviation.md": "```\nkyc\n```\n",
    ])
    let text = "The Night Owls lost KYC data; kubectl did not."
    let reading = coach.jargon(in: text)
    #expect(reading.names.map(\.text) == ["night owls", "kubectl"])
    #expect(reading.names.map(\.range) == [4..<14, 30..<37])
    #expect(reading.isCommon(20..<23))
    #expect(!reading.isCommon(24..<28))
  }

  // MARK: - Silence

  @Test func silencesARuleAndKeepsTheReason() throws {
    let coach = try Self.coach(Self.silence)
    let verdict = coach.sentence(
      "Human error at the scanner on ward 4.", in: .rootCause)
    #expect(!verdict.challenge)
    #expect(verdict.kind == .ok)
    #expect(verdict.findings == [])
    #expect(verdict.silenced.map(\.rule) == ["human-error"])
    #expect(verdict.silenced.map(\.quote) == ["Human error"])
    let rule = try #require(coach.rule("human-error"))
    #expect(rule.silence == "We mean the form by it")
    #expect(rule.adjustedIn == "team/rules/human-error.md")
  }

  @Test func doesNotSayTheSameInTheWordsOfARuleWithoutEvidence() throws {
    let verdict = try Self.coach(Self.silence).why(
      question: "Why did the lift stop?", answer: "Plain human error by the night porter.",
      previous: [])
    #expect(verdict.depth == .person)
    #expect(!verdict.blame)
    #expect(verdict.findings == [])
    #expect(verdict.silenced.map(\.rule) == ["human-error"])
  }

  @Test(arguments: [
    ("Human error: Marek forgot the flag on the gateway.", "memory-slip"),
    ("It was human error, and Marek is careless.", "carelessness"),
  ])
  func letsAnotherRuleSpeakThatHasSomethingToSay(_ answer: String, _ rule: String) throws {
    let verdict = try Self.coach(Self.silence).why(
      question: "Why did it stop?", answer: answer, previous: [])
    #expect(verdict.findings.first?.rule == rule)
    #expect(verdict.findings.first?.level == .error)
  }

  @Test func challengesOtherBlameBesideASilencedWord() throws {
    let verdict = try Self.coach(Self.silence).sentence(
      "Operator error again, and the night crew is to blame for the rest.", in: .rootCause)
    #expect(verdict.challenge)
    #expect(verdict.findings.map(\.rule) == ["blame"])
  }

  @Test func silencesARuleThatNeedsNoEvidence() throws {
    let coach = try Self.coach(["rules/blame.md": "---\nsilence: Read aloud first\n---\n"])
    let verdict = coach.sentence("The vendor is to blame for all of it.", in: .wentPoorly)
    #expect(!verdict.challenge)
    #expect(verdict.silenced.map(\.rule) == ["blame"])
  }

  @Test func silencesTheProblemOfAnAction() throws {
    let text = "Improve the docs, @ana, 2026-06-30"
    let ours = try Prompted.coach.get().action(text, today: nil)
    #expect(ours.problems == [.vague])
    let coach = try Self.coach(["rules/vague-action.md": "---\nsilence: Tickets say more\n---\n"])
    let verdict = coach.action(text, today: nil)
    #expect(verdict.problems == [])
    #expect(verdict.findings == [])
    #expect(verdict.silenced.map(\.rule) == ["vague-action"])
  }

  // MARK: - Levels

  @Test func saysInPassingWhatATeamMakesASuggestion() throws {
    let coach = try Self.coach(["rules/luck.md": "---\nlevel: suggestion\n---\n"])
    let verdict = coach.sentence("Luckily nobody was on call that night.", in: .wentWell)
    #expect(!verdict.challenge)
    #expect(verdict.findings.map(\.level) == [.suggestion])
    #expect(verdict.findings.map(\.rule) == ["luck"])
  }

  @Test func raisesALevel() throws {
    let text = "Luckily nobody was on call that night."
    let ours = try Prompted.coach.get().sentence(text, in: .wentWell)
    #expect(ours.findings.map(\.level) == [.warning])
    let coach = try Self.coach(["rules/luck.md": "---\nlevel: error\n---\n"])
    #expect(coach.sentence(text, in: .wentWell).findings.map(\.level) == [.error])
  }

  // MARK: - Rules of the team's own

  static let vendor = [
    "lexicon/vendor-ticket.md": """
    ---
    title: Vendor tickets
    kind: other
    ---
    Left with others.

    ## Near certain

    ```
    vendor ticket+, vendor hotline
    ```
    """,
    "rules/vendor-ticket.md": """
    ---
    title: The cause is left with a vendor
    label: other
    level: error
    in: [why, sentence, action]
    when:
      - vendor-ticket
    unless:
      - rejected-blame
    ---
    ## Why it matters

    A ticket is no cause.

    ## Challenges

    1. “{quote}” waits for others. What on our side let it through?

    ## Fires

    - Why did the feed stop? → The format changed and we opened a **vendor ticket**.
    - root-cause: We called the **vendor hotline** after the feed stopped.

    ## Stays silent

    - Why did the feed stop? → Our reader accepts a file without a version number.
    - root-cause: Our reader accepts any file.
    """,
  ]

  @Test func speaksByATeamsRuleWhereItsConditionsHold() throws {
    let coach = try Self.coach(Self.vendor)
    let sentence = coach.sentence(
      "We called the vendor hotline after the feed stopped.", in: .rootCause)
    #expect(sentence.challenge)
    #expect(sentence.kind == .other)
    #expect(sentence.findings.map(\.rule) == ["vendor-ticket"])
    #expect(sentence.findings.map(\.range) == [14..<28])
    #expect(
      sentence.findings.map(\.message) == [
        "“vendor hotline” waits for others. What on our side let it through?"
      ])
    let why = coach.why(
      question: "Why did the feed stop?",
      answer: "The format of the feed changed and we opened a vendor ticket.", previous: [])
    #expect(why.depth == .mechanism)
    #expect(why.findings.map(\.rule) == ["vendor-ticket", "mechanism"])
    let action = coach.action("@ana opens a vendor ticket by 2026-06-30", today: nil)
    #expect(action.findings.map(\.quote).contains("vendor ticket"))
    #expect(!coach.sentence("Our reader accepts any file.", in: .rootCause).challenge)
  }

  @Test func findsNothingWrongWithAGoodTeamsFolder() throws {
    let ours = try PromptCheckTests.embedded()
    #expect(PromptCheck(ours + (try Self.files(Self.vendor))).problems == [])
  }

  // MARK: - What is wrong

  @Test(arguments: [
    (
      "rules/human-error.md", "---\nsilence: \"  \"\n---\n",
      "team/rules/human-error.md:2:10: error: \"silence\" needs a reason, which is kept; write silence: why"
    ),
    (
      "rules/luck.md", "---\nlevel: shout\n---\n",
      "team/rules/luck.md:2:8: error: \"shout\" is no level; allowed are error, suggestion, warning"
    ),
    (
      "rules/luck.md", "---\nsilence: x\ntitle: y\n---\n",
      "team/rules/luck.md:3:1: error: unknown key \"title\"; allowed are level, silence"
    ),
    (
      "rules/lukc.md", "---\nsilence: x\n---\n",
      "team/rules/lukc.md:2:1: error: there is no rule \"lukc\" to change; did you mean luck? They are listed by pushback rules"
    ),
    (
      "rules/bad-time.md", "---\nsilence: x\n---\n",
      "team/rules/bad-time.md:2:10: error: \"bad-time\" cannot be left out: without it the interview has no answer to go on with; remove this file"
    ),
    (
      "lexicon/componant.md", "```\nx\n```\n",
      "team/lexicon/componant.md:1:1: error: there is no word class \"componant\" to add to; did you mean component? A class of your own begins with title and kind between two lines ---"
    ),
    (
      "lexicon/slip.md", "---\nkind: person\n---\n```\nx\n```\n",
      "team/lexicon/slip.md:2:7: error: \"slip\" is a class of the kind fault already; leave this line out, or choose another name for a class of your own"
    ),
    (
      "lexicon/slip.md", "```\nx, (a|b\n```\n",
      "team/lexicon/slip.md:2:4: error: \"(\" is never closed; add \")\""
    ),
  ])
  func saysWhatIsWrong(_ path: String, _ text: String, _ message: String) throws {
    #expect(try Self.problems([path: text]) == [message])
  }

  @Test func changesARuleByAFormerId() throws {
    let rule = """
      ---
      title: One
      label: other
      level: error
      in: interview
      aliases: [old]
      ---
      ## Why it matters

      Yes.

      ## Challenges

      1. What?
      """
    let files = [
      try PromptFile(path: "rules/new.md", text: rule),
      try PromptFile(path: "rules/old.md", text: "---\nsilence: no\n---\n", folder: "team"),
    ]
    let coach = Coach(CoachCompiler.compilation(of: files))
    #expect(coach.rule("new")?.silence == "no")
    #expect(coach.rule("old")?.id == "new")
  }
}
