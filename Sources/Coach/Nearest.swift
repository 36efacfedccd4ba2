/// Finds what somebody who mistyped a name may have meant.
public enum Nearest {
  /// At most this many are offered.
  static let most = 3

  /// The names that are a slip or two away from `name`, best first; else those that hold it.
  ///
  /// - Parameters:
  ///   - name: As typed; its case does not matter.
  ///   - names: In any order.
  /// - Returns: At most three.
  public static func names(to name: String, among names: some Sequence<String>) -> [String] {
    let typed = Array(name.lowercased().utf8)
    // A long text is no slip of a name, and comparing it would take long.
    guard (1...64).contains(typed.count) else { return [] }
    let names = names.sorted()
    let slips = max(1, typed.count / 3)
    let near = names.map { (distance: distance(typed, Array($0.utf8)), name: $0) }
      .filter { $0.distance <= slips }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    if !near.isEmpty { return near.prefix(most).map(\.name) }
    guard typed.count >= 3 else { return [] }
    return Array(names.filter { holds(Array($0.utf8), typed) }.prefix(most))
  }

  /// `did you mean slip or slug?`; nil where no name is near.
  public static func question(_ name: String, among names: some Sequence<String>) -> String? {
    question(self.names(to: name, among: names))
  }

  /// The same of names that are found already.
  public static func question(_ near: [String]) -> String? {
    near.isEmpty ? nil : "did you mean \(either(near))?"
  }

  /// `slip, slug or slot`.
  public static func either(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }

  private static func holds(_ name: [UInt8], _ part: [UInt8]) -> Bool {
    name.indices.contains { name[$0...].starts(with: part) }
  }

  /// How many bytes have to be put in, left out, changed, or swapped with the next
  /// (optimal string alignment).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var line = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          last[column + 1] + 1, line[column] + 1, last[column] + (byte == other ? 0 : 1))
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        line.append(cost)
      }
      before = last
      last = line
    }
    return last[right.count]
  }
}
