/// Why a YAML text could not be read, and where.
public struct YAMLError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One sentence that says what is wrong and, where it can be known, what to type instead.
  public let message: String
  /// The line in the file, counted from 1.
  public let line: Int
  /// The column in UTF-8 bytes, counted from 1.
  public let column: Int

  /// Says what is wrong and where.
  public init(message: String, line: Int, column: Int) {
    self.message = message
    self.line = line
    self.column = column
  }

  /// The place and the message, as in `line 3, column 5: A value is missing here.`.
  public var description: String { "line \(line), column \(column): \(message)" }
}
