public import Prompts

/// All that is wrong with a set of prompt files, in the order of the files.
public struct PromptProblems: Error, Sendable, Equatable, CustomStringConvertible {
  public var problems: [PromptError]

  public init(_ problems: [PromptError]) { self.problems = problems }

  /// One problem a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
