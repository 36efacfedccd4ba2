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
