import Foundation
import Testing

/// `pushback review` as it is run: files, folders, settings, exit statuses.
@Suite struct ReviewCommandTests {
  private static let bad =
    "# Postmortem\n\n## What went poorly\n\nJonas carelessly pulled the wrong relay.\n"

  private func review(
    _ arguments: [String], input: String = "", in sandbox: Sandbox
  ) throws -> Outcome {
    try Program.run(["review"] + arguments, input: Data(input.utf8), in: sandbox)
  }

  private func json(_ outcome: Outcome) throws -> [String: Any] {
    try #require(Outcome.event(outcome.output))
  }

  private func paths(_ outcome: Outcome) throws -> [String] {
    try #require(try json(outcome)["files"] as? [[String: Any]]).compactMap {
      $0["path"] as? String
    }
  }

  @Test func leavesWithOneForErrorsAndNothingElse() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.bad, to: "a.md")
    #expect(try review(["ops-handbook/a.md"], in: sandbox).status == 1)
    #expect(try review(["ops-handbook/a.md", "--fail-on", "never"], in: sandbox).status == 0)
    try sandbox.write(
      "review:\n  level: error\n  rules: {missing-section: off, blame: suggestion}\n",
      to: ".pushback.yml")
    let quiet = try review(["ops-handbook/a.md"], in: sandbox)
    #expect(quiet.status == 0)
    #expect(quiet.output == "1 file: 0 errors, 0 warnings, 0 suggestions.\n")
    try sandbox.write(
      "review:\n  rules: {missing-section: off, blame: suggestion}\n", to: ".pushback.yml")
    #expect(try review(["ops-handbook/a.md"], in: sandbox).status == 0)
    #expect(try review(["ops-handbook/a.md", "--fail-on", "suggestion"], in: sandbox).status == 1)
    try sandbox.write(
      "review:\n  fail-on: suggestion\n  rules: {missing-section: off, blame: suggestion}\n",
      to: ".pushback.yml")
    #expect(try review(["ops-handbook/a.md"], in: sandbox).status == 1)
  }

  @Test func reviewsAFileOnceUnderWhateverNames() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.bad, to: "drafts/a.md")
    let folder = "ops-handbook/drafts"
    let names = ["./\(folder)/a.md", "\(folder)/../drafts/a.md", folder, "gone.md"]
    let outcome = try review(names + ["--format", "json"], in: sandbox)
    #expect(try paths(outcome) == ["./\(folder)/a.md", "gone.md"])
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func readsStandardInput() throws {
    let outcome = try review(["-", "--format", "json"], input: Self.bad, in: try Sandbox())
    #expect(outcome.status == 1)
    #expect(try paths(outcome) == ["-"])
    let empty = try review(["-", "--format", "json"], in: try Sandbox())
    #expect(empty.status == 1)
    #expect(empty.errors == "")
  }

  @Test func walksFoldersInOrder() throws {
    let sandbox = try Sandbox()
    for path in [
      "postmortems/2026/b.md", "postmortems/2026/a.md", "postmortems/c.MARKDOWN",
      "postmortems/a.transcript.md",
      "incidents/x.md", ".git/y.md", "notes.txt",
    ] {
      try sandbox.write(Self.bad, to: path)
    }
    try FileManager.default.createSymbolicLink(
      at: sandbox.handbook.appending(path: "postmortems/loop"), withDestinationURL: sandbox.handbook
    )
    let outcome = try review(
      ["ops-handbook", "ops-handbook/postmortems/c.MARKDOWN", "--format", "json"], in: sandbox)
    #expect(
      try paths(outcome) == [
        "ops-handbook/postmortems/2026/a.md", "ops-handbook/postmortems/2026/b.md",
        "ops-handbook/postmortems/c.MARKDOWN",
      ])
    #expect(outcome.status == 1)
  }

  @Test func saysWhatCouldNotBeReadAndReviewsTheRest() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.bad, to: "a.md")
    try sandbox.write(Data([0x41, 0x00, 0x42]), to: "binary.md")
    try sandbox.write(Data([0xE9, 0x0A]), to: "latin.md")
    try FileManager.default.createDirectory(
      at: sandbox.folder.appending(path: "empty"), withIntermediateDirectories: true)
    let names = [
      "ops-handbook/binary.md", "ops-handbook/a.md", "gone.md", "ops-handbook/latin.md", "empty",
    ]
    let outcome = try review(names, in: sandbox)
    #expect(outcome.status == 4)
    #expect(
      outcome.errors == """
        pushback: Could not review ops-handbook/binary.md: it is a binary file; name the Markdown files.
        pushback: Could not read gone.md: it does not exist; check the name.
        pushback: Could not review ops-handbook/latin.md: line 1 is not UTF-8; save the file as UTF-8.
        pushback: There is no Markdown file in empty; name another folder.

        """)
    #expect(outcome.output.contains("ops-handbook/a.md:5:"))
    #expect(outcome.output.hasSuffix("; 4 not read.\n"))
    let machine = try review(names + ["--format", "json"], in: sandbox)
    let files = try #require(try json(machine)["files"] as? [[String: Any]])
    #expect(files.count == 5)
    #expect(files.filter { $0["error"] != nil }.count == 4)
    #expect(machine.status == 4)
  }

  @Test func namesUsageErrors() throws {
    let sandbox = try Sandbox()
    let none = try review([], in: sandbox)
    #expect(none.status == 2)
    #expect(none.errors.contains("Missing expected argument '<file> ...'"))
    let twice = try review(["-", "-"], in: sandbox)
    #expect(twice.status == 2)
    #expect(twice.errors.contains("Standard input can be read only once; name - one time."))
    #expect(try review(["x", "--format", "pdf"], in: sandbox).status == 2)
  }

  @Test func saysWhatIsWrongInTheSettings() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.bad, to: "postmortems/a.md")
    try sandbox.write("review:\n  rules: {moo: off}\n", to: ".pushback.yml")
    let outcome = try review(["ops-handbook/postmortems/a.md"], in: sandbox)
    #expect(outcome.status == 4)
    #expect(
      outcome.errors.hasSuffix(
        ".pushback.yml:2:11: “moo” is no rule and no label; check its name.\n"))
    #expect(outcome.output == "")
  }

  @Test func acceptsABaselineOfItsOwn() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.bad, to: "a.md")
    let old = try review(["ops-handbook", "--format", "json"], in: sandbox)
    try sandbox.write(old.output, to: "baseline.json")
    let again = try review(
      ["ops-handbook", "--baseline", "ops-handbook/baseline.json"], in: sandbox)
    #expect(again.status == 0)
    #expect(again.output.hasSuffix("in the baseline.\n"))
    try sandbox.write("{}", to: "baseline.json")
    let broken = try review(
      ["ops-handbook", "--baseline", "ops-handbook/baseline.json"], in: sandbox)
    #expect(broken.status == 4)
    #expect(
      broken.errors == """
        pushback: ops-handbook/baseline.json is no baseline; write one with: pushback review --format json … > ops-handbook/baseline.json

        """)
  }

  @Test func findsFilesThatAreLinkedTo() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "## References\n\n- Runbook: [r](../r%20s.md#x)\n- Pattern: [p](p.md)\n", to: "a/x.md")
    try sandbox.write("x", to: "r s.md")
    let outcome = try review(["ops-handbook/a/x.md", "--format", "json"], in: sandbox)
    let files = try #require(try json(outcome)["files"] as? [[String: Any]])
    let findings = try #require(files.first?["findings"] as? [[String: Any]])
    let dead = findings.filter { $0["rule"] as? String == "dead-link" }
    let places = try #require(dead.first?["places"] as? [[String: Any]])
    #expect(places.compactMap { $0["quote"] as? String } == ["[p](p.md)"])
  }

  @Test func saysTheSameEachTime() throws {
    let sandbox = try Sandbox()
    for number in 0..<40 { try sandbox.write(Self.bad + "\n- \(number)\n", to: "p/\(number).md") }
    let first = try review(["ops-handbook", "--format", "json"], in: sandbox)
    for _ in 0..<3 {
      #expect(try review(["ops-handbook", "--format", "json"], in: sandbox).output == first.output)
    }
  }

  @Test func sendsNoControlCharacters() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "## Notes\n\nJonas carelessly pulled \u{1B}[2J\u{9B}31m the wrong relay.\n",
      to: "\u{1B}[31m.md")
    for format in ["text", "json", "sarif", "github", "checkstyle"] {
      let outcome = try review(["ops-handbook", "gone\u{1B}[2J", "--format", format], in: sandbox)
      for text in [outcome.output, outcome.errors] {
        #expect(
          !text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control },
          "\(format)")
      }
    }
  }
}
