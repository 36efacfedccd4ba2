import Foundation
import TerminalTestSupport
import Testing

/// Plain lines for screen readers and logs.
@Suite struct PlainScreenTests {
  private func start(_ options: [String], _ variables: [String], in sandbox: Sandbox) throws
    -> TerminalProgram
  {
    try TerminalProgram(
      Program.url.path,
      ["draft", "--now", Program.now, "--handbook", sandbox.handbook.path] + options,
      environment: ScreenTalk.environment(sandbox, variables))
  }

  @Test(arguments: [(["--plain"], []), ([], ["PUSHBACK_PLAIN=1"])] as [([String], [String])])
  func saysEverythingInNumberedLines(options: [String], variables: [String]) throws {
    let sandbox = try Sandbox()
    let program = try start(options, variables + ["EDITOR=/nonexistent/editor"], in: sandbox)
    #expect(program.modes == program.modesBefore)
    try program.expect("1. pushback 20260609T100000Z - each answer is saved as you type it.")
    try program.expect("\n2. Section 1 of 11: The incident. Next comes: Impact. First the facts")
    try program.expect("\n3. Question: Have you already drafted a postmortem?")
    func answer(_ line: String) throws {
      try program.expect("Answer: ")
      try program.sendLine(line)
    }
    try answer("")
    try program.expect("4. Question: Is there an incident document?")
    try answer("")
    try program.expect("5. Question: What did users see?")
    try answer("Labels came out\\")
    try program.expect("Answer goes on: ")
    try program.sendLine("blank")
    try program.expect("6. Question: When did it start?")
    try answer("/back")
    try program.expect("7. Back to the question before.")
    try program.expect("9. Your answer so far: Labels came out blank. An empty answer keeps it.\n")
    try answer("")
    try answer("some day")
    try program.expect("Challenge: ")
    try program.expect(
      "Rule: bad-time. It is about these words: “some day”. Type /why or /hint for more.")
    try program.expect("Answer: ")
    try program.send("\u{3}")
    try program.expect(
      "The line was dropped. Ctrl-C again, Ctrl-D or /quit leaves; everything is saved.")
    try answer("/edit")
    try program.expect(
      "The editor “/nonexistent/editor” cannot be started, so your answer is as it was.")
    try program.expect("Answer: ")
    try program.send("\u{4}")
    #expect(try program.waitForEnd() == .exited(status: 3))
    #expect(!program.raw.contains(0x1B))
  }

  /// An answer that is opened in an editor cannot stand in the line: it is said, and Enter takes it.
  @Test func takesWhatTheEditorBroughtWithEnter() throws {
    let sandbox = try Sandbox()
    let program = try start(["--plain"], ["EDITOR=echo Labels came out blank >"], in: sandbox)
    try program.expect("Answer: ")
    try program.sendLine("")
    try program.sendLine("")
    try program.expect("What did users see?")
    try program.sendLine("/edit")
    try program.expect("Labels came out blank\n")
    try program.expect("This is your answer now; Enter takes it, /edit opens it again.\n")
    try program.sendLine("")
    try program.expect("When did it start?")
    program.signal(SIGTERM)
    #expect(try program.waitForEnd() == .exited(status: 143))
  }

  @Test(
    arguments: [
      (["--color", "always"], ["TERM=dumb"], true), (["--color", "never"], [], false),
      ([], ["NO_COLOR=1"], false), ([], ["TERM=dumb", "CLICOLOR_FORCE=1"], true), ([], [], true),
      ([], ["TERM=dumb"], false), (["--color", "always"], ["NO_COLOR=1"], true),
    ] as [([String], [String], Bool)])
  func usesStylesWhereAskedTo(options: [String], variables: [String], styled: Bool) throws {
    let sandbox = try Sandbox()
    let program = try start(options, variables, in: sandbox)
    try program.expect("\nhere.")
    program.signal(SIGTERM)
    _ = try program.waitForEnd()
    #expect(String(decoding: program.raw, as: UTF8.self).contains("\u{1B}[1m") == styled)
  }

  @Test func refusesAnotherColor() throws {
    let sandbox = try Sandbox()
    let outcome = try Program.run(["draft", "--color", "pink"], input: Data(), in: sandbox)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("pink"))
  }
}
