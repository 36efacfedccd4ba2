import Foundation
import TerminalTestSupport
import Testing

@testable import Session

/// The editor on an answer: what comes of each way it can go.
@Suite struct EditorTests {
  /// A command that edits the file it is given.
  ///
  /// Not an executable of its own: one that was just written
  /// may still be open in a process that another test has started, and cannot be run then.
  private func script(_ body: String, in sandbox: Sandbox) throws -> String {
    let url = sandbox.folder.appending(path: "my-editor")
    try Data("\(body)\n".utf8).write(to: url)
    return "sh \(url.path)"
  }

  private func edit(_ text: String, by body: String) throws -> AnswerEditor.Outcome {
    let sandbox = try Sandbox()
    let command = try script(body, in: sandbox)
    let editor = AnswerEditor { $0 == "EDITOR" ? command : nil }
    let outcome = editor.edit(text, in: sandbox.folder.path)
    // Nothing is left behind.
    let left = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path)
    #expect(left.allSatisfy { !$0.hasPrefix("pushback-") })
    return outcome
  }

  @Test func takesWhatWasWritten() throws {
    #expect(try edit("one", by: "echo two >> \"$1\"") == .changed("one\ntwo"))
    #expect(try edit("", by: "printf 'two \\n\\n' > \"$1\"") == .changed("two"))
  }

  @Test func givesTheFileToNobodyElse() throws {
    #expect(try edit("", by: "stat -c %a \"$1\" > \"$1.x\"; mv \"$1.x\" \"$1\"") == .changed("600"))
  }

  @Test(arguments: [
    ("true", "The file came back unchanged, so your answer is as it was."),
    (": > \"$1\"", "The file came back empty, so your answer is as it was."),
    ("printf '  \\n' > \"$1\"", "The file came back empty, so your answer is as it was."),
    (
      "printf '\\377' > \"$1\"",
      "The file came back in another encoding than UTF-8, so your answer is as it was."
    ),
  ])
  func saysWhyNothingChanged(body: String, message: String) throws {
    #expect(try edit("one", by: body) == .unchanged(message))
  }

  @Test func saysThatItFailed() throws {
    let sandbox = try Sandbox()
    let command = try script("exit 3", in: sandbox)
    let editor = AnswerEditor { $0 == "VISUAL" ? command : "vi" }
    #expect(
      editor.edit("one", in: sandbox.folder.path)
        == .unchanged("The editor “\(command)” ended with status 3, so your answer is as it was."))
  }

  @Test(arguments: ["/nonexistent/editor", "no-such-editor --wait", "no-such-editor 'a b'"])
  func saysThatItIsMissing(command: String) throws {
    let sandbox = try Sandbox()
    let editor = AnswerEditor { $0 == "EDITOR" ? command : nil }
    #expect(
      editor.edit("one", in: sandbox.folder.path)
        == .unchanged(
          "The editor “\(command)” cannot be started, so your answer is as it was. Set VISUAL or EDITOR to one that can."
        ))
  }

  @Test func saysThatThereIsNoPlaceForTheFile() {
    #expect(
      AnswerEditor { _ in "true" }.edit("one", in: "/nonexistent")
        == .unchanged(
          "No file for the editor can be made in /nonexistent, so your answer is as it was. Set TMPDIR to a folder you can write to."
        ))
  }

  @Test func saysThatTheFileCannotBeReadBack() throws {
    guard case .unchanged(let message) = try edit("one", by: "rm \"$1\"") else {
      Issue.record("it changed something")
      return
    }
    #expect(
      message.hasPrefix(
        "The file cannot be read back, so your answer is as it was: Could not read "))
  }

  @Test(arguments: [
    (["VISUAL": "a", "EDITOR": "b"], "a"), (["EDITOR": "b"], "b"),
    (["VISUAL": " ", "EDITOR": "b"], "b"),
    ([:], "vi"),
  ])
  func choosesTheEditor(environment: [String: String], command: String) {
    #expect(AnswerEditor { environment[$0] }.command == command)
  }

  @Test(arguments: [
    ("/edit", ""), (" /edit ", ""), ("half /edit", "half"), ("a\nb /edit", "a\nb"),
  ])
  func seesThatALineAsksForTheEditor(line: String, before: String) {
    #expect(TerminalFace.beforeEdit(line) == before)
  }

  @Test(arguments: ["", "edit", "/editor", "x/edit", "/edit it", "//edit"])
  func leavesOtherLinesAlone(line: String) {
    #expect(TerminalFace.beforeEdit(line) == nil)
  }
}

extension EditorTests {
  /// The same on a screen, with what is in the line.
  @Suite(.enabled(if: TerminalScreen.isAvailable, "tmux is missing: sh .ci/setup tmux"))
  struct OnAScreen {
    private func start(_ body: String) throws -> ScreenTalk {
      let sandbox = try Sandbox()
      let url = sandbox.folder.appending(path: "my-editor")
      try Data("\(body)\n".utf8).write(to: url)
      return try ScreenTalk(
        columns: 80, rows: 60, variables: ["EDITOR=sh \(url.path)"], sandbox: sandbox)
    }

    @Test func putsTheEditedAnswerIntoTheLine() throws {
      let talk = try start("echo '> editing'; sed -i 's/because.*/by design/' \"$1\"")
      let screen = try talk.atTheFirstWhy()
      try screen.enter("It failed because of X /edit")
      try screen.expect(
        last: "> editing", "This is your answer now; Enter takes it, /edit opens it again.",
        "> It failed by design")
      try screen.press("C-u")
      try screen.type("It stopped because")
      try screen.press("C-x", "C-e")
      try screen.expect(last: "> It stopped by design")
    }

    @Test func bringsTheChallengedWordingIntoTheEditor() throws {
      let talk = try start("echo 'and more' >> \"$1\"")
      let screen = try talk.atTheFirstWhy()
      try screen.enter("human error")
      try screen.expect(last: "> human error")
      try screen.enter("/edit")
      try screen.expect(last: "> human error", "and more")
    }

    @Test func leavesTheLineAsItWasWhereNothingChanged() throws {
      let talk = try start("true")
      let screen = try talk.atTheFirstWhy()
      try screen.enter("half an answer /edit")
      try screen.expect(
        last: "The file came back unchanged, so your answer is as it was.", "> half an answer")
    }

    @Test func showsTheEntriesThatCameBack() throws {
      let talk = try start("printf '21:14 Alert fired\\n21:20 Rolled back\\n' > \"$1\"")
      try talk.answer(Array(ScreenTalk.facts.prefix(9)))
      try talk.screen.expect(end: "Enter ends the list. >")
      try talk.screen.enter("/edit")
      try talk.screen.expect(
        last: "  1  21:14 Alert fired", "  2  21:20 Rolled back",
        "These are 2 entries. Enter takes them, /edit changes them, no drops them.", ">")
      try talk.screen.enter("no")
      try talk.screen.expect(last: "The entries were dropped. Type your answer.", ">")
    }
  }
}
