#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Multinomial (or, with one verdict, binary) logistic regression with an L2 penalty.
///
/// While fitting, copies of every sample lose some of their features at random: the model learns to
/// expect holes in the lexicon, since the next writer's words are not in it.
struct Regression {
  /// Inverse strength of the penalty.
  var looseness = 0.3
  /// Copies of every sample with features dropped, beside the whole one.
  var copies = 16
  /// How likely a feature is dropped in a copy.
  var dropout = 0.25
  /// The same for features of size, overlap and section, which have no holes.
  var structuralDropout = 0.075
  /// Features in fewer samples are left out.
  var fewestSamples = 8
  var iterations = 300

  private static let structural = [
    "words", "numbers", "identifiers", "capitals", "facts", "new words", "percent", "content",
    "section", "depth", "problem", "solid",
  ]

  struct Row: Sendable {
    var features: [Int32]
    var label: Int
    var weight: Double
  }

  /// - Returns: the start values and, by feature name, the weights, one for each verdict.
  func fit(_ task: FitTask) -> (start: [Double], weights: [(String, [Double])]) {
    var counts: [String: Int] = [:]
    for sample in task.samples { for name in sample.features { counts[name, default: 0] += 1 } }
    let names = counts.filter { $0.value >= fewestSamples }.keys.sorted()
    var numbers: [String: Int32] = [:]
    for (number, name) in names.enumerated() { numbers[name] = Int32(number) }
    let isStructural = names.map { name in
      Self.structural.contains { name.hasPrefix($0) }
    }
    var objective = LogLoss(
      rows: rows(task, numbers, isStructural), featureCount: names.count,
      verdictCount: task.verdicts.count, penalty: 1 / looseness)
    let solution = LBFGS(iterations: iterations).minimize(&objective)
    let width = task.verdicts.count
    var start = Array(solution[..<width])
    var weights: [(String, [Double])] = []
    for (number, name) in names.enumerated() {
      let base = (number + 1) * width
      weights.append((name, Array(solution[base..<base + width])))
    }
    for (index, verdict) in task.verdicts.enumerated() { start[index] += task.lean[verdict] ?? 0 }
    return (start, weights)
  }

  private func rows(
    _ task: FitTask, _ numbers: [String: Int32], _ isStructural: [Bool]
  ) -> [Row] {
    let binary = task.verdicts.count == 1
    func label(_ sample: Sample) -> Int? {
      binary
        ? (sample.label == task.verdicts[0] ? 1 : 0) : task.verdicts.firstIndex(of: sample.label)
    }
    var classWeight = [Double](repeating: 1, count: max(2, task.verdicts.count))
    if task.isBalanced {
      var totals = [Double](repeating: 0, count: classWeight.count)
      for sample in task.samples { if let label = label(sample) { totals[label] += 1 } }
      let all = totals.reduce(0, +)
      for index in totals.indices where totals[index] > 0 {
        classWeight[index] = all / (Double(totals.count) * totals[index])
      }
    }
    var random = RandomBits(seed: 1)
    var rows: [Row] = []
    for copy in 0...copies {
      for sample in task.samples {
        guard let label = label(sample) else { continue }
        var features: [Int32] = []
        for name in sample.features {
          guard let number = numbers[name] else { continue }
          let chance = isStructural[Int(number)] ? structuralDropout : dropout
          if copy == 0 || random.unit() > chance { features.append(number) }
        }
        rows.append(
          Row(
            features: features, label: label,
            weight: sample.weight * classWeight[label] / Double(copies + 1)))
      }
    }
    return rows
  }
}

/// The weighted log loss of all rows and its gradient.
struct LogLoss {
  var rows: [Regression.Row]
  var featureCount: Int
  var verdictCount: Int
  var penalty: Double

  /// Starts first, then each feature's weights.
  var dimension: Int { (featureCount + 1) * verdictCount }

  mutating func evaluate(_ point: [Double], gradient: inout [Double]) -> Double {
    var loss = 0.0
    for index in verdictCount..<dimension {
      loss += penalty / 2 * point[index] * point[index]
      gradient[index] = penalty * point[index]
    }
    for index in 0..<verdictCount { gradient[index] = 0 }
    var scores = [Double](repeating: 0, count: verdictCount)
    for row in rows {
      for verdict in 0..<verdictCount { scores[verdict] = point[verdict] }
      for feature in row.features {
        let base = (Int(feature) + 1) * verdictCount
        for verdict in 0..<verdictCount { scores[verdict] += point[base + verdict] }
      }
      if verdictCount == 1 {
        let sign: Double = row.label == 1 ? 1 : -1
        let margin = sign * scores[0]
        loss += row.weight * (margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin)
        scores[0] = -sign / (1 + exp(margin)) * row.weight
      } else {
        let top = scores.max() ?? 0
        var sum = 0.0
        for verdict in 0..<verdictCount { sum += exp(scores[verdict] - top) }
        loss -= row.weight * (scores[row.label] - top - log(sum))
        for verdict in 0..<verdictCount {
          let share = exp(scores[verdict] - top) / sum
          scores[verdict] = row.weight * (share - (verdict == row.label ? 1 : 0))
        }
      }
      for verdict in 0..<verdictCount { gradient[verdict] += scores[verdict] }
      for feature in row.features {
        let base = (Int(feature) + 1) * verdictCount
        for verdict in 0..<verdictCount { gradient[base + verdict] += scores[verdict] }
      }
    }
    return loss
  }
}
