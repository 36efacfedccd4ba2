import TerminalTestSupport
import Testing

@Suite struct ExpectScriptTests {
  @Test func runsAWholeConversation() throws {
    let script = try ExpectScript(
      """
      # from the first prompt to the end
      expect editing
      expect >\\x20
      line About 40 customers.
      expect read [About 40 customers.]
      absent repaired
      paste one\\ntwo
      key enter
      expect read [one\\\\ntwo]
      send half a
      key backspace
      resize 24 40
      settle
      key ctrl-c
      expect interrupted
      signal TERM
      expect terminated by 15
      exit 0
      """)
    try script.run(TerminalProgram(Demo.path()))
  }

  @Test func namesTheLineThatFails() throws {
    let script = try ExpectScript("expect editing\n\nexpect never shown")
    let failure = #expect(throws: ExpectFailure.self) {
      try script.run(TerminalProgram(Demo.path()), patience: .seconds(1))
    }
    #expect(failure?.reason == "line 3: “never shown” was not shown in 1.0 seconds")
  }

  @Test(
    "names the line that is no step",
    arguments: [
      "say hello", "key ctrl-", "key nothing", "resize 24", "signal USR9", "exit soon", "expect ",
      "send \\q", "send \\xZZ", "settle now",
    ])
  func namesTheLine(step: String) {
    let failure = #expect(throws: ExpectFailure.self) { try ExpectScript("\nexpect x\n" + step) }
    #expect(failure?.reason == "line 3 is no step: \(step)")
  }

  @Test func noticesAProgramThatEndsTooEarly() throws {
    let program = try TerminalProgram("/bin/echo", ["bye"])
    let failure = #expect(throws: ExpectFailure.self) { try program.expect("hello") }
    #expect(failure?.reason == "the program ended before “hello”")
    #expect(failure?.shown == "bye\n")
    #expect(try program.waitForEnd() == .exited(status: 0))
  }

  @Test func saysThatAProgramCannotBeStarted() {
    #expect(throws: ExpectFailure.self) { try TerminalProgram("/no/such/program") }
  }
}
