import Markup
import Prompts

/// What a team's file adds to a class of ours, or gives as a class of its own.
extension LexiconLoader {
  /// Whether a class that is named for the first time may be new; reports a slip of its name.
  mutating func isKnown(_ name: String, of file: PromptFile, in files: [PromptFile]) -> Bool {
    guard file.folder != nil, file.frontMatter == nil else { return true }
    let classes = files.filter { Self.isClass($0.path) && $0.folder == nil }
      .map { PromptPath.name($0.path) }
    let near = Nearest.question(name, among: classes).map { "\($0) A" } ?? "a"
    problems.append(
      PromptError(
        path: file.place, line: 1, column: 1,
        problem:
          "there is no word class \"\(name)\" to add to; \(near) class of your own begins with title and kind between two lines ---"
      ))
    return false
  }

  /// The front matter of a class holds; what another file says must not differ.
  mutating func checkAddition(_ file: PromptFile, to own: WordClass) {
    let reader = FrontMatterReader(file, problems: problems)
    defer { problems = reader.problems }
    reader.allow(["title", "kind"])
    guard file.frontMatter?["kind"] != nil, let kind = reader.choice("kind", WordClass.Kind.self),
      kind != own.kind
    else { return }
    reader.report(
      file.frontMatter?["kind"],
      "\"\(own.name)\" is a class of the kind \(own.kind.rawValue) already; leave this line out, or choose another name for a class of your own"
    )
  }
}
