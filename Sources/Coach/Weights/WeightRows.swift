import Language

/// Which row of weights a feature has: an open-addressing table from the hashes of features' names.
///
/// The hashes spread evenly as they are, so that a look-up takes a step or two.
struct WeightRows: Sendable {
  /// The hash of each row's feature.
  private let keys: FlatTable<UInt64>
  /// Row numbers, -1 where a slot is free: always a power of two of them, at least twice the rows.
  private let slots: FlatTable<Int32>

  /// What `write` wrote.
  init(_ reader: inout FlatReader) {
    keys = reader.table(of: UInt64.self)
    slots = reader.table(of: Int32.self)
  }

  /// The row of a feature; nil where the table has none.
  subscript(key: UInt64) -> Int? {
    guard slots.count > 0 else { return nil }
    var slot = Self.first(key, slots.count)
    while true {
      let row = Int(slots[slot])
      if row < 0 { return nil }
      if keys[row] == key { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Writes the rows of these features; of two rows of one feature the later holds.
  static func write(_ keys: [UInt64], to writer: inout FlatWriter) {
    var size = 16
    while size < keys.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for (row, key) in keys.enumerated() {
      var slot = first(key, size)
      while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(truncatingIfNeeded: row)
    }
    writer.write(keys)
    writer.write(slots)
  }

  @inline(__always)
  private static func first(_ key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & (size - 1)
  }
}
