/// Finds where sentences end: after `. ! ? …` before white space, and at the end of a paragraph or item.
enum SentenceSplitter {
  static func sentences(of tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    func close(at end: Int) {
      if tokens[start..<end].contains(where: { $0.kind != .lineBreak }) {
        result.append(start..<end)
      }
      start = end
    }
    for (index, token) in tokens.enumerated() {
      if token.kind == .lineBreak {
        close(at: index)
        start = index + 1
      } else if token.kind == .punctuation, endsSentence(token.text) {
        // Closing brackets and quotation marks stay with the sentence they end.
        var end = index + 1
        while end < tokens.count, !tokens[end].followsSpace,
          tokens[end].kind == .quotation || [")", ".", "!", "?"].contains(tokens[end].text)
        {
          end += 1
        }
        guard end == tokens.count || tokens[end].followsSpace || tokens[end].isCapitalized,
          end > start, index >= start
        else { continue }
        // An ellipsis inside a sentence goes on in lower case.
        if token.text == "…", end < tokens.count, !tokens[end].isCapitalized { continue }
        close(at: end)
      }
    }
    if start < tokens.count { close(at: tokens.count) }
    return result
  }

  private static func endsSentence(_ mark: String) -> Bool {
    mark == "." || mark == "!" || mark == "?" || mark == "…"
  }
}
