public import Markup

/// A file under `prompts/`: front matter that programs read, and a Markdown body that people read.
public struct PromptFile: Sendable, Equatable {
  /// The path below `prompts/`, such as `rules/human-error.md`.
  public var path: String
  /// Nil where the file has no front matter.
  public var frontMatter: YAMLNode?
  public var body: String
  /// The line of the file on which `body` begins, counted from 1.
  public var bodyLine: Int

  public init(path: String, text: String) throws(PromptError) {
    self.path = path
    do {
      let parts = try FrontMatter(of: text)
      frontMatter = parts.root
      body = parts.body
      bodyLine = parts.bodyLine
    } catch {
      throw PromptError(path: path, line: error.line, column: error.column, problem: error.message)
    }
  }
}
