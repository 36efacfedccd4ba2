import Foundation
import Testing

/// `pushback sessions` as people and scripts use it.
@Suite struct SessionsCommandTests {
  private static let name = "20260609T100000Z"

  /// A sandbox with one unfinished session.
  private func begun(_ answers: [String] = ["", "", "Doors stayed shut"]) throws -> Sandbox {
    let sandbox = try Sandbox()
    try begin(answers, in: sandbox)
    return sandbox
  }

  private func begin(_ answers: [String], in sandbox: Sandbox) throws {
    let lines = try answers.map { text in
      let data = try JSONSerialization.data(withJSONObject: ["answer": text])
      return String(decoding: data, as: UTF8.self)
    }
    let outcome = try Program.converse(["draft"], lines, in: sandbox)
    #expect(outcome.status == 3)
  }

  private func run(_ arguments: String..., in sandbox: Sandbox) throws -> Outcome {
    try Program.run(["sessions"] + arguments, input: Data(), in: sandbox)
  }

  @Test func saysThatThereAreNone() throws {
    let sandbox = try Sandbox()
    let outcome = try run(in: sandbox)
    #expect(outcome.output == "There are no sessions. Start one with: pushback draft\n")
    #expect(outcome.status == 0)
    let replay = try Program.run(["replay"], input: Data(), in: sandbox)
    #expect(
      replay.errors == "pushback: There are no sessions. Start one with: pushback draft\n")
    #expect(replay.status == 2)
  }

  @Test func listsThemWithWhatTheyAreAbout() throws {
    let sandbox = try begun()
    try begin([], in: sandbox)
    let outcome = try run(in: sandbox)
    #expect(
      outcome.output == """
        \(Self.name)  unfinished, at 1/11 The incident, 1 answer
          Doors stayed shut
          \(sandbox.handbook.path)
        \(Self.name)-2  unfinished, at 1/11 The incident, 0 answers
          (what users saw is not told yet)
          \(sandbox.handbook.path)

        """)
    let same = try run("list", in: sandbox)
    #expect(same.output == outcome.output)
  }

  @Test func tellsTheReviewOfADraftFromAnInterview() throws {
    let sandbox = try Sandbox()
    try sandbox.write(CoachCommandTests.draft, to: "draft.md")
    let left = try Program.converse(
      CoachCommandTests.command, [#"{"command":"/quit"}"#], in: sandbox)
    #expect(left.status == 3)
    let outcome = try run(in: sandbox)
    #expect(
      outcome.output == """
        \(Self.name)  review of a draft, unfinished
          ops-handbook/draft.md
          \(sandbox.handbook.path)

        """)
    let shown = try run("show", Self.name, in: sandbox)
    #expect(shown.output.contains("  go on:    pushback resume \(Self.name)\n"))
    let replay = try Program.run(["replay", Self.name], input: Data(), in: sandbox)
    #expect(
      replay.errors
        == "pushback: Session \(Self.name) went through the draft ops-handbook/draft.md; its transcript is saved beside the draft. Only interviews can be shown again.\n"
    )
    let last = try Program.converse(
      CoachCommandTests.command, [#"{"answer":""}"#], in: sandbox)
    #expect(last.status == 0)
    #expect(try run(in: sandbox).output.hasPrefix("\(Self.name)  review of a draft, finished\n"))
  }

  @Test func listsThemForPrograms() throws {
    let sandbox = try begun()
    let outcome = try run("list", "--format", "json", in: sandbox)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(list.count == 1)
    #expect(list[0]["session"] as? String == Self.name)
    #expect(list[0]["state"] as? String == "unfinished")
    #expect(list[0]["symptom"] as? String == "Doors stayed shut")
    #expect(list[0]["section"] as? String == "incident")
    #expect(list[0]["begun"] as? String == "2026-06-09T10:00:00Z")
    #expect(list[0]["openIn"] is NSNull)
  }

  @Test func showsOneWithItsDocument() throws {
    let sandbox = try begun()
    let outcome = try run("show", Self.name, in: sandbox)
    #expect(
      outcome.output.hasPrefix(
        """
        \(Self.name)  unfinished, at 1/11 The incident, 1 answer
          journal:  \(sandbox.state.path)/pushback/\(Self.name).journal
          handbook: \(sandbox.handbook.path)
          begun:    2026-06-09 10:00:00 UTC
          go on:    pushback resume \(Self.name)

        ---
        title: "Postmortem: Doors stayed shut"
        """))
    #expect(outcome.status == 0)
  }

  @Test func tellsNamesThatAreNoneWithTheNearest() throws {
    let sandbox = try begun()
    let near = try run("show", "20260609T10000Z", in: sandbox)
    #expect(near.status == 2)
    #expect(
      near.errors == """
        pushback: There is no session named “20260609T10000Z”; did you mean \(Self.name)? They are \
        listed by: pushback sessions

        """)
    let path = try run("delete", "../../x", "--yes", in: sandbox)
    #expect(path.status == 2)
    #expect(
      path.errors == """
        pushback: There is no session named “../../x”. They are listed by: pushback sessions

        """)
  }

  // MARK: - Export

  @Test(arguments: GoldenConversation.all.filter { ["takes-back", "parks"].contains($0.name) })
  func exportsLinesThatLeadToTheSameDocument(_ conversation: GoldenConversation) throws {
    let sandbox = try conversation.makeSandbox()
    _ = try Program.converse(["draft"] + conversation.arguments, conversation.inputs, in: sandbox)
    let lines = try run("export", Self.name, "--as", "jsonl", in: sandbox)
    #expect(lines.status == 0)
    let again = try conversation.makeSandbox()
    let outcome = try Program.converse(
      ["draft"] + conversation.arguments,
      lines.output.split(separator: "\n").map(String.init), in: again)
    #expect(outcome.status == 0)
    let results = try conversation.results(in: sandbox)
    #expect(try conversation.results(in: again) == results)
    // A finished session's exports are the files it saved.
    for (form, suffix) in [("document", ".md"), ("transcript", ".transcript.md")] {
      let export = try run("export", Self.name, "--as", form, in: sandbox)
      let saved = results.first { path, _ in
        path.hasSuffix(suffix) && path.hasSuffix(".transcript.md") == (form == "transcript")
      }
      #expect(export.output == saved?.value)
    }
  }

  @Test func exportsToANewFileOnly() throws {
    let sandbox = try begun()
    let file = sandbox.folder.appending(path: "talk.md").path
    let first = try run("export", Self.name, "--output", file, in: sandbox)
    #expect(first.status == 0)
    #expect(first.output == "")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.hasPrefix("# Transcript: Doors stayed shut\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let second = try run("export", Self.name, "-o", file, in: sandbox)
    #expect(second.status == 4)
    #expect(
      second.errors
        == "pushback: Could not write \(file): it is already there; move it away, or choose another name.\n"
    )
  }

  // MARK: - Delete

  @Test func deletesOnlyWhenAskedTwice() throws {
    let sandbox = try begun()
    let unasked = try run("delete", Self.name, in: sandbox)
    #expect(unasked.status == 2)
    #expect(
      unasked.errors
        == "pushback: Nobody is there to be asked whether to delete; if that is meant, add --yes.\n"
    )
    #expect(try run(in: sandbox).output.contains(Self.name))
    let meant = try run("delete", Self.name, "--yes", in: sandbox)
    #expect(meant.output == "Deleted \(Self.name).\n")
    #expect(meant.status == 0)
    #expect(
      try run(in: sandbox).output == "There are no sessions. Start one with: pushback draft\n")
  }

  @Test func neverDeletesASessionThatIsOpen() throws {
    let sandbox = try Sandbox()
    let live = try LiveProgram(["draft"], in: sandbox)
    _ = try live.turn()
    let outcome = try run("delete", Self.name, "--yes", in: sandbox)
    #expect(outcome.status == 4)
    #expect(
      outcome.errors.hasPrefix(
        "pushback: Could not lock session \(Self.name): session \(Self.name)"))
    #expect(outcome.errors.hasSuffix("has it open; close it there first.\n"))
    #expect(try run(in: sandbox).output.contains(", open elsewhere\n"))
    #expect(live.closeInput() == 3)
    #expect(try run("delete", Self.name, "--yes", in: sandbox).status == 0)
  }

  @Test func listsWhatCannotBeRead() throws {
    let sandbox = try begun()
    let journal = sandbox.state.appending(path: "pushback/\(Self.name).journal")
    try Data("nonsense\n".utf8).write(to: journal)
    let outcome = try run(in: sandbox)
    #expect(
      outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").hasPrefix(
        "\(Self.name) unreadable: Could not read \(journal.path): it is not a journal of a session")
    )
    let export = try run("export", Self.name, in: sandbox)
    #expect(export.status == 4)
    #expect(
      export.errors == """
        pushback: Nothing was typed in session \(Self.name), or its journal cannot be read; pushback \
        sessions says which.

        """)
  }

  // MARK: - Replay

  @Test func replaysAConversationAtOnce() throws {
    let conversation = try #require(GoldenConversation.all.first { $0.name == "takes-back" })
    let sandbox = try conversation.makeSandbox()
    let said = try Program.converse(["draft"], conversation.inputs, in: sandbox)
    let outcome = try Program.run(["replay", Self.name, "--at-once"], input: Data(), in: sandbox)
    #expect(outcome.status == 0)
    let flat = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for event in said.events {
      for key in ["question", "message"] where event["event"] as? String != "note" {
        guard let text = event[key] as? String else { continue }
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(flat.contains(words), "\(words)")
      }
    }
    for input in conversation.inputs.compactMap(Outcome.event) {
      guard let typed = (input["answer"] ?? input["command"]) as? String, !typed.contains("\n")
      else { continue }
      #expect(outcome.output.contains("> \(typed)\n"), "\(typed)")
    }
    // Without a name the one begun last; into a pipe at once.
    let last = try Program.run(["replay"], input: Data(), in: sandbox)
    #expect(last.output == outcome.output)
    let plain = try Program.run(["replay", "--plain"], input: Data(), in: sandbox)
    #expect(plain.output.hasPrefix("1. pushback \(Self.name)"))
  }

  @Test(arguments: ["0", "-1", "nan", "inf"])
  func refusesASpeedThatIsNone(_ speed: String) throws {
    let outcome = try Program.run(
      ["replay", "--speed=\(speed)"], input: Data(), in: try Sandbox())
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasPrefix("Error: --speed is a number above 0, such as 2 or 0.5.\n"))
  }
}
