/// Numbers words: the same bytes always get the same number, from 0 on.
///
/// An open-addressing table over one arena of bytes; filling it costs no allocation a word. Looking
/// up is what `WordIndex` does.
struct WordTable: Sendable {
  private var arena: [UInt8] = []
  /// Where each word ends in the arena; the first begins at 0.
  private var ends: [Int32] = [0]
  private var slots: [Int32]
  private var mask: Int

  var count: Int { ends.count - 1 }

  /// - Parameter capacity: words expected; more are taken too.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
    arena.reserveCapacity(capacity * 8)
    ends.reserveCapacity(capacity + 1)
  }

  /// The hash of no bytes at all.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, 64 bits: the hash with one byte more.
  @inline(__always)
  static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  @inline(__always)
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var value = seed
    for byte in word { value = extend(value, byte) }
    return value
  }

  /// The slot to look at first, but for the mask.
  @inline(__always)
  static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 29)) }

  func contains(_ word: [UInt8]) -> Bool {
    word.withUnsafeBufferPointer { word in
      var slot = Self.slot(Self.hash(word)) & mask
      while slots[slot] >= 0 {
        if equals(Int(slots[slot]), word) { return true }
        slot = (slot + 1) & mask
      }
      return false
    }
  }

  /// The bytes of a word that was inserted.
  func word(_ number: Int) -> ArraySlice<UInt8> {
    arena[Int(ends[number])..<Int(ends[number + 1])]
  }

  /// For a `WordIndex` to read.
  func write(to writer: inout FlatWriter) {
    var fitting = self
    // No more room than look-ups want: it is all read at start.
    var size = 16
    while size * 2 < count * 3 { size *= 2 }
    fitting.resize(size)
    writer.write(arena)
    writer.write(numbers: ends.map(Int.init))
    // 0 for a free slot.
    writer.write(numbers: fitting.slots.map { Int($0) + 1 })
  }

  @inline(__always)
  private func equals(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      for index in word.indices where arena[start + index] != word[index] { return false }
      return true
    }
  }

  /// The word's number; a new one where it was not there.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    insert(word, hash: Self.hash(word))
  }

  /// The word's number, a new one where it was not there; `hash` is `seed` extended by its bytes.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    if count * 2 >= slots.count { resize(slots.count * 2) }
    var slot = Self.slot(hash) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 {
        arena.append(contentsOf: word)
        ends.append(Int32(truncatingIfNeeded: arena.count))
        slots[slot] = Int32(truncatingIfNeeded: count - 1)
        return count - 1
      }
      if equals(number, word) { return number }
      slot = (slot + 1) & mask
    }
  }

  /// The word's number; a new one where it was not there.
  mutating func insert(_ word: [UInt8]) -> Int {
    word.withUnsafeBufferPointer { insert($0) }
  }

  private mutating func resize(_ size: Int) {
    mask = size - 1
    slots = [Int32](repeating: -1, count: size)
    for number in 0..<count {
      let word = arena[Int(ends[number])..<Int(ends[number + 1])]
      var slot = Self.slot(word.withUnsafeBufferPointer(Self.hash)) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}
