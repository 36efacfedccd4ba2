extension JSONValue {
  /// Reads one JSON value from a whole text, such as a line of JSON Lines without its line end.
  ///
  /// Strict (RFC 8259), linear in the length; nesting beyond 128 levels is refused.
  /// - Throws: `JSONError` with the byte offset, for anything that is not one JSON value in valid UTF-8.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes: bytes)
    self = try reader.readDocument()
  }

  /// Reads one JSON value from a whole text.
  public init(parsing text: String) throws(JSONError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// The value as JSON in one line, without white space between its parts.
  public var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value as JSON in one line to `bytes`.
  public func write(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let text): bytes += text.utf8
    case .string(let text): Self.write(text, into: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(member.name, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// A string with the escapes RFC 8259 demands; DEL, the C1 controls, the line separators of JavaScript
  /// and the marks of direction too, so that a line stays one line and acts on no terminal.
  private static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      // What stays as it is goes over in one piece.
      var copied = 0
      var index = 0
      while index < text.count {
        let (scalar, length) = escaped(text, at: index)
        if let scalar {
          bytes += text[copied..<index]
          append(scalar, to: &bytes)
          copied = index + length
        }
        index += length
      }
      bytes += text[copied...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The character at `index` where it has to be escaped, and how many bytes to go on.
  @inline(__always)
  private static func escaped(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32?, length: Int) {
    let byte = text[index]
    if byte < 0x80 {
      let isPlain =
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
      return (isPlain ? nil : UInt32(byte), 1)
    }
    if byte == 0xC2, index + 1 < text.count, text[index + 1] < 0xA0 {
      return (UInt32(text[index + 1]), 2)
    }
    guard byte == 0xE2, index + 2 < text.count else { return (nil, 1) }
    switch (text[index + 1], text[index + 2]) {
    case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9):
      let low = UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
      return (0x2000 | low, 3)
    default: return (nil, 1)
    }
  }

  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0x22: bytes += "\\\"".utf8
    case 0x5C: bytes += "\\\\".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0x09: bytes += "\\t".utf8
    default:
      let hex = String(scalar, radix: 16)
      bytes += "\\u".utf8
      bytes += String(repeating: "0", count: 4 - hex.utf8.count).utf8
      bytes += hex.utf8
    }
  }
}
