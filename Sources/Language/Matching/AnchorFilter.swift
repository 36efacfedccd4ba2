/// Tells of most texts, at the speed of reading their bytes, that they hold no phrase of some classes.
///
/// Of each phrase one word is chosen that a text must have for the phrase to be found: its anchor,
/// the rarest as far as that can be told. A text is cut at everything but ASCII letters, more
/// often than the tokenizer does, and where none of its pieces is an anchor, no phrase is there. The
/// filter errs to one side only: a text it lets through may still hold nothing.
public struct AnchorFilter: Sendable {
  /// A bit for the hash of every anchor, and of every prefix that is one.
  private let wordBits: FlatTable<UInt64>
  private let prefixBits: FlatTable<UInt64>
  /// What each byte is: the lower case of a letter, or one of the values below.
  private let bytes: FlatTable<UInt8>
  private let words: WordIndex
  /// 1 for each word that is an anchor only with a capital.
  private let wantsCapital: FlatTable<UInt8>
  private let shortestPrefix: Int
  private let longestPrefix: Int
  /// Whether a part of a contraction that is not written there ("not", "will") is an anchor.
  private let wantsContractions: Bool
  private let memory: FlatMemory

  static let cut: UInt8 = 0
  /// A byte that alone may be a phrase, or something this filter does not read.
  static let unclear: UInt8 = 1
  static let apostrophe: UInt8 = 2
  /// The first byte of a curly apostrophe.
  static let typographic: UInt8 = 3

  static let bitCount = 1 << 16

  /// What an `AnchorFilterBuilder` wrote.
  public init(_ reader: inout FlatReader) {
    memory = reader.memory
    wordBits = reader.table(of: UInt64.self)
    prefixBits = reader.table(of: UInt64.self)
    bytes = reader.table(of: UInt8.self)
    words = WordIndex(&reader)
    wantsCapital = reader.table(of: UInt8.self)
    shortestPrefix = reader.count()
    longestPrefix = reader.count()
    wantsContractions = reader.count() != 0
  }

  /// Whether a phrase of the classes may be in the text: false only where none is, and a word is.
  public func mayMatch(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { mayMatch($0) } ?? true
  }

  func mayMatch(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 256, wordBits.count * 64 == Self.bitCount,
      prefixBits.count == wordBits.count
    else { return true }
    var hasWord = false
    var position = 0
    while position < text.count {
      var byte = bytes[Int(text[position])]
      guard byte > Self.typographic else {
        if byte == Self.unclear { return true }
        position += 1
        continue
      }
      let start = position
      var hash = WordTable.seed
      var hashBefore = hash
      repeat {
        hashBefore = hash
        hash = WordTable.extend(hash, byte)
        position += 1
        let length = position - start
        if length >= shortestPrefix, length <= longestPrefix, Self.has(prefixBits, hash) {
          return true
        }
        byte = position < text.count ? bytes[Int(text[position])] : Self.cut
      } while byte > Self.typographic
      if position - start > 1 { hasWord = true }
      if Self.has(wordBits, hash), isAnchor(text, start..<position, hash) { return true }
      if byte == Self.apostrophe || byte == Self.typographic,
        let next = letterAfterApostrophe(text, position)
      {
        if wantsContractions { return true }
        // "needn't" is "need" and "not".
        if next == UInt8(ascii: "t"), text[position - 1] | 0x20 == UInt8(ascii: "n"),
          Self.has(wordBits, hashBefore), isAnchor(text, start..<position - 1, hashBefore)
        {
          return true
        }
      }
    }
    return !hasWord
  }

  @inline(__always)
  private static func has(_ bits: FlatTable<UInt64>, _ hash: UInt64) -> Bool {
    let bit = bit(hash)
    return bits[bit >> 6] >> UInt64(truncatingIfNeeded: bit & 63) & 1 != 0
  }

  @inline(__always)
  static func bit(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & UInt64(truncatingIfNeeded: bitCount - 1))
  }

  private func isAnchor(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ hash: UInt64
  ) -> Bool {
    let number = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count) { folded in
      for index in range {
        folded.initializeElement(at: index - range.lowerBound, to: text[index] | 0x20)
      }
      return words.number(of: UnsafeBufferPointer(folded), hash: hash)
    }
    guard let number else { return false }
    guard wantsCapital[number] != 0, ASCII.isLower(text[range.lowerBound]) else { return true }
    // Only the first word of "Jean-paul" is written with the capital they share.
    return range.lowerBound > 0 && !ASCII.isSpace(text[range.lowerBound - 1])
  }

  /// The letter behind the apostrophe at `position`, lower-cased; nil where there is no apostrophe or
  /// no letter.
  private func letterAfterApostrophe(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int
  ) -> UInt8? {
    var next = position + 1
    if text[position] == 0xE2 {
      guard position + 3 < text.count, text[position + 1] == 0x80, text[position + 2] == 0x99
      else { return nil }
      next = position + 3
    }
    guard next < text.count, ASCII.isLetter(text[next]) else { return nil }
    return text[next] | 0x20
  }
}
