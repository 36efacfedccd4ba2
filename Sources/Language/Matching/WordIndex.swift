/// The numbers of words, as a `WordTable` gave them: only to look up.
struct WordIndex: Sendable {
  private let arena: FlatTable<UInt8>
  private let ends: FlatNumbers
  /// The word's number and one more where a slot is taken, 0 where it is free.
  private let slots: FlatNumbers

  init(_ reader: inout FlatReader) {
    arena = reader.table(of: UInt8.self)
    ends = reader.numbers()
    slots = reader.numbers()
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
      let number = slots[slot] - 1
      if number < 0 { return nil }
      if equals(number, word) { return number }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func equals(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == word.count else { return false }
    for index in word.indices where arena[start + index] != word[index] { return false }
    return true
  }
}
