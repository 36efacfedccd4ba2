/// What is wrong with a file under `prompts/`, and where.
public struct PromptError: Error, Sendable, Equatable, CustomStringConvertible {
  public var path: String
  /// Counted from 1; 0 where the whole file is meant.
  public var line: Int
  /// Counted from 1, in UTF-8 bytes; 0 where the whole line is meant.
  public var column: Int
  /// What is wrong and what to do, in one sentence.
  public var problem: String

  public init(path: String, line: Int = 0, column: Int = 0, problem: String) {
    self.path = path
    self.line = line
    self.column = column
    self.problem = problem
  }

  public var description: String {
    let place = line == 0 ? path : column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
    return "\(place): error: \(problem)"
  }
}
