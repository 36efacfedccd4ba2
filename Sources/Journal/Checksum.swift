/// FNV-1a in 64 bits (Fowler, Noll, Vo; RFC 9923), over one or more pieces of bytes.
///
/// Each step is one-to-one, so that no change of a single byte goes unnoticed; other damage does
/// with a chance of one in 2⁶⁴. It does not guard against intent.
struct Checksum: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The checksum of nothing.
  init() {}

  /// The checksum of `bytes`.
  init(of bytes: [UInt8]) { add(bytes[...]) }

  /// Goes on over further bytes.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  /// Sixteen lower-case digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
