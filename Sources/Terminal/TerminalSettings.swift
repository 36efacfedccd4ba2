#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the program does with the terminal: three switches, each of which can be thrown alone.
public struct TerminalSettings: Equatable, Sendable {
  /// Whether lines are edited with libedit; else they are read as they come.
  public var editsLines: Bool
  /// Whether prompts are shown; for a pipe they would be noise.
  public var showsPrompts: Bool
  /// Whether texts are styled: colours, bold, dim, underline.
  public var usesStyles: Bool

  public init(editsLines: Bool, showsPrompts: Bool, usesStyles: Bool) {
    self.editsLines = editsLines
    self.showsPrompts = showsPrompts
    self.usesStyles = usesStyles
  }

  /// The settings that follow from the descriptors and the environment.
  ///
  /// - Parameters:
  ///   - inputIsTerminal: Whether lines come from a terminal.
  ///   - outputIsTerminal: Whether text goes to one.
  ///   - term: `TERM`; without it, or with `dumb`, nothing is edited or styled.
  ///   - noColor: `NO_COLOR`; any value that is not empty ends styles, as no-color.org asks.
  public init(inputIsTerminal: Bool, outputIsTerminal: Bool, term: String?, noColor: String?) {
    let isCapable = term.map { !$0.isEmpty && $0 != "dumb" } ?? false
    self.init(
      editsLines: inputIsTerminal && outputIsTerminal && isCapable,
      showsPrompts: inputIsTerminal,
      usesStyles: outputIsTerminal && isCapable && noColor.map(\.isEmpty) ?? true)
  }

  /// The settings for this process and the descriptors given.
  public static func current(input: Int32 = 0, output: Int32 = 1) -> TerminalSettings {
    TerminalSettings(
      inputIsTerminal: isatty(input) == 1, outputIsTerminal: isatty(output) == 1,
      term: environmentValue("TERM"), noColor: environmentValue("NO_COLOR"))
  }
}

/// The value of an environment variable; nil if it is not set.
func environmentValue(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
