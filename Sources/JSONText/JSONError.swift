/// What is wrong with a text that is not JSON, and where.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// In a few words, such as `a comma or "]" is missing`.
  public var message: String
  /// UTF-8 byte offset of the first byte that cannot be right.
  public var offset: Int

  public init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }

  public var description: String { "not JSON at byte \(offset + 1): \(message)" }
}
