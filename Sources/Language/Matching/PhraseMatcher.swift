/// Finds the phrases of many word classes in one pass over a text's words.
///
/// Each word of the text stands for a handful of symbols: itself, the prefixes it begins with, its
/// kind, the classes it belongs to. Phrases are sequences of symbols with gaps, indexed by their
/// first symbol. A phrase lies inside one clause-like stretch: no mark of punctuation inside it.
/// The number of phrases and the length of a gap bound the work a word can cause, so the time is
/// linear in the text.
public struct PhraseMatcher: Sendable {
  let words: WordIndex
  /// Number of the symbol for each word of `words`; -1 where only a prefix or part uses the bytes.
  let wordSymbols: FlatTable<Int32>
  let prefixSymbols: FlatTable<Int32>
  /// A bit for the hash of each prefix: most words begin with none.
  private let prefixBits: FlatTable<UInt64>
  let shortestPrefix: Int
  let longestPrefix: Int
  /// Sorted by first symbol; those at `starts[s]..<starts[s + 1]` begin with symbol s.
  let phrases: FlatTable<PhraseRecord>
  let starts: FlatTable<Int32>
  /// Elements after the first of all phrases: a symbol, `gap`, or the code of one of `choices`.
  let elements: FlatTable<Int32>
  let choices: PhraseChoiceTable
  /// Symbol that stands for membership in a class; -1 where no phrase asks for it.
  let classSymbols: FlatTable<Int32>
  /// 1 for classes whose one-word phrases count only with a capital.
  private let capitalClasses: FlatTable<UInt8>
  private let memory: FlatMemory

  /// What a `PhraseMatcherBuilder` wrote.
  public init(_ reader: inout FlatReader) {
    memory = reader.memory
    words = WordIndex(&reader)
    wordSymbols = reader.table(of: Int32.self)
    prefixSymbols = reader.table(of: Int32.self)
    prefixBits = reader.table(of: UInt64.self)
    shortestPrefix = reader.count()
    longestPrefix = reader.count()
    phrases = reader.table(of: PhraseRecord.self)
    starts = reader.table(of: Int32.self)
    elements = reader.table(of: Int32.self)
    choices = PhraseChoiceTable(&reader)
    classSymbols = reader.table(of: Int32.self)
    capitalClasses = reader.table(of: UInt8.self)
  }

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

  func wantsCapital(_ phrase: PhraseRecord) -> Bool { capitalClasses[phrase.classNumber] != 0 }

  static let gap = Int32.max

  /// A word of the text as the matcher sees it.
  struct Unit {
    var token: Int32
    var symbols: Range<Int32>
  }

  /// All phrases of `passage`, by their first token, then in the order the phrases were added.
  public func matches(in passage: Passage) -> [PhraseMatch] {
    var result: [PhraseMatch] = []
    var units: [Unit] = []
    var symbols: [Int32] = []
    for sentence in passage.sentences {
      units.removeAll(keepingCapacity: true)
      symbols.removeAll(keepingCapacity: true)
      read(sentence, of: passage, into: &units, &symbols)
      for start in units.indices {
        for slot in units[start].symbols {
          let symbol = Int(symbols[Int(slot)])
          guard symbol + 1 < starts.count else { continue }
          for index in Int(starts[symbol])..<Int(starts[symbol + 1]) {
            let phrase = phrases[index]
            let end =
              phrase.isSingleWord
              ? start + 1
              : match(phrase.elements, from: start + 1, units, symbols)
            guard end > start else { continue }
            if wantsCapital(phrase), !isName(units[start], phrase, sentence, passage) { continue }
            result.append(
              PhraseMatch(
                classNumber: phrase.classNumber, isStrong: phrase.isStrong,
                entry: phrase.entry,
                tokens: Int(units[start].token)..<Int(units[end - 1].token) + 1))
          }
        }
      }
    }
    return result
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
  private func match(
    _ rest: Range<Int32>, from position: Int, _ units: [Unit], _ symbols: [Int32]
  ) -> Int {
    var position = position
    var index = rest.lowerBound
    while index < rest.upperBound {
      let element = elements[Int(index)]
      if element == Self.gap {
        for skipped in 0...PhraseElement.longestGap {
          let next = position + skipped
          guard next < units.count else { return -1 }
          if skipped > 0, units[next - 1].symbols.isEmpty { return -1 }
          let end = match(index + 1..<rest.upperBound, from: next, units, symbols)
          if end >= 0 { return end }
        }
        return -1
      }
      guard position < units.count, has(units[position], element, symbols) else { return -1 }
      position += 1
      index += 1
    }
    return position
  }

  @inline(__always)
  private func has(_ unit: Unit, _ element: Int32, _ symbols: [Int32]) -> Bool {
    for slot in unit.symbols {
      let symbol = symbols[Int(slot)]
      if element >= 0 {
        if symbol == element { return true }
      } else {
        for index in choices.range(element) where choices.symbols[index] == symbol { return true }
      }
    }
    return false
  }
}
