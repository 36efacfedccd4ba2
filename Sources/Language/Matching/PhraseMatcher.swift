/// Finds the phrases of many word classes in one pass over a text's words.
///
/// Each word of the text stands for a handful of symbols: itself, the prefixes it begins with, its
/// kind, the classes it belongs to. Phrases are sequences of symbols with gaps, indexed by their
/// first symbol. A phrase lies inside one clause-like stretch: no mark of punctuation inside it.
/// The number of phrases and the length of a gap bound the work a word can cause, so the time is
/// linear in the text.
public struct PhraseMatcher: Sendable {
  let words: WordIndex
  /// The symbol of each word of `words` and one more; 0 where only a prefix or part uses the bytes.
  let wordSymbols: FlatNumbers
  let prefixSymbols: FlatNumbers
  /// A bit for the hash of each prefix: most words begin with none.
  private let prefixBits: FlatTable<UInt64>
  let shortestPrefix: Int
  let longestPrefix: Int
  /// In the order they were added.
  private let phrases: FlatTable<PhraseRecord>
  /// How phrases go on: the edges at `starts[s]..<starts[s + 1]` are those of phrases that begin with
  /// symbol s.
  let starts: FlatNumbers
  /// The symbol each edge goes on with and one more, or `single`.
  ///
  /// For a gap it is `gapElement` and one more and the element behind it. Among those that begin alike it
  /// ascends, so that few of them are ever looked at.
  ///
  /// A phrase whose second word may have one of several symbols has an edge for each.
  let seconds: FlatNumbers
  /// The phrase of each edge.
  private let edges: FlatNumbers
  /// Elements after the first of all phrases: a symbol; the number of symbols for a gap, and more for
  /// one of `choices`.
  private let elements: FlatNumbers
  private let choices: PhraseChoiceTable
  /// Symbol that stands for membership in a class and one more; 0 where no phrase asks for it.
  let classSymbols: FlatNumbers
  /// 1 for classes whose one-word phrases count only with a capital.
  private let capitalClasses: FlatTable<UInt8>
  private let memory: FlatMemory

  /// What a `PhraseMatcherBuilder` wrote.
  public init(_ reader: inout FlatReader) {
    memory = reader.memory
    words = WordIndex(&reader)
    wordSymbols = reader.numbers()
    prefixSymbols = reader.numbers()
    prefixBits = reader.table(of: UInt64.self)
    shortestPrefix = reader.count()
    longestPrefix = reader.count()
    phrases = reader.table(of: PhraseRecord.self)
    starts = reader.numbers()
    seconds = reader.numbers()
    edges = reader.numbers()
    elements = reader.numbers()
    choices = PhraseChoiceTable(&reader)
    classSymbols = reader.numbers()
    capitalClasses = reader.table(of: UInt8.self)
    gapElement = max(0, starts.count - 1)
  }

  /// What a gap is among `elements`.
  private let gapElement: Int

  static let prefixBitCount = 1 << 12

  @inline(__always)
  static func prefixBit(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (prefixBitCount - 1)
  }

  @inline(__always)
  func mayBePrefix(_ hash: UInt64) -> Bool {
    let bit = Self.prefixBit(hash)
    return prefixBits[bit >> 6] >> UInt64(truncatingIfNeeded: bit & 63) & 1 != 0
  }

  /// The phrase of an edge.
  @inline(__always)
  func phrase(at edge: Int) -> PhraseRecord { phrases[edges[edge]] }

  func wantsCapital(_ phrase: PhraseRecord) -> Bool { capitalClasses[phrase.classNumber] != 0 }

  /// The code of a gap in a builder.
  static let gap = Int32.max

  /// Among the second symbols, what stands for none: the phrase is one word.
  static let single = 0

  /// A word of the text as the matcher sees it.
  struct Unit {
    var token: Int32
    var symbols: Range<Int32>
  }

  /// The words of a sentence with their symbols.
  private struct Line {
    let units: UnsafeBufferPointer<Unit>
    let symbols: UnsafeBufferPointer<Int32>
    /// A bit for each symbol that one of the words has.
    let isPresent: UnsafeMutableBufferPointer<UInt64>

    /// Marks the symbols as present, or as absent again.
    func mark(isPresent mark: Bool) {
      for symbol in symbols {
        let bit = 1 &<< UInt64(truncatingIfNeeded: symbol & 63)
        if mark { isPresent[Int(symbol >> 6)] |= bit } else { isPresent[Int(symbol >> 6)] &= ~bit }
      }
    }

    @inline(__always)
    func has(_ symbol: Int) -> Bool {
      isPresent[symbol >> 6] &>> UInt64(truncatingIfNeeded: symbol & 63) & 1 != 0
    }
  }

  /// All phrases of `passage`, by their first token, then in an order that only hangs on the phrases.
  public func matches(in passage: Passage) -> [PhraseMatch] {
    var result: [PhraseMatch] = []
    var units: [Unit] = []
    var symbols: [Int32] = []
    let count = max(Int(PhraseSymbol.reserved), starts.count) / 64 + 1
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { isPresent in
      isPresent.initialize(repeating: 0)
      for sentence in passage.sentences {
        units.removeAll(keepingCapacity: true)
        symbols.removeAll(keepingCapacity: true)
        read(sentence, of: passage, into: &units, &symbols)
        units.withUnsafeBufferPointer { units in
          symbols.withUnsafeBufferPointer { symbols in
            let line = Line(units: units, symbols: symbols, isPresent: isPresent)
            line.mark(isPresent: true)
            defer { line.mark(isPresent: false) }
            for start in units.indices {
              for slot in units[start].symbols {
                find(Int(symbols[Int(slot)]), at: start, line, sentence, passage, &result)
              }
            }
          }
        }
      }
    }
    return result
  }

  /// Adds the phrases that begin at `start` with one of its symbols.
  private func find(
    _ symbol: Int, at start: Int, _ line: Line, _ sentence: Range<Int>, _ passage: Passage,
    _ result: inout [PhraseMatch]
  ) {
    guard symbol + 1 < starts.count else { return }
    var first = starts[symbol]
    var last = starts[symbol + 1]
    let known = result.count
    func add(_ phrase: PhraseRecord, to end: Int) {
      let unit = line.units[start]
      if wantsCapital(phrase), !isName(unit, phrase, sentence, passage) { return }
      let match = PhraseMatch(
        classNumber: phrase.classNumber, isStrong: phrase.isStrong, entry: phrase.entry,
        tokens: Int(unit.token)..<Int(line.units[end - 1].token) + 1)
      // A second word that has several of the symbols a phrase goes on with is one match all the same.
      if result.count > known, result[known...].contains(match) { return }
      result.append(match)
    }
    while first < last, seconds[first] == Self.single {
      add(phrase(at: first), to: start + 1)
      first += 1
    }
    while first < last, seconds[last - 1] > gapElement {
      // Phrases that go on alike behind their gap are looked for together.
      let second = seconds[last - 1]
      let spots = spots(of: second - gapElement - 1, from: start + 1, line)
      while first < last, seconds[last - 1] == second {
        last -= 1
        guard !spots.isEmpty else { continue }
        let phrase = phrase(at: last)
        let end = match(phrase.elements, behindGapAt: spots, line)
        if end > start { add(phrase, to: end) }
      }
    }
    guard first < last, start + 1 < line.units.count else { return }
    for slot in line.units[start + 1].symbols {
      let second = Int(line.symbols[Int(slot)]) + 1
      var index = firstPlace(of: second, in: first..<last)
      while index < last, seconds[index] == second {
        let phrase = phrase(at: index)
        let rest = phrase.elements
        let end = match(rest.lowerBound + 1..<rest.upperBound, from: start + 2, line)
        if end > start { add(phrase, to: end) }
        index += 1
      }
    }
  }

  /// The first place of `range` whose second symbol is not below this one.
  @inline(__always)
  private func firstPlace(of second: Int, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var count = range.count
    while count > 0 {
      let half = count / 2
      if seconds[low + half] < second {
        low += half + 1
        count -= half + 1
      } else {
        count = half
      }
    }
    return low
  }

  /// Near-certain names need a capital, the others a capital inside a sentence.
  private func isName(
    _ unit: Unit, _ phrase: PhraseRecord, _ sentence: Range<Int>, _ passage: Passage
  ) -> Bool {
    let token = passage.tokens[Int(unit.token)]
    guard token.isCapitalized, !token.isAllCapitals else { return false }
    return phrase.isStrong || Int(unit.token) > sentence.lowerBound
  }

  /// The unit after the last one of the elements, matched from `position` on; -1 for no match.
  private func match(_ rest: Range<Int32>, from position: Int, _ line: Line) -> Int {
    var position = position
    var index = rest.lowerBound
    while index < rest.upperBound {
      let element = elements[Int(index)]
      if element == gapElement {
        guard index + 1 < rest.upperBound else { return -1 }
        let spots = spots(of: elements[Int(index) + 1], from: position, line)
        return match(index..<rest.upperBound, behindGapAt: spots, line)
      }
      guard position < line.units.count, has(line.units[position], element, line) else {
        return -1
      }
      position += 1
      index += 1
    }
    return position
  }

  /// The same for elements that begin with a gap, once it is known where it may end.
  private func match(_ rest: Range<Int32>, behindGapAt spots: Spots, _ line: Line) -> Int {
    // The word at a spot is matched already, unless a second gap stands there.
    let known: Int32 = elements[Int(rest.lowerBound) + 1] == gapElement ? 0 : 1
    let behind = rest.lowerBound + 1 + known..<rest.upperBound
    var bits = spots.bits
    while bits != 0 {
      let spot = spots.first + bits.trailingZeroBitCount
      bits &= bits - 1
      let end = match(behind, from: spot + Int(known), line)
      if end >= 0 { return end }
    }
    return -1
  }

  /// Where a gap may end.
  private struct Spots {
    let first: Int
    /// A bit for each place from `first` on.
    var bits: UInt32 = 0
    var isEmpty: Bool { bits == 0 }
  }

  /// The places at which an element stands behind a gap that begins at `start`.
  @inline(__always)
  private func spots(of element: Int, from start: Int, _ line: Line) -> Spots {
    var spots = Spots(first: start)
    // What no word of the sentence is need not be looked for.
    guard mayHold(element, line) else { return spots }
    for skipped in 0...PhraseElement.longestGap {
      let next = start + skipped
      guard next < line.units.count else { break }
      if skipped > 0, line.units[next - 1].symbols.isEmpty { break }
      if element == gapElement || has(line.units[next], element, line) {
        spots.bits |= 1 &<< UInt32(truncatingIfNeeded: skipped)
      }
    }
    return spots
  }

  /// Whether a word of the line has what stands behind a gap.
  @inline(__always)
  private func mayHold(_ element: Int, _ line: Line) -> Bool {
    element < gapElement
      ? line.has(element)
      : element == gapElement || choices.list(element - gapElement - 1, hasOneOf: line.has)
  }

  @inline(__always)
  private func has(_ unit: Unit, _ element: Int, _ line: Line) -> Bool {
    for slot in unit.symbols {
      let symbol = Int(line.symbols[Int(slot)])
      if element < gapElement
        ? symbol == element : choices.list(element - gapElement - 1, has: symbol)
      {
        return true
      }
    }
    return false
  }
}
