import Markup
public import Prompts
import Synchronization

/// The interview's questions, as `prompts/interview` has them: one file a section.
///
/// A section is read when it is first asked for: the first question need not wait for the others.
public final class Guide: Sendable {
  struct Question: Sendable {
    var question: String
    var hint: String
    var example: String?
  }

  struct Chapter: Sendable {
    var title: String
    var opening: String
    /// The file's body: what a good section looks like, for `/help`.
    var help: String
    var questions: [Field: Question]
  }

  private let library: PromptLibrary
  private let chapters = Mutex<[Section: Chapter]>([:])

  public init(_ library: PromptLibrary) { self.library = library }

  /// Reads all sections.
  ///
  /// - Throws: The first thing that is missing or wrong in the files of `prompts/interview`.
  public func check() throws(PromptError) {
    for section in Section.allCases { _ = try read(section) }
  }

  /// What is missing or wrong in the files of `prompts/interview`, the first thing of each.
  public func problems() -> [PromptError] {
    Section.allCases.compactMap { section in
      do throws(PromptError) {
        _ = try read(section)
        return nil
      } catch {
        return error
      }
    }
  }

  package func title(of section: Section) -> String { chapter(section)?.title ?? section.rawValue }
  func opening(of section: Section) -> String { chapter(section)?.opening ?? "" }
  package func help(on section: Section) -> String { chapter(section)?.help ?? "" }

  func question(_ slot: Slot) -> Question {
    chapter(slot.section)?.questions[slot.field]
      ?? Question(question: slot.field.rawValue, hint: "", example: nil)
  }

  /// The section's chapter; nil where its file is wrong, which `check` tells of.
  private func chapter(_ section: Section) -> Chapter? {
    chapters.withLock { chapters in
      if let known = chapters[section] { return known }
      let chapter = try? read(section)
      chapters[section] = chapter
      return chapter
    }
  }

  private func read(_ section: Section) throws(PromptError) -> Chapter {
    let path = "interview/\(section.rawValue).md"
    guard let file = try library.file(path) else {
      throw PromptError(path: path, problem: "this file is missing; every section needs one.")
    }
    let title = try Self.text("title", in: file, file.frontMatter)
    let opening = try Self.text("opening", in: file, file.frontMatter)
    var questions: [Field: Question] = [:]
    for field in section.fields {
      let node = file.frontMatter?["fields"]?[field.rawValue]
      questions[field] = Question(
        question: try Self.text("question", in: file, node),
        hint: try Self.text("hint", in: file, node),
        example: node?["example"]?.string)
    }
    return Chapter(title: title, opening: opening, help: file.body, questions: questions)
  }

  private static func text(
    _ key: String, in file: PromptFile, _ node: YAMLNode?
  ) throws(PromptError) -> String {
    if let text = node?[key]?.string, !text.isEmpty { return text }
    throw PromptError(
      path: file.path, line: node?.line ?? 1, column: node?.column ?? 1,
      problem: "“\(key)” is missing here; write it as \(key): text.")
  }
}

extension Section {
  /// The fields a section asks, in order.
  var fields: [Field] {
    switch self {
    case .incident: [.draft, .document, .symptom, .started, .ended, .severity]
    case .impact: [.who, .what, .numbers]
    case .timeline: [.keep, .entry]
    case .rootCause: [.why, .statement, .chain]
    case .wentWell, .wentPoorly, .learned: [.item]
    case .actionItems: [.item, .owner, .due, .issue]
    case .summary: [.summary]
    case .references: [.pattern, .runbook, .adr]
    case .finish: [.confirm, .goto, .replace]
    }
  }
}
