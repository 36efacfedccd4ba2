import Language

/// Something an answer has to name, in any of several wordings.
public struct Wanted: Sendable, Hashable {
  /// The wordings as they were written; the first is the one messages show.
  public var wordings: [String]
  /// What a reader would ask where it is lost.
  public var question: String
  private let folded: [[FoldedWords.Word]]

  public init(wordings: [String], question: String) {
    self.wordings = wordings
    self.question = question
    folded = wordings.map { FoldedWords($0, isPattern: true).words }
  }

  /// Reads `02:40 | twenty to three → When did it happen?`; the question may be left out.
  init(written: String) {
    let (words, question) = written.cut(at: "→", "->") ?? (written, "")
    self.init(wordings: words.pieces(by: "|"), question: question.trimmed)
  }

  /// How many other words may stand between those of a wording.
  private static let slack = 6

  /// Whether a text holds one of the wordings: its words near each other, in any order.
  func isIn(_ text: FoldedWords) -> Bool {
    folded.contains { wording in
      guard !wording.isEmpty else { return false }
      let span = wording.count + Self.slack
      return text.words.indices.contains { start in
        let near = text.words[start..<min(start + span, text.words.count)]
        return wording.contains { $0.matches(text.words[start]) }
          && wording.allSatisfy { word in near.contains { word.matches($0) } }
      }
    }
  }
}

extension Wanted {
  /// Whether a text holds one of the wordings word for word.
  func isWritten(in text: FoldedWords) -> Bool {
    folded.contains { wording in
      guard !wording.isEmpty, wording.count <= text.words.count else { return false }
      return (0...text.words.count - wording.count).contains { start in
        zip(wording, text.words[start...]).allSatisfy { $0.matches($1) }
      }
    }
  }
}

/// The words of a text in the form in which lessons compare them.
///
/// Case, hyphens, leading zeros, digit groups and endings do not matter; small numbers are the same in
/// words and digits.
struct FoldedWords: Hashable {
  struct Word: Sendable, Hashable {
    var text: String
    var stem: String
    var isPrefix = false

    func matches(_ other: Word) -> Bool {
      isPrefix ? other.text.hasPrefix(text) : text == other.text || stem == other.stem
    }
  }

  private(set) var words: [Word] = []

  /// - Parameters:
  ///   - text: Any text.
  ///   - isPattern: Whether `check*` stands for every word that begins so.
  init(_ text: String, isPattern: Bool = false) {
    var written = text
    if let (before, after) = text.cut(at: "w/o ") { written = before + "without " + after }
    for token in Tokenizer.tokens(in: written) where token.isWordLike {
      var text = token.text.lowercased()
      if token.kind == .word {
        text = Self.number(text) ?? text
      }
      for piece in Self.pieces(text) { words.append(Self.word(piece)) }
    }
    if isPattern { markPrefixes(text) }
  }

  /// Words with an asterisk behind them in the pattern.
  private mutating func markPrefixes(_ pattern: String) {
    let starred = pattern.lowercased().split { $0 == " " || $0 == "-" }
      .filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
    for index in words.indices where starred.contains(words[index].text) {
      words[index].isPrefix = true
    }
  }

  private static func word(_ text: String) -> Word {
    let text = number(text) ?? text
    return Word(text: text, stem: WordStem.stem(text))
  }

  /// Letters and digits apart: `max_connections=100` is three words, `30s` two, `02:40` one.
  private static func pieces(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var isDigits = false
    func isDigit(_ index: Int) -> Bool {
      scalars.indices.contains(index) && (0x30...0x39).contains(scalars[index].value)
    }
    func flush() {
      if !piece.isEmpty { pieces.append(isDigits ? shortened(String(piece)) : String(piece)) }
      piece = String.UnicodeScalarView()
    }
    for (index, scalar) in scalars.enumerated() {
      if isDigit(index) {
        if !isDigits { flush() }
        isDigits = true
        piece.append(scalar)
      } else if scalar.properties.isAlphabetic {
        if isDigits { flush() }
        isDigits = false
        piece.append(scalar)
      } else if isDigits, [":", "."].contains(scalar), isDigit(index + 1) {
        piece.append(scalar)
      } else if isDigits, scalar == ",", isDigit(index + 1) {
        continue
      } else {
        flush()
      }
    }
    flush()
    return pieces
  }

  /// A number without leading zeros, so that `02:40` and `2:40` are the same.
  private static func shortened(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    guard let first = rest.first, first.isNumber else { return "0" + rest }
    return String(rest)
  }

  private static let numbers: [String: String] = [
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
    "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17",
    "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40",
    "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
    "hundred": "100", "twice": "2",
  ]

  private static func number(_ word: String) -> String? { numbers[word] }
}
