import SplitMix

/// Requests for `judge`, good ones and what becomes of them: the same for the same seed.
struct RequestMutations {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  private static let texts = [
    "Rosa forgot the valve, because nobody told her.", "It just broke. Human error!",
    "The import takes `a, b` and the limit is 40; there's no alarm on \"full\".",
    "- [ ] Add a check to the kiln (@ivo, due 12 May, ovens#12)", "Be more careful next time…",
    "If the pilot had looked at 21:14, we wouldn't have drifted.",
    "| a | b |\n| --- | --- |\n| 1 | 2 |",
    "„Ärger“ über die Öfen – naïve", "https://a.example/b?c=d#e",
    "who/what n/a e.g. i.e. vs. O'Brien's",
  ]

  private static let pieces = [
    "`", "``", "'", "\"", "“", "’", "«", "n't ", "a ", "a-", "a.", "a/", "@", "@a ", "#", "(", "[",
    "](",
    "<", "|", "\n", "\n\n- ", "1. ", "> ", "…", "- ", "\u{0}", "\u{1B}[31m", "\u{200D}", "e\u{301}",
    "🔥", "because ", "and the ", "not ", "he forgot ", "should have ", "if only ", "5 ", "12 May ",
    "due ", "owner: ", "we ", "very ", "--", "*", "_", "=", "\u{202E}", "\u{FEFF}", "İ", "K", ", ",
    "no ",
  ]

  private static let sections = ["root-cause", "timeline", "lucky", "nowhere", ""]

  mutating func next() -> [UInt8] {
    var text = Self.texts[Int.random(in: Self.texts.indices, using: &random)]
    for _ in 0..<Int.random(in: 0...4, using: &random) { text = mutated(text) }
    var line = request(text)
    // Now and then the line itself is broken.
    if Int.random(in: 0..<4, using: &random) == 0 {
      for _ in 0..<Int.random(in: 1...6, using: &random) where !line.isEmpty {
        let index = Int.random(in: line.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: line[index] = UInt8.random(in: 0...255, using: &random)
        case 1: line.remove(at: index)
        default: line.insert(UInt8.random(in: 0...255, using: &random), at: index)
        }
      }
    }
    return line.filter { $0 != 0x0A }
  }

  /// A few characters to be repeated.
  mutating func piece() -> String {
    (0..<Int.random(in: 1...3, using: &random)).reduce(into: "") { text, _ in
      text += Self.pieces[Int.random(in: Self.pieces.indices, using: &random)]
    }
  }

  private mutating func mutated(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let cut = Int.random(in: 0...scalars.count, using: &random)
    var result = String.UnicodeScalarView(scalars[..<cut])
    switch Int.random(in: 0..<5, using: &random) {
    case 0: result.append(contentsOf: piece().unicodeScalars)
    case 1:
      let repeated = String(repeating: piece(), count: Int.random(in: 1...40, using: &random))
      result.append(contentsOf: repeated.unicodeScalars)
    case 2: return String(result)
    case 3:
      let other = Self.texts[Int.random(in: Self.texts.indices, using: &random)]
      result.append(contentsOf: other.unicodeScalars)
    default:
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &random)) {
        result.append(scalar)
      }
    }
    result.append(contentsOf: scalars[cut...])
    return String(result)
  }

  /// A good request about a text.
  mutating func request(_ text: String) -> [UInt8] {
    let quoted = JSONValueText.quoted(text)
    let other = JSONValueText.quoted(piece())
    let section = Self.sections[Int.random(in: Self.sections.indices, using: &random)]
    let line =
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        "{\"id\":\"1\",\"as\":\"why\",\"question\":\"Why did it stop?\",\"answer\":\(quoted),\"previous\":[\(other)]}"
      case 1: "{\"id\":2,\"as\":\"action\",\"text\":\(quoted),\"today\":\"2026-06-09\"}"
      default: "{\"as\":\"sentence\",\"section\":\"\(section)\",\"text\":\(quoted)}"
      }
    return Array(line.utf8)
  }
}

/// A text as JSON writes it.
private enum JSONValueText {
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
