import Markup
public import Prompts

/// The words that go with a passage, as `prompts/interview/rewrite.md` has them.
public struct PassageGuide: Sendable {
  public let title: String
  public let opening: String
  /// What a good wording is, for `/help`.
  public let help: String
  private var hints: [Way.Kind: String] = [:]

  /// - Throws: The file is missing, or something in it is.
  public init(_ library: PromptLibrary) throws(PromptError) {
    let path = "interview/rewrite.md"
    guard let file = try library.file(path) else {
      throw PromptError(path: path, problem: "this file is missing; every passage needs it.")
    }
    func text(_ key: String, in node: YAMLNode?) throws(PromptError) -> String {
      if let text = node?[key]?.string, !text.isEmpty { return text }
      throw PromptError(
        path: path, line: node?.line ?? 1, column: node?.column ?? 1,
        problem: "“\(key)” is missing here; write it as \(key): text.")
    }
    title = try text("title", in: file.frontMatter)
    opening = try text("opening", in: file.frontMatter)
    help = file.body
    for kind in Way.Kind.allCases {
      hints[kind] = try text("hint", in: file.frontMatter?["fields"]?[kind.rawValue])
    }
  }

  /// What is missing or wrong in the file, the first thing of it.
  public static func problems(in library: PromptLibrary) -> [PromptError] {
    do throws(PromptError) {
      _ = try PassageGuide(library)
      return []
    } catch {
      return [error]
    }
  }

  func hint(_ way: Way) -> String { way.kind.flatMap { hints[$0] } ?? "" }
}
