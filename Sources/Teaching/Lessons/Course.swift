import Coach
public import Prompts

/// The lessons there are, in their order.
public struct Course: Sendable {
  public let lessons: [Lesson]
  public let texts: TeachingTexts
  /// What is wrong with the files they come from.
  public let problems: [PromptError]

  /// Reads the lessons of a library, a team's own among them: a file of the same path takes the place
  /// of ours.
  public init(_ library: PromptLibrary) {
    var files: [String: PromptFile] = [:]
    var problems: [PromptError] = []
    for path in library.paths where Self.isLesson(path) {
      do throws(PromptError) { files[path] = try library.file(path) } catch {
        problems.append(error)
      }
    }
    for file in library.overlay where Self.isLesson(file.path) { files[file.path] = file }
    let readers = files.keys.sorted().compactMap { files[$0].map { LessonReader($0) } }
    var lessons: [Lesson] = []
    for reader in readers {
      if let other = lessons.first(where: { $0.id == reader.lesson.id }) {
        problems.append(
          PromptError(
            path: reader.lesson.path,
            problem:
              "\(other.path) has the same name but for its number; give this file another name"))
      }
      lessons.append(reader.lesson)
    }
    texts = TeachingTexts(library)
    self.problems = problems + readers.flatMap(\.problems) + texts.problems
    self.lessons = lessons
  }

  /// Whether a file of `prompts` is a lesson.
  public static func isLesson(_ path: String) -> Bool {
    path.hasPrefix("lessons/") && path.hasSuffix(".md") && !path.hasSuffix("/README.md")
  }

  /// The place of a lesson by its number, id or title; nil where there is none.
  public func place(of name: String) -> Int? {
    if let number = Int(name) {
      return lessons.indices.contains(number - 1) ? number - 1 : nil
    }
    let id = LessonReader.id(name)
    return lessons.firstIndex { $0.id == id }
      ?? lessons.firstIndex { $0.title.lowercased() == name.trimmed.lowercased() }
  }

  /// What is said of a name that no lesson has.
  public func unknown(_ name: String) -> String {
    let near = Nearest.question(name, among: lessons.map(\.id)).map { "; \($0)" } ?? "."
    return "There is no lesson “\(name)”\(near) List them with: pushback teach --list"
  }
}
