/// Bytes as ASCII text: seven bytes are eight characters below 0x80.
///
/// A Swift source can put text into the executable as it is, but no bytes: an array of numbers takes
/// the compiler seconds, and a string literal holds valid UTF-8 only.
public enum SevenBitText {
  private static let group = 7
  private static let width = 8

  /// Characters for so many bytes.
  public static func length(ofBytes count: Int) -> Int {
    (count + group - 1) / group * width
  }

  /// The characters for `bytes`.
  public static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(length(ofBytes: bytes.count))
    var start = 0
    while start < bytes.count {
      var value: UInt64 = 0
      for index in 0..<group where start + index < bytes.count {
        value |= UInt64(bytes[start + index]) << UInt64(8 * index)
      }
      for digit in 0..<width {
        text.append(UInt8(truncatingIfNeeded: (value >> UInt64(7 * digit)) & 0x7F))
      }
      start += group
    }
    return text
  }

  /// Writes the bytes of all whole groups of `text` to `block`, as far as it has room; the last group
  /// takes eight bytes.
  public static func decode(
    _ text: UnsafeRawBufferPointer, into block: UnsafeMutableRawBufferPointer
  ) {
    let groups = min(text.count / width, max(0, block.count - 1) / group)
    guard var from = text.baseAddress, var to = block.baseAddress else { return }
    // Two groups at a time: this is most of what a start costs.
    for _ in 0..<groups / 2 {
      let bytes = packed(from.loadUnaligned(as: SIMD2<UInt64>.self))
      to.storeBytes(of: bytes[0], as: UInt64.self)
      (to + group).storeBytes(of: bytes[1], as: UInt64.self)
      from += 2 * width
      to += 2 * group
    }
    if groups % 2 == 1 {
      let bytes = packed(SIMD2(from.loadUnaligned(as: UInt64.self), 0))
      to.storeBytes(of: bytes[0], as: UInt64.self)
    }
  }

  /// Digits of 7 bits are pushed together in pairs, to 14, 28 and 56 bits.
  ///
  /// The bytes are those of a little-endian machine, as all are that Swift runs on.
  @inline(__always)
  private static func packed(_ digits: SIMD2<UInt64>) -> SIMD2<UInt64> {
    var value = digits
    value = value & 0x007F_007F_007F_007F | (value &>> 1) & 0x3F80_3F80_3F80_3F80
    value = value & 0x0000_3FFF_0000_3FFF | (value &>> 2) & 0x0FFF_C000_0FFF_C000
    return value & 0x0FFF_FFFF | (value &>> 4) & 0x00FF_FFFF_F000_0000
  }
}
