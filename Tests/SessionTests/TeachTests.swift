import Foundation
import Testing

/// `pushback teach` as a program: the protocol, the journal, the map.
@Suite struct TeachTests {
  private static let spot = #"{"answer":"1: judges the secretary; 4: only a label"}"#
  private static let rewrite =
    #"{"answer":"At 02:40 the call for ward 7 went to ward 17 because the list of wards is sorted as text and the call goes out without a confirmation."}"#

  private func teach(
    _ arguments: [String] = [], _ inputs: [String] = [], in sandbox: Sandbox
  ) throws -> Outcome {
    try Program.converse(["teach"] + arguments, inputs, in: sandbox)
  }

  private func run(
    _ arguments: [String], _ input: String = "", in sandbox: Sandbox
  ) throws -> Outcome {
    try Program.run(["teach"] + arguments, input: Data(input.utf8), in: sandbox)
  }

  @Test func meetsEveryLineWithOneQuestionOrTheEnd() throws {
    let sandbox = try Sandbox()
    let inputs = [
      #"{"answer":"2"}"#, #"{"command":"/hint"}"#, #"{"command":"/fly"}"#, "nonsense",
      #"{"answer":"1 and 4"}"#, #"{"answer":""}"#, #"{"command":"/model"}"#,
      #"{"command":"/park"}"#, #"{"answer":"The nurse was careless."}"#, #"{"command":"/quit"}"#,
    ]
    let outcome = try teach([], inputs, in: sandbox)
    #expect(outcome.status == 3)
    let names = outcome.events.compactMap { $0["event"] as? String }
    #expect(names.prefix(4) == ["opened", "section", "note", "ask"])
    #expect(names.count { $0 == "ask" } == inputs.count)
    #expect(names.last == "note")
    let ask = try #require(outcome.events.first { $0["event"] as? String == "ask" })
    #expect(ask["section"] as? String == "teach")
    #expect(ask["lesson"] as? String == "people-and-systems")
    #expect(ask["field"] as? String == "spot")
    #expect(ask["n"] as? Int == 1)
    #expect((ask["sentences"] as? [String])?.count == 4)
    let challenge = try #require(outcome.events.last { $0["event"] as? String == "challenge" })
    #expect(challenge["field"] as? String == "rewrite")
    #expect(challenge["label"] as? String != nil)
    #expect(challenge["attempt"] as? Int == 1)
  }

  /// Killed with -9 after every line, the learner comes back to the question that line led to.
  @Test func comesBackAfterBeingKilled() throws {
    let whole = try Sandbox()
    let inputs = [
      #"{"answer":"1"}"#, #"{"answer":"1 and 4"}"#, #"{"answer":"it blames"}"#,
      #"{"answer":"just a label, human error"}"#, #"{"answer":"The nurse was careless."}"#,
      Self.rewrite,
    ]
    let expected = try teach([], inputs, in: whole)
    let sandbox = try Sandbox()
    for input in inputs {
      let program = try LiveProgram(["teach"], in: sandbox)
      _ = try program.turn()
      try program.send(input)
      _ = try program.turn()
      program.kill()
    }
    let program = try LiveProgram(["teach"], in: sandbox)
    let ask = try #require(try program.turn().last)
    let last = try #require(expected.events.last { $0["event"] as? String == "ask" })
    #expect(ask["n"] as? Int == 3)
    #expect(ask["n"] as? Int == last["n"] as? Int)
    #expect(ask["question"] as? String == last["question"] as? String)
    program.kill()
    let list = try run(["--list", "--now", Program.now], in: sandbox)
    #expect(list.output == (try run(["--list", "--now", Program.now], in: whole)).output)
    #expect(list.lines.first?.hasSuffix("2 of 3 done  <- next") == true)
  }

  @Test func keepsProgressReadableForItsOwnerOnly() throws {
    let sandbox = try Sandbox()
    _ = try teach([], [Self.spot], in: sandbox)
    let path = sandbox.state.appending(path: "pushback/teach/progress.journal").path
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func bringsAFailedRuleBackTheNextDay() throws {
    let sandbox = try Sandbox()
    _ = try teach([], [#"{"answer":"1"}"#, #"{"command":"/quit"}"#], in: sandbox)
    let today = try run(["--list", "--now", Program.now], in: sandbox)
    #expect(today.lines.last == "Drills later: human-error on 2026-06-10")
    let next = try Program.run(
      ["teach", "--protocol", "jsonl", "--now", "2026-06-10T08:00:00Z"], input: Data(),
      in: sandbox)
    let ask = try #require(next.events.first { $0["event"] as? String == "ask" })
    #expect(ask["lesson"] is NSNull)
    #expect(ask["title"] as? String != nil)
  }

  @Test func takesALessonByNumberOrName() throws {
    let sandbox = try Sandbox()
    for name in ["3", "hindsight", "03-hindsight"] {
      let outcome = try teach(["--lesson", name], in: sandbox)
      #expect(outcome.events[1]["lesson"] as? String == "hindsight")
    }
    let unknown = try teach(["--lesson", "hindsigt"], in: sandbox)
    #expect(unknown.status == 2)
    #expect(
      unknown.events.first?["message"] as? String
        == "There is no lesson “hindsigt”; did you mean hindsight? List them with: pushback teach --list"
    )
    #expect(try teach(["--lesson", "99"], in: sandbox).status == 2)
  }

  @Test func writesLessonsForAClass() throws {
    let sandbox = try Sandbox()
    let outcome = try run(["--export", "--lesson", "1"], in: sandbox)
    #expect(outcome.status == 0)
    let parts = outcome.output.components(separatedBy: "\n# For the one who teaches\n")
    try #require(parts.count == 2)
    #expect(parts[0].hasPrefix("# 1. People and systems\n\n"))
    #expect(!parts[0].contains("no inventory of machines"))
    #expect(parts[1].contains("no inventory of machines"))
    #expect(parts[1].contains("- 4: push back. Number 4 is a label."))
    let all = try run(["--export"], in: sandbox)
    #expect(all.output.contains("# 13. A whole small postmortem"))
    #expect(all.output.contains("You are the witness. Answer only what is asked:"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.state.path))
  }

  @Test func forgetsOnlyWhenToldSo() throws {
    let sandbox = try Sandbox()
    _ = try teach([], [Self.spot], in: sandbox)
    let no = try run(["--reset"], "\n", in: sandbox)
    #expect(
      no.output
        == "Forget your progress in all lessons and drills? yes or no: Nothing was forgotten.\n")
    #expect(try run(["--list"], in: sandbox).lines.first?.contains("1 of 3 done") == true)
    #expect(try run(["--reset", "--lesson", "1", "--yes"], in: sandbox).output == "Forgotten.\n")
    #expect(try run(["--list"], in: sandbox).lines.first?.contains("3 to do") == true)
    let yes = try run(["--reset", "--lesson", "1"], "yes\n", in: sandbox)
    #expect(
      yes.output == "Forget your progress in lesson 1? yes or no: Forgotten.\n")
  }

  @Test func runsAndChecksATeachersOwnFile() throws {
    let sandbox = try Sandbox()
    let lesson = try String(contentsOf: LessonFile.people, encoding: .utf8)
    try sandbox.write(lesson, to: "own.md")
    let check = try run(["ops-handbook/own.md", "--check"], in: sandbox)
    #expect(check.output == "ops-handbook/own.md: nothing wrong\n")
    let outcome = try teach(["ops-handbook/own.md"], [Self.spot], in: sandbox)
    #expect(outcome.events.contains { $0["event"] as? String == "accepted" })
    #expect(try run(["--list"], in: sandbox).lines.first?.contains("3 to do") == true)

    try sandbox.write(lesson.replacing("## Idea", with: "## Thought"), to: "own.md")
    let broken = try run(["ops-handbook/own.md", "--check"], in: sandbox)
    #expect(broken.status == 1)
    #expect(
      broken.output.hasPrefix(
        "ops-handbook/own.md:1:1: error: ## Idea is missing; add it\n  ---\n  ^\nops-handbook/own.md:5:1: error: \"Thought\" is no part of a lesson"
      ))
    let refused = try run(["ops-handbook/own.md"], in: sandbox)
    #expect(refused.status == 2)
    #expect(refused.errors.hasPrefix("pushback: The lessons cannot be used:\nops-handbook/own.md"))
    let missing = try run(["nowhere.md"], in: sandbox)
    #expect(missing.status == 4)
    #expect(
      missing.errors == "pushback: Could not read nowhere.md: it does not exist; check the name.\n")
    try sandbox.write(Data([0xFF, 0xFE, 0x41]), to: "bytes.md")
    #expect(
      try run(["ops-handbook/bytes.md"], in: sandbox).errors
        == "pushback: Could not read ops-handbook/bytes.md: it is not valid UTF-8; save it as UTF-8.\n"
    )
  }

  @Test func addsATeamsLessons() throws {
    let sandbox = try Sandbox()
    let lesson = try String(contentsOf: LessonFile.people, encoding: .utf8)
    let place = ".pushback/prompts/lessons/14-ours.md"
    try sandbox.write(lesson.replacing("title: People and systems", with: "title: Ours"), to: place)
    #expect(try run(["--list"], in: sandbox).lines.last?.hasPrefix("14  Ours") == true)
    try sandbox.write(lesson.replacing("### Good", with: "### Fine"), to: place)
    let broken = try run(["--list"], in: sandbox)
    #expect(broken.status == 2)
    #expect(broken.errors.contains("/.pushback/prompts/lessons/14-ours.md:"))
    let check = try Program.run(["check-prompts"], input: Data(), in: sandbox)
    #expect(check.status == 1)
    #expect(check.output.contains("\"Fine\" is no part of a spot exercise; allowed are"))
    // What is wrong with lessons is no reason not to judge.
    #expect(try Program.run(["judge"], input: Data(), in: sandbox).status == 0)
  }

  @Test func drillsWhatWasPushedBackInInterviews() throws {
    let sandbox = try Sandbox()
    _ = try Program.converse(
      ["draft"], TeamPromptProgramTests.toHumanError + [TeamPromptProgramTests.humanError],
      in: sandbox)
    let outcome = try teach(["--mine"], in: sandbox)
    let ask = try #require(outcome.events.first { $0["event"] as? String == "ask" })
    #expect(
      (ask["passage"] as? String)?.hasSuffix("Plain human error by the night porter.") == true)
    #expect((ask["story"] as? [String])?.first?.contains("20260609T100000Z") == true)
    let none = try teach(["--mine"], in: try Sandbox())
    #expect(none.status == 0)
    #expect(none.events.compactMap { $0["event"] as? String } == ["opened", "note", "saved"])
    #expect(
      none.events[1]["message"] as? String
        == "There is no passage of yours that is due. They come from interviews that pushed back, and return at growing intervals."
    )
  }

  @Test func refusesASecondLearnerAtTheSameTime() throws {
    let sandbox = try Sandbox()
    let first = try LiveProgram(["teach"], in: sandbox)
    _ = try first.turn()
    let second = try teach([], in: sandbox)
    #expect(second.status == 4)
    #expect((second.events.first?["message"] as? String)?.contains("has it open") == true)
    first.kill()
  }

  @Test(arguments: [
    (["--list", "--mine"], "Choose one of --list, --mine, --export, --check and --reset."),
    (["x.md", "--list"], "A file goes alone, or with --check or --export."),
    (["--lesson", "1", "--list"], "--lesson goes with --export or --reset, or alone."),
    (["--check"], "Name the file to check."),
    (["--yes"], "--yes answers what --reset asks; there is nothing else to ask."),
  ])
  func saysWhichOptionsGoTogether(_ arguments: [String], _ message: String) throws {
    let outcome = try run(arguments, in: try Sandbox())
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("Error: \(message)\n"))
  }

  @Test func looksTheSameInAPipe() throws {
    let sandbox = try Sandbox()
    let outcome = try run([], "1 and 4\n", in: sandbox)
    #expect(outcome.status == 3)
    #expect(outcome.lines.first?.hasPrefix("pushback teach - each line is saved") == true)
    #expect(outcome.lines.contains("1/13  People and systems"))
    #expect(outcome.lines.contains("Exercise 1 of 3, Spot: The school registry"))
    #expect(outcome.lines.contains("  4  Human error during the import."))
    #expect(outcome.output.contains("Yes, number 1."))
    #expect(outcome.lines.last == "Everything is saved. Go on with pushback teach.")
  }
}

/// A lesson of the project as it lies in the repository.
enum LessonFile {
  static let people = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "prompts/lessons/01-people-and-systems.md")
}
