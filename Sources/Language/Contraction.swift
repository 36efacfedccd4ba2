/// How a word with an apostrophe reads when it is spelled out.
enum Contraction {
  /// One word after all: `o'clock`.
  case whole(String)
  /// `operator's`, without its ending.
  case possessive(String)
  /// Two or three words, the last of which takes the apostrophe.
  case parts([String])

  /// - Parameter word: lower-cased, with a straight apostrophe.
  init(_ word: String) {
    guard let cut = word.utf8.lastIndex(of: UInt8(ascii: "'")) else {
      self = .whole(word)
      return
    }
    let base = String(word[..<cut])
    let ending = String(word[word.utf8.index(after: cut)...])
    if ending == "t", base.utf8.last == UInt8(ascii: "n") {
      let verb = String(base.dropLast())
      self = .parts([Self.negated[verb] ?? verb, "not"])
      return
    }
    switch ending {
    case "ll": self = .parts([base, "will"])
    case "ve":
      self = .parts(
        base.hasSuffix("'d") ? [String(base.dropLast(2)), "would", "have"] : [base, "have"])
    case "re": self = .parts([base, "are"])
    case "m" where base == "i": self = .parts([base, "am"])
    case "d": self = .parts([base, "would"])
    case "s": self = Self.takesIs.contains(base) ? .parts([base, "is"]) : .possessive(base)
    default: self = .whole(word)
    }
  }

  private static let negated = ["ca": "can", "wo": "will", "sha": "shall", "ai": "is"]
  private static let takesIs: WordList = [
    "it", "that", "there", "he", "she", "who", "what", "here", "everything", "nothing",
    "something", "where", "this", "how", "when", "everyone", "someone", "nobody",
  ]

  /// Typed without the apostrophe: the two words and the number of bytes of the first.
  static let unmarked: [String: (String, String, Int)] = [
    "didnt": ("did", "not", 3), "dont": ("do", "not", 2), "doesnt": ("does", "not", 4),
    "wasnt": ("was", "not", 3), "werent": ("were", "not", 4), "cant": ("can", "not", 2),
    "couldnt": ("could", "not", 5), "wouldnt": ("would", "not", 5),
    "shouldnt": ("should", "not", 6), "isnt": ("is", "not", 2), "arent": ("are", "not", 3),
    "hasnt": ("has", "not", 3), "havent": ("have", "not", 4), "hadnt": ("had", "not", 3),
    "wont": ("will", "not", 2), "cannot": ("can", "not", 3), "im": ("i", "am", 1),
    "ive": ("i", "have", 1), "thats": ("that", "is", 4),
  ]

  private static let unmarkedWords = WordList(unmarked.keys)

  /// The two words of one typed without its apostrophe; nil for every other word.
  static func parts(ofUnmarked word: String) -> (String, String, Int)? {
    unmarkedWords.contains(word) ? unmarked[word] : nil
  }
}
