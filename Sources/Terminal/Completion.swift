/// What the Tab key can make of the text before the cursor.
public struct Completion: Equatable, Sendable {
  /// The end of the text before the cursor that is being completed.
  public let typed: String
  /// The texts that begin with `typed`, sorted, each once.
  public let candidates: [String]

  /// Keeps those of `candidates` that begin with `typed`, capital or small letters as typed.
  public init(typed: String, candidates: [String]) {
    self.typed = typed
    self.candidates = Set(candidates.filter { $0.utf8.starts(with: typed.utf8) }).sorted()
  }

  /// What is inserted at the cursor: as much as all candidates share, and a blank after the only
  /// one, unless it is a folder whose content comes next.
  var insertion: String {
    guard let first = candidates.first, let last = candidates.last else { return "" }
    let rest = first.unicodeScalars.dropFirst(typed.unicodeScalars.count)
    if candidates.count == 1 { return String(rest) + (first.hasSuffix("/") ? "" : " ") }
    // Sorted: what the first and the last share, all share.
    let other = last.unicodeScalars.dropFirst(typed.unicodeScalars.count)
    return String(String.UnicodeScalarView(zip(rest, other).prefix { $0 == $1 }.map(\.0)))
  }

  /// The candidates in rows of at most `width` columns; empty if there is nothing to choose from.
  func listing(width: Int) -> String {
    guard candidates.count > 1 else { return "" }
    let shown = candidates.map { Sanitize.visible($0) }
    let column = (shown.map(DisplayWidth.of).max() ?? 0) + 2
    let perRow = max(1, width / column)
    var rows: [String] = []
    for start in stride(from: 0, to: shown.count, by: perRow) {
      let row = shown[start..<min(start + perRow, shown.count)]
      rows.append(
        row.dropLast().map {
          $0 + String(repeating: " ", count: column - DisplayWidth.of($0))
        }.joined() + (row.last ?? ""))
    }
    return rows.joined(separator: "\n")
  }
}

/// Completes the text before the cursor; nil where there is nothing to complete.
public typealias Completer = (_ textBeforeCursor: String) -> Completion?
