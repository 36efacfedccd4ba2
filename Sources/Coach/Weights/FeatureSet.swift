/// The hashes of the features found so far: an open-addressing table, for they are spread as they are.
struct FeatureSet: Sendable {
  /// A free slot; the hash that has this value is kept apart.
  private static let free: UInt64 = 0

  private var slots = [UInt64](repeating: free, count: 256)
  private var count = 0
  private var hasFree = false

  /// Adds a hash and tells whether it is new.
  mutating func insert(_ hash: UInt64) -> Bool {
    guard hash != Self.free else {
      defer { hasFree = true }
      return !hasFree
    }
    let slot = slot(of: hash)
    guard slots[slot] == Self.free else { return false }
    slots[slot] = hash
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  func contains(_ hash: UInt64) -> Bool {
    hash == Self.free ? hasFree : slots[slot(of: hash)] == hash
  }

  /// Where the hash stands, or the free slot where it would.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot] != Self.free, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: Self.free, count: old.count * 2)
    for hash in old where hash != Self.free { slots[slot(of: hash)] = hash }
  }
}
