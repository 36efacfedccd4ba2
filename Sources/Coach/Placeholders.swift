/// `{name}` in the text of a challenge.
enum Placeholders {
  /// `template` with every `{name}` of `values` replaced, in one pass: values are never read again.
  static func fill(_ template: String, _ values: [String: String]) -> String {
    var result: [UInt8] = []
    let bytes = Array(template.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")),
        let value = values[String(decoding: bytes[index + 1..<end], as: UTF8.self)]
      {
        result += value.utf8
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
