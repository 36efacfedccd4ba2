import Foundation
import TerminalTestSupport
import Testing

/// The program as a person meets it: in a real pseudo-terminal.
@Suite struct TerminalInterviewTests {
  static let scripts = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Scripts")

  private func start(_ arguments: [String], in sandbox: Sandbox) throws -> TerminalProgram {
    try TerminalProgram(
      Program.url.path, arguments + ["--handbook", sandbox.handbook.path],
      environment: [
        "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=\(sandbox.folder.path)",
        "XDG_STATE_HOME=\(sandbox.state.path)", "PATH=/usr/bin:/bin",
      ])
  }

  @Test func completesAnInterview() throws {
    let sandbox = try Sandbox()
    let program = try start(["draft", "--now", Program.now], in: sandbox)
    let path = Self.scripts.appending(path: "interview.script").path
    try ExpectScript(contentsOf: path).run(program)
    #expect(
      try sandbox.files() == [
        "postmortems/2026/W24-etiketten-leer.md",
        "postmortems/2026/W24-etiketten-leer.transcript.md",
      ])
    let document = try sandbox.text("postmortems/2026/W24-etiketten-leer.md")
    #expect(document.contains("# Postmortem: Etiketten 日本 leer\n"))
    #expect(document.contains("- For how long: 2026-06-08 21:14 → 21:52 CEST (38m)\n"))
    #expect(document.contains("| 21:40 | Old template copied back to the server |\n"))
    #expect(
      document.contains(
        "- [ ] Refuse an empty template file in the deploy script (Owner: @noor, Due: 2026-06-19, Issue: labels#48)\n"
      ))
    #expect(!document.contains("human error\n"))
    let transcript = try sandbox.text("postmortems/2026/W24-etiketten-leer.transcript.md")
    #expect(transcript.contains("> human error\n"))
    #expect(transcript.contains("   - first: human error\n"))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: sandbox.handbook.appending(
        path: "postmortems/2026/W24-etiketten-leer.transcript.md"
      ).path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func leavesWithCtrlDAndGoesOn() throws {
    let sandbox = try Sandbox()
    let first = try start(["draft", "--now", Program.now], in: sandbox)
    try first.expect("drafted a postmortem?")
    try first.sendLine("")
    try first.expect("incident document?")
    try first.send("\u{4}")
    try first.expect("pushback resume 20260609T100000Z")
    #expect(try first.waitForEnd() == .exited(status: 3))
    #expect(first.modes == first.modesBefore)

    let second = try start(["resume", "--now", Program.now], in: sandbox)
    try second.expect("incident document?")
    try second.send("\u{3}")
    try second.expect("Ctrl-C again")
    try second.send("\u{3}")
    #expect(try second.waitForEnd() == .exited(status: 130))
    #expect(second.modes == second.modesBefore)
  }

  @Test func showsNothingRawThatAFileBrings() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "# Incident: Lifts \u{1B}[2J stood \u{202E}still\n\n## Timeline\n- 08:10 Alert \u{1B}]0;x\u{7} fired\n",
      to: "incidents/x.md")
    let program = try start(
      [
        "draft", "--now", Program.now, "--incident",
        sandbox.handbook.appending(path: "incidents/x.md").path,
      ], in: sandbox)
    try program.expect("drafted a postmortem?")
    try program.sendLine("")
    try program.expect("What did users see?")
    try program.expect("Enter takes it")
    #expect(!program.raw.contains(0x07))
    let raw = String(decoding: program.raw, as: UTF8.self)
    #expect(!raw.contains("\u{1B}[2J"))
    #expect(!raw.contains("\u{202E}"))
    program.signal(SIGTERM)
    #expect(try program.waitForEnd() == .exited(status: 143))
    #expect(program.modes == program.modesBefore)
  }
}
