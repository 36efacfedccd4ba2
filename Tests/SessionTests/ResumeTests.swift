import Foundation
import Testing

/// Leaving, coming back, and keeping out of each other's way.
@Suite struct ResumeTests {
  static let facts = BadInputTests.toWho

  @Test func asksThePendingQuestionAndNothingOfThePast() throws {
    let sandbox = try Sandbox()
    let left = try Program.converse(["draft"], Self.facts, in: sandbox)
    #expect(left.status == 3)
    let outcome = try Program.converse(["resume"], [], in: sandbox)
    #expect(outcome.status == 3)
    #expect(
      outcome.events.map { $0["event"] as? String } == ["opened", "section", "ask", "note"])
    #expect(outcome.events[0]["session"] as? String == "20260609T100000Z")
    #expect(outcome.events[0]["due"] as? String == "2026-06-11T10:15:00Z")
    #expect(outcome.events[2]["field"] as? String == "who")
    #expect(try sandbox.files() == [])
  }

  @Test func saysHowToGoOnWhenTheInputEnds() throws {
    let sandbox = try Sandbox()
    let outcome = try Program.converse(["draft"], [], in: sandbox)
    #expect(outcome.status == 3)
    #expect(
      outcome.events.last?["message"] as? String
        == "Saved. Nothing is lost; go on with: pushback resume 20260609T100000Z")
  }

  @Test func saysHowToGoOnAfterQuit() throws {
    let sandbox = try Sandbox()
    let outcome = try Program.converse(["draft"], [#"{"command":"/quit"}"#], in: sandbox)
    #expect(outcome.status == 3)
    #expect(outcome.events.last?["event"] as? String == "note")
  }

  @Test func goesOnAfterQuitAsOftenAsItIsLeft() throws {
    let sandbox = try Sandbox()
    let quit = #"{"command":"/quit"}"#
    _ = try Program.converse(["draft"], Self.facts + [quit], in: sandbox)
    for _ in 0..<2 {
      let lines = [#"{"command":"/hint"}"#, #"{"command":"/sections"}"#, quit]
      let outcome = try Program.converse(["resume"], lines, in: sandbox)
      #expect(outcome.status == 3)
      let kinds = outcome.events.map { $0["event"] as? String }
      #expect(kinds == ["opened", "section", "ask", "note", "ask", "note", "ask", "note"])
    }
  }

  @Test func namesTheSessionsWhereThereAreSeveral() throws {
    let sandbox = try Sandbox()
    _ = try Program.converse(["draft"], [], in: sandbox)
    _ = try Program.converse(["draft"], [], in: sandbox)
    let outcome = try Program.converse(["resume"], [], in: sandbox)
    #expect(outcome.status == 2)
    #expect(
      outcome.events.last?["message"] as? String
        == "There are several unfinished sessions; name one of them: pushback resume NAME, with 20260609T100000Z, 20260609T100000Z-2"
    )
    let named = try Program.converse(["resume", "20260609T100000Z-2"], [], in: sandbox)
    #expect(named.status == 3)
    #expect(named.events.first?["session"] as? String == "20260609T100000Z-2")
  }

  @Test func saysThatThereIsNothingToResume() throws {
    let sandbox = try Sandbox()
    let outcome = try Program.converse(["resume"], [], in: sandbox)
    #expect(outcome.status == 2)
    #expect(
      outcome.events.last?["message"] as? String
        == "There is no unfinished session for this handbook. Start one with: pushback draft")
  }

  @Test(arguments: ["../../etc/passwd", "a/b", ""])
  func refusesANameThatIsNone(_ name: String) throws {
    let outcome = try Program.converse(["resume", name], [], in: try Sandbox())
    #expect(outcome.status == 2)
    #expect(
      outcome.events.last?["message"] as? String
        == "There is no session named “\(name)”; a name looks like 20260609T100000Z.")
  }

  @Test func tellsTheSecondWhoHoldsTheSession() throws {
    let sandbox = try Sandbox()
    let first = try LiveProgram(["draft"], in: sandbox)
    _ = try first.turn()
    let outcome = try Program.converse(["resume"], [], in: sandbox)
    #expect(outcome.status == 4)
    let message = try #require(outcome.events.last?["message"] as? String)
    #expect(message.contains("20260609T100000Z"))
    #expect(message.contains("process"))
    #expect(first.closeInput() == 3)
  }

  @Test func keepsASecondSessionOffTheSameIncident() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Incident: Lifts stood still\n", to: "incidents/x.md")
    let path = sandbox.handbook.appending(path: "incidents/x.md").path
    let first = try LiveProgram(["draft", "--incident", path], in: sandbox)
    _ = try first.turn()
    let outcome = try Program.converse(["draft", "--incident", path], [], in: sandbox)
    #expect(outcome.status == 4)
    #expect(outcome.events.count == 1)
    let message = try #require(outcome.events.last?["message"] as? String)
    #expect(message.contains("20260609T100000Z"))
    #expect(first.closeInput() == 3)
    // The second left nothing behind: the first can be resumed without a name.
    #expect(try Program.converse(["resume"], [], in: sandbox).status == 3)
  }

  @Test func saysThatAFinishedSessionIsFinished() throws {
    let conversation = try #require(GoldenConversation.all.first)
    let sandbox = try conversation.makeSandbox()
    let outcome = try Program.converse(
      ["draft"] + conversation.arguments, conversation.inputs, in: sandbox)
    try #require(outcome.status == 0)
    let again = try Program.converse(["resume", "20260609T100000Z"], [], in: sandbox)
    #expect(again.status == 2)
    #expect(
      again.events.last?["message"] as? String
        == "Session 20260609T100000Z is finished: its postmortem was saved. Start a new one with: pushback draft"
    )
  }

  @Test func keepsTheJournalToItsOwner() throws {
    let sandbox = try Sandbox()
    _ = try Program.converse(["draft"], [], in: sandbox)
    let journal = sandbox.state.appending(path: "pushback/20260609T100000Z.journal").path
    let mode = try FileManager.default.attributesOfItem(atPath: journal)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }
}

/// Files that cannot be written: one clear sentence, status 4, and nothing lost.
@Suite struct FailureTests {
  /// The first conversation of those kept up to the last question.
  private func lastQuestion(_ arguments: [String] = []) throws -> (
    Sandbox, LiveProgram, GoldenConversation
  ) {
    let conversation = try #require(GoldenConversation.all.first { $0.arguments.isEmpty })
    let sandbox = try conversation.makeSandbox()
    let program = try LiveProgram(["draft"], in: sandbox)
    _ = try program.turn()
    for input in conversation.inputs.dropLast() {
      try program.send(input)
      _ = try program.turn()
    }
    return (sandbox, program, conversation)
  }

  private func message(_ events: [[String: Any]]) throws -> String {
    let error = try #require(events.last { $0["event"] as? String == "error" })
    return try #require(error["message"] as? String)
  }

  @Test func saysThatTheHandbookHasVanishedAndSavesOnceItIsBack() throws {
    let (sandbox, program, conversation) = try lastQuestion()
    try FileManager.default.removeItem(at: sandbox.handbook)
    try program.send(try #require(conversation.inputs.last))
    let message = try message(try program.turn())
    #expect(message.contains("ops-handbook"))
    #expect(program.closeInput() == 4)

    try FileManager.default.createDirectory(
      at: sandbox.handbook, withIntermediateDirectories: true)
    let outcome = try Program.converse(
      ["resume"], [try #require(conversation.inputs.last)], in: sandbox)
    #expect(outcome.status == 0)
    #expect(try sandbox.files().count == 2)
  }

  @Test func saysThatAFolderIsAFile() throws {
    let (sandbox, program, conversation) = try lastQuestion()
    try sandbox.write("not a folder", to: "postmortems")
    try program.send(try #require(conversation.inputs.last))
    let message = try message(try program.turn())
    #expect(message.contains("postmortems"))
    #expect(program.closeInput() == 4)
    #expect(try sandbox.text("postmortems") == "not a folder")
  }

  @Test func saysThatTheStateFolderCannotBeMade() throws {
    let sandbox = try Sandbox()
    try Data("not a folder".utf8).write(to: sandbox.state)
    let outcome = try Program.converse(["draft"], [], in: sandbox)
    #expect(outcome.status == 4)
    #expect(outcome.events.count == 1)
    #expect(outcome.events[0]["event"] as? String == "error")
  }

  @Test func saysThatAHandbookIsMissing() throws {
    let sandbox = try Sandbox()
    let outcome = try Program.converse(["draft", "--handbook", "nowhere"], [], in: sandbox)
    #expect(outcome.status == 4)
    #expect((outcome.events[0]["message"] as? String)?.contains("nowhere") == true)
  }

  @Test func saysThatAJournalWasDamaged() throws {
    let sandbox = try Sandbox()
    _ = try Program.converse(["draft"], BadInputTests.toWho, in: sandbox)
    let journal = sandbox.state.appending(path: "pushback/20260609T100000Z.journal")
    var bytes = try Data(contentsOf: journal)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: journal)
    let outcome = try Program.converse(["resume", "20260609T100000Z"], [], in: sandbox)
    #expect(outcome.status == 4)
    #expect((outcome.events[0]["message"] as? String)?.contains("line") == true)
  }

  /// A disk that fills up in the middle: the answer is refused, those before it stay.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/prlimit")))
  func saysThatTheDiskIsFullAndKeepsWhatWasThere() throws {
    let sandbox = try Sandbox()
    let process = Program.process(
      ["draft", "--protocol", "jsonl", "--now", Program.now], in: sandbox)
    let program = try #require(process.executableURL?.path)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/prlimit")
    process.arguments = ["--fsize=4096", program] + (process.arguments ?? [])
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    try process.run()
    let long = String(repeating: "x", count: 5_000)
    let lines = BadInputTests.toWho + ["{\"answer\":\"\(long)\"}"]
    try stdin.fileHandleForWriting.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 4)
    let last = try #require(
      String(decoding: output, as: UTF8.self).split(separator: "\n").last.map(String.init))
    #expect(Outcome.event(last)?["event"] as? String == "error")
    let resumed = try Program.converse(["resume"], [], in: sandbox)
    #expect(resumed.status == 3)
    #expect(resumed.events[2]["field"] as? String == "who")
  }
}
