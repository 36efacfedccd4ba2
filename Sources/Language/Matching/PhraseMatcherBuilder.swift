/// Collects phrases and makes a matcher of them.
public struct PhraseMatcherBuilder {
  private var words: WordTable
  private var wordSymbols: [Int32] = []
  private var prefixSymbols: [Int32] = []
  private var nextSymbol = PhraseSymbol.reserved
  private var shortestPrefix = Int.max
  private var longestPrefix = 0
  private var phrases: [PhraseMatcher.Phrase] = []
  private var elements: [Int32] = []
  private var choices: [[Int32]] = []
  private var classSymbols: [Int32]
  private var capitalClasses: [Bool]

  /// - Parameters:
  ///   - classCount: class numbers run from 0 to `classCount` - 1.
  ///   - capacity: about how many different words the phrases hold.
  public init(classCount: Int, capacity: Int = 4096) {
    words = WordTable(capacity: capacity)
    classSymbols = [Int32](repeating: -1, count: classCount)
    capitalClasses = [Bool](repeating: false, count: classCount)
  }

  /// The symbol of a word, given as folded UTF-8 (lower case, straight apostrophe).
  public mutating func symbol(word: UnsafeBufferPointer<UInt8>) -> PhraseSymbol {
    let number = insert(word)
    if wordSymbols[number] < 0 { wordSymbols[number] = newSymbol() }
    return PhraseSymbol(number: wordSymbols[number])
  }

  /// The symbol of a word.
  public mutating func symbol(word: String) -> PhraseSymbol {
    var word = word
    return word.withUTF8 { symbol(word: $0) }
  }

  /// The symbol of every word that begins with `prefix`, the prefix alone included.
  public mutating func symbol(prefix: UnsafeBufferPointer<UInt8>) -> PhraseSymbol {
    shortestPrefix = min(shortestPrefix, max(prefix.count, 1))
    longestPrefix = max(longestPrefix, prefix.count)
    let number = insert(prefix)
    if prefixSymbols[number] < 0 { prefixSymbols[number] = newSymbol() }
    return PhraseSymbol(number: prefixSymbols[number])
  }

  /// The symbol of every word that alone is a phrase of the class.
  public mutating func symbol(class number: Int) -> PhraseSymbol {
    if classSymbols[number] < 0 { classSymbols[number] = newSymbol() }
    return PhraseSymbol(number: classSymbols[number])
  }

  /// Makes the one-word phrases of a class count only where they are written with a capital.
  ///
  /// Those that are not near-certain count only inside a sentence: "Will" may be a name there.
  public mutating func requireCapital(class number: Int) { capitalClasses[number] = true }

  /// Adds one phrase; an empty one, or one that begins or ends with a gap, is not added.
  public mutating func add(
    _ phrase: [PhraseElement], class number: Int, isStrong: Bool, entry: Int
  ) {
    guard case .symbols(let first)? = phrase.first, phrase.last != .gap else { return }
    let start = Int32(truncatingIfNeeded: elements.count)
    for element in phrase.dropFirst() {
      switch element {
      case .gap: elements.append(PhraseMatcher.gap)
      case .symbols(let symbols) where symbols.count == 1: elements.append(symbols[0].number)
      case .symbols(let symbols):
        choices.append(symbols.map(\.number))
        elements.append(~Int32(truncatingIfNeeded: choices.count - 1))
      }
    }
    let rest = start..<Int32(truncatingIfNeeded: elements.count)
    for symbol in first {
      phrases.append(
        .init(
          first: symbol.number, elements: rest,
          classNumber: UInt16(truncatingIfNeeded: number), isStrong: isStrong,
          entry: Int32(truncatingIfNeeded: entry)))
    }
  }

  /// The matcher of all phrases added.
  public consuming func finish() -> PhraseMatcher {
    let symbolCount = Int(nextSymbol)
    var starts = [Int32](repeating: 0, count: symbolCount + 1)
    for phrase in phrases { starts[Int(phrase.first) + 1] += 1 }
    for symbol in 0..<symbolCount { starts[symbol + 1] += starts[symbol] }
    // A counting sort by first symbol keeps the order of adding.
    var next = starts
    var order = [Int](repeating: 0, count: phrases.count)
    for (index, phrase) in phrases.enumerated() {
      order[Int(next[Int(phrase.first)])] = index
      next[Int(phrase.first)] += 1
    }
    return PhraseMatcher(
      words: words, wordSymbols: wordSymbols, prefixSymbols: prefixSymbols,
      shortestPrefix: shortestPrefix, longestPrefix: longestPrefix,
      phrases: order.map { phrases[$0] }, starts: starts, elements: elements, choices: choices,
      classSymbols: classSymbols, capitalClasses: capitalClasses)
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let number = words.insert(word)
    while wordSymbols.count <= number {
      wordSymbols.append(-1)
      prefixSymbols.append(-1)
    }
    return number
  }

  private mutating func newSymbol() -> Int32 {
    defer { nextSymbol += 1 }
    return nextSymbol
  }
}
