import Language

/// Reads one action item: what is due, who owns it, where it is tracked, and what is left.
///
/// The layout is read, not the grammar: an item is cut at its marks, and short pieces that look
/// like a person, a team or a label are weighed by where they stand. Only the subject of a
/// sentence ("Dana adds a check") is read as grammar.
struct ActionItemReader {
  let text: String
  let bytes: [UInt8]
  let names: WordSet
  let dates: [ActionItemDate]
  let tokens: [ActionItemToken]
  /// First token after the list mark, the number and the check box.
  let start: Int
  let isTable: Bool

  /// Tokens that will not stand in `text`.
  var removed: [Bool]
  var segments: [ActionItemSegment] = []
  /// Segments in each table cell.
  var cellCounts: [Int] = []
  /// Indices of the first and last segment that labels and empty dates left over.
  var live = 0..<0
  var due: ActionItemDate?
  var dueTokens: Range<Int>?
  var issueTokens: Range<Int>?
  var issueRange: Range<Int>?
  var ownerRange: Range<Int>?
  var crowdRange: Range<Int>?
  var timelessRange: Range<Int>?
  /// Whether an owner label stands there with nobody behind it.
  var isOwnerDenied = false
  /// Whether "I" does the work, and nobody says who that is.
  var isAuthor = false

  init(_ text: String, today: CalendarDate?, names: WordSet) {
    self.text = text
    self.names = names
    bytes = Array(text.utf8)
    dates = ActionItemDate.find(in: text, today: today)
    tokens = ActionItemTokenizer.tokens(of: bytes, dates: dates)
    start = Self.contentStart(of: tokens, bytes: bytes)
    removed = Array(repeating: false, count: tokens.count)
    isTable = tokens.count { $0.mark == .pipe } >= 2
  }

  mutating func read() -> ActionItemReading {
    guard start < tokens.count else { return ActionItemReading(text: ActionItemText.trimmed(text)) }
    findDue()
    findIssue()
    cut()
    readLabels()
    readTimeless()
    countWhatIsLeft()
    findOwner()
    weighOwner()
    findEmptyWords()
    let owner = ownerRange.map { ActionItemText.trimmed(source($0)) }
    var reading = ActionItemReading(
      text: remainingText(), owner: owner.flatMap { $0.isEmpty ? nil : $0 }, due: due?.day,
      issue: issueRange.map { source($0) })
    reading.statesDue = due != nil
    reading.statesOwner = ownerRange != nil || isAuthor
    reading.places = ActionItemPlaces(
      owner: ownerRange, crowd: crowdRange, due: due?.range, timeless: timelessRange,
      issue: issueRange)
    return reading
  }

  func source(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  func byteRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  mutating func remove(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<tokens.count) { removed[index] = true }
  }

  /// Skips `- [ ]`, `*`, `1.`, `AP-3:` and check marks.
  private static func contentStart(of tokens: [ActionItemToken], bytes: [UInt8]) -> Int {
    var index = 0
    scan: while index < tokens.count {
      let token = tokens[index]
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      switch token.kind {
      case .mark(.dash), .mark(.newline), .mark(.gap), .mark(.comma), .mark(.join), .mark(.close):
        index += 1
      case .mark(.star) where next?.followsSpace == true: index += 1
      case .mark(.symbol) where ["☐", "☑", "✅", "✔", "☒", "▢", "□", "⬜", "🔲"].contains(token.word):
        index += 1
      case .mark(.open):
        guard bytes[token.range.lowerBound] == 0x5B, let next else { break scan }
        if next.mark == .close {
          index += 2
        } else if index + 2 < tokens.count, tokens[index + 2].mark == .close,
          ["x", "✓", "✔", "-", "~"].contains(next.word) || next.mark == .join
            || next.mark == .symbol
        {
          index += 3
        } else {
          break scan
        }
      case .word
      where isNumbering(token.word) && [.stop, .close, .colon].contains(next?.mark)
        && index + 2 < tokens.count && tokens[index + 2].followsSpace:
        index += 2
      default: break scan
      }
    }
    return index
  }

  private static func isNumbering(_ word: String) -> Bool {
    let digits = word.drop { !$0.isNumber }
    guard !digits.isEmpty, digits.count <= 3, digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else {
      return word.count == 1 && word != "i"
    }
    let prefix = word.dropLast(digits.count)
    return ["", "ap", "ap-", "ai", "ai-", "a", "action-", "item-", "ar-", "t", "task-", "todo-"]
      .contains(prefix)
  }
}
