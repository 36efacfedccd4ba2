extension String {
  /// Markdown prose with one line a paragraph, so that the reader's window decides where lines end.
  ///
  /// Files under `prompts/` break their lines for their writers. Headings and list items keep
  /// theirs.
  package var unwrapped: String {
    var lines: [Substring] = []
    var text = ""
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if let last = lines.last, !last.isEmpty, !last.hasPrefix("#"), !line.isEmpty,
        !line.hasPrefix("#"), !Self.beginsItem(line)
      {
        text += " " + line.drop { $0 == " " }
      } else {
        text += (lines.isEmpty ? "" : "\n") + line
      }
      lines.append(line)
    }
    return text
  }

  private static func beginsItem(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    if text.hasPrefix("- ") || text.hasPrefix("* ") { return true }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && text.dropFirst(digits.count).hasPrefix(". ")
  }
}
