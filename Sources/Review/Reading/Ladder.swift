import Coach
import Postmortem

/// A ladder of whys as somebody drew it: a list, a table, nested bullets, with branches.
struct Ladder: Sendable {
  struct Rung: Sendable {
    /// Empty where none is written.
    var question: String
    var answer: Excerpt
    /// The rungs above it, by their index.
    var parents: [Int]
  }

  var rungs: [Rung] = []
  /// The line `Root cause: …` below it.
  var statements: [Excerpt] = []
  /// What else the section says.
  var prose: [DraftPart] = []

  /// The rungs no other rung stands on.
  var ends: [Int] {
    let inner = Set(rungs.flatMap { $0.parents.suffix(1) })
    return rungs.indices.filter { !inner.contains($0) }
  }

  /// Reads the parts of the section about the cause.
  ///
  /// - Parameter parts: Headings included, for their depth and words.
  init(_ parts: [DraftPart]) {
    var reader = LadderReader()
    for part in parts { reader.read(part) }
    reader.finish()
    self = reader.ladder
  }

  init() {}
}

/// Collects rungs part by part.
private struct LadderReader {
  var ladder = Ladder()
  /// A question whose answer is still to come, its depth, and the rungs above it.
  private var asked: (question: String, depth: Int, excerpt: DraftPart)?
  /// The rungs from the top to the last one, with their depths in the list.
  private var stack: [(rung: Int, depth: Int)] = []
  private var inWhys = false
  private static let highest = 12

  mutating func read(_ part: DraftPart) {
    switch part.kind {
    case .heading:
      if let (question, answer) = Whys.split(part.excerpt) {
        ask(question, part, depth: 0)
        if let answer { rung(answer, depth: 0) }
        return
      }
      drop()
      let words = TemplateText.plain(part.excerpt.text)
      inWhys =
        words.contains("why") && !words.contains("why it")
        || inWhys && part.section == .rootCause && words.contains("chain")
      stack = []
    case .row(isHeader: true):
      drop()
      inWhys = part.cells.contains { TemplateText.plain($0.text).hasPrefix("why") }
      stack = []
    case .row:
      row(part)
    case .text, .item:
      if part.isPlaceholder { return }
      item(part)
    }
  }

  private mutating func row(_ part: DraftPart) {
    for (index, cell) in part.cells.enumerated() {
      guard let (question, answer) = Whys.split(cell) else { continue }
      asked = (question, 0, part)
      if let answer {
        rung(answer, depth: 0)
      } else if let next = part.cells.dropFirst(index + 1).first(where: { !$0.isBlank }) {
        rung(next, depth: 0)
      }
      asked = nil
      return
    }
    if inWhys, let answer = part.cells.last(where: { !$0.isBlank }), part.cells.count > 1 {
      rung(answer, depth: 0)
      return
    }
    ladder.prose.append(part)
  }

  private mutating func item(_ part: DraftPart) {
    if part.labelLength > 0, Whys.isStatement(part.label) {
      drop()
      if !part.body.isBlank { ladder.statements.append(part.body) }
      inWhys = false
      return
    }
    if let (question, answer) = Whys.split(part.excerpt) {
      ask(question, part, depth: part.depth)
      if let answer { rung(answer, depth: part.depth) }
      return
    }
    if let open = asked, part.depth >= open.depth {
      rung(Whys.withoutBecause(part.excerpt), depth: open.depth)
      return
    }
    // `1. Because …` below a heading that says five whys.
    if inWhys, part.kind == .item, part.depth <= 1 {
      rung(Whys.withoutBecause(part.body), depth: 1)
      return
    }
    ladder.prose.append(part)
  }

  private mutating func ask(_ question: String, _ part: DraftPart, depth: Int) {
    drop()
    asked = (question, depth, part)
  }

  /// A question that nobody answered is told as prose.
  private mutating func drop() {
    if let open = asked { ladder.prose.append(open.excerpt) }
    asked = nil
  }

  private mutating func rung(_ answer: Excerpt, depth: Int) {
    let question = asked?.question ?? ""
    asked = nil
    guard !answer.isBlank else { return }
    // A question deeper in the list stands on the one above; in a flat list each on the one before.
    let isNested = depth > 1 && stack.contains { $0.depth < depth }
    if isNested {
      while let last = stack.last, last.depth >= depth { stack.removeLast() }
    } else if let last = stack.last, last.depth > depth {
      stack.removeAll { $0.depth >= depth && depth > 0 }
    }
    ladder.rungs.append(
      Ladder.Rung(question: question, answer: answer, parents: stack.map(\.rung)))
    stack.append((ladder.rungs.count - 1, depth))
    // No ladder has that many; the earlier ones are too far to be repeated.
    if stack.count > Self.highest { stack.removeFirst() }
  }

  mutating func finish() { drop() }
}

/// Recognises whys and their answers.
enum Whys {
  /// A question and what follows it: `Why did it stop? → Because …`, `Why 2: …`, `**Why?** …`.
  ///
  /// - Returns: nil for a text that asks no why; the answer is nil where nothing follows the question.
  static func split(_ excerpt: Excerpt) -> (question: String, answer: Excerpt?)? {
    let bytes = Array(excerpt.text.utf8)
    var start = 0
    while start < bytes.count, !InlineReader.isLetter(bytes[start]), start < 8 { start += 1 }
    // `Q:`, `1st why:`
    if start + 1 < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "q"),
      bytes[start + 1] == UInt8(ascii: ":")
    {
      start += 2
      while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    }
    guard start + 3 <= bytes.count, bytes[start] | 0x20 == UInt8(ascii: "w"),
      bytes[start + 1] | 0x20 == UInt8(ascii: "h"), bytes[start + 2] | 0x20 == UInt8(ascii: "y"),
      start + 3 == bytes.count || !InlineReader.isLetter(bytes[start + 3])
    else { return nil }
    // `Why 2: answer`, `Why #3 - answer`
    var index = start + 3
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "#") {
      index += 1
    }
    let digits = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    if index > digits {
      let rest = excerpt.cut(afterMarks(bytes, index)..<bytes.count)
      if let inner = split(rest) { return inner }
      guard let end = rest.text.utf8.firstIndex(of: UInt8(ascii: "?")) else { return ("", rest) }
      let length = rest.text.utf8.distance(from: rest.text.utf8.startIndex, to: end) + 1
      let question = rest.cut(0..<length).text
      let answer = withoutBecause(rest.cut(length..<rest.text.utf8.count))
      return (question, answer.isBlank ? nil : answer)
    }
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "?")), end - start < 300 else {
      return nil
    }
    let question = excerpt.cut(start..<end + 1).text
    let answer = withoutBecause(excerpt.cut(end + 1..<bytes.count))
    return (question, answer.isBlank ? nil : answer)
  }

  /// Without arrows, dashes, `Answer:` and `Because` at its head.
  static func withoutBecause(_ excerpt: Excerpt) -> Excerpt {
    let bytes = Array(excerpt.text.utf8)
    var start = afterMarks(bytes, 0)
    for word in ["answer", "because", "a:"] {
      let head = bytes[start...].prefix(word.utf8.count).map { $0 | 0x20 }
      if head.elementsEqual(word.utf8.map { $0 | 0x20 }) {
        let next = start + word.utf8.count
        if next < bytes.count, InlineReader.isLetter(bytes[next]), word != "a:" { continue }
        start = afterMarks(bytes, next)
      }
    }
    return excerpt.cut(start..<bytes.count).trimmed
  }

  private static func afterMarks(_ bytes: [UInt8], _ from: Int) -> Int {
    var index = from
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "."),
        UInt8(ascii: ")"), UInt8(ascii: "="), UInt8(ascii: ","):
        index += 1
      case 0xE2
      where index + 2 < bytes.count
        && (bytes[index + 1] == 0x86
          || bytes[index + 1] == 0x80 && (0x92...0x95).contains(bytes[index + 2])
          || bytes[index + 1] == 0x87 || bytes[index + 1] == 0x9E):
        index += 3
      default: return index
      }
    }
    return index
  }

  /// Whether a label says that the end of a ladder follows.
  static func isStatement(_ label: String) -> Bool {
    let plain = TemplateText.plain(label)
    return ["root cause", "the root cause", "root causes", "rootcause"].contains(plain)
  }
}
