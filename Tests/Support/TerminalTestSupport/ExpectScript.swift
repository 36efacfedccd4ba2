#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A conversation with a program in a terminal, as a text file: one step a line.
///
///     # a remark
///     expect Who was affected?     wait until this is shown, after the last expectation
///     line About 40 customers.     type this and Enter
///     send half a thought          type this without Enter
///     key ctrl-c                   press a key: see ``keys``
///     paste one\ntwo               paste this, marked as terminals mark it
///     resize 24 40                 rows and columns
///     signal TERM                  INT, TERM, HUP, STOP, CONT or KILL
///     settle                       wait until nothing more is shown
///     absent Goodbye               must not have been shown since the last expectation
///     exit 0                       wait for the program to exit with this status
///
/// In `expect`, `line`, `send`, `paste` and `absent`, `\n`, `\t`, `\e`, `\\` and `\xHH` stand for what
/// they do in C.
public struct ExpectScript: Sendable {
  private let steps: [(line: Int, step: ExpectStep)]

  /// Reads a script.
  ///
  /// - Throws: ``ExpectFailure`` with the line that is no step.
  public init(_ text: String) throws {
    var steps: [(line: Int, step: ExpectStep)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.allSatisfy({ $0 == " " }) || line.hasPrefix("#") { continue }
      guard let step = ExpectStep(line) else {
        throw ExpectFailure("line \(index + 1) is no step: \(line)")
      }
      steps.append((index + 1, step))
    }
    self.steps = steps
  }

  /// Reads the script at `path`.
  ///
  /// - Throws: ``ExpectFailure`` if it cannot be read.
  public init(contentsOf path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ExpectFailure("\(path) cannot be opened") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw ExpectFailure("\(path) cannot be read") }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    try self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// Carries the script out.
  ///
  /// - Throws: ``ExpectFailure`` with the line whose step failed.
  public func run(
    _ program: TerminalProgram, patience: Duration = TerminalProgram.patience
  ) throws {
    for (line, step) in steps {
      do {
        try step.run(program, patience: patience)
      } catch let failure as ExpectFailure {
        throw ExpectFailure("line \(line): \(failure.reason)", shown: failure.shown)
      }
    }
  }
}
