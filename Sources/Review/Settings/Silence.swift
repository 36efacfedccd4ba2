import Coach

/// A comment that silences findings where it stands, or in the whole file.
///
///     <!-- pushback-ignore human-error: the words of the customer's mail -->
///     <!-- pushback-ignore-file no-due, no-owner: tracked on the team's board -->
struct Silence: Sendable {
  /// Ids of rules, labels, or `all`.
  var names: [String]
  var reason: String
  /// The bytes it holds for; nil for the whole file.
  var range: Range<Int>?
  /// The comment itself.
  var comment: Range<Int>

  func covers(_ finding: ReviewFinding) -> Bool {
    names.contains { $0 == "all" || $0 == finding.rule || $0 == finding.label.rawValue }
  }

  private static let mostSilences = 500

  /// All of a draft, in order.
  static func all(in draft: Draft) -> [Silence] {
    // A draft that needs more of them is better named in `.pushback.yml`.
    Array(draft.source.comments.lazy.compactMap { read($0, draft) }.prefix(mostSilences))
  }

  private static func read(_ comment: Range<Int>, _ draft: Draft) -> Silence? {
    let source = draft.source
    guard comment.count > 7, comment.count < 2000 else { return nil }
    let inner = source.text(
      comment.lowerBound + 4..<max(comment.lowerBound + 4, comment.upperBound - 3))
    let words = inner.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" })
    guard let first = words.first, first == "pushback-ignore" || first == "pushback-ignore-file"
    else {
      return nil
    }
    let rest = words.dropFirst().joined(separator: " ")
    let parts = rest.split(separator: ":", maxSplits: 1)
    let names = (parts.first ?? "").split(whereSeparator: { $0 == "," || $0 == " " }).map(
      String.init)
    let reason = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
    return Silence(
      names: names, reason: String(reason),
      range: first == "pushback-ignore" ? range(of: comment, draft) : nil, comment: comment)
  }

  /// The part the comment stands in, else the next one; below a heading, all up to the next heading.
  private static func range(of comment: Range<Int>, _ draft: Draft) -> Range<Int> {
    let source = draft.source
    let first = source.place(of: comment.lowerBound).line
    let last = source.place(of: max(comment.lowerBound, comment.upperBound - 1)).line
    // The first part that does not end above the comment.
    var index = 0
    var high = draft.parts.count
    while index < high {
      let middle = (index + high) / 2
      if draft.parts[middle].lines.upperBound < first { index = middle + 1 } else { high = middle }
    }
    let around = draft.parts[index...].prefix { $0.lines.lowerBound <= last }
    if let part = around.first, let end = around.last {
      return source.line(part.lines.lowerBound)
        .lowerBound..<source.line(end.lines.upperBound).upperBound
    }
    guard index < draft.parts.count else { return comment }
    let next = draft.parts[index]
    var end = next.lines.upperBound
    if next.isHeading {
      for part in draft.parts[(index + 1)...] {
        if part.isHeading { break }
        end = part.lines.upperBound
      }
    }
    return source.line(next.lines.lowerBound).lowerBound..<source.line(end).upperBound
  }
}
