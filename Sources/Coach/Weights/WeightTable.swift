import Prompts

/// The fitted weights of `prompts/weights.md`: for every task, how much each feature speaks for each
/// verdict.
struct WeightTable: Sendable {
  /// One question the judge answers by adding up weights.
  struct Task: Sendable {
    var name: String
    /// The verdicts, as in the head of the table.
    var verdicts: [String]
    /// Added whatever the text holds.
    var start: [Float]
    /// Feature hash to row; a row's weights are `weights[row * verdicts.count...]`.
    var rows: [UInt64: Int32] = [:]
    var weights: [Float] = []

    /// The sum of the weights of all features, by verdict.
    func scores(_ evidence: Evidence) -> [Float] {
      var sums = start
      for feature in evidence.features {
        guard let row = rows[feature.hash] else { continue }
        let base = Int(row) * verdicts.count
        for verdict in sums.indices { sums[verdict] += weights[base + verdict] }
      }
      return sums
    }

    /// How much one feature speaks for a verdict over the others.
    func contribution(_ hash: UInt64, to verdict: Int) -> Float {
      guard let row = rows[hash] else { return 0 }
      let base = Int(row) * verdicts.count
      if verdicts.count == 1 { return weights[base] }
      let all = weights[base..<base + verdicts.count].reduce(0, +)
      let own = weights[base + verdict]
      return own - (all - own) / Float(verdicts.count - 1)
    }

    /// The verdict with the highest score; the first of equals.
    func best(_ evidence: Evidence) -> Int {
      let sums = scores(evidence)
      return sums.indices.max { sums[$0] < sums[$1] } ?? 0
    }
  }

  var tasks: [String: Task] = [:]

  /// Reads the tables below the headings `## task`.
  ///
  /// A row is `| feature | weight | … |`; the row `(start)` is added whatever the text holds.
  static func load(_ file: PromptFile, _ problems: inout [PromptError]) -> WeightTable {
    var table = WeightTable()
    var task: Task?
    var line = file.bodyLine
    var weights: [Float] = []
    var body = file.body
    body.withUTF8 { bytes in
      var cells = Cells(name: bytes[0..<0])
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        defer {
          start = end + 1
          line += 1
        }
        let row = bytes[start..<end]
        if row.starts(with: "## ".utf8) {
          if let task { table.tasks[task.name] = task }
          let name = String(decoding: row.dropFirst(3), as: UTF8.self)
          task = Task(
            name: String(name.split(separator: "\r").first ?? ""), verdicts: [], start: [])
          // About what a table holds: growing step by step costs more than reading.
          task?.rows.reserveCapacity(1500)
          task?.weights.reserveCapacity(6000)
          continue
        }
        guard row.first == UInt8(ascii: "|"), task != nil else { continue }
        cells.read(row)
        if task?.verdicts.isEmpty == true {
          task?.verdicts = cells.numbers.map { String(decoding: $0, as: UTF8.self) }
          task?.start = [Float](repeating: 0, count: cells.numbers.count)
          continue
        }
        if cells.name.first == UInt8(ascii: "-") || cells.name.first == UInt8(ascii: ":") {
          continue
        }
        weights.removeAll(keepingCapacity: true)
        for cell in cells.numbers { if let number = Self.number(cell) { weights.append(number) } }
        guard weights.count == task?.verdicts.count else {
          problems.append(
            PromptError(
              path: file.path, line: line, column: 1,
              problem:
                "a row holds a feature and \(task?.verdicts.count ?? 0) numbers such as -0.25; run fitweights again"
            ))
          continue
        }
        if cells.name.elementsEqual("(start)".utf8) {
          task?.start = weights
        } else {
          let row = (task?.weights.count ?? 0) / max(weights.count, 1)
          task?.rows[Evidence.hash(cells.name)] = Int32(truncatingIfNeeded: row)
          task?.weights += weights
        }
      }
    }
    if let task { table.tasks[task.name] = task }
    return table
  }

  /// The cells of a table row without the blanks around them.
  private struct Cells {
    var name: Slice<UnsafeBufferPointer<UInt8>>
    var numbers: [Slice<UnsafeBufferPointer<UInt8>>] = []

    mutating func read(_ row: Slice<UnsafeBufferPointer<UInt8>>) {
      numbers.removeAll(keepingCapacity: true)
      var index = row.startIndex + 1
      var first = true
      while index < row.endIndex {
        var end = index
        while end < row.endIndex, row[end] != UInt8(ascii: "|") { end += 1 }
        if end == row.endIndex { break }
        var low = index
        var high = end
        while low < high, row[low] == 0x20 { low += 1 }
        while high > low, row[high - 1] == 0x20 { high -= 1 }
        if first { name = row[low..<high] } else { numbers.append(row[low..<high]) }
        first = false
        index = end + 1
      }
    }
  }

  /// `-1.25`; at most five digits, so that nothing can overflow.
  private static func number(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Float? {
    var value = 0
    var scale = 1
    var negative = false
    var fraction = false
    var digits = 0
    for (offset, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where offset == 0: negative = true
      case UInt8(ascii: ".") where !fraction: fraction = true
      case 0x30...0x39 where digits < 6:
        value = value * 10 + Int(byte - 0x30)
        digits += 1
        if fraction { scale *= 10 }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    return Float(negative ? -value : value) / Float(scale)
  }
}
