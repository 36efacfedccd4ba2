import Markup
public import Prompts

/// Reads a lesson out of its file and notes everything wrong with it, each with its place.
public struct LessonReader {
  /// What could be read.
  public private(set) var lesson: Lesson
  public private(set) var problems: [PromptError] = []
  private let file: PromptFile

  /// - Parameters:
  ///   - file: A file of `lessons`, or of a teacher's own.
  ///   - id: What the learner's progress knows it by; nil for the file's name.
  public init(_ file: PromptFile, id: String? = nil) {
    self.file = file
    lesson = Lesson(
      id: id ?? Self.id(file.path), title: "", idea: [],
      example: WorkedExample(paragraphs: [], lines: [], remarks: []), exercises: [],
      path: file.place)
    readTitle()
    readParts()
  }

  /// `hindsight` for `lessons/03-hindsight.md`.
  static func id(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let base = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    let rest = base.drop { $0.isNumber }
    return rest.first == "-" && rest.count > 1 ? String(rest.dropFirst()) : base
  }

  // MARK: - Parts

  /// A heading with what stands below it, up to the next of its level or above.
  private struct Part {
    var heading: MarkdownBlock
    var blocks: [MarkdownBlock] = []
    var subparts: [Part] = []
  }

  private mutating func report(_ block: MarkdownBlock, _ problem: String) {
    problems.append(
      PromptError(
        path: file.place, line: block.lines.lowerBound, column: block.column, problem: problem))
  }

  private mutating func readTitle() {
    if case .mapping(let entries)? = file.frontMatter?.value {
      for entry in entries where entry.key.string != "title" {
        problems.append(
          PromptError(
            path: file.place, line: entry.key.line, column: entry.key.column,
            problem:
              "unknown key \"\(entry.key.string ?? "")\"; allowed is title; take it out"))
      }
    }
    guard let title = file.frontMatter?["title"]?.string, !title.isEmpty else {
      let node = file.frontMatter?["title"]
      problems.append(
        PromptError(
          path: file.place, line: node?.line ?? 1, column: node?.column ?? 1,
          problem: "\"title\" is missing; add title: … between two lines --- at the top"))
      return
    }
    lesson.title = title
  }

  private mutating func readParts() {
    var parts: [Part] = []
    for block in MarkdownDocument(parsing: file.body, firstLine: file.bodyLine).blocks {
      switch block.kind {
      case .heading(level: 1):
        report(block, "the title stands in the front matter; begin parts with ##")
      case .heading(level: 2): parts.append(Part(heading: block))
      case .heading:
        if let last = parts.indices.last {
          parts[last].subparts.append(Part(heading: block))
        } else {
          report(block, Self.strayText)
        }
      default:
        guard let last = parts.indices.last else {
          report(block, Self.strayText)
          continue
        }
        if let sub = parts[last].subparts.indices.last {
          parts[last].subparts[sub].blocks.append(block)
        } else {
          parts[last].blocks.append(block)
        }
      }
    }
    for part in parts { read(part) }
    let whole = MarkdownBlock(kind: .paragraph, lines: 1...1, column: 1)
    for (name, isThere) in [
      ("## Idea", !lesson.idea.isEmpty), ("## Worked example", !lesson.example.lines.isEmpty),
      ("an exercise such as ## Rewrite", !lesson.exercises.isEmpty),
    ] where !isThere {
      report(whole, "\(name) is missing; add it")
    }
  }

  private static let strayText =
    "this stands before the first part; begin with ## Idea"

  private mutating func read(_ part: Part) {
    let words = part.heading.text.split(separator: ":", maxSplits: 1).map { $0.trimmed }
    switch words.first?.lowercased() {
    case "idea": lesson.idea = lines(part.blocks)
    case "worked example": readExample(part)
    case let name?:
      guard let kind = Exercise.Kind(rawValue: name) else {
        return report(
          part.heading,
          "\"\(words[0])\" is no part of a lesson; allowed are Idea, Worked example, Spot, Rewrite, Ladder, Plan"
        )
      }
      readExercise(part, kind, title: words.count > 1 ? words[1] : "")
    case nil: report(part.heading, "this heading is empty; write ## Rewrite: what it is about")
    }
  }

  private mutating func readExample(_ part: Part) {
    let told = part.blocks.prefix { $0.kind == .paragraph || $0.kind == .quote }
    lesson.example.paragraphs = paragraphs(Array(told))
    lesson.example.remarks = paragraphs(Array(part.blocks.dropFirst(told.count)))
    for item in items(part.blocks) {
      let words = item.text.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      guard let side = words.first.flatMap(WorkedExample.Line.Side.init(rawValue:)),
        words.count == 2
      else {
        report(item.block, "begin this line with Before: or After: and the place of the sentence")
        continue
      }
      if let text = judged(words[1], item.block) {
        lesson.example.lines.append(.init(side: side, text: text))
      }
    }
  }

  // MARK: - Exercises

  private mutating func readExercise(_ part: Part, _ kind: Exercise.Kind, title: String) {
    var exercise = Exercise(
      kind: kind, title: title, line: part.heading.lines.lowerBound, story: lines(part.blocks))
    for sub in part.subparts {
      guard let name = ExercisePart(rawValue: sub.heading.text), name.kinds.contains(kind) else {
        report(
          sub.heading,
          "\"\(sub.heading.text)\" is no part of a \(kind.rawValue) exercise; allowed are "
            + ExercisePart.allCases.filter { $0.kinds.contains(kind) }.map(\.rawValue)
            .joined(separator: ", "))
        continue
      }
      read(sub, as: name, into: &exercise)
    }
    for name in ExercisePart.allCases where name.needed.contains(kind) {
      let count = count(of: name, in: exercise)
      guard count < name.least else { continue }
      report(
        part.heading,
        name.least > 1
          ? "this exercise has \(count) under ### \(name.rawValue); write at least \(name.least)"
          : "### \(name.rawValue) is missing in this exercise; add it")
    }
    if kind == .spot, !exercise.sentences.isEmpty,
      !exercise.sentences.contains(where: \.isFaulty)
        || exercise.sentences.allSatisfy(\.isFaulty)
    {
      report(
        part.heading, "mark some sentences with [x], those to push back on, and leave some [ ]")
    }
    lesson.exercises.append(exercise)
  }

  private func count(of name: ExercisePart, in exercise: Exercise) -> Int {
    switch name {
    case .passage, .wish: exercise.passage == nil ? 0 : 1
    case .question: exercise.passage == nil ? 0 : 1
    case .sentences: exercise.sentences.count
    case .known: exercise.known.count
    case .keep: exercise.keep.count
    case .name: exercise.name.count
    case .avoid: exercise.avoid.count
    case .witness: exercise.witness.count
    case .asides: exercise.asides.count
    case .questions: exercise.questions.count
    case .good: exercise.good.count
    case .wrong: exercise.wrong.count
    case .model: exercise.model.count
    case .afterwards: exercise.afterwards == nil ? 0 : 1
    }
  }

  private mutating func read(_ part: Part, as name: ExercisePart, into exercise: inout Exercise) {
    let items = items(part.blocks)
    switch name {
    case .passage:
      guard let block = part.blocks.first else { return }
      exercise.passage = judged(Self.joined(block.text), block)
    case .wish:
      guard let block = part.blocks.first else { return }
      exercise.passage = JudgedText(
        place: .action, text: Self.joined(block.text), line: block.lines.lowerBound)
    case .question:
      guard let block = part.blocks.first else { return }
      let question = Self.joined(block.text)
      guard question.hasPrefix("Why"), question.hasSuffix("?") else {
        return report(block, "write one question that begins with Why and ends with ?")
      }
      exercise.passage = JudgedText(
        place: .why(question: question), text: "", line: block.lines.lowerBound)
    case .sentences: for item in items { readSentence(item, into: &exercise) }
    case .known: exercise.known = items.map(\.text)
    case .keep: exercise.keep = wanted(items, needsQuestion: true)
    case .name: exercise.name = wanted(items, needsQuestion: false)
    case .avoid: exercise.avoid = wanted(items, needsQuestion: true)
    case .witness: exercise.witness = testimonies(items)
    case .asides: exercise.asides = testimonies(items)
    case .questions: exercise.questions = items.map(\.text)
    case .good: exercise.good = items.map { sample($0, exercise.kind) }
    case .wrong: exercise.wrong = items.map { sample($0, exercise.kind) }
    case .model:
      exercise.modelStory = paragraphs(part.blocks)
      exercise.model = items.compactMap { judged($0.text, $0.block) }
    case .afterwards: exercise.afterwards = paragraphs(part.blocks).joined(separator: "\n")
    }
  }

  private mutating func readSentence(_ item: Item, into exercise: inout Exercise) {
    let isFaulty = item.text.hasPrefix("[x] ")
    guard isFaulty || item.text.hasPrefix("[ ] ") else {
      return report(item.block, "begin this sentence with [x] to push back on it, or with [ ]")
    }
    guard let text = judged(String(item.text.dropFirst(4)), item.block) else { return }
    var sentence = Exercise.Sentence(text: text, isFaulty: isFaulty)
    for inner in item.inner {
      let words = inner.text.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      switch (words.first, words.last) {
      case ("reason", let list?) where words.count == 2:
        sentence.reasons = Wanted(written: list)
      case ("because", let text?) where words.count == 2: sentence.because = text
      default:
        report(inner.block, "begin this line with reason: or because:")
      }
    }
    exercise.sentences.append(sentence)
  }

  private mutating func wanted(_ items: [Item], needsQuestion: Bool) -> [Wanted] {
    items.map { item in
      let wanted = Wanted(written: item.text)
      if wanted.wordings.isEmpty {
        report(item.block, "write what has to be named, other wordings behind |")
      } else if needsQuestion, !wanted.question.hasSuffix("?") {
        report(item.block, "add → and the question to ask")
      }
      return wanted
    }
  }

  private mutating func testimonies(_ items: [Item]) -> [Exercise.Testimony] {
    items.compactMap { item in
      guard let (cues, answer) = item.text.cut(at: "→", "->"), !answer.trimmed.isEmpty else {
        report(item.block, "write the words to ask for, then → and what the witness answers")
        return nil
      }
      return Exercise.Testimony(
        cues: Wanted(written: cues.trimmed), answer: answer.trimmed,
        line: item.block.lines.lowerBound)
    }
  }

  /// The inputs of a ladder stand in one line, parted by ` / `.
  private func sample(_ item: Item, _ kind: Exercise.Kind) -> Exercise.Sample {
    let inputs =
      kind == .ladder || kind == .spot
      ? item.text.pieces(by: " / ") : [item.text]
    return Exercise.Sample(inputs: inputs, line: item.block.lines.lowerBound)
  }

  private mutating func judged(_ text: String, _ block: MarkdownBlock) -> JudgedText? {
    if let judged = JudgedText(written: text, line: block.lines.lowerBound) { return judged }
    report(
      block, "say where this would stand and put a colon behind; allowed are \(JudgedText.allowed)")
    return nil
  }

  // MARK: - Blocks

  private struct Item {
    var text: String
    var block: MarkdownBlock
    var inner: [Item] = []
  }

  /// The items of the lists among blocks.
  private func items(_ blocks: [MarkdownBlock]) -> [Item] {
    blocks.flatMap { block -> [Item] in
      guard case .list = block.kind else { return [] }
      return block.children.map { item in
        let text = item.children.first { $0.kind == .paragraph }
        return Item(
          text: Self.joined(text?.text ?? ""), block: text ?? item, inner: items(item.children))
      }
    }
  }

  private func paragraphs(_ blocks: [MarkdownBlock]) -> [String] {
    blocks.filter { $0.kind == .paragraph || $0.kind == .quote }
      .map { Self.joined($0.wholeText) }
  }

  /// Paragraphs, and the items of lists behind hyphens.
  private func lines(_ blocks: [MarkdownBlock]) -> [String] {
    blocks.flatMap { block -> [String] in
      if case .list = block.kind { return items([block]).map { "- " + $0.text } }
      return paragraphs([block])
    }
  }

  private static func joined(_ text: String) -> String {
    text.split(separator: "\n").map { $0.trimmed }.joined(separator: " ")
  }
}
