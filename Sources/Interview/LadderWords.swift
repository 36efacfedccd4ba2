import Language

/// How much the words of a ladder tell one of its rungs from the others.
///
/// In a ladder about an export most rungs speak of the export: an action that shares only this word
/// with a rung does not say which rung it cuts. A word weighs one over the number of rungs it stands
/// in, as in the inverse document frequency of Spärck Jones (1972).
struct LadderWords {
  /// In how many rungs each stem stands.
  private let rungs: [String: Int]
  /// Fewer rungs than this say nothing about what is common.
  private static let fewest = 3
  /// A word of the rung's own, or two that stand in two and three of them.
  private static let enough = 0.8

  /// - Parameter texts: The answers of all chains, and the root causes where they count as well.
  init(_ texts: [String]) {
    var counts: [String: Int] = [:]
    if texts.count >= Self.fewest {
      for text in texts { for stem in Overlap.stems(of: text) { counts[stem, default: 0] += 1 } }
    }
    rungs = counts
  }

  /// Whether two texts share enough of what is not common to the ladder.
  func share(_ one: String, _ other: String) -> Bool {
    let other = Set(Overlap.stems(of: other))
    // In order of appearance, so that the sum is the same each time.
    let weight = Overlap.stems(of: one).filter(other.contains)
      .reduce(0.0) { $0 + 1 / Double(max(rungs[$1] ?? 1, 1)) }
    return weight >= Self.enough
  }
}
