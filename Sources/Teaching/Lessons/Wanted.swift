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
  func isIn(_ text: FoldedWords) -> Bool { match(in: text) != nil }

  /// How many words the longest wording has that a text holds; 0 where it holds none.
  func length(in text: FoldedWords) -> Int {
    folded.filter { Self.span(of: $0, in: text) != nil }.map(\.count).max() ?? 0
  }

  /// The words of a text in which it holds a wording, from the first to the last.
  func match(in text: FoldedWords) -> String? {
    for wording in folded {
      if let span = Self.span(of: wording, in: text) {
        return text.words[span].map(\.text).joined(separator: " ")
      }
    }
    return nil
  }

  private static func span(
    of wording: [FoldedWords.Word], in text: FoldedWords
  ) -> ClosedRange<Int>? {
    guard !wording.isEmpty else { return nil }
    let length = wording.count + slack
    for start in text.words.indices where wording.contains(where: { $0.matches(text.words[start]) })
    {
      let near = start..<min(start + length, text.words.count)
      let places = wording.map { word in near.first { word.matches(text.words[$0]) } }
      guard places.allSatisfy({ $0 != nil }) else { continue }
      return start...(places.compactMap { $0 }.max() ?? start)
    }
    return nil
  }

  /// How a message names it: the first wording that is whole words.
  var shown: String {
    wordings.first { !$0.contains("*") } ?? wordings.first?.filter { $0 != "*" } ?? ""
  }
}

extension Wanted {
  /// Whether a text holds one of the wordings word for word.
  func isWritten(in text: FoldedWords) -> Bool { writtenLength(in: text) > 0 }

  /// How many words the longest wording has that a text holds word for word; 0 where it holds none.
  func writtenLength(in text: FoldedWords) -> Int {
    let written = folded.filter { wording in
      guard !wording.isEmpty, wording.count <= text.words.count else { return false }
      return (0...text.words.count - wording.count).contains { start in
        zip(wording, text.words[start...]).allSatisfy { $0.matches($1) }
      }
    }
    return written.map(\.count).max() ?? 0
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
      isPrefix
        ? other.text.hasPrefix(text)
        : text == other.text || stem == other.stem || times.contains(other.text)
    }

    /// Other ways to write a time of the day: `14:02` is `14.02` and `2:02`.
    private var times: [String] {
      guard let (hours, minutes) = text.cut(at: ":"), let hour = Int(hours), minutes.count == 2
      else { return [] }
      let short = hour > 12 ? ["\(hour - 12):\(minutes)", "\(hour - 12).\(minutes)"] : []
      return ["\(hour).\(minutes)"] + short
    }
  }

  private(set) var words: [Word] = []

  /// - Parameters:
  ///   - text: Any text.
  ///   - isPattern: Whether `check*` stands for every word that begins so.
  init(_ text: String, isPattern: Bool = false) {
    var written = text
    if let (before, after) = text.cut(at: "w/o ") { written = before + "without " + after }
    // Only where something is compared: `sales < 15`.
    written = written.replacing(" < ", with: " below ").replacing(" > ", with: " above ")
    for clock in [" o'clock", " o’clock"] { written = written.replacing(clock, with: ":00") }
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
    "hundred": "100", "twice": "2", "min": "minute", "mins": "minute",
  ]

  private static func number(_ word: String) -> String? { numbers[word] }
}
