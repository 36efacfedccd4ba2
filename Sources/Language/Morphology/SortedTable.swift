/// A read-only dictionary kept as one constant string.
///
/// Entries are separated by white space and sorted by the bytes of their keys; an entry is a key,
/// or a key, a colon and a value. A look-up goes through an index of hashes, which is made when the
/// table is first asked and lives as long as the program.
struct SortedTable: @unchecked Sendable {
  private let text: StaticString
  /// Where entries begin, and one more; 0 where a slot is free.
  ///
  /// Written in `init` only.
  private let slots: UnsafeMutablePointer<UInt32>
  private let mask: Int

  /// Wraps `text`, whose entries must already be sorted.
  init(_ text: StaticString) {
    self.text = text
    let blob = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var size = 16
    var entries = 0
    for index in blob.indices where blob[index] > 0x20 && (index == 0 || blob[index - 1] <= 0x20) {
      entries += 1
    }
    while size < entries * 2 { size *= 2 }
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    mask = size - 1
    var place = 0
    while place < blob.count {
      if blob[place] <= 0x20 {
        place += 1
        continue
      }
      let begin = place
      var hash = WordTable.seed
      while place < blob.count, blob[place] > 0x20, blob[place] != 0x3A {
        hash = WordTable.extend(hash, blob[place])
        place += 1
      }
      while place < blob.count, blob[place] > 0x20 { place += 1 }
      var slot = WordTable.slot(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(truncatingIfNeeded: begin + 1)
    }
  }

  /// Whether `key` has an entry.
  func contains(_ key: String) -> Bool {
    var key = key
    return key.withUTF8 { bytes(of: $0) != nil }
  }

  /// The value of `key`: empty where the entry has none, nil where there is no entry.
  func value(of key: String) -> String? {
    var key = key
    return key.withUTF8 { bytes(of: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of `key` as it lies in the constant.
  func bytes(of key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    let blob = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var slot = WordTable.slot(WordTable.hash(key)) & mask
    while slots[slot] != 0 {
      let begin = Int(slots[slot]) - 1
      if let colon = end(of: key, in: blob, from: begin) {
        var end = colon
        while end < blob.count, blob[end] > 0x20 { end += 1 }
        return UnsafeBufferPointer(rebasing: blob[min(colon + 1, end)..<end])
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Every key, in order.
  var keys: [String] {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
      .split { $0 <= 0x20 }
      .map { String(decoding: $0.prefix { $0 != 0x3A }, as: UTF8.self) }
  }

  /// Where the key ends that begins at `begin`, before a colon or white space; nil where it is another.
  private func end(
    of key: UnsafeBufferPointer<UInt8>, in blob: UnsafeBufferPointer<UInt8>, from begin: Int
  ) -> Int? {
    var index = begin
    for byte in key {
      guard index < blob.count, blob[index] == byte, byte > 0x20, byte != 0x3A else { return nil }
      index += 1
    }
    return index == blob.count || blob[index] <= 0x20 || blob[index] == 0x3A ? index : nil
  }
}
