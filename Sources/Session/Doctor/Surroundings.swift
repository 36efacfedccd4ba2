import Terminal

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the terminal and the environment say.
struct Surroundings {
  var inputIsTerminal = true
  var outputIsTerminal = true
  var columns = 80
  var rows: Int? = 24
  /// The environment.
  var variables: [String: String] = [:]
  /// Whether this machine knows a terminal of that name.
  var knowsTerminal: (String) -> Bool = { _ in true }
  /// Whether this machine has the locale that the environment names.
  var hasLocale = true
  /// Whether a program is in `PATH`.
  var hasProgram: (String) -> Bool = { _ in true }

  static let names = [
    "TERM", "LC_ALL", "LC_CTYPE", "LANG", "PAGER", "VISUAL", "EDITOR", "NO_COLOR", "PUSHBACK_PLAIN",
  ]

  static func current() -> Surroundings {
    var surroundings = Surroundings()
    surroundings.inputIsTerminal = isatty(0) == 1
    surroundings.outputIsTerminal = isatty(1) == 1
    surroundings.columns = TerminalWidth.current()
    surroundings.rows = Pager.rows(of: 1)
    for name in names { surroundings.variables[name] = getenv(name).map { String(cString: $0) } }
    surroundings.knowsTerminal = isKnown(terminal:)
    surroundings.hasLocale = setlocale(LC_CTYPE, "") != nil
    surroundings.hasProgram = Pager.isInPath
    return surroundings
  }

  /// The value of a variable that is set and not empty.
  func value(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the system's descriptions of terminals have one of that name.
  private static func isKnown(terminal name: String) -> Bool {
    guard let first = name.utf8.first, !name.contains("/") else { return false }
    let home = getenv("HOME").map { String(cString: $0) + "/.terminfo" }
    let own = getenv("TERMINFO").map { String(cString: $0) }
    let folders = [
      own, home, "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo",
      "/usr/local/share/terminfo", "/opt/homebrew/share/terminfo",
    ].compactMap { $0 }
    let existing = folders.filter { access($0, R_OK) == 0 }
    // Where none is found, nothing can be said.
    if existing.isEmpty { return true }
    let hex = String(first, radix: 16)
    return existing.contains { folder in
      access("\(folder)/\(name.prefix(1))/\(name)", R_OK) == 0
        || access("\(folder)/\(hex)/\(name)", R_OK) == 0
    }
  }
}
