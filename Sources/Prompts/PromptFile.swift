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
  /// The folder of a team's own that it lies in; nil for ours.
  public var folder: String?

  /// Where it lies, as messages name it.
  public var place: String { Self.place(path, in: folder) }

  /// Cuts a file's text.
  ///
  /// - Throws: What is wrong with its front matter.
  public init(path: String, text: String, folder: String? = nil) throws(PromptError) {
    self.path = path
    self.folder = folder
    do {
      let parts = try FrontMatter(of: text)
      frontMatter = parts.root
      body = parts.body
      bodyLine = parts.bodyLine
    } catch {
      throw PromptError(
        path: Self.place(path, in: folder), line: error.line, column: error.column,
        problem: error.message)
    }
  }

  private static func place(_ path: String, in folder: String?) -> String {
    guard let folder else { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }
}
