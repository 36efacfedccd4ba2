import TerminalTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The ways out of a line and of the program: each gives the terminal back as it was.
@Suite struct LeavingTests {
  @Test func endsAtControlDOnAnEmptyLine() throws {
    let program = try Demo.start()
    #expect(!program.modes.isCooked)
    try program.send("\u{4}")
    try program.expect("\nend of input\n")
    try expectRestored(program, ending: .exited(status: 0))
  }

  @Test func endsInTheMiddleOfReadingWithoutLosingTheTerminal() throws {
    let program = try Demo.start()
    try program.sendLine("exit")
    try expectRestored(program, ending: .exited(status: 0))
  }

  @Test func dropsTheLineAtControlC() throws {
    let program = try Demo.start()
    try program.send("half a thought")
    try program.expect("thought")
    try program.send("\u{3}")
    try program.expect("\ninterrupted\n> ")
    try program.sendLine("next")
    try program.expect("read [next]")
    try program.send("\u{3}")
    try program.expect("interrupted\n> ")
    try program.send("\u{4}")
    try expectRestored(program, ending: .exited(status: 0))
  }

  @Test func dropsAPasteThatDoesNotEndAtControlC() throws {
    let program = try Demo.start()
    try program.send("\u{1B}[200~no end")
    program.settle()
    try program.send("\u{3}")
    try program.expect("interrupted\n> ")
    try program.sendLine("next")
    try program.expect("read [next]")
  }

  @Test(
    "drops the line at Ctrl-C whatever is under way",
    arguments: ["", "\u{12}abc", "\u{1B}", "\u{1B}[20", "\u{E9}", "\u{1B}\u{1B}"])
  func dropsAtControlC(keys: String) throws {
    let program = try Demo.start()
    try program.send("x" + keys)
    program.settle(.milliseconds(50))
    try program.send("\u{3}")
    try program.expect("interrupted\n> ")
    try program.sendLine("next")
    try program.expect("read [next]")
  }

  /// After Ctrl-V the key itself is a character of the text; the signal is still one.
  @Test func dropsTheLineAtASignalAfterControlV() throws {
    let program = try Demo.start()
    try program.send("x\u{16}")
    program.settle(.milliseconds(50))
    program.signal(SIGINT)
    try program.expect("interrupted\n> ")
    try program.sendLine("next")
    try program.expect("read [next]")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func leavesWhenAskedToEnd(signal: Int32) throws {
    let program = try Demo.start()
    try program.send("half a thought")
    try program.expect("thought")
    program.signal(signal)
    try program.expect("\nterminated by \(signal)\n")
    try expectRestored(program, ending: .exited(status: 0))
  }

  @Test(arguments: [SIGQUIT, SIGSEGV, SIGABRT])
  func givesTheTerminalBackWhenItCrashes(signal: Int32) throws {
    let program = try Demo.start(
      environment: TerminalProgram.plainEnvironment + ["SWIFT_BACKTRACE=enable=no"])
    program.signal(signal)
    try expectRestored(program, ending: .killed(signal: signal))
  }

  @Test func givesTheTerminalBackWhenOurOwnCodeTraps() throws {
    let program = try Demo.start(
      ["--crash"], prompt: "crash> ",
      environment: TerminalProgram.plainEnvironment + ["SWIFT_BACKTRACE=enable=no"])
    try program.sendLine("now")
    guard case .killed = try program.waitForEnd() else {
      Issue.record("it did not crash")
      return
    }
    #expect(program.modes == program.modesBefore)
  }

  @Test func stopsAtControlZAndGoesOnWhereItWas() throws {
    let shell = try TerminalProgram(
      "/bin/bash", ["--norc", "--noediting", "-i"],
      environment: TerminalProgram.plainEnvironment + ["PS1=shell$ "])
    try shell.expect("shell$ ")
    try shell.sendLine(try Demo.path())
    try shell.expect("\n> ")
    try shell.send("half")
    try shell.expect("half")
    try shell.send("\u{1A}")
    try shell.expect("Stopped")
    try shell.expect("shell$ ")
    #expect(shell.modes == shell.modesBefore)
    try shell.sendLine("fg")
    try shell.expect("> half")
    try shell.sendLine(" done")
    try shell.expect("read [half done]")
    try shell.sendLine("exit")
    try shell.expect("shell$ ")
    #expect(shell.modes == shell.modesBefore)
  }

  @Test func goesOnAtControlZWhereNothingCouldContinueIt() throws {
    let program = try Demo.start()
    try program.send("half")
    try program.expect("half")
    try program.send("\u{1A}")
    try program.expect("> half")
    try program.sendLine(" done")
    try program.expect("read [half done]")
  }

  @Test func redrawsWhenItIsContinued() throws {
    let program = try Demo.start()
    try program.send("half")
    try program.expect("half")
    program.signal(SIGSTOP)
    program.signal(SIGCONT)
    try program.expect("> half")
    try program.sendLine(" done")
    try program.expect("read [half done]")
  }

  private func expectRestored(_ program: TerminalProgram, ending: ProgramEnding) throws {
    #expect(try program.waitForEnd() == ending)
    #expect(program.modes == program.modesBefore)
    // Bracketed paste is off: the sequence that ends it comes last.
    let raw = String(decoding: program.raw, as: UTF8.self)
    #expect(raw.split(separator: "\u{1B}[?2004").last?.first == "l")
  }
}
