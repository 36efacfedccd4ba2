/// One line of input without its end.
public struct InputLine: Equatable, Sendable {
  /// The line as it came, line feeds of a pasted block, NUL and control characters included.
  public var text: String
  /// Whether bytes that are not UTF-8 were replaced by U+FFFD.
  public var isRepaired: Bool

  public init(_ text: String, isRepaired: Bool = false) {
    self.text = text
    self.isRepaired = isRepaired
  }

  /// The text of `bytes`, repaired where they are not UTF-8.
  init(bytes: some Collection<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text)
    } else {
      self.init(String(decoding: bytes, as: UTF8.self), isRepaired: true)
    }
  }
}
