import TerminalTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Reading lines as they come, on a terminal that cannot be edited on.
@Suite struct PlainModeTests {
  @Test(arguments: [["TERM=dumb"], ["TERM="], []])
  func leavesADumbTerminalAlone(environment: [String]) throws {
    let program = try start(environment: environment)
    #expect(program.modes == program.modesBefore)
    try program.sendLine("h\u{E9}llo")
    try program.expect(#"read [h\u{00E9}llo]"#)
    try program.send("\u{4}")
    try program.expect("end of input")
    #expect(!program.raw.contains(0x1B))
    #expect(try program.waitForEnd() == .exited(status: 0))
  }

  @Test func reportsControlC() throws {
    let program = try start(environment: ["TERM=dumb"])
    try program.send("half")
    program.settle(.milliseconds(50))
    try program.send("\u{3}")
    try program.expect("interrupted\n> ")
    try program.sendLine("next")
    try program.expect("read [next]")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func leavesWhenAskedToEnd(signal: Int32) throws {
    let program = try start(environment: ["TERM=dumb"])
    program.signal(signal)
    try program.expect("terminated by \(signal)\n")
    #expect(try program.waitForEnd() == .exited(status: 0))
  }

  @Test func editsNothingWhenToldNotTo() throws {
    let program = try start(["--plain"], environment: TerminalProgram.plainEnvironment)
    try program.sendLine("one")
    try program.expect("read [one]")
  }

  private func start(
    _ arguments: [String] = [], environment: [String]
  ) throws -> TerminalProgram {
    let program = try TerminalProgram(Demo.path(), arguments, environment: environment)
    try program.expect("plain\n> ")
    return program
  }
}
