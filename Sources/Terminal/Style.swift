/// Styles for the terminal, or none: every function gives the text back unchanged where styles are
/// off.
///
/// Only the sixteen colours that a terminal's own scheme defines are used, and never a background,
/// so that the contrast is the user's choice. No meaning hangs on a style alone.
public struct Style: Equatable, Sendable {
  /// Whether texts are styled.
  public let isEnabled: Bool

  public init(isEnabled: Bool) {
    self.isEnabled = isEnabled
  }

  /// The style for a terminal with these settings.
  public init(_ settings: TerminalSettings) {
    isEnabled = settings.usesStyles
  }

  /// No style at all.
  public static let plain = Style(isEnabled: false)

  public func bold(_ text: String) -> String { wrapped(text, 1, 22) }
  public func dim(_ text: String) -> String { wrapped(text, 2, 22) }
  public func underline(_ text: String) -> String { wrapped(text, 4, 24) }
  public func red(_ text: String) -> String { wrapped(text, 31, 39) }
  public func green(_ text: String) -> String { wrapped(text, 32, 39) }
  public func yellow(_ text: String) -> String { wrapped(text, 33, 39) }
  public func blue(_ text: String) -> String { wrapped(text, 34, 39) }
  public func cyan(_ text: String) -> String { wrapped(text, 36, 39) }

  /// Switches off only what it switched on, so that styles can be nested (ECMA-48, SGR).
  private func wrapped(_ text: String, _ on: Int, _ off: Int) -> String {
    isEnabled && !text.isEmpty ? "\u{1B}[\(on)m\(text)\u{1B}[\(off)m" : text
  }
}
