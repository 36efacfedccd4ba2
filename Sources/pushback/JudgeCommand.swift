import ArgumentParser
import Coach
import JSONText
import Postmortem
import Session

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// `pushback judge`: one text at a time, for bots and forms.
struct JudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Judges one text a line, for bots and forms.",
    discussion: """
      Reads JSON Lines on standard input and writes one JSON line for each:
        {"as":"why","question":"Why did X?","answer":"…"}
        {"as":"action","text":"…","today":"2026-06-09"}
        {"as":"sentence","section":"root-cause","text":"…"}
      Example: pushback judge < answers.jsonl
      """)

  @OptionGroup var options: PromptOptions

  func run() throws { try Self.run(by: options.team().coach) }

  /// Judges what comes in on standard input.
  ///
  /// - Throws: The exit status where a line was bad.
  static func run(by coach: Coach) throws {
    let judge = JudgeLines(coach: coach)
    var lines = StandardInputLines()
    var allRead = true
    while let line = lines.next() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let (answer, isGood) = judge.answer(line)
      if !isGood { allRead = false }
      var bytes = Array(answer.text.utf8)
      bytes.append(0x0A)
      guard write(bytes) else { return }
    }
    if !allRead { throw ExitCode(1) }
  }

  /// - Returns: false where nobody reads any more.
  private static func write(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      written += count
    }
    return true
  }
}

/// The lines of standard input as bytes, without their ends.
private struct StandardInputLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  mutating func next() -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      buffer.removeSubrange(..<start)
      start = 0
      searched = buffer.count
      fill()
    }
  }

  private mutating func fill() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0, errno == EINTR { return }
    if count <= 0 {
      isAtEnd = true
    } else {
      buffer += chunk[..<count]
    }
  }
}
