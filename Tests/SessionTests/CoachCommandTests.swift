import Foundation
import Testing

/// `pushback review --coach` as a program: its files, and what is said to bad input.
@Suite struct CoachCommandTests {
  static let draft = """
    # Postmortem: The pool stayed cold

    ## Summary

    The pool stayed cold for 2 days because a valve was closed. The valve was opened and the pool got warm again.

    ## Impact

    60 swimmers of one club could not train for 2 days.

    ## Timeline

    06:00 A swimmer reports cold water
    18:00 Valve is open, water is back to normal

    ## Root cause (5-whys)

    1. **Why was the pool cold?** The valve of the heating was closed.
    2. **Why was the valve closed?** The handle looks the same in both positions.
    3. **Why does the handle look the same?** Marek forgot to mark the handle.

    ## What went well

    - The club has a list of other pools, so half of the swimmers trained.

    ## Action items

    - [ ] Refuse every valve whose handle does not show whether it is open (Owner: @lou, Due: 2026-07-01)

    """
  static let words = "No drawing of the plant says that a valve has to show whether it is open."
  static var after: String {
    draft.replacingOccurrences(of: "Marek forgot to mark the handle.", with: words)
  }
  static let command = ["review", "--coach", "ops-handbook/draft.md"]

  private func answer(_ text: String) -> String { "{\"answer\":\"\(text)\"}" }

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write(Self.draft, to: "draft.md")
    return sandbox
  }

  @Test func keepsTheFormerFileAndTheTranscriptBeside() throws {
    let sandbox = try sandbox()
    // Names that are taken are never overwritten.
    try sandbox.write("mine", to: "draft.before.md")
    try sandbox.write("mine", to: "draft.transcript.md")
    let outcome = try Program.converse(Self.command, [answer(Self.words)], in: sandbox)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let saved = try #require(outcome.events.last)
    #expect(saved["event"] as? String == "saved")
    let folder = sandbox.handbook.path
    #expect(saved["file"] as? String == folder + "/draft.md")
    #expect(saved["backup"] as? String == folder + "/draft-2.before.md")
    #expect(saved["transcript"] as? String == folder + "/draft-2.transcript.md")
    #expect(try sandbox.text("draft.md") == Self.after)
    #expect(try sandbox.text("draft-2.before.md") == Self.draft)
    #expect(try sandbox.text("draft.before.md") == "mine")
    #expect(try sandbox.text("draft.transcript.md") == "mine")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder + "/draft-2.transcript.md")
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func goesOnWhereItWasLeft() throws {
    let sandbox = try sandbox()
    let left = try Program.converse(
      Self.command, [answer("Marek was sloppy."), #"{"command":"/quit"}"#], in: sandbox)
    #expect(left.status == 3)
    #expect(try sandbox.text("draft.md") == Self.draft)
    #expect(try sandbox.files() == ["draft.md"])
    // By the same command, and by `resume`.
    for command in [Self.command, ["resume"], ["resume", "20260609T100000Z"]] {
      let again = try Program.converse(command, [], in: sandbox)
      #expect(again.status == 3)
      #expect(again.events.map { $0["event"] as? String } == ["opened", "ask", "note"])
      #expect(again.events.dropFirst().first?["rule"] as? String == "ends-at-person")
    }
    let end = try Program.converse(Self.command, [answer(Self.words)], in: sandbox)
    #expect(end.status == 0)
    let transcript = try sandbox.text("draft.transcript.md")
    #expect(transcript.contains("> Marek was sloppy."))
    let finished = try Program.converse(["resume", "20260609T100000Z"], [], in: sandbox)
    #expect(finished.status == 2)
    #expect(
      finished.events.last?["message"] as? String
        == "Session 20260609T100000Z is finished: ops-handbook/draft.md was gone through. Begin again with: pushback review --coach ops-handbook/draft.md"
    )
  }

  @Test func saysThatTheDraftWasChangedInBetween() throws {
    let sandbox = try sandbox()
    _ = try Program.converse(Self.command, [], in: sandbox)
    try sandbox.write(
      Self.draft.replacingOccurrences(of: "60 swimmers", with: "61 swimmers"), to: "draft.md")
    let outcome = try Program.converse(Self.command, [answer(Self.words)], in: sandbox)
    #expect(outcome.status == 0)
    #expect(
      (outcome.events.dropFirst().first?["message"] as? String)?
        .hasPrefix("ops-handbook/draft.md was changed by somebody else since you began;") == true)
    #expect(
      try sandbox.text("draft.md")
        == Self.after.replacingOccurrences(of: "60 swimmers", with: "61 swimmers"))
    #expect(try sandbox.text("draft.before.md").contains("61 swimmers"))
  }

  @Test func writesNothingForAGoodDraft() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.after, to: "draft.md")
    let outcome = try Program.converse(Self.command, [], in: sandbox)
    #expect(outcome.status == 0)
    #expect(outcome.events.last?["event"] as? String == "saved")
    #expect(try sandbox.files() == ["draft.md"])
    #expect(try Program.converse(["resume"], [], in: sandbox).status == 2)
  }

  @Test(arguments: [
    (["missing.md"], 4, "Could not read missing.md: it does not exist; check the name."),
    (["ops-handbook"], 4, "Could not read ops-handbook: it is a folder; name a file."),
    (
      ["ops-handbook/binary.md"], 4,
      "Could not review ops-handbook/binary.md: it is a binary file; name the Markdown files."
    ),
  ])
  func saysWhyADraftCannotBeRead(paths: [String], status: Int32, message: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write(Data([0x23, 0, 1, 2]), to: "binary.md")
    let outcome = try Program.converse(["review", "--coach"] + paths, [], in: sandbox)
    #expect(outcome.status == status)
    #expect(outcome.events.map { $0["message"] as? String } == [message])
  }

  @Test(arguments: [
    (["--coach", "a.md", "b.md"], "--coach goes through one draft; name one file."),
    (["--coach", "-"], "--coach writes into the draft; name a file instead of -."),
    (["--coach"], "Missing expected argument '<file> ...'"),
    (
      ["--coach", "a.md", "--format", "json"],
      "--format, --fail-on and --baseline do not go with --coach; leave them out."
    ),
    (
      ["a.md", "--protocol", "jsonl"],
      "--now and --protocol go with --coach; leave them out, or add it."
    ),
  ])
  func refusesWhatDoesNotGoTogether(arguments: [String], message: String) throws {
    let outcome = try Program.run(["review"] + arguments, input: Data(), in: try Sandbox())
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  /// A second session on the same draft is refused while the first one runs.
  @Test func keepsASecondSessionOff() throws {
    let sandbox = try sandbox()
    let first = try LiveProgram(Self.command, in: sandbox)
    _ = try first.turn()
    let second = try Program.converse(Self.command, [], in: sandbox)
    #expect(second.status == 4)
    #expect(second.events.count == 1)
    _ = first.closeInput()
  }

  /// A failing disk loses nothing: the answer is in the journal, and is written when the way is free.
  @Test func writesLaterWhatCouldNotBeWritten() throws {
    let sandbox = try sandbox()
    let program = try LiveProgram(Self.command, in: sandbox)
    _ = try program.turn()
    // A folder in the place of the draft cannot be replaced by a file.
    let url = sandbox.handbook.appending(path: "draft.md")
    try FileManager.default.removeItem(at: url)
    try program.send(answer(Self.words))
    _ = try program.turn()
    #expect(program.closeInput() == 4)
    try sandbox.write(Self.draft, to: "draft.md")
    let again = try Program.converse(Self.command, [], in: sandbox)
    #expect(again.status == 0)
    #expect(try sandbox.text("draft.md") == Self.after)
  }
}
