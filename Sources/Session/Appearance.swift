public import Terminal

/// How a conversation is shown to a person.
public struct Appearance: Sendable {
  /// When texts are styled.
  public var color: ColorChoice
  /// Whether everything is said in numbered plain lines, for screen readers and logs.
  public var isPlain: Bool

  public init(color: ColorChoice = .auto, isPlain: Bool = false) {
    self.color = color
    self.isPlain = isPlain
  }
}

extension Appearance {
  /// What the terminal is and shows.
  var settings: TerminalSettings { .current(color: color, isPlain: isPlain) }

  /// What puts events into words.
  func telling(_ settings: TerminalSettings, editsInPlace: Bool) -> any Telling {
    isPlain
      ? PlainTelling(showsSigns: settings.showsSigns)
      : ScreenTelling(
        style: Style(settings), showsSigns: settings.showsSigns, editsInPlace: editsInPlace,
        width: { TerminalWidth.current() })
  }
}
