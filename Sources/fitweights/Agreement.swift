/// How far verdicts agree with labels, counted for one class.
struct Agreement {
  private(set) var hits = 0
  private(set) var falseAlarms = 0
  private(set) var misses = 0
  private(set) var rightlyQuiet = 0

  mutating func add(label: Bool, verdict: Bool) {
    switch (label, verdict) {
    case (true, true): hits += 1
    case (false, true): falseAlarms += 1
    case (true, false): misses += 1
    case (false, false): rightlyQuiet += 1
    }
  }

  /// The harmonic mean of precision and recall, from 0 to 1; 1 where there was nothing to find and
  /// nothing was found.
  var f1: Double {
    let wrong = falseAlarms + misses
    return hits + wrong == 0 ? 1 : Double(2 * hits) / Double(2 * hits + wrong)
  }

  /// The share of the negative examples that were left alone, from 0 to 1.
  var quiet: Double {
    let all = falseAlarms + rightlyQuiet
    return all == 0 ? 1 : Double(rightlyQuiet) / Double(all)
  }
}

/// One agreement for each class, in a fixed order.
struct ClassAgreement {
  let classes: [String]
  private(set) var counts: [Agreement]

  init(_ classes: [String]) {
    self.classes = classes
    counts = classes.map { _ in Agreement() }
  }

  mutating func add(label: String, verdict: String) {
    for (index, name) in classes.enumerated() {
      counts[index].add(label: label == name, verdict: verdict == name)
    }
  }

  /// The mean of the classes' F1.
  var macroF1: Double { counts.reduce(0) { $0 + $1.f1 } / Double(max(1, counts.count)) }
}
