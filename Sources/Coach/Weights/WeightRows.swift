/// Which row of weights a feature has: an open-addressing table from the hashes of features' names.
///
/// The hashes spread evenly as they are, so that a look-up takes a step or two.
struct WeightRows: Sendable {
  /// The hash of each row's feature.
  private var keys: [UInt64] = []
  /// Row numbers, -1 where a slot is free: always a power of two of them, at least twice the rows.
  private var slots = [Int32](repeating: -1, count: 2048)

  /// The row of a feature; nil where the table has none.
  subscript(key: UInt64) -> Int? {
    var slot = first(key)
    while true {
      let row = Int(slots[slot])
      if row < 0 { return nil }
      if keys[row] == key { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Gives the next row to a feature; of two rows of one feature the later holds.
  mutating func append(_ key: UInt64) {
    keys.append(key)
    if keys.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for row in keys.indices { place(row) }
    } else {
      place(keys.count - 1)
    }
  }

  private mutating func place(_ row: Int) {
    let key = keys[row]
    var slot = first(key)
    while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: row)
  }

  @inline(__always)
  private func first(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & (slots.count - 1)
  }
}
