public import Prompts
import Terminal

/// What is wrong with prompt files, as people are told: the place, the sentence, the line and a caret.
public enum ProblemReport {
  /// At most this many columns of a line are shown.
  static let widestLine = 76

  /// All problems, one below the other.
  ///
  /// - Parameters:
  ///   - problems: In the order they are to be shown.
  ///   - text: The text of a file by the path its problem names; nil where there is none.
  /// - Returns: Lines, each with its end.
  public static func text(_ problems: [PromptError], text: (String) -> String?) -> String {
    var lines: [String: [Substring]] = [:]
    return problems.map { problem in
      let known =
        lines[problem.path] ?? text(problem.path).map {
          $0.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        } ?? []
      lines[problem.path] = known
      let index = problem.line - 1
      return Sanitize.visible(problem.description) + "\n"
        + (known.indices.contains(index) ? excerpt(known[index], column: problem.column) : "")
    }.joined()
  }

  /// More bytes of a line than fit on either side of the caret.
  private static let longestExcerpt = 400

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The text of bytes, safe to show; a tab's width is the terminal's own affair.
  private static func shown(_ bytes: some Sequence<UInt8>) -> String {
    Sanitize.visible(utf8: bytes.map { $0 == 0x09 ? 0x20 : $0 })
  }

  /// The line and a caret below the column, cut to what fits a terminal.
  private static func excerpt(_ line: Substring, column: Int) -> String {
    let bytes = line.utf8
    let place = bytes.index(
      bytes.startIndex, offsetBy: max(column - 1, 0), limitedBy: bytes.endIndex)
    let cut = place ?? bytes.endIndex
    // Of a line of a megabyte only what can be shown is looked at.
    var before = shown(bytes[..<cut].suffix(longestExcerpt).drop(while: Self.isContinuation))
    var after = shown(bytes[cut...].prefix(longestExcerpt))
    var isCut = bytes[..<cut].count > longestExcerpt
    var width = DisplayWidth.of(before)
    let rest = DisplayWidth.of(after)
    while width > widestLine / 2, isCut || width + rest > widestLine {
      width -= DisplayWidth.of(String(before.removeFirst()))
      isCut = true
    }
    if isCut { before = "…" + before }
    if DisplayWidth.of(before) + DisplayWidth.of(after) > widestLine {
      var room = widestLine - DisplayWidth.of(before) - 1
      after =
        String(
          after.prefix { character in
            room -= DisplayWidth.of(String(character))
            return room >= 0
          }) + "…"
    }
    let caret =
      column > 0 ? "  " + String(repeating: " ", count: DisplayWidth.of(before)) + "^\n" : ""
    return "  \(before)\(after)\n\(caret)"
  }
}
