import Markup
import Prompts

/// A file of a team's that changes one of our rules without being one: front matter with nothing but
/// `level` or `silence`.
struct RuleAdjustment {
  /// The rule's id, present or former.
  let rule: String
  let level: Level?
  /// Why the team does not want to hear it.
  let silence: String?
  let file: PromptFile

  static let keys = ["level", "silence"]

  /// Whether a file adjusts a rule rather than being one.
  static func isOne(_ file: PromptFile) -> Bool {
    guard file.folder != nil, case .mapping(let entries)? = file.frontMatter?.value else {
      return false
    }
    return entries.contains { $0.key.string == "silence" }
      || !entries.isEmpty && entries.allSatisfy { $0.key.string == "level" }
  }

  /// Reads a file for which `isOne` holds; nil where nothing can be made of it, which is added to
  /// `problems`.
  init?(_ file: PromptFile, _ problems: inout [PromptError]) {
    let reader = FrontMatterReader(file, problems: [])
    defer { problems += reader.problems }
    reader.allow(Self.keys)
    let level = file.frontMatter?["level"] == nil ? nil : reader.choice("level", Level.self)
    let silence = file.frontMatter?["silence"]
    if let silence, silence.string?.allSatisfy(\.isWhitespace) ?? true {
      reader.report(silence, "\"silence\" needs a reason, which is kept; write silence: why")
    }
    guard reader.problems.isEmpty else { return nil }
    self.rule = PromptPath.name(file.path)
    self.level = level
    // In one line, as it is kept in lists.
    self.silence = silence?.string?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.file = file
  }

  /// Changes its rule among `rules`, by id.
  func apply(to rules: inout [String: Rule], _ problems: inout [PromptError]) {
    let ids = rules.keys.sorted()
    guard
      let id = rules[rule] != nil
        ? rule : ids.first(where: { rules[$0]?.aliases.contains(rule) == true }),
      var changed = rules[id]
    else {
      let near = Nearest.question(rule, among: ids).map { "\($0) They" } ?? "they"
      problems.append(
        problem(
          file.frontMatter,
          "there is no rule \"\(rule)\" to change; \(near) are listed by pushback rules"))
      return
    }
    let quiets = silence != nil || level == .suggestion
    if quiets, !changed.canBeSilenced {
      problems.append(
        problem(
          file.frontMatter?[silence != nil ? "silence" : "level"],
          "\"\(id)\" cannot be left out: without it the interview has no answer to go on with; remove this file"
        ))
      return
    }
    if let level {
      changed.level = level
      changed.hasOwnLevel = true
    }
    changed.silence = silence
    changed.adjustedIn = file.place
    rules[id] = changed
  }

  private func problem(_ node: YAMLNode?, _ message: String) -> PromptError {
    PromptError(
      path: file.place, line: node?.line ?? 1, column: node?.column ?? 1, problem: message)
  }
}

extension Rule {
  /// Rules of ours by which the interview says that it cannot read an answer, besides those labelled
  /// `format`.
  private static let needed: Set<String> = ["empty-answer", "nothing-typed", "text-too-long"]

  /// Whether an answer can stand that the rule speaks against.
  var canBeSilenced: Bool {
    places != [.interview] || label != .format && !Self.needed.contains(id)
  }
}
