import Foundation
import Terminal
import Testing

@testable import Session

@Suite struct DoctorTests {
  private func surroundings(_ variables: [String: String]) -> Surroundings {
    var surroundings = Surroundings()
    surroundings.variables = variables
    return surroundings
  }

  private func said(_ findings: [Doctor.Finding]) -> [String] {
    findings.map { finding in
      "\(finding.weight.rawValue) \(finding.subject): \(finding.words)"
        + (finding.advice.map { " | \($0)" } ?? "")
    }
  }

  @Test func findsAGoodTerminal() {
    let good = surroundings(["TERM": "xterm", "LANG": "C.UTF-8"])
    #expect(
      said(TerminalCheckup.findings(good)) == ["ok terminal: xterm, 80 x 24", "ok locale: C.UTF-8"])
  }

  @Test func saysWhatIsWrongWithTheTerminal() {
    let unset = TerminalCheckup.findings(surroundings(["LANG": "de_DE.utf8"]))
    #expect(
      said(unset) == [
        "wrong terminal: TERM is not set: lines cannot be edited. | Do: export TERM=xterm-256color",
        "ok locale: de_DE.utf8",
      ])
    var unknown = surroundings(["TERM": "moon", "LC_ALL": "C.UTF-8"])
    unknown.knowsTerminal = { _ in false }
    unknown.columns = 20
    #expect(
      said(TerminalCheckup.findings(unknown)) == [
        "wrong terminal: TERM is moon, which this machine does not know. | Do: export TERM=xterm-256color",
        "note window: 20 columns work; from 60 on it reads better.", "ok locale: C.UTF-8",
      ])
    let dumb = TerminalCheckup.findings(surroundings(["TERM": "dumb", "LANG": "C.UTF-8"]))
    #expect(
      said(dumb).first
        == "note terminal: TERM is dumb: lines are read as they come, without editing or styles.")
    var pipe = surroundings(["LANG": "C.UTF-8"])
    pipe.inputIsTerminal = false
    #expect(
      said(TerminalCheckup.findings(pipe)).first
        == "note terminal: The input is no terminal: lines are read as they come, without editing.")
  }

  @Test func saysWhatIsWrongWithTheLocale() {
    let latin = TerminalCheckup.findings(surroundings(["TERM": "xterm", "LC_ALL": "POSIX"]))
    #expect(
      said(latin).last
        == "wrong locale: POSIX is not UTF-8: letters outside English may look wrong, and signs are shown in ASCII. | Do: export LC_ALL=C.UTF-8"
    )
    var missing = surroundings(["TERM": "xterm", "LANG": "xx_XX.UTF-8"])
    missing.hasLocale = false
    #expect(
      said(TerminalCheckup.findings(missing)).last
        == "wrong locale: xx_XX.UTF-8 is not installed on this machine. | Do: export LC_ALL=C.UTF-8"
    )
  }

  @Test func looksForPagerAndEditor() {
    var bare = surroundings([:])
    bare.hasProgram = { _ in false }
    #expect(
      said(ProgramCheckup.findings(bare)) == [
        "note pager: less is not installed: long output is not paged.",
        "note editor: Neither VISUAL nor EDITOR is set: /edit takes the first editor it finds.",
      ])
    bare.variables = ["PAGER": "most -s", "EDITOR": "pen"]
    #expect(
      said(ProgramCheckup.findings(bare)) == [
        "wrong pager: PAGER is most -s, which is not found. | Install it, or do: export PAGER=cat",
        "wrong editor: EDITOR is pen, which is not found. | Install it, or set EDITOR to an editor you have.",
      ])
    let good = surroundings(["PAGER": "", "VISUAL": "vi", "EDITOR": "ed"])
    #expect(said(ProgramCheckup.findings(good)) == ["ok pager: PAGER says none.", "ok editor: vi"])
  }

  @Test func isLaidOutInLines() {
    let doctor = Doctor(findings: [
      Doctor.Finding("locale", .wrong, "POSIX is not UTF-8.", advice: "Do: export LC_ALL=C.UTF-8"),
      Doctor.Finding("terminal", .good, "xterm, 80 x 24"),
    ])
    #expect(
      doctor.text(width: 60, style: .plain) == """
        wrong  locale    POSIX is not UTF-8.
               Do: export LC_ALL=C.UTF-8
        ok     terminal  xterm, 80 x 24
        1 thing is wrong.

        """)
    #expect(!doctor.isWell)
    #expect(Doctor(findings: []).text(width: 60, style: .plain) == "Nothing is wrong.\n")
  }

  // MARK: - The program

  private func run(_ arguments: [String] = [], in sandbox: Sandbox) throws -> Outcome {
    let outcome = try Program.run(
      ["doctor"] + arguments, input: Data(), in: sandbox, environment: ["LC_ALL": "C.UTF-8"])
    #expect(outcome.errors == "")
    return outcome
  }

  @Test func isWellInAGoodPlace() throws {
    let sandbox = try Sandbox()
    try sandbox.write("x", to: "postmortems/2026/x.md")
    let outcome = try run(in: sandbox)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("ok     handbook  "))
    #expect(outcome.output.contains("ok     sessions  "))
    #expect(outcome.output.contains("ok     prompts   "))
    #expect(outcome.output.hasSuffix("Nothing is wrong.\n"))
    // Looking leaves nothing behind.
    #expect(!FileManager.default.fileExists(atPath: sandbox.state.path))
  }

  @Test func saysWhatIsWrongAroundTheHandbook() throws {
    let sandbox = try Sandbox()
    try sandbox.write("x", to: "postmortems")
    try sandbox.write("week: moon\n", to: ".pushback.yml")
    try sandbox.write("---\nsilence: x\n---\n", to: ".pushback/prompts/rules/no-such-rule.md")
    let outcome = try run(in: sandbox)
    #expect(outcome.status == 1)
    let flat = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let folder = sandbox.handbook.path
    #expect(
      flat.contains(
        "wrong handbook \(folder)/postmortems is no folder that can be written to. Move it away, or change its permissions."
      ))
    #expect(
      flat.contains(
        "wrong settings \(folder)/.pushback.yml:1: week is iso or us; write one of them. Mend that line, then try again."
      ))
    #expect(
      flat.contains("in the prompt files. They are listed by: pushback check-prompts"))
    #expect(flat.hasSuffix("3 things are wrong."))
  }

  @Test func saysThatThereIsNoHandbook() throws {
    let outcome = try run(["--handbook", "gone"], in: try Sandbox())
    #expect(outcome.status == 1)
    let flat = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      flat.contains(
        "wrong handbook Could not read gone: it does not exist; check the name. Name the folder that holds postmortems/ and incidents/: --handbook DIR"
      ))
  }

  @Test func saysWhichSessionIsDamaged() throws {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(
      at: sandbox.state.appending(path: "pushback"), withIntermediateDirectories: true)
    try Data("nonsense\n".utf8).write(
      to: sandbox.state.appending(path: "pushback/20260609T100000Z.journal"))
    let outcome = try run(in: sandbox)
    #expect(outcome.status == 1)
    let flat = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      flat.contains(
        "it is not a journal of a session; check the name. If nothing in it is needed: pushback sessions delete 20260609T100000Z"
      ))
  }

  @Test func saysThatSessionsCannotBeKept() throws {
    let sandbox = try Sandbox()
    try Data("x".utf8).write(to: sandbox.state)
    let outcome = try run(in: sandbox)
    #expect(outcome.status == 1)
    let flat = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      flat.contains(
        "wrong sessions \(sandbox.state.path) is no folder, so no session can be kept. Move it away, or set XDG_STATE_HOME to a folder of yours."
      ))
  }
}
