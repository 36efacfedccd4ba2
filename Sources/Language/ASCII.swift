/// Byte tests; bytes from 0x80 on belong to a scalar beyond ASCII.
enum ASCII {
  @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
  @inline(__always) static func lowered(_ byte: UInt8) -> UInt8 {
    isUpper(byte) ? byte | 0x20 : byte
  }
}

extension UInt8 {
  @inline(__always) init(ascii character: Unicode.Scalar) {
    self = UInt8(truncatingIfNeeded: character.value)
  }
}
