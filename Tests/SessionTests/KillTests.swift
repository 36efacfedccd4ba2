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
