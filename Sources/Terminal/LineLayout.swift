/// Lays out one line of a text in as many lines of a width as it takes.
struct LineLayout {
  private typealias Scalars = String.UnicodeScalarView

  private let width: Int
  private var further: String
  private var lines: [String] = []
  /// The line being filled, and the columns it takes.
  private var current: Scalars
  private var currentWidth: Int
  /// Whether the line being filled has a word yet.
  private var hasWord = false
  /// The blanks before the word being read: dropped where the line breaks.
  private var blanks = 0
  private var word = Scalars()
  private var wordWidth = 0

  init(width: Int, first: String, further: String) {
    self.width = width
    self.further = further
    current = first.unicodeScalars
    currentWidth = DisplayWidth.of(first)
  }

  /// Adds a line of text without line feeds.
  mutating func add(_ scalars: Substring.UnicodeScalarView) {
    let scalars = String.UnicodeScalarView(scalars)
    var index = scalars.startIndex
    keepLeadingBlanks(scalars, &index)
    while index < scalars.endIndex {
      if let end = EscapeSequence.end(of: scalars, from: index) {
        word.append(contentsOf: scalars[index..<end])
        index = end
        continue
      }
      let scalar = scalars[index]
      index = scalars.index(after: index)
      if scalar == " " || scalar == "\t" {
        endWord()
        blanks += 1
      } else {
        append(scalar)
      }
    }
  }

  /// The lines, without blanks at their ends.
  mutating func finish() -> [String] {
    endWord()
    endLine()
    return lines
  }

  /// The text's own indentation holds for all its lines, as long as half the width is left.
  private mutating func keepLeadingBlanks(_ scalars: Scalars, _ index: inout Scalars.Index) {
    var count = 0
    while index < scalars.endIndex, scalars[index] == " " || scalars[index] == "\t" {
      count += 1
      index = scalars.index(after: index)
    }
    guard index < scalars.endIndex, (currentWidth + count) * 2 <= width else { return }
    let indentation = String(repeating: " ", count: count)
    current.append(contentsOf: indentation.unicodeScalars)
    currentWidth += count
    further += indentation
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let added = DisplayWidth.of(scalar)
    // A word wider than a whole line is broken where the line is full; the first line may begin with
    // more than the others.
    let room = width - (hasWord ? DisplayWidth.of(further) : currentWidth)
    if added > 0, wordWidth + added > room {
      endWord()
      if hasWord { endLine() }
    }
    word.append(scalar)
    wordWidth += added
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if hasWord, currentWidth + blanks + wordWidth > width { endLine() }
    if hasWord {
      current.append(contentsOf: String(repeating: " ", count: blanks).unicodeScalars)
      currentWidth += blanks
    }
    current.append(contentsOf: word)
    currentWidth += wordWidth
    hasWord = true
    blanks = 0
    word = Scalars()
    wordWidth = 0
  }

  private mutating func endLine() {
    var line = String(current)
    while line.utf8.last == 0x20 { line.unicodeScalars.removeLast() }
    lines.append(line)
    current = further.unicodeScalars
    currentWidth = DisplayWidth.of(further)
    hasWord = false
    blanks = 0
  }
}
