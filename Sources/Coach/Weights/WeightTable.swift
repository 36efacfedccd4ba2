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
    /// A row's weights are `weights[row * verdicts.count...]`.
    var rows = WeightRows()
    var weights: [Float] = []

    /// The sum of the weights of all features, by verdict.
    func scores(_ evidence: Evidence) -> [Float] {
      var sums = start
      for feature in evidence.features {
        guard let row = rows[feature.hash] else { continue }
        let base = row * verdicts.count
        for verdict in sums.indices { sums[verdict] += weights[base + verdict] }
      }
      return sums
    }

    /// How much one feature speaks for a verdict over the others.
    func contribution(_ hash: UInt64, to verdict: Int) -> Float {
      guard let row = rows[hash] else { return 0 }
      let base = row * verdicts.count
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
    var body = file.body
    body.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let row = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if row.first == UInt8(ascii: "|") {
          if let verdicts = task?.read(row) {
            problems.append(
              PromptError(
                path: file.path, line: line, column: 1,
                problem:
                  "a row holds a feature and \(verdicts) numbers such as -0.25; run fitweights again"
              ))
          }
        } else if row.starts(with: "## ".utf8) {
          if let task { table.tasks[task.name] = task }
          let name = String(decoding: row.dropFirst(3), as: UTF8.self)
          task = Task(
            name: String(name.split(separator: "\r").first ?? ""), verdicts: [], start: [])
          // About what a table holds: growing step by step costs more than reading.
          task?.weights.reserveCapacity(6000)
        }
        start = end + 1
        line += 1
      }
    }
    if let task { table.tasks[task.name] = task }
    return table
  }
}

extension WeightTable.Task {
  /// Reads one row of the table.
  ///
  /// - Returns: nil for a good row, else how many numbers a row holds.
  fileprivate mutating func read(_ row: UnsafeBufferPointer<UInt8>) -> Int? {
    if verdicts.isEmpty {
      var position = 1
      _ = WeightLine.cell(row, &position)
      while let cell = WeightLine.cell(row, &position) {
        verdicts.append(String(decoding: row[cell], as: UTF8.self))
      }
      start = [Float](repeating: 0, count: verdicts.count)
      return nil
    }
    let known = weights.count
    let line = WeightLine(row, &weights)
    if line.name.first == UInt8(ascii: "-") || line.name.first == UInt8(ascii: ":") {
      weights.removeLast(line.count)
    } else if line.count != verdicts.count {
      weights.removeLast(line.count)
      return verdicts.count
    } else if line.name.first == UInt8(ascii: "("), line.name.elementsEqual("(start)".utf8) {
      start = Array(weights[known...])
      weights.removeLast(line.count)
    } else {
      var hash = Evidence.seed
      for byte in line.name { hash = Evidence.extend(hash, byte) }
      rows.append(hash)
    }
    return nil
  }
}
