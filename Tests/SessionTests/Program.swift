import Foundation
import Testing

/// A folder of a test's own, removed with it: a handbook, and the state of the program.
final class Sandbox {
  let folder: URL
  var handbook: URL { folder.appending(path: "ops-handbook") }
  var state: URL { folder.appending(path: "state") }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "pushback-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: handbook, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  func write(_ data: Data, to path: String) throws {
    let url = handbook.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: handbook.appending(path: path)), as: UTF8.self)
  }

  /// The handbook's files, sorted, without those that were there before.
  func files() throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: handbook.path)
    return paths.filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: handbook.appending(path: path).path, isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }
}

/// What a finished run of the program left.
struct Outcome {
  var status: Int32
  var output: String
  var errors: String

  var lines: [String] { output.split(separator: "\n").map(String.init) }

  var events: [[String: Any]] { lines.compactMap(Self.event) }

  static func event(_ line: String) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
  }
}

/// The program as built, run with pipes.
enum Program {
  static var url: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "pushback")
  }

  static let now = "2026-06-09T10:00:00Z"

  static func process(_ arguments: [String], in sandbox: Sandbox) -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = sandbox.folder
    process.environment = [
      "XDG_STATE_HOME": sandbox.state.path, "HOME": sandbox.folder.path, "PATH": "/usr/bin:/bin",
    ]
    return process
  }

  /// Runs it to its end with this input.
  static func run(
    _ arguments: [String], input: Data, in sandbox: Sandbox, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = process(arguments, in: sandbox)
    process.environment?.merge(environment) { $1 }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    DispatchQueue.global().async {
      signal(SIGPIPE, SIG_IGN)
      try? stdin.fileHandleForWriting.write(contentsOf: input)
      try? stdin.fileHandleForWriting.close()
    }
    nonisolated(unsafe) var errors = Data()
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      errors = (try? stderr.fileHandleForReading.readToEnd()) ?? Data()
    }
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    group.wait()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  /// Holds a conversation through the protocol.
  static func converse(
    _ arguments: [String], _ inputs: [String], in sandbox: Sandbox
  ) throws -> Outcome {
    try run(
      arguments + ["--protocol", "jsonl", "--now", now],
      input: Data(inputs.map { $0 + "\n" }.joined().utf8), in: sandbox)
  }
}

/// The program in the middle of a conversation: a line in, and its events out, one turn at a time.
final class LiveProgram {
  private let process: Process
  private let stdin = Pipe()
  private let stdout = Pipe()
  private var buffer = Data()

  init(_ arguments: [String], in sandbox: Sandbox) throws {
    process = Program.process(
      arguments + ["--protocol", "jsonl", "--now", Program.now], in: sandbox)
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  func send(_ line: String) throws {
    try stdin.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
  }

  /// The events up to and with the next `ask` or `saved`; fewer where the program ends first.
  func turn() throws -> [[String: Any]] {
    var events: [[String: Any]] = []
    while let line = nextLine() {
      let event = try #require(Outcome.event(line))
      events.append(event)
      let name = event["event"] as? String
      if name == "ask" || name == "saved" { break }
    }
    return events
  }

  private func nextLine() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = String(decoding: buffer[buffer.startIndex..<end], as: UTF8.self)
        buffer = Data(buffer[(end + 1)...])
        return line
      }
      let more = stdout.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      buffer.append(more)
    }
  }

  /// Ends it as a power failure would.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? stdin.fileHandleForWriting.close()
  }

  func closeInput() -> Int32 {
    try? stdin.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
