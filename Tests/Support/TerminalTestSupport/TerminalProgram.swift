#if canImport(Darwin)
public import Darwin
#else
public import Glibc
#endif

/// A program that runs in a pseudo-terminal of its own, driven as a person would.
///
/// The terminal is its controlling one, so that Ctrl-C and Ctrl-Z work, and no signal is blocked or
/// ignored, whatever the test runner has done to its own.
public final class TerminalProgram {
  /// The environment that programs get unless told otherwise; nothing of the test's own.
  public static let plainEnvironment = [
    "TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent",
  ]

  /// How long an expectation waits unless told otherwise.
  ///
  /// Long, for a loaded machine; a test that passes never waits for it.
  public static let patience: Duration = .seconds(30)

  /// The process.
  public let processID: pid_t
  /// All that the program has shown so far, as it came.
  public private(set) var raw: [UInt8] = []
  /// The modes that the terminal had before the program started.
  public let modesBefore: TerminalModes

  private let terminal: PseudoTerminal
  private var filter = EscapeFilter()
  private var text: [UInt8] = []
  private var matched = 0
  private var isGone = false
  private var ending: ProgramEnding?

  /// Starts the program at `path`.
  ///
  /// - Parameters:
  ///   - path: The executable.
  ///   - arguments: Without the program's name.
  ///   - environment: All of it, as `NAME=value`.
  ///   - rows: The height of the window.
  ///   - columns: The width of the window.
  /// - Throws: ``ExpectFailure`` if it cannot be started.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String] = plainEnvironment,
    rows: Int = 24, columns: Int = 80
  ) throws {
    guard let terminal = PseudoTerminal() else {
      throw ExpectFailure("no pseudo-terminal is to be had")
    }
    terminal.resize(rows: rows, columns: columns)
    modesBefore = terminal.modes
    processID = try Self.spawn(path, arguments, environment, on: terminal.devicePath)
    self.terminal = terminal
  }

  deinit {
    guard ending == nil else { return }
    kill(processID, SIGKILL)
    var status: Int32 = 0
    while waitpid(processID, &status, 0) < 0, errno == EINTR {}
  }

  /// What the program has shown so far, escape sequences and carriage returns taken out.
  public var shown: String { String(decoding: text, as: UTF8.self) }

  /// The modes that the terminal has now.
  public var modes: TerminalModes { terminal.modes }

  /// Types `keys`.
  ///
  /// What the program shows meanwhile is read, so that neither waits for the other for ever.
  ///
  /// - Throws: ``ExpectFailure`` if the program takes nothing for the whole patience.
  public func send(_ keys: String) throws {
    try send(bytes: Array(keys.utf8))
  }

  /// Types bytes that need not be UTF-8.
  ///
  /// - Throws: ``ExpectFailure`` if the program takes nothing for the whole patience.
  public func send(bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      var wanted = pollfd(
        fd: terminal.descriptor, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&wanted, 1, Int32(clamping: Self.patience.components.seconds * 1000)) > 0 else {
        throw ExpectFailure("nothing typed was taken", shown: unmatched)
      }
      if wanted.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
        receive(until: .now + .milliseconds(100))
      }
      if wanted.revents & Int16(POLLOUT) != 0 {
        // Small pieces: a write larger than what the terminal can hold would block.
        let piece = Array(rest.prefix(256))
        let count = write(terminal.descriptor, piece, piece.count)
        if count > 0 { rest = rest.dropFirst(count) }
      }
      if isGone { return }
    }
  }

  /// Types a line and Enter.
  ///
  /// - Throws: ``ExpectFailure`` if the program takes nothing for the whole patience.
  public func sendLine(_ line: String) throws {
    try send(line + "\r")
  }

  /// Waits until the program has shown `wanted`, after what was expected last.
  ///
  /// - Throws: ``ExpectFailure`` if the time is over or the program gone before.
  public func expect(_ wanted: String, within patience: Duration = patience) throws {
    let deadline = ContinuousClock.now + patience
    let bytes = Array(wanted.utf8)
    var start = matched
    while true {
      if let end = Self.end(of: bytes, in: text, from: start) {
        matched = end
        return
      }
      start = max(matched, text.count - bytes.count)
      if isGone { throw ExpectFailure("the program ended before “\(wanted)”", shown: unmatched) }
      guard receive(until: deadline) else {
        throw ExpectFailure("“\(wanted)” was not shown in \(patience)", shown: unmatched)
      }
    }
  }

  /// Waits until the program has ended and gives back how.
  ///
  /// - Throws: ``ExpectFailure`` if it has not ended in time.
  public func waitForEnd(within patience: Duration = patience) throws -> ProgramEnding {
    if let ending { return ending }
    let deadline = ContinuousClock.now + patience
    while !isGone {
      guard receive(until: deadline) else {
        throw ExpectFailure("the program did not end in \(patience)", shown: unmatched)
      }
    }
    var status: Int32 = 0
    while waitpid(processID, &status, 0) < 0, errno == EINTR {}
    let ending = ProgramEnding(waitStatus: status)
    self.ending = ending
    return ending
  }

  /// Sends a signal to the program, as `kill` does.
  public func signal(_ number: Int32) {
    kill(processID, number)
  }

  /// Changes the size of the window.
  public func resize(rows: Int, columns: Int) {
    terminal.resize(rows: rows, columns: columns)
  }

  /// Reads what the program shows until it has shown nothing for the time given.
  public func settle(_ quiet: Duration = .milliseconds(150)) {
    while !isGone, receive(until: .now + quiet) {}
  }

  /// What was shown since the last expectation that was met.
  public var unmatched: String { String(decoding: text[matched...], as: UTF8.self) }

  /// Takes what the program shows next; false if that is nothing until `deadline`.
  @discardableResult
  private func receive(until deadline: ContinuousClock.Instant) -> Bool {
    guard let bytes = terminal.read(until: deadline) else { return false }
    if bytes.isEmpty { isGone = true }
    raw += bytes
    text += filter.text(of: bytes)
    return true
  }

  private static func end(of wanted: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return start }
    var index = start
    while index + wanted.count <= text.count {
      if text[index] == first, text[index..<(index + wanted.count)].elementsEqual(wanted) {
        return index + wanted.count
      }
      index += 1
    }
    return nil
  }
}
