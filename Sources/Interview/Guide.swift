import Markup
public import Prompts

/// The interview's questions, as `prompts/interview` has them: one file a section.
public struct Guide: Sendable {
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

  private var chapters: [Section: Chapter]

  /// - Throws: What is missing or wrong in the files of `prompts/interview`.
  public init(_ library: PromptLibrary) throws(PromptError) {
    chapters = [:]
    for section in Section.allCases {
      let path = "interview/\(section.rawValue).md"
      guard let file = try library.file(path) else {
        throw PromptError(path: path, problem: "this file is missing; every section needs one.")
      }
      chapters[section] = try Self.chapter(file, section)
    }
  }

  private static func chapter(
    _ file: PromptFile, _ section: Section
  ) throws(PromptError) -> Chapter {
    let title = try text("title", in: file, file.frontMatter)
    let opening = try text("opening", in: file, file.frontMatter)
    var questions: [Field: Question] = [:]
    for field in section.fields {
      let node = file.frontMatter?["fields"]?[field.rawValue]
      questions[field] = Question(
        question: try text("question", in: file, node),
        hint: try text("hint", in: file, node),
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

  func title(of section: Section) -> String { chapters[section]?.title ?? section.rawValue }
  func opening(of section: Section) -> String { chapters[section]?.opening ?? "" }
  func help(on section: Section) -> String { chapters[section]?.help ?? "" }

  func question(_ slot: Slot) -> Question {
    chapters[slot.section]?.questions[slot.field]
      ?? Question(question: slot.field.rawValue, hint: "", example: nil)
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
