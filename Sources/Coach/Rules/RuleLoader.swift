import Markup
import Postmortem
import Prompts

/// Reads the files of `prompts/rules`.
struct RuleLoader {
  let classNumbers: [String: Int]
  private(set) var problems: [PromptError] = []

  /// Fewer examples than this, of either kind, and a rule is not taken.
  static let fewestExamples = 2

  init(_ lexicon: Lexicon) {
    var numbers: [String: Int] = [:]
    for (number, one) in lexicon.classes.enumerated() { numbers[one.name] = number }
    classNumbers = numbers
  }

  static func isRule(_ path: String) -> Bool {
    path.hasPrefix("rules/") && path.hasSuffix(".md")
  }

  /// The rules sorted by id; of two files with one name the later one holds, unless it only adjusts
  /// the earlier one.
  mutating func load(_ files: [PromptFile]) -> [Rule] {
    var rules: [String: Rule] = [:]
    var adjustments: [RuleAdjustment] = []
    for file in files where Self.isRule(file.path) {
      if RuleAdjustment.isOne(file) {
        if let adjustment = RuleAdjustment(file, &problems) { adjustments.append(adjustment) }
      } else if var rule = read(file) {
        rule.isTeams = file.folder != nil && rules[rule.id] == nil
        rules[rule.id] = rule
      }
    }
    for adjustment in adjustments { adjustment.apply(to: &rules, &problems) }
    return rules.values.sorted { $0.id < $1.id }
  }

  private mutating func read(_ file: PromptFile) -> Rule? {
    let reader = FrontMatterReader(file, problems: problems)
    defer { problems = reader.problems }
    reader.allow([
      "title", "label", "level", "in", "sections", "when", "unless", "source", "aliases",
    ])
    let title = reader.text("title")
    let label = reader.choice("label", Label.self)
    let level = reader.choice("level", Level.self)
    let places = reader.choices("in", Rule.Place.self)
    if file.frontMatter?["in"] == nil {
      reader.report(
        nil, "\"in\" is missing; add \"in:\" with some of why, sentence, action, interview, review")
    }
    let sections = reader.choices("sections", SectionName.self)
    let conditions = readConditions("when", reader)
    let guards = readConditions("unless", reader)
    let body = RuleFile(path: file.place, body: file.body, bodyLine: file.bodyLine, places: places)
    let challenges = body.items("Challenges").map(\.text)
    if challenges.isEmpty {
      reader.report(
        nil, "no challenges; write a numbered list below \"## Challenges\", three are usual")
    }
    if body.isEmpty("Why it matters") {
      reader.report(nil, "\"## Why it matters\" is missing; say it in a sentence or two")
    }
    if !conditions.isEmpty || places.contains(where: { $0 != .interview && $0 != .review }) {
      for heading in ["Fires", "Stays silent"] as [StaticString] {
        let count = body.itemCount(heading)
        if count < Self.fewestExamples {
          reader.report(
            nil,
            "\"## \(heading)\" has \(count) \(count == 1 ? "passage" : "passages"); write at least \(Self.fewestExamples) behind \"- \""
          )
        }
      }
    }
    guard let title, let label, let level, !challenges.isEmpty else { return nil }
    return Rule(
      id: PromptPath.name(file.path), title: title, label: label, level: level, places: places,
      sections: sections, source: reader.optionalText("source"),
      aliases: reader.texts("aliases").map(\.0), challenges: challenges, conditions: conditions,
      guards: guards, file: body)
  }

  private func readConditions(_ key: String, _ reader: FrontMatterReader) -> [Condition] {
    reader.texts(key).compactMap { text, node in
      do throws(Condition.Failure) {
        return try Condition(parsing: text, classNumbers: classNumbers)
      } catch {
        reader.problems.append(
          PromptError(
            path: reader.file.place, line: node.line, column: node.column + error.offset,
            problem: error.message))
        return nil
      }
    }
  }
}
