/// What a build made of the files under `prompts/` and put into the executable, for others to
/// understand.
public struct CompiledPrompts: Sendable {
  /// Bytes, written as ASCII text.
  public let text: StaticString
  /// How many bytes they are.
  public let count: Int

  public init(text: StaticString, count: Int) {
    self.text = text
    self.count = count
  }
}
