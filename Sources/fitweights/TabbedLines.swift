/// A text file of lines whose fields are parted by tabs; empty lines are passed over.
enum TabbedLines {
  struct Failure: Error {
    /// Counted from 1.
    var line: Int
    var message: String
  }

  /// Gives every line's fields to `read`, which says what a line is where one is none.
  static func read(
    _ text: some StringProtocol, _ expected: String, _ read: ([Substring]) -> Bool
  ) throws(Failure) {
    for (number, line) in text.split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() where !line.isEmpty {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map {
        Substring($0)
      }
      guard read(fields) else { throw Failure(line: number + 1, message: expected) }
    }
  }
}
