import Foundation
import TerminalTestSupport
import Testing

/// `pushback` alone, `replay` and long output: in a real pseudo-terminal.
@Suite struct StartTests {
  private func start(
    _ arguments: [String], in sandbox: Sandbox, environment: [String] = []
  ) throws -> TerminalProgram {
    try TerminalProgram(
      Program.url.path, arguments,
      environment: [
        "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=\(sandbox.folder.path)",
        "XDG_STATE_HOME=\(sandbox.state.path)", "PATH=/usr/bin:/bin",
      ] + environment)
  }

  private func alone(_ sandbox: Sandbox) throws -> TerminalProgram {
    try start(["--handbook", sandbox.handbook.path, "--now", Program.now], in: sandbox)
  }

  private func begin(_ symptom: String, in sandbox: Sandbox) throws {
    let outcome = try Program.converse(
      ["draft"],
      [#"{"answer":""}"#, #"{"answer":""}"#, #"{"answer":"\#(symptom)"}"#], in: sandbox)
    #expect(outcome.status == 3)
  }

  @Test func beginsWhereNothingIsUnfinished() throws {
    let sandbox = try Sandbox()
    let program = try alone(sandbox)
    try program.expect("1/11  The incident  next: Impact")
    try program.expect("drafted a postmortem?")
    try program.expect("> ")
    try program.send("\u{4}")
    #expect(try program.waitForEnd() == .exited(status: 3))
  }

  @Test func offersToGoOn() throws {
    let sandbox = try Sandbox()
    try begin("Doors stayed shut", in: sandbox)
    let program = try alone(sandbox)
    try program.expect("There is an unfinished session:")
    try program.expect("Doors stayed shut: unfinished, at 1/11 The incident, 1 answer")
    try program.expect("Enter goes on with it, new begins another, Ctrl-D leaves.")
    try program.sendLine("perhaps")
    try program.expect("Press Enter to go on with it, or type new.")
    try program.sendLine("")
    try program.expect("When did it start?")
    try program.sendLine("/quit")
    try program.expect("pushback resume 20260609T100000Z")
    #expect(try program.waitForEnd() == .exited(status: 3))
    #expect(program.modes == program.modesBefore)
  }

  @Test func offersSeveralAndANewOne() throws {
    let sandbox = try Sandbox()
    try begin("Doors stayed shut", in: sandbox)
    try begin("Lights went out", in: sandbox)
    let first = try alone(sandbox)
    try first.expect("There are 2 unfinished sessions:")
    try first.expect("1  Lights went out")
    try first.expect("2  Doors stayed shut")
    try first.expect(
      "Enter goes on with 1, a number with that one, new begins another, Ctrl-D leaves.")
    try first.sendLine("7")
    try first.expect("Press Enter, or type a number from 1 to 2, or new.")
    try first.sendLine("2")
    try first.expect("When did it start?")
    try first.expect("> ")
    try first.send("\u{4}")
    #expect(try first.waitForEnd() == .exited(status: 3))
    let second = try alone(sandbox)
    try second.expect("There are 2 unfinished sessions:")
    try second.sendLine("new")
    try second.expect("pushback 20260609T100000Z-3 -")
    try second.expect("> ")
    try second.send("\u{4}")
    #expect(try second.waitForEnd() == .exited(status: 3))
  }

  @Test func leavesWithoutChoosing() throws {
    let sandbox = try Sandbox()
    try begin("Doors stayed shut", in: sandbox)
    let program = try alone(sandbox)
    try program.expect("Ctrl-D leaves.")
    try program.expect("> ")
    try program.send("\u{4}")
    #expect(try program.waitForEnd() == .exited(status: 3))
    #expect(program.modes == program.modesBefore)
  }

  @Test func doesNotOfferWhatIsOpenElsewhere() throws {
    let sandbox = try Sandbox()
    let live = try LiveProgram(["draft"], in: sandbox)
    _ = try live.turn()
    let program = try alone(sandbox)
    try program.expect("pushback 20260609T100000Z-2 -")
    try program.expect("> ")
    try program.send("\u{4}")
    _ = try program.waitForEnd()
    #expect(live.closeInput() == 3)
  }

  @Test func stopsAReplayWithCtrlC() throws {
    let sandbox = try Sandbox()
    try begin("Doors stayed shut", in: sandbox)
    let program = try start(["replay", "--speed", "0.1"], in: sandbox)
    try program.expect("pushback 20260609T100000Z -")
    try program.send("\u{3}")
    try program.expect("Stopped.")
    #expect(try program.waitForEnd() == .exited(status: 130))
    #expect(program.modes == program.modesBefore)
  }

  @Test func replaysAtAMultipleOfReadingSpeed() throws {
    let sandbox = try Sandbox()
    try begin("Doors stayed shut", in: sandbox)
    let program = try start(["replay", "--speed", "1000"], in: sandbox)
    try program.expect("> Doors stayed shut")
    try program.expect("When did it start?")
    #expect(try program.waitForEnd() == .exited(status: 0))
  }

  @Test func asksBeforeItDeletes() throws {
    let sandbox = try Sandbox()
    try begin("Doors stayed shut", in: sandbox)
    let first = try start(["sessions", "delete", "20260609T100000Z"], in: sandbox)
    try first.expect("Delete 20260609T100000Z for good? Doors stayed shut: unfinished, at 1/11 The")
    try first.expect("Type yes to delete it.")
    try first.sendLine("")
    try first.expect("Kept 20260609T100000Z.")
    #expect(try first.waitForEnd() == .exited(status: 0))
    let second = try start(["sessions", "delete", "20260609T100000Z"], in: sandbox)
    try second.expect("Type yes to delete it.")
    try second.sendLine("yes")
    try second.expect("Deleted 20260609T100000Z.")
    #expect(try second.waitForEnd() == .exited(status: 0))
  }

  @Test func showsLongOutputThroughThePager() throws {
    let sandbox = try Sandbox()
    let program = try start(
      ["draft", "--handbook", sandbox.handbook.path, "--now", Program.now], in: sandbox,
      environment: ["PAGER=sed 's/^/PAGED /'"])
    try program.expect("drafted a postmortem?")
    // Longer than 24 lines.
    try program.sendLine("/show")
    try program.expect("PAGED ## Cross-references")
    try program.expect("drafted a postmortem?")
    // Short output needs none.
    try program.sendLine("/ledger")
    try program.expect("Nothing has been pushed back on yet.")
    try program.expect("drafted a postmortem?")
    try program.sendLine("")
    try program.expect("incident document?")
    try program.send("\u{4}")
    #expect(try program.waitForEnd() == .exited(status: 3))
    #expect(program.modes == program.modesBefore)
    let screen = String(decoding: program.raw, as: UTF8.self)
    #expect(!screen.contains("PAGED Nothing"))
  }

  @Test func writesItselfWhereThePagerIsMissing() throws {
    let sandbox = try Sandbox()
    let program = try start(
      ["draft", "--handbook", sandbox.handbook.path, "--now", Program.now], in: sandbox,
      environment: ["PAGER=no-such-pager"])
    try program.expect("drafted a postmortem?")
    try program.sendLine("/show")
    try program.expect("## Cross-references")
    try program.expect("drafted a postmortem?")
    try program.expect("> ")
    try program.send("\u{4}")
    #expect(try program.waitForEnd() == .exited(status: 3))
  }

  @Test func meetsAMistypedCommandWithAQuestion() throws {
    let sandbox = try Sandbox()
    let program = try start(
      ["draft", "--handbook", sandbox.handbook.path, "--now", Program.now], in: sandbox)
    try program.expect("drafted a postmortem?")
    try program.sendLine("/sectons")
    try program.expect("did you mean /sections?")
    try program.expect("drafted a postmortem?")
    try program.sendLine("/sections")
    try program.expect("you are here, at draft")
    try program.expect("> ")
    try program.send("\u{4}")
    #expect(try program.waitForEnd() == .exited(status: 3))
  }
}
