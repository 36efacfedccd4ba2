/// A closed list of short words that texts are asked about word by word: a set that neither allocates
/// nor hashes more than 16 bytes to answer.
///
/// Made once, for lists that are constants: its memory lives as long as the program.
public struct WordList: @unchecked Sendable, ExpressibleByArrayLiteral {
  /// A word's bytes, the first of them lowest.
  private struct Key: Equatable, BitwiseCopyable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    static let longest = 16

    @inline(__always)
    init() {}

    @inline(__always)
    init(_ word: UnsafeBufferPointer<UInt8>) {
      for index in 0..<min(8, word.count) { low |= UInt64(word[index]) &<< UInt64(8 * index) }
      guard word.count > 8 else { return }
      for index in 8..<word.count { high |= UInt64(word[index]) &<< UInt64(8 * (index - 8)) }
    }

    @inline(__always)
    var hash: UInt64 { ((low ^ (high &* 0xC2B2_AE3D_27D4_EB4F)) &* 0x9E37_79B9_7F4A_7C15) >> 32 }
  }

  /// No word is without bytes, so that the key of none marks a free slot.
  private let slots: UnsafeMutablePointer<Key>
  private let mask: Int
  /// Words that are too long for a key.
  private let others: Set<String>

  public init(arrayLiteral words: String...) { self.init(words) }

  public init(_ words: some Collection<String>) {
    var size = 8
    while size < words.count * 2 + 1 { size *= 2 }
    mask = size - 1
    slots = .allocate(capacity: size)
    slots.initialize(repeating: Key(), count: size)
    var others: Set<String> = []
    for var word in words {
      if word.utf8.count > Key.longest {
        others.insert(word)
        continue
      }
      let key = word.withUTF8 { Key($0) }
      var slot = Int(truncatingIfNeeded: key.hash) & mask
      while slots[slot] != Key(), slots[slot] != key { slot = (slot + 1) & mask }
      slots[slot] = key
    }
    self.others = others
  }

  public func contains(_ word: String) -> Bool {
    if word.utf8.count > Key.longest { return !others.isEmpty && others.contains(word) }
    var word = word
    let key = word.withUTF8 { Key($0) }
    if key == Key() { return false }
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot] != Key() {
      if slots[slot] == key { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
