import Language

/// The fitted weights of `prompts/weights.md`: for every task, how much each feature speaks for each
/// verdict.
struct WeightTable: Sendable {
  /// One question the judge answers by adding up weights.
  struct Task: Sendable {
    var name: String
    /// The verdicts, as in the head of the table.
    var verdicts: [String]
    /// Added whatever the text holds.
    private let start: [Float]
    private let rows: WeightRows
    /// A row's weights are `weights[row * verdicts.count...]`.
    private let weights: FlatTable<Float>

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
      let own = weights[base + verdict]
      var all: Float = 0
      for index in base..<base + verdicts.count { all += weights[index] }
      return own - (all - own) / Float(verdicts.count - 1)
    }

    /// The verdict with the highest score; the first of equals.
    func best(_ evidence: Evidence) -> Int {
      let sums = scores(evidence)
      return sums.indices.max { sums[$0] < sums[$1] } ?? 0
    }
  }

  let tasks: [String: Task]
  private let memory: FlatMemory

  /// What a `WeightLoader` wrote.
  init(_ reader: inout FlatReader) {
    memory = reader.memory
    var tasks: [String: Task] = [:]
    for _ in 0..<max(0, reader.count()) where reader.isWhole {
      let task = Task(&reader)
      tasks[task.name] = task
    }
    self.tasks = tasks
  }
}

extension WeightTable.Task {
  fileprivate init(_ reader: inout FlatReader) {
    name = reader.text()
    verdicts = reader.texts()
    let start = reader.table(of: Float.self)
    self.start = start.indices.map { start[$0] }
    rows = WeightRows(&reader)
    weights = reader.table(of: Float.self)
  }
}
