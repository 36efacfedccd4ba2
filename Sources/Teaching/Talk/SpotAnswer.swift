import Language

/// Numbers of sentences a learner picks, each with the reason given for it.
struct SpotAnswer {
  /// By the sentence's place, from 0; the reason is empty where none was given.
  private(set) var reasons: [Int: String] = [:]
  /// Sentences the learner says are to be left alone: `not 4`, `all except 2`.
  private(set) var spared: Set<Int> = []
  /// Whether the learner says that there is nothing to pick.
  private(set) var isNone = false

  /// A number in the answer, and the words behind it.
  private struct Reference {
    var place: Int
    var word: Int
    var own = ""
    var isSpared = false
    /// Whether the one before it belongs to the same list: `1, 3 and 5`.
    var goesOn = false
  }

  /// - Parameters:
  ///   - text: As typed: `1 and 3`, `1 blames the baker; 3: hindsight`, a sentence copied.
  ///   - sentences: The sentences there are.
  init(_ text: String, sentences: [String]) {
    let words = SpotWords(text).words
    var found = Self.references(words, count: sentences.count)
    for index in found.indices { Self.read(&found, index, words) }
    Self.share(&found)
    for reference in found {
      if reference.isSpared {
        spared.insert(reference.place)
      } else if reasons[reference.place, default: ""].isEmpty {
        reasons[reference.place] = reference.own
      }
    }
    for place in spared { reasons[place] = nil }
    let isAll = words.indices.contains { index in
      // "at all" picks nothing.
      ["all", "every", "everything", "alle"].contains(words[index].text)
        && (index == 0 || words[index - 1].text != "at")
    }
    if reasons.isEmpty, isAll, !words.contains(where: { $0.text == "not" }) || !spared.isEmpty {
      for place in sentences.indices where !spared.contains(place) { reasons[place] = "" }
    } else if found.isEmpty {
      for (place, sentence) in sentences.enumerated()
      where Overlap.stems(of: text).count > 1 && Overlap.share(of: text, in: sentence) > 0.6 {
        reasons[place] = ""
      }
      isNone = reasons.isEmpty && words.contains { ["none", "nothing"].contains($0.text) }
    }
  }

  /// "1 and 3, both blame the baker": the reason is for the whole list.
  private static func share(_ found: inout [Reference]) {
    for index in found.indices.reversed().dropFirst()
    where found[index + 1].goesOn && found[index].own.isEmpty {
      found[index].own = found[index + 1].own
    }
  }

  // MARK: - Numbers

  private static func references(_ words: [SpotWords.Word], count: Int) -> [Reference] {
    func references(_ place: (Int) -> Int?) -> [Reference] {
      words.indices.compactMap { index in
        place(index).flatMap { $0 < count && $0 >= 0 ? Reference(place: $0, word: index) : nil }
      }
    }
    var found = references { number(words, at: $0).map { $0 - 1 } }
    if found.isEmpty {
      found = references { index in ordinals.firstIndex { $0.contains(words[index].text) } }
    }
    // Whatever stands around them: there are no other numbers.
    if found.isEmpty { found = references { Int(words[$0].text).map { $0 - 1 } } }
    return ranges(found, words)
  }

  /// `1-3` and `1 to 3` are three sentences.
  private static func ranges(_ found: [Reference], _ words: [SpotWords.Word]) -> [Reference] {
    var all: [Reference] = []
    for reference in found {
      if let last = all.last, last.place < reference.place,
        words[reference.word].isJoined && last.word + 1 == reference.word
          || last.word + 2 == reference.word && words[last.word + 1].text == "to"
      {
        for place in last.place + 1..<reference.place {
          all.append(Reference(place: place, word: reference.word))
        }
      }
      all.append(reference)
    }
    return all
  }

  /// The number a word stands for where it names a sentence: "oven 3" does not.
  private static func number(_ words: [SpotWords.Word], at index: Int) -> Int? {
    guard let number = Int(words[index].text) else { return nil }
    if index == 0 || words[index].isFree || words[index].isHeading { return number }
    let before = words[index - 1].text
    return leaders.contains(before) || before.hasSuffix("ly") || Int(before) != nil ? number : nil
  }

  // MARK: - What is said of a number

  /// Reads what stands before and behind a number.
  private static func read(
    _ found: inout [Reference], _ index: Int, _ words: [SpotWords.Word]
  ) {
    let word = found[index].word
    let end = found.dropFirst(index + 1).first { $0.word != word }?.word ?? words.count
    let behind = words[(word + 1)..<max(end, word + 1)]
    if behind.contains(where: { !joints.contains($0.text) && !negations.contains($0.text) }) {
      found[index].own = behind.map(\.text).joined(separator: " ")
    }
    let start = index > 0 ? found[index - 1].word + 1 : 0
    let before = start < word ? words[start..<word] : []
    found[index].goesOn =
      index > 0 && !words[word].isFirst
      && before.allSatisfy { joints.contains($0.text) && !$0.isFirst }
    // Only the words that lead to this number, since the last comma.
    var near: [String] = []
    for (place, word) in before.enumerated().reversed() {
      if (place + 1 == before.count
        ? words[found[index].word] : before[before.startIndex + place + 1])
        .isApart
      {
        break
      }
      guard leaders.contains(word.text) || negations.contains(word.text) else { break }
      near.append(word.text)
    }
    let isNegated =
      near.contains { negations.contains($0) }
      || near.contains("all") && near.contains("but")
      || near.contains("from") && before.contains { $0.text == "apart" }
    found[index].isSpared = isNegated || found[index].goesOn && found[index - 1].isSpared
  }

  private static let negations: Set<String> = [
    "not", "except", "without", "besides", "excluding", "leave", "skip", "isn't", "nicht",
  ]

  private static let leaders: Set<String> = [
    "and", "or", "also", "plus", "sentence", "sentences", "number", "numbers", "no", "nr", "on",
    "with", "pick", "choose", "both", "line", "lines", "against", "is", "are", "say", "reject",
    "challenge", "question", "item", "items", "but", "not", "just", "only", "maybe", "perhaps",
    "then", "so", "oh", "ok", "okay", "yes", "well", "think", "mean", "take", "took", "except",
    "without", "besides", "excluding", "from", "leave", "skip", "for", "answer", "answers", "it's",
    "guess", "believe", "even", "mainly", "und", "et", "y", "too", "statement", "statements", "row",
    "rows", "have", "would", "to", "all", "first", "next", "by", "about",
  ]

  private static let joints: Set<String> = [
    "and", "or", "also", "plus", "sentence", "sentences", "number", "numbers", "no", "nr",
    "because",
    "i", "would", "the", "push", "back", "on", "both", "line", "lines", "oh", "und", "et", "y",
    "to",
    "think", "for", "sure", "maybe", "but", "too", "as", "well",
  ]

  private static let ordinals: [Set<String>] = [
    ["first", "one"], ["second", "two"], ["third", "three"], ["fourth", "four"],
    ["fifth", "five"], ["sixth", "six"],
  ]
}
