/// The words of an answer that picks sentences, with the marks around them.
struct SpotWords {
  struct Word: Hashable {
    var text: String
    /// Whether any mark stands before it.
    var isFree = true
    /// Whether one of them parts it from the word before, as a comma does and `#` does not.
    var isApart = true
    /// Whether a sentence ended before it.
    var isFirst = true
    /// Whether a mark stands behind it that makes a number a heading: `3)`, `3:`.
    var isHeading = false
    /// Whether a hyphen without blanks joins it to the word before.
    var isJoined = false
  }

  private(set) var words: [Word] = []
  private var word = ""
  private var between = ""

  init(_ text: String) {
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == "'" || character == "’" {
        word.append(character)
      } else {
        flush()
        between.append(character)
      }
    }
    flush()
    if [")", ":", "="].contains(between.first), !words.isEmpty {
      words[words.count - 1].isHeading = true
    }
  }

  private mutating func flush() {
    guard !word.isEmpty else { return }
    var made = Word(text: word.replacing("’", with: "'"))
    if let last = words.indices.last {
      let marks = between.filter { !$0.isWhitespace || $0.isNewline }
      made.isFree = !marks.isEmpty
      made.isApart = marks.contains { !["#", "(", "“", "\"", "*"].contains($0) }
      made.isFirst = marks.contains { [".", ";", "!", "?", "…"].contains($0) || $0.isNewline }
      made.isJoined = ["-", "–"].contains(between)
      words[last].isHeading = between.first.map { [")", ":", "="].contains($0) } ?? false
    }
    words.append(made)
    word = ""
    between = ""
  }
}
