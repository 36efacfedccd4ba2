import EmbeddedPrompts
import Foundation
import Markup
import Prompts
import Testing

@Suite struct PromptLibraryTests {
  /// The folder as it lies in the repository.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "prompts")

  @Test func embedsEveryMarkdownFileOfTheFolder() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".md") }
    for folder in ["interview", "lexicon", "rules"] {
      let expected = paths.filter { $0.hasPrefix(folder + "/") && !$0.hasSuffix("/README.md") }
      let files = try PromptLibrary.embedded.files(under: folder)
      #expect(files.map(\.path) == expected.sorted())
    }
  }

  @Test func embedsThemByteForByte() throws {
    let file = try #require(try PromptLibrary.embedded.file("interview/impact.md"))
    let text = try String(
      contentsOf: Self.folder.appending(path: "interview/impact.md"), encoding: .utf8)
    #expect(file == (try PromptFile(path: "interview/impact.md", text: text)))
    #expect(text.hasSuffix(file.body))
  }

  @Test func givesFilesSortedAndTheLaterOfTwo() throws {
    let library = PromptLibrary(texts: [
      ("rules/b.md", "old"), ("rules/a.md", "a"), ("rules/README.md", "r"), ("rules/b.md", "new"),
    ])
    #expect(try library.files(under: "rules").map(\.body) == ["a", "new"])
    #expect(try library.file("rules/none.md") == nil)
  }

  @Test func saysWhereAFileIsBroken() {
    #expect(throws: PromptError.self) {
      try PromptFile(path: "rules/x.md", text: "---\ntitle: [\n---\n")
    }
    #expect(
      PromptError(path: "rules/x.md", line: 3, column: 7, problem: "It is bent.").description
        == "rules/x.md:3:7: error: It is bent.")
    #expect(
      PromptError(path: "rules/x.md", line: 3, problem: "It is bent.").description
        == "rules/x.md:3: error: It is bent.")
    #expect(
      PromptError(path: "rules/x.md", problem: "It is bent.").description
        == "rules/x.md: error: It is bent.")
  }

  @Test func tellsFrontMatterFromTheBody() throws {
    let file = try PromptFile(path: "x.md", text: "---\ntitle: One\n---\n# Body\n")
    #expect(file.frontMatter?["title"]?.string == "One")
    #expect(file.body == "# Body\n")
    #expect(file.bodyLine == 4)
  }
}
