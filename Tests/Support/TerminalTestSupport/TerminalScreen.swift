#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A program in a real terminal emulator, tmux, whose screen is read back as a person sees it: lines
/// wrapped at the window's edge, wide characters in two columns, rewrapped when the window changes.
///
/// Nothing waits for a fixed time: each expectation looks until it is met.
public final class TerminalScreen {
  /// Whether tmux is there; `.ci/setup tmux` installs it.
  public static let isAvailable = (try? CommandRun(["tmux", "-V"]).status == 0) ?? false

  private let socket: String
  /// Where the program's process is written down.
  private let processFile: String
  /// What the program needs as long as it runs, such as a folder that is removed with its owner.
  private let needs: AnyObject?

  /// Runs the program, and says how it ended where that can be read.
  ///
  /// tmux itself may not know: it can
  /// miss the end of a process.
  private static let wrapper = """
    trap : INT; file=$0; sh -c 'echo $$ >"$0"; exec "$@"' "$file" "$@"; echo "exit $?"
    """

  /// Starts a program in a window of its own.
  ///
  /// - Parameters:
  ///   - words: The program and its arguments.
  ///   - environment: All of it, as `NAME=value`.
  ///   - rows: The height of the window.
  ///   - columns: The width of the window.
  ///   - needs: Kept as long as the screen.
  /// - Throws: ``ExpectFailure`` if tmux does not start it.
  public init(
    _ words: [String], environment: [String] = TerminalScreen.plainEnvironment, rows: Int = 24,
    columns: Int = 80, needs: AnyObject? = nil
  ) throws {
    self.needs = needs
    socket = "pushback-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    processFile = "/tmp/\(socket).pid"
    try tmux(
      [
        "start-server", ";", "set-option", "-g", "remain-on-exit", "on", ";", "set-option", "-g",
        "history-limit", "20000", ";", "set-option", "-g", "status", "off", ";", "new-session",
        "-d",
        "-x", "\(columns)", "-y", "\(rows)", "env", "-i",
      ] + environment + ["sh", "-c", Self.wrapper, processFile] + words)
  }

  /// What programs get unless told otherwise; nothing of the test's own.
  public static let plainEnvironment = [
    "TERM=screen-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent",
  ]

  deinit {
    _ = try? tmux(["kill-server"])
    unlink(processFile)
  }

  @discardableResult
  private func tmux(_ words: [String]) throws -> String {
    let run = try CommandRun(["tmux", "-u", "-L", socket, "-f", "/dev/null"] + words)
    guard run.status == 0 else { throw ExpectFailure("tmux: \(run.output)") }
    return run.output
  }

  // MARK: - Typing

  /// Types a text.
  public func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Presses keys by tmux's names: `Enter`, `C-c`, `M-Enter`, `Up`, `Tab`.
  public func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types a line and Enter.
  public func enter(_ line: String) throws {
    if !line.isEmpty { try type(line) }
    try press("Enter")
  }

  /// Pastes a text, marked as a paste where the program has asked for that.
  public func paste(_ text: String) throws {
    try tmux(["set-buffer", "--", text, ";", "paste-buffer", "-p"])
  }

  /// Changes the size of the window.
  public func resize(rows: Int, columns: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Sends a signal to the program, as `kill` does.
  public func signal(_ number: Int32) throws {
    let written = try CommandRun(["cat", processFile]).output
    guard let process = pid_t(written.filter(\.isNumber)) else {
      throw ExpectFailure("the program has not started: \(written)")
    }
    kill(process, number)
  }

  // MARK: - Looking

  /// The lines of the window, without blanks at their ends and empty ones at the end.
  public func lines() throws -> [String] { Self.lines(try tmux(["capture-pane", "-p"])) }

  /// The lines of the window and of all that has scrolled out of it.
  public func allLines() throws -> [String] {
    Self.lines(try tmux(["capture-pane", "-p", "-S", "-"]))
  }

  /// The window with its styles, as escape sequences.
  public func styled() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// The cursor's row and column, from 0.
  public func cursor() throws -> (row: Int, column: Int) {
    let numbers = try tmux(["display-message", "-p", "#{cursor_y} #{cursor_x}"])
      .split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard numbers.count == 2 else { throw ExpectFailure("no cursor") }
    return (numbers[0], numbers[1])
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line = line.dropLast() }
      return String(line)
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  /// Waits until the window fulfils a condition.
  ///
  /// - Throws: ``ExpectFailure`` with the window, if it does not in time.
  public func wait(
    for what: String, within patience: Duration = TerminalProgram.patience,
    until isMet: ([String]) throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + patience
    while true {
      let lines = try lines()
      if try isMet(lines) { return }
      guard ContinuousClock.now < deadline else {
        throw ExpectFailure(
          "\(what) was not there in \(patience)", shown: lines.joined(separator: "\n"))
      }
      usleep(5_000)
    }
  }

  /// Waits until the window shows a text, however it is wrapped.
  public func expect(_ text: String) throws {
    let wanted = Self.squeezed(text)
    try wait(for: "“\(text)”") { Self.squeezed($0.joined()).contains(wanted) }
  }

  /// Waits until the window ends in these lines.
  public func expect(last wanted: String...) throws {
    try wait(for: wanted.joined(separator: " / ")) { $0.suffix(wanted.count).elementsEqual(wanted) }
  }

  /// Waits until all that was shown ends in a text, however it is wrapped, and white space aside.
  public func expect(end text: String) throws {
    let wanted = Self.squeezed(text)
    try wait(for: "“\(text)” at the end") { _ in
      Self.squeezed(try self.allLines().suffix(60).joined()).hasSuffix(wanted)
    }
  }

  private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  /// Waits until a text has been shown, be it that it has scrolled away.
  public func expect(everShown text: String) throws {
    let wanted = Self.squeezed(text)
    try wait(for: "“\(text)”") { _ in Self.squeezed(try self.allLines().joined()).contains(wanted) }
  }

  /// Waits for the program to end.
  ///
  /// - Returns: Its exit status; of one killed by a signal, 128 and its number.
  public func waitForEnd() throws -> Int32 {
    var status: Int32?
    try wait(for: "the end of the program") { lines in
      let words = (lines.last { !$0.isEmpty && !$0.hasPrefix("Pane is dead") } ?? "").split(
        separator: " ")
      guard words.count == 2, words[0] == "exit" else { return false }
      status = Int32(words[1])
      return true
    }
    return status ?? -1
  }
}
