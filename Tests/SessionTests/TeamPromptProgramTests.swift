import Foundation
import Testing

/// A team's own prompts, from the command line to the files that are written.
@Suite struct TeamPromptProgramTests {
  static let place = ".pushback/prompts/"
  static let toHumanError =
    BadInputTests.toWho + [
      #"{"answer":"Nurses of ward four and ward six"}"#,
      #"{"answer":"Print labels for blood samples"}"#,
      #"{"answer":"212 labels printed without a date"}"#,
      #"{"answer":"10:40 Alert LabelCheck fired"}"#, #"{"answer":""}"#,
    ]
  static let humanError = #"{"answer":"Plain human error by the night porter."}"#

  private func sandbox(_ files: [String: String]) throws -> Sandbox {
    let sandbox = try Sandbox()
    for (path, text) in files { try sandbox.write(text, to: Self.place + path) }
    return sandbox
  }

  private let silence = ["rules/human-error.md": "---\nsilence: We mean the form\n---\n"]

  private func run(
    _ arguments: [String], _ input: String = "", in sandbox: Sandbox
  ) throws -> Outcome {
    try Program.run(arguments, input: Data(input.utf8), in: sandbox)
  }

  // MARK: - Judging

  private let request =
    #"{"as":"why","question":"Why?","answer":"Plain human error by the night porter."}"# + "\n"

  @Test func judgesByTheHandbooksPrompts() throws {
    let outcome = try run(["judge"], request, in: try sandbox(silence))
    #expect(outcome.status == 0)
    let verdict = try #require(outcome.events.first)
    #expect((verdict["findings"] as? [Any])?.isEmpty == true)
    let silenced = try #require(verdict["silenced"] as? [[String: Any]])
    #expect(silenced.map { $0["rule"] as? String } == ["human-error"])
    #expect(silenced.map { $0["reason"] as? String } == ["We mean the form"])
  }

  @Test func judgesByTheFolderThatIsNamedInsteadOfTheHandbooks() throws {
    let sandbox = try sandbox(silence)
    try sandbox.write("```\nnight porter\n```\n", to: "own/lexicon/jargon.md")
    let outcome = try run(["judge", "--prompts", "ops-handbook/own"], request, in: sandbox)
    let findings = try #require(outcome.events.first?["findings"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["human-error"])
    #expect(outcome.events.first?["silenced"] == nil)
  }

  @Test func refusesBrokenPromptsWithTheLineAndTheStatusOfBadUsage() throws {
    let sandbox = try sandbox(["rules/luck.md": "---\nlevel: shout\n---\n"])
    let report = """
      The prompts cannot be used:
      ops-handbook/.pushback/prompts/rules/luck.md:2:8: error: "shout" is no level; allowed are error, suggestion, warning
        level: shout
               ^
      Mend them; pushback check-prompts tells more.
      """
    let judged = try run(["judge"], request, in: sandbox)
    #expect(judged.status == 2)
    #expect(judged.output == "")
    #expect(judged.errors == "pushback: \(report)\n")
    let draft = try Program.converse(["draft"], [], in: sandbox)
    #expect(draft.status == 2)
    #expect(draft.events.map { $0["message"] as? String } == [report])
    #expect(try run(["rules"], in: sandbox).status == 2)
    #expect(try run(["explain", "luck"], in: sandbox).status == 2)
  }

  @Test(arguments: ["judge", "draft", "rules", "check-prompts"])
  func saysThatAFolderIsMissing(_ command: String) throws {
    let outcome = try run([command, "--prompts", "nowhere"], in: try Sandbox())
    #expect(outcome.status == 4)
    #expect(
      outcome.errors == "pushback: Could not read nowhere: it does not exist; check the name.\n")
  }

  @Test func saysThatAFileCannotBeRead() throws {
    let sandbox = try sandbox([:])
    let folder = sandbox.handbook.appending(path: Self.place + "lexicon")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "slip.md"), withDestinationURL: folder.appending(path: "none"))
    let outcome = try run(["judge"], in: sandbox)
    #expect(outcome.status == 4)
    #expect(
      outcome.errors.contains(
        "\nops-handbook/.pushback/prompts/lexicon/slip.md: error: Could not read ops-handbook/.pushback/prompts/lexicon/slip.md: it is a link to nothing; repair the link, or name another place.\n"
      ))
    #expect(try run(["check-prompts"], in: sandbox).status == 4)
  }

  // MARK: - Checking

  @Test func findsNothingWrongInsideTheProgram() throws {
    let outcome = try run(["check-prompts"], in: try Sandbox())
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix(" files, nothing wrong\n"))
  }

  @Test func findsNothingWrongInTheRepositorysFolder() throws {
    let folder = ReadmeTests.root.appending(path: "prompts").path
    let outcome = try run(["check-prompts", folder], in: try Sandbox())
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix(" files, nothing wrong\n"))
  }

  @Test func checksAWholeSetByItself() throws {
    let sandbox = try Sandbox()
    let folder = sandbox.handbook.appending(path: "set")
    try FileManager.default.copyItem(
      at: ReadmeTests.root.appending(path: "prompts"), to: folder)
    try FileManager.default.removeItem(at: folder.appending(path: "interview/impact.md"))
    try FileManager.default.removeItem(at: folder.appending(path: "weights.md"))
    try sandbox.write("---\ntitle: [\n---\n", to: "set/interview/finish.md")
    let outcome = try run(["check-prompts", "ops-handbook/set"], in: sandbox)
    #expect(outcome.status == 1)
    let errors = outcome.lines.filter { $0.contains(": error: ") }
    #expect(
      errors.contains(
        "ops-handbook/set/interview/impact.md: error: this file is missing; every section needs one."
      ))
    #expect(
      errors.contains(
        "ops-handbook/set/weights.md: error: the table of weights is missing; fitweights writes it")
    )
    #expect(errors.contains { $0.hasPrefix("ops-handbook/set/interview/finish.md:3:1: error: ") })
  }

  @Test func namesFilesThatNothingReadsAndTextThatIsNone() throws {
    let sandbox = try sandbox(["notes.txt": "x", "lexicon/sub/slip.md": "x", "README.md": "x"])
    try sandbox.write(
      Data("```\nab\u{E9} ".utf8) + Data([0xFF]), to: Self.place + "lexicon/slip.md")
    let outcome = try run(["check-prompts", "ops-handbook/.pushback/prompts"], in: sandbox)
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        ops-handbook/.pushback/prompts/lexicon/slip.md:2:6: error: this file is not valid UTF-8 from here on; save it as UTF-8
          abé \u{FFFD}
              ^
        ops-handbook/.pushback/prompts/lexicon/sub: error: nothing reads this; allowed are lessons/NAME.md, lexicon/NAME.md, rules/NAME.md and README.md; rename it, or move it away
        ops-handbook/.pushback/prompts/notes.txt: error: nothing reads this; allowed are lessons/NAME.md, lexicon/NAME.md, rules/NAME.md and README.md; rename it, or move it away
        3 problems in 3 files

        """)
  }

  // MARK: - Listing and teaching

  @Test func listsAndTeachesWithTheTeamsChanges() throws {
    let sandbox = try sandbox(silence)
    let list = try run(["rules"], in: sandbox)
    #expect(list.status == 0)
    #expect(
      list.output.hasSuffix(
        "\nhuman-error is silenced by ops-handbook/.pushback/prompts/rules/human-error.md: We mean the form\n"
      ))
    let json = try run(["rules", "--format", "json"], in: sandbox)
    #expect((json.events.first?["rules"] as? [Any])?.isEmpty == false)
    let lesson = try run(["explain", "human-error"], in: sandbox)
    #expect(lesson.status == 0)
    #expect(lesson.lines.first == "human-error: Human error as the cause")
    #expect(lesson.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func leavesWithTwoWhereNoRuleHasTheName() throws {
    let outcome = try run(["explain", "humn-error"], in: try Sandbox())
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "pushback: There is no rule “humn-error”; did you mean human-error? List them with: pushback rules\n"
    )
  }

  @Test func showsNothingRawOfATeamsFile() throws {
    let sandbox = try sandbox([
      "rules/luck.md": "---\nsilence: \"a\\u001B[31mb\\u202Ec\"\n---\n\u{1B}[2J\n"
    ])
    for arguments in [["rules"], ["explain", "luck"], ["check-prompts"]] {
      let outcome = try run(arguments, in: sandbox)
      #expect(outcome.status == 0)
      #expect(!(outcome.output + outcome.errors).unicodeScalars.contains("\u{1B}"))
      #expect(!(outcome.output + outcome.errors).unicodeScalars.contains("\u{202E}"))
    }
  }

  // MARK: - The interview

  @Test func doesNotChallengeWhatTheTeamSilencedAndKeepsItOnRecord() throws {
    let ours = try Program.converse(
      ["draft"], Self.toHumanError + [Self.humanError], in: try Sandbox())
    #expect(ours.events.contains { $0["rule"] as? String == "human-error" })
    let sandbox = try sandbox(silence)
    let outcome = try Program.converse(
      ["draft"], Self.toHumanError + [Self.humanError], in: sandbox)
    #expect(!outcome.events.contains { $0["rule"] as? String == "human-error" })
    let accepted = outcome.events.last { $0["event"] as? String == "accepted" }
    #expect(accepted?["value"] as? String == "Plain human error by the night porter.")
    let ask = outcome.events.last { $0["event"] as? String == "ask" }
    #expect(ask?["field"] as? String == "why")
    #expect(ask?["n"] as? Int == 2)
    #expect(ask?["question"] as? String != "Why did the alert fire?")
  }

  /// A conversation that ends in files, with its summary changed.
  private func excellent(
    _ files: [String: String], summary change: (String) -> String
  ) throws -> (Sandbox, Outcome) {
    let conversation = try #require(GoldenConversation.all.first { $0.name == "excellent" })
    let sandbox = try conversation.makeSandbox()
    for (path, text) in files { try sandbox.write(text, to: Self.place + path) }
    let beginning = #"{"answer": "Blood results reached the ward screens"#
    let inputs = conversation.inputs.map { $0.hasPrefix(beginning) ? change($0) : $0 }
    #expect(inputs != conversation.inputs)
    return (
      sandbox, try Program.converse(["draft"] + conversation.arguments, inputs, in: sandbox)
    )
  }

  @Test func saysInTheTranscriptWhatWasSilenced() throws {
    let (sandbox, outcome) = try excellent(
      ["rules/summary-too-long.md": "---\nsilence: Written by hand\n---\n"]
    ) { $0.replacing("by hand let", with: "by hand worked. This let") }
    #expect(outcome.status == 0)
    #expect(!outcome.events.contains { $0["rule"] as? String == "summary-too-long" })
    let path = try #require(try sandbox.files().first { $0.hasSuffix(".transcript.md") })
    #expect(
      try sandbox.text(path).hasSuffix(
        "\n## Silenced by the team\n\n- Summary, summary: summary-too-long (Written by hand)\n"))
  }

  @Test func asksWhatATeamsJargonMeansInTheSummary() throws {
    let change: (String) -> String = { $0.replacing("by hand", with: "with a Night Owl") }
    let jargon = ["lexicon/jargon.md": "```\nnight owl+\n```\n"]
    let (_, outcome) = try excellent(jargon, summary: change)
    let challenge = try #require(outcome.events.first { $0["rule"] as? String == "jargon" })
    #expect(challenge["quote"] as? String == "Night Owl")
    let (_, ours) = try excellent([:], summary: change)
    #expect(!ours.events.contains { $0["rule"] as? String == "jargon" })
  }

  @Test func takesAnAbbreviationThatATeamSaysEverybodyReads() throws {
    let change: (String) -> String = { $0.replacing("by hand", with: "by QRT") }
    let (_, ours) = try excellent([:], summary: change)
    #expect(ours.events.contains { $0["rule"] as? String == "jargon" })
    let (_, outcome) = try excellent(
      ["lexicon/abbreviation.md": "```\nqrt\n```\n"], summary: change)
    #expect(!outcome.events.contains { $0["rule"] as? String == "jargon" })
  }

  @Test func goesOnWithThePromptsTheSessionBeganWith() throws {
    let sandbox = try sandbox(silence)
    _ = try Program.converse(["draft"], Self.toHumanError, in: sandbox)
    try sandbox.write("---\nlevel: shout\n---\n", to: Self.place + "rules/luck.md")
    try FileManager.default.removeItem(
      at: sandbox.handbook.appending(path: Self.place + "rules/human-error.md"))
    let outcome = try Program.converse(["resume"], [Self.humanError], in: sandbox)
    #expect(outcome.status == 3)
    #expect(
      outcome.events.prefix(3).map { $0["event"] as? String } == ["opened", "note", "section"])
    #expect(
      outcome.events[1]["message"] as? String
        == "The team's prompts have changed since this session began; it goes on with those it began with."
    )
    #expect(!outcome.events.contains { $0["rule"] as? String == "human-error" })
    #expect(outcome.events.contains { $0["event"] as? String == "accepted" })
  }

  @Test func saysNothingOfPromptsThatAreTheSame() throws {
    let sandbox = try sandbox(silence)
    _ = try Program.converse(["draft"], Self.toHumanError + [Self.humanError], in: sandbox)
    let outcome = try Program.converse(["resume"], [], in: sandbox)
    #expect(
      outcome.events.map { $0["event"] as? String } == ["opened", "section", "ask", "note"])
    #expect(outcome.events[2]["n"] as? Int == 2)
  }

  @Test func goesOnWithAFolderThatWasNamed() throws {
    let sandbox = try Sandbox()
    for (path, text) in silence { try sandbox.write(text, to: "own/" + path) }
    let prompts = ["--prompts", "ops-handbook/own"]
    _ = try Program.converse(["draft"] + prompts, Self.toHumanError, in: sandbox)
    let alone = try Program.converse(["resume"], [], in: sandbox)
    #expect(alone.events.first?["event"] as? String == "opened")
    let named = try Program.converse(["resume"] + prompts, [Self.humanError], in: sandbox)
    #expect(named.events.first?["event"] as? String == "opened")
    #expect(!named.events.contains { $0["rule"] as? String == "human-error" })
    let missing = try Program.converse(["resume", "--prompts", "nowhere"], [], in: sandbox)
    #expect(missing.status == 4)
  }
}
