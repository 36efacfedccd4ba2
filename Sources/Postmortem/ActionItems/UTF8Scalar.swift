/// Decoding of single scalars out of UTF-8 bytes.
enum UTF8Scalar {
  /// The scalar that begins at `offset`, and its length in bytes (at least 1); a malformed
  /// sequence decodes to U+FFFD of length 1.
  static func decode(
    _ bytes: [UInt8], at offset: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard offset >= 0, offset < bytes.count else { return (replacement, 1) }
    let first = bytes[offset]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first < 0x80 || first >= 0xC2, offset + length <= bytes.count else {
      return (replacement, 1)
    }
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[(offset + 1)..<(offset + length)] {
      guard next & 0xC0 == 0x80 else { return (replacement, 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (Unicode.Scalar(value) ?? replacement, length)
  }
}
