import Terminal

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Shows long text a screen at a time, by the program the user has for it.
public enum Pager {
  /// The command that shows text a screen at a time; nil where there is none, or it would be no better
  /// than writing the text.
  ///
  /// - Parameters:
  ///   - pager: `PAGER`; set and empty, or `cat`, means none.
  ///   - hasLess: Whether `less` is there.
  /// - Returns: The command, to be run by a shell.
  static func command(pager: String?, hasLess: Bool) -> String? {
    if let pager {
      let command = pager.trimmingBlanks
      return command.isEmpty || command == "cat" ? nil : command
    }
    return hasLess ? "less -R" : nil
  }

  /// Whether a text is longer than the screen of a terminal where somebody sits, and there is a pager.
  public static func isNeeded(for text: String, output: Int32 = 1) -> Bool {
    guard isatty(0) == 1, isatty(output) == 1, let rows = rows(of: output) else { return false }
    // The question comes below it.
    return text.utf8.count { $0 == 0x0A } > rows - 2 && current() != nil
  }

  /// Shows `text` in the pager.
  ///
  /// - Returns: Whether it was shown; if not, the caller writes it.
  public static func show(_ text: String) -> Bool { current().map { run($0, text) } ?? false }

  private static func current() -> String? {
    command(pager: getenv("PAGER").map { String(cString: $0) }, hasLess: isInPath("less"))
  }

  /// Whether a program of that name is in `PATH`.
  static func isInPath(_ name: String) -> Bool {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// The height of the terminal; nil where it is not known.
  static func rows(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  private static func run(_ command: String, _ text: String) -> Bool {
    // As git has it: colours pass, and what was read stays above the question.
    setenv("LESS", "FRX", 0)
    // Ctrl-C is the pager's own: a handler, unlike SIG_IGN, does not outlive exec. Ctrl-Z stops both.
    var before: [(Int32, sigaction)] = []
    for number in [SIGINT, SIGQUIT, SIGTSTP] {
      var old = sigaction()
      sigaction(number, nil, &old)
      before.append((number, old))
      if number == SIGTSTP { signal(number, SIG_DFL) } else { signal(number) { _ in } }
    }
    defer { for (number, var old) in before { sigaction(number, &old, nil) } }
    signal(SIGPIPE, SIG_IGN)
    guard let pipe = popen(command, "w") else { return false }
    // A pager that is left early reads no more: no error.
    _ = text.withCString { fputs($0, pipe) }
    let status = pclose(pipe)
    // 126 and 127 are the shell's: the pager could not be run.
    return status != -1 && ![126, 127].contains((status >> 8) & 0xFF)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
