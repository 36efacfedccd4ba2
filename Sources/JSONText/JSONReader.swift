/// Reads one JSON value in one pass over its bytes.
struct JSONReader {
  /// Deeper nesting is refused, so that no input can exhaust the stack.
  static let depthLimit = 128

  var bytes: [UInt8]
  var position = 0

  /// The single value the bytes hold, white space around it allowed.
  mutating func readDocument() throws(JSONError) -> JSONValue {
    let value = try readValue(depth: 0)
    skipSpace()
    guard position == bytes.count else {
      throw JSONError("something follows the end of the value", at: position)
    }
    return value
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func readValue(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= Self.depthLimit else {
      throw JSONError("nested deeper than \(Self.depthLimit) levels", at: position)
    }
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return try readObject(depth: depth)
    case UInt8(ascii: "["): return try readArray(depth: depth)
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readLiteral("true", .bool(true))
    case UInt8(ascii: "f"): return try readLiteral("false", .bool(false))
    case UInt8(ascii: "n"): return try readLiteral("null", .null)
    case UInt8(ascii: "-"), (0x30...0x39)?: return .number(try readNumber())
    case nil: throw JSONError("a value is missing", at: position)
    default:
      throw JSONError("a value starts with {, [, \", a digit, true, false or null", at: position)
    }
  }

  private mutating func readLiteral(
    _ text: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    let count = text.utf8CodeUnitCount
    let matches = text.withUTF8Buffer { expected in
      position + count <= bytes.count && bytes[position..<position + count].elementsEqual(expected)
    }
    guard matches else { throw JSONError("\"\(text)\" is meant here", at: position) }
    position += count
    return value
  }

  private mutating func readObject(depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if current == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else {
        throw JSONError("a name in quotation marks is missing", at: position)
      }
      let name = try readString()
      skipSpace()
      guard current == UInt8(ascii: ":") else {
        throw JSONError("\":\" is missing after a name", at: position)
      }
      position += 1
      members.append(.init(name, try readValue(depth: depth + 1)))
      skipSpace()
      if current == UInt8(ascii: ",") {
        position += 1
      } else if current == UInt8(ascii: "}") {
        position += 1
        return .object(members)
      } else {
        throw JSONError("a comma or \"}\" is missing", at: position)
      }
    }
  }

  private mutating func readArray(depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    skipSpace()
    if current == UInt8(ascii: "]") {
      position += 1
      return .array(values)
    }
    while true {
      values.append(try readValue(depth: depth + 1))
      skipSpace()
      if current == UInt8(ascii: ",") {
        position += 1
      } else if current == UInt8(ascii: "]") {
        position += 1
        return .array(values)
      } else {
        throw JSONError("a comma or \"]\" is missing", at: position)
      }
    }
  }

  private mutating func readNumber() throws(JSONError) -> String {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    if current == UInt8(ascii: "0") {
      position += 1
    } else {
      try readDigits()
    }
    if current == UInt8(ascii: ".") {
      position += 1
      try readDigits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      try readDigits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func readDigits() throws(JSONError) {
    let start = position
    while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw JSONError("a digit is missing", at: position) }
  }

  private mutating func readString() throws(JSONError) -> String {
    let opening = position
    position += 1
    var run = position
    var text: [UInt8] = []
    while let byte = current {
      if byte == UInt8(ascii: "\"") {
        text += bytes[run..<position]
        position += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw JSONError("the string is not valid UTF-8", at: opening)
        }
        return string
      }
      if byte < 0x20 {
        throw JSONError("a control character in a string is written as an escape", at: position)
      }
      position += 1
      if byte == UInt8(ascii: "\\") {
        text += bytes[run..<position - 1]
        try readEscape(into: &text)
        run = position
      }
    }
    throw JSONError("the string does not end", at: opening)
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(JSONError) {
    let start = position - 1
    guard let byte = current else { throw JSONError("the string does not end", at: start) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var value = try readHex(from: start)
      if (0xD800..<0xDC00).contains(value) {
        guard current == UInt8(ascii: "\\"), position + 1 < bytes.count,
          bytes[position + 1] == UInt8(ascii: "u")
        else { throw JSONError("half of a surrogate pair is missing", at: start) }
        position += 2
        let low = try readHex(from: start)
        guard (0xDC00..<0xE000).contains(low) else {
          throw JSONError("half of a surrogate pair is missing", at: start)
        }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw JSONError("half of a surrogate pair is missing", at: start)
      }
      text += UTF8.encode(scalar).map(Array.init) ?? []
    default: throw JSONError("unknown escape", at: start)
    }
  }

  private mutating func readHex(from start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = hexDigit(byte) else {
        throw JSONError("\\u is followed by four hexadecimal digits", at: start)
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
