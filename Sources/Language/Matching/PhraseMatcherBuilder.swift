/// Collects phrases and makes a matcher of them.
public struct PhraseMatcherBuilder {
  private(set) var words: WordTable
  /// What each word of `words` stands for.
  private(set) var uses: [WordUse] = []
  private(set) var nextSymbol = PhraseSymbol.reserved
  private var shortestPrefix = Int.max
  private var longestPrefix = 0
  private(set) var phrases: [PhraseRecord] = []
  /// Symbols with an index of a phrase that begins with it.
  private(set) var firsts: [(symbol: Int32, phrase: Int32)] = []
  private(set) var elements: [Int32] = []
  private(set) var choices = PhraseChoices()
  private(set) var classSymbols: [Int32]
  private(set) var capitalClasses: [Bool]
  /// The form of a word that is being spelled.
  private var form: [UInt8] = []

  /// Symbols and elements that bytes may stand for; `unused` where no phrase asked for them.
  struct WordUse {
    var word: Int32 = -1
    var prefix: Int32 = -1
    var verb = Int32.min
    var plural = Int32.min
  }

  /// - Parameters:
  ///   - classCount: class numbers run from 0 to `classCount` - 1.
  ///   - capacity: about how many different words the phrases hold.
  public init(classCount: Int, capacity: Int = 4096) {
    words = WordTable(capacity: capacity)
    classSymbols = [Int32](repeating: -1, count: classCount)
    capitalClasses = [Bool](repeating: false, count: classCount)
    uses.reserveCapacity(capacity)
    phrases.reserveCapacity(capacity * 2)
    firsts.reserveCapacity(capacity * 2)
    elements.reserveCapacity(capacity * 2)
    choices.reserve(capacity / 8)
    form.reserveCapacity(64)
  }

  /// The symbol of a word, given as folded UTF-8 (lower case, straight apostrophe).
  public mutating func symbol(word: UnsafeBufferPointer<UInt8>) -> PhraseSymbol {
    PhraseSymbol(number: wordSymbol(insert(word)))
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
    if uses[number].prefix < 0 { uses[number].prefix = newSymbol() }
    return PhraseSymbol(number: uses[number].prefix)
  }

  /// The symbol of every word that alone is a phrase of the class.
  public mutating func symbol(class number: Int) -> PhraseSymbol {
    if classSymbols[number] < 0 { classSymbols[number] = newSymbol() }
    return PhraseSymbol(number: classSymbols[number])
  }

  /// A place for any form of the verb with this base form.
  public mutating func element(verb base: UnsafeBufferPointer<UInt8>) -> PhraseElement {
    let number = insert(base)
    if uses[number].verb == .min {
      choices.append(wordSymbol(number))
      let forms = Verb.Inflection(base)
      for index in forms.indices {
        form.removeAll(keepingCapacity: true)
        forms.append(index, to: &form)
        let symbol = formSymbol()
        // "put", "cut": one form for several tenses.
        if !choices.hasOpen(symbol) { choices.append(symbol) }
      }
      uses[number].verb = choices.close()
    }
    return PhraseElement(code: uses[number].verb)
  }

  /// A place for a noun and its plural.
  public mutating func element(noun singular: UnsafeBufferPointer<UInt8>) -> PhraseElement {
    let number = insert(singular)
    if uses[number].plural == .min {
      choices.append(wordSymbol(number))
      form.removeAll(keepingCapacity: true)
      Spelling.appendThirdPerson(of: singular, to: &form)
      choices.append(formSymbol())
      uses[number].plural = choices.close()
    }
    return PhraseElement(code: uses[number].plural)
  }

  /// A place for a word that any of `elements` stands for; none of them may be a gap.
  public mutating func element(anyOf elements: [PhraseElement]) -> PhraseElement {
    for element in elements {
      if element.code >= 0 {
        choices.append(element.code)
      } else {
        for index in choices.range(element.code) { choices.append(choices.symbols[index]) }
      }
    }
    return PhraseElement(code: choices.close())
  }

  /// Makes the one-word phrases of a class count only where they are written with a capital.
  ///
  /// Those that are not near-certain count only inside a sentence: "Will" may be a name there.
  public mutating func requireCapital(class number: Int) { capitalClasses[number] = true }

  /// Adds one phrase; an empty one, or one that begins or ends with a gap, is not added.
  ///
  /// - Returns: false where it is longer than any that fits.
  @discardableResult
  public mutating func add(
    _ phrase: ArraySlice<PhraseElement>, class number: Int, isStrong: Bool, entry: Int
  ) -> Bool {
    guard let first = phrase.first, first != .gap, phrase.last != .gap else { return true }
    let start = elements.count
    for element in phrase.dropFirst() { elements.append(element.code) }
    return close(start, first.code, class: number, isStrong: isStrong, entry: entry)
  }

  /// Adds one phrase of plain words, parted by single blanks or several.
  ///
  /// - Returns: false where it is longer than any that fits.
  @discardableResult
  public mutating func add(
    words text: UnsafeBufferPointer<UInt8>, class number: Int, isStrong: Bool, entry: Int
  ) -> Bool {
    let rest = elements.count
    var first: Int32 = -1
    var start = 0
    while start < text.count {
      var end = start
      var hash = WordTable.seed
      while end < text.count, text[end] != 0x20 {
        hash = WordTable.extend(hash, text[end])
        end += 1
      }
      if start < end {
        let word = UnsafeBufferPointer(rebasing: text[start..<end])
        let symbol = wordSymbol(note(words.insert(word, hash: hash)))
        if first < 0 { first = symbol } else { elements.append(symbol) }
      }
      start = end + 1
    }
    guard first >= 0 else { return true }
    return close(rest, first, class: number, isStrong: isStrong, entry: entry)
  }

  /// Ends a phrase whose elements after the first stand from `start` on.
  private mutating func close(
    _ start: Int, _ first: Int32, class number: Int, isStrong: Bool, entry: Int
  ) -> Bool {
    guard
      let phrase = PhraseRecord(
        elements: start..<elements.count, classNumber: number, isStrong: isStrong, entry: entry)
    else {
      elements.removeSubrange(start...)
      return false
    }
    let index = Int32(truncatingIfNeeded: phrases.count)
    phrases.append(phrase)
    if first >= 0 {
      firsts.append((first, index))
    } else {
      for place in choices.range(first) { firsts.append((choices.symbols[place], index)) }
    }
    return true
  }

  /// Writes the matcher of all phrases added, for `PhraseMatcher` to read.
  public func write(to writer: inout FlatWriter) {
    let (starts, edges) = edges()
    words.write(to: &writer)
    writer.write(numbers: uses.map { Int($0.word) + 1 })
    writer.write(numbers: uses.map { Int($0.prefix) + 1 })
    var prefixBits = [UInt64](repeating: 0, count: PhraseMatcher.prefixBitCount / 64)
    for (number, use) in uses.enumerated() where use.prefix >= 0 {
      let bit = PhraseMatcher.prefixBit(
        Array(words.word(number)).withUnsafeBufferPointer(WordTable.hash))
      prefixBits[bit >> 6] |= 1 << UInt64(truncatingIfNeeded: bit & 63)
    }
    writer.write(prefixBits)
    writer.write(count: shortestPrefix)
    writer.write(count: longestPrefix)
    writer.write(phrases)
    writer.write(numbers: starts)
    writer.write(numbers: edges.map(\.second))
    writer.write(numbers: edges.map(\.phrase))
    writer.write(numbers: elements.map(number))
    choices.write(to: &writer)
    writer.write(numbers: classSymbols.map { Int($0) + 1 })
    writer.write(capitalClasses.map { $0 ? UInt8(1) : 0 })
  }

  /// How a phrase goes on, as `PhraseMatcher.seconds` has it, and its index.
  private typealias Edge = (second: Int, phrase: Int)

  /// Where the edges of each first symbol start, and the edges: by first symbol, second symbol and the
  /// order of adding.
  private func edges() -> (starts: [Int], edges: [Edge]) {
    let symbolCount = Int(nextSymbol)
    var starts = [Int](repeating: 0, count: symbolCount + 1)
    for first in firsts { starts[Int(first.symbol) + 1] += edgeCount(first.phrase) }
    for symbol in 0..<symbolCount { starts[symbol + 1] += starts[symbol] }
    var next = starts
    var edges = [Edge](repeating: (0, 0), count: starts[symbolCount])
    for first in firsts {
      func add(_ second: Int) {
        edges[next[Int(first.symbol)]] = (second, Int(first.phrase))
        next[Int(first.symbol)] += 1
      }
      switch second(of: first.phrase) {
      case nil: add(PhraseMatcher.single)
      case PhraseMatcher.gap?: add(number(PhraseMatcher.gap) + 1 + behindGap(of: first.phrase))
      case let code? where code >= 0: add(number(code) + 1)
      case let code?: for place in choices.range(code) { add(Int(choices.symbols[place]) + 1) }
      }
    }
    for symbol in 0..<symbolCount where starts[symbol + 1] > starts[symbol] + 1 {
      edges[starts[symbol]..<starts[symbol + 1]].sort {
        ($0.second, $0.phrase) < ($1.second, $1.phrase)
      }
    }
    return (starts, edges)
  }

  /// An element as `PhraseMatcher.elements` has it.
  private func number(_ code: Int32) -> Int {
    code == PhraseMatcher.gap
      ? Int(nextSymbol) : code >= 0 ? Int(code) : Int(nextSymbol) + 1 + Int(~code)
  }

  /// The code of the element after the first; nil where there is none.
  private func second(of phrase: Int32) -> Int32? {
    let phrase = phrases[Int(phrase)]
    return phrase.isSingleWord ? nil : elements[Int(phrase.elements.lowerBound)]
  }

  /// The element after the gap a phrase goes on with.
  private func behindGap(of phrase: Int32) -> Int {
    number(elements[Int(phrases[Int(phrase)].elements.lowerBound) + 1])
  }

  private func edgeCount(_ phrase: Int32) -> Int {
    guard let code = second(of: phrase), code < 0 else { return 1 }
    return choices.range(code).count
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    note(words.insert(word))
  }

  /// Makes room for what a word that may be new stands for.
  private mutating func note(_ number: Int) -> Int {
    if number == uses.count { uses.append(WordUse()) }
    return number
  }

  private mutating func wordSymbol(_ number: Int) -> Int32 {
    if uses[number].word < 0 { uses[number].word = newSymbol() }
    return uses[number].word
  }

  /// The symbol of the word in `form`.
  private mutating func formSymbol() -> Int32 {
    wordSymbol(note(words.insert(form)))
  }

  private mutating func newSymbol() -> Int32 {
    defer { nextSymbol += 1 }
    return nextSymbol
  }
}
