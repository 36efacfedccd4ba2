#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the program does with the terminal: switches, each of which can be thrown alone.
public struct TerminalSettings: Equatable, Sendable {
  /// Whether lines are edited with libedit; else they are read as they come.
  public var editsLines: Bool
  /// Whether prompts are shown; for a pipe they would be noise.
  public var showsPrompts: Bool
  /// Whether texts are styled: colours, bold, dim, underline.
  public var usesStyles: Bool

  /// Whether signs outside ASCII are shown.
  public var showsSigns: Bool

  public init(
    editsLines: Bool, showsPrompts: Bool, usesStyles: Bool, showsSigns: Bool = true
  ) {
    self.editsLines = editsLines
    self.showsPrompts = showsPrompts
    self.usesStyles = usesStyles
    self.showsSigns = showsSigns
  }

  /// The settings that follow from the descriptors, the environment and what was asked for.
  ///
  /// - Parameters:
  ///   - inputIsTerminal: Whether lines come from a terminal.
  ///   - outputIsTerminal: Whether text goes to one.
  ///   - environment: The value of a variable, nil where it is not set. `TERM`: without it, or with
  ///     `dumb`, nothing is edited or styled. `NO_COLOR`: any value that is not empty ends styles, as
  ///     no-color.org asks. `CLICOLOR_FORCE`: any but empty and 0 styles what is no terminal, too. The
  ///     first of `LC_ALL`, `LC_CTYPE` and `LANG` that is not empty says whether the terminal shows
  ///     UTF-8.
  ///   - color: What the command line says; it comes before the environment.
  ///   - isPlain: Whether nothing is to be edited, styled or drawn again.
  public init(
    inputIsTerminal: Bool, outputIsTerminal: Bool, environment: (String) -> String?,
    color: ColorChoice = .auto, isPlain: Bool = false
  ) {
    func value(_ name: String) -> String? {
      environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    let isCapable = value("TERM").map { $0 != "dumb" } ?? false
    let styles =
      switch color {
      case .always: true
      case .never: false
      case .auto where value("NO_COLOR") != nil: false
      case .auto where value("CLICOLOR_FORCE").map({ $0 != "0" }) ?? false: true
      case .auto: outputIsTerminal && isCapable
      }
    let locale = value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? ""
    let codeset = locale.uppercased().filter { $0 != "-" }
    self.init(
      editsLines: inputIsTerminal && outputIsTerminal && isCapable && !isPlain,
      showsPrompts: inputIsTerminal,
      usesStyles: styles && !isPlain,
      // A file or a pipe holds UTF-8, whatever the terminal can show.
      showsSigns: !outputIsTerminal || codeset.contains("UTF8"))
  }

  /// The settings for this process and the descriptors given.
  public static func current(
    input: Int32 = 0, output: Int32 = 1, color: ColorChoice = .auto, isPlain: Bool = false
  ) -> TerminalSettings {
    TerminalSettings(
      inputIsTerminal: isatty(input) == 1, outputIsTerminal: isatty(output) == 1,
      environment: environmentValue, color: color, isPlain: isPlain)
  }

  /// Whether `PUSHBACK_PLAIN` asks for plain lines: any value but empty and 0.
  public static var environmentIsPlain: Bool {
    environmentValue("PUSHBACK_PLAIN").map { !$0.isEmpty && $0 != "0" } ?? false
  }
}

/// The value of an environment variable; nil if it is not set.
func environmentValue(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
