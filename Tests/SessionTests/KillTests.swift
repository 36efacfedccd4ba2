import Foundation
import Testing

@Suite struct KillTests {
  /// Killed with -9 after each input of a whole conversation, and resumed each time, a session ends
  /// in the same two files.
  @Test(
    arguments: GoldenConversation.all.filter {
      ["colleague", "document", "takes-back"].contains($0.name)
    })
  func survivesBeingKilledAfterEveryInput(_ conversation: GoldenConversation) throws {
    let whole = try conversation.makeSandbox()
    _ = try Program.converse(["draft"] + conversation.arguments, conversation.inputs, in: whole)
    let expected = try conversation.results(in: whole)
    #expect(expected.count == 2)

    let sandbox = try conversation.makeSandbox()
    var arguments = ["draft"] + conversation.arguments
    for input in conversation.inputs {
      let program = try LiveProgram(arguments, in: sandbox)
      let opened = try program.turn()
      #expect(opened.last?["event"] as? String == "ask")
      try program.send(input)
      _ = try program.turn()
      program.kill()
      arguments = ["resume"]
    }
    #expect(try conversation.results(in: sandbox) == expected)
  }

  /// The same for a draft that is coached: the draft, what it was before, and the transcript.
  ///
  /// What was on its way to the disk is written anew, and nothing twice.
  @Test(
    arguments: GoldenConversation.coached.filter {
      ["headings", "bold-labels", "nested", "tables"].contains($0.name)
    })
  func endsInTheSameFilesThoughKilledAfterEveryAnswer(_ conversation: GoldenConversation) throws {
    let whole = try conversation.makeSandbox()
    _ = try Program.converse(
      conversation.command + conversation.arguments, conversation.inputs, in: whole)
    let expected = try conversation.results(in: whole)

    let sandbox = try conversation.makeSandbox()
    for input in conversation.inputs {
      let program = try LiveProgram(conversation.command + conversation.arguments, in: sandbox)
      #expect(try program.turn().last?["event"] as? String == "ask")
      try program.send(input)
      _ = try program.turn()
      program.kill()
    }
    #expect(try conversation.results(in: sandbox) == expected)
  }

  /// Killed while an answer is on its way to the draft, the draft is whole: as before, or with the answer.
  @Test func leavesTheDraftWholeAfterAKillWithoutWaiting() throws {
    let conversation = try #require(GoldenConversation.coached.first { $0.name == "headings" })
    let sandbox = try conversation.makeSandbox()
    var remaining = conversation.inputs[...]
    var last: [String: Any] = [:]
    for _ in 0..<(conversation.inputs.count * 3) {
      let program = try LiveProgram(conversation.command, in: sandbox)
      let event = try #require(try program.turn().last)
      guard event["event"] as? String == "ask" else { break }
      let isNext =
        !last.isEmpty
        && (event["n"] as? Int != last["n"] as? Int
          || event["field"] as? String != last["field"] as? String)
      if isNext { remaining = remaining.dropFirst() }
      last = event
      guard let input = remaining.first else { break }
      try program.send(input)
      program.kill()
      let text = try sandbox.text("draft.md")
      #expect(text.hasSuffix("\n") && text.hasPrefix("# "))
    }
    let names = try sandbox.files()
    #expect(names.filter { $0.hasSuffix(".before.md") }.count <= 1)
  }

  /// Killed while an input is on its way, nothing that was answered is lost: the pending question is
  /// the one that was asked last, or the next.
  @Test func asksThePendingQuestionAgainAfterAKillWithoutWaiting() throws {
    let conversation = try #require(GoldenConversation.all.first)
    let sandbox = try conversation.makeSandbox()
    var arguments = ["draft"] + conversation.arguments
    var remaining = conversation.inputs[...]
    var last: [String: Any] = [:]
    for _ in 0..<12 {
      let program = try LiveProgram(arguments, in: sandbox)
      let ask = try #require(try program.turn().last)
      if !last.isEmpty, ask["field"] as? String != last["field"] as? String {
        remaining = remaining.dropFirst()
      }
      last = ask
      let input = try #require(remaining.first)
      try program.send(input)
      program.kill()
      arguments = ["resume"]
    }
    let program = try LiveProgram(arguments, in: sandbox)
    #expect(try program.turn().last?["event"] as? String == "ask")
    #expect(program.closeInput() == 3)
  }
}
