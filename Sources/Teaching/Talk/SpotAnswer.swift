import Language

/// Numbers of sentences a learner picks, each with the reason given for it.
struct SpotAnswer {
  /// By the sentence's place, from 0; the reason is empty where none was given.
  private(set) var reasons: [Int: String] = [:]
  /// Whether the learner says that there is nothing to pick.
  private(set) var isNone = false

  /// - Parameters:
  ///   - text: As typed: `1 and 3`, `1 blames the baker; 3: hindsight`, a sentence copied.
  ///   - sentences: The sentences there are.
  init(_ text: String, sentences: [String]) {
    let words = Self.words(text)
    var found: [(place: Int, word: Int)] = []
    for index in words.indices {
      guard let number = Self.number(words, at: index), (1...sentences.count).contains(number)
      else { continue }
      found.append((number - 1, index))
    }
    if found.isEmpty {
      found = words.indices.compactMap { index in
        Self.ordinals.firstIndex { $0.contains(words[index].text) }
          .flatMap { $0 < sentences.count ? ($0, index) : nil }
      }
    }
    for (index, reference) in found.enumerated() {
      let end = index + 1 < found.count ? found[index + 1].word : words.count
      let own = words[(reference.word + 1)..<end]
      let says = own.contains { !Self.joints.contains($0.text) }
      let reason = says ? own.map(\.text).joined(separator: " ") : ""
      if reasons[reference.place, default: ""].isEmpty { reasons[reference.place] = reason }
    }
    // "1 and 3, both blame the baker": the reason is for all of them.
    for (index, reference) in found.enumerated() where reasons[reference.place] == "" {
      let known = reasons
      let later = found[index...].compactMap { known[$0.place] }.first { !$0.isEmpty }
      if let later { reasons[reference.place] = later }
    }
    if found.isEmpty, words.contains(where: { ["all", "everything"].contains($0.text) }) {
      for place in sentences.indices { reasons[place] = "" }
    } else if found.isEmpty {
      for (place, sentence) in sentences.enumerated()
      where Overlap.stems(of: text).count > 1 && Overlap.share(of: text, in: sentence) > 0.6 {
        reasons[place] = ""
      }
      isNone = reasons.isEmpty && words.contains { ["none", "nothing"].contains($0.text) }
    }
  }

  private struct Word {
    var text: String
    /// Whether a mark stands before it.
    var isFree: Bool
  }

  private static func words(_ text: String) -> [Word] {
    var words: [Word] = []
    var word = ""
    var isFree = true
    func isPart(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "'" || character == "’"
    }
    for character in text.lowercased() {
      if isPart(character) {
        word.append(character)
      } else {
        if !word.isEmpty {
          words.append(Word(text: word, isFree: isFree))
          isFree = false
        }
        word = ""
        if !character.isWhitespace || character.isNewline { isFree = true }
      }
    }
    if !word.isEmpty { words.append(Word(text: word, isFree: isFree)) }
    return words
  }

  /// The number a word stands for where it names a sentence: "oven 3" does not.
  private static func number(_ words: [Word], at index: Int) -> Int? {
    guard let number = Int(words[index].text) else { return nil }
    if index == 0 || words[index].isFree { return number }
    let before = words[index - 1].text
    return leaders.contains(before) || Int(before) != nil ? number : nil
  }

  private static let leaders: Set<String> = [
    "and", "or", "also", "plus", "sentence", "sentences", "number", "numbers", "no", "nr", "on",
    "with", "pick", "choose", "both", "line", "lines", "against", "is", "are", "say", "reject",
    "challenge", "question", "item", "but", "not",
  ]

  private static let joints: Set<String> = [
    "and", "or", "also", "plus", "sentence", "sentences", "number", "because", "i", "would", "the",
    "push", "back", "on", "both",
  ]

  private static let ordinals: [Set<String>] = [
    ["first", "one"], ["second", "two"], ["third", "three"], ["fourth", "four"],
    ["fifth", "five"], ["sixth", "six"],
  ]
}
