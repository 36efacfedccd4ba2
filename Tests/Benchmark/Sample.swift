/// Durations of one kind, in nanoseconds.
struct Sample {
  private(set) var values: [UInt64] = []

  mutating func add(_ value: UInt64) { values.append(value) }

  /// The value that `percent` per cent of all do not exceed (nearest rank).
  func percentile(_ percent: Int) -> Double {
    guard !values.isEmpty else { return .nan }
    let rank = (values.count * percent + 99) / 100
    return Double(values.sorted()[max(rank, 1) - 1])
  }

  var median: Double { percentile(50) }

  /// One line of a report.
  func line(_ name: String) -> String {
    let columns = [("p50", 50), ("p90", 90), ("p99", 99), ("max", 100)].map { label, percent in
      "\(label) \(padded(milliseconds(percentile(percent)), 8))"
    }
    return "  \(name.padding(to: 22))\(columns.joined(separator: "  "))  n \(values.count)"
  }
}

/// Nanoseconds as milliseconds with two decimals.
func milliseconds(_ nanoseconds: Double) -> String { decimal(nanoseconds / 1_000_000) + " ms" }

/// A number with two decimals.
func decimal(_ number: Double) -> String {
  guard number.isFinite, abs(number) < 1e12 else { return "-" }
  let hundredths = Int((number * 100).rounded())
  let fraction = String(abs(hundredths % 100))
  return "\(hundredths / 100).\(fraction.utf8.count < 2 ? "0" : "")\(fraction)"
}

private func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width + 1 - text.utf8.count)) + text
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - utf8.count))
  }
}
