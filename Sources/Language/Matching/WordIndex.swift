/// The numbers of words, as a `WordTable` gave them: only to look up.
struct WordIndex: Sendable {
  private let arena: FlatTable<UInt8>
  private let ends: FlatTable<Int32>
  private let slots: FlatTable<Int32>

  init(_ reader: inout FlatReader) {
    arena = reader.table(of: UInt8.self)
    ends = reader.table(of: Int32.self)
    slots = reader.table(of: Int32.self)
  }

  var count: Int { max(0, ends.count - 1) }

  /// The word's number, or nil where it has none.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    number(of: word, hash: WordTable.hash(word))
  }

  /// The same for a word whose hash, `WordTable.seed` extended by its bytes, is known.
  @inline(__always)
  func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
    let mask = slots.count - 1
    guard mask >= 0 else { return nil }
    var slot = WordTable.slot(hash) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 { return nil }
      if equals(number, word) { return number }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func equals(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    for index in word.indices where arena[start + index] != word[index] { return false }
    return true
  }
}
