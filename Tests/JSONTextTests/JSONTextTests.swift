import JSONText
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    "null", "true", "[]", "{}", "-0.5e+10", "\"\"", "[1,[2,{\"a\":null}],\"b\"]",
    "{\"b\":1,\"a\":2,\"b\":3}", "\"\\\"\\\\\\n\\t\\u0000é😀\"",
  ])
  func writesWhatItRead(_ text: String) throws {
    #expect(try JSONValue(parsing: text).text == text)
  }

  @Test func readsEscapesAndWhiteSpace() throws {
    let value = try JSONValue(parsing: " { \"a\" : \"\\ud83d\\ude00\\/\\u00e9\" , \"n\":12 }\r\n")
    #expect(value["a"]?.string == "😀/é")
    #expect(value["n"]?.integer == 12)
    #expect(value["x"] == nil)
  }

  @Test(arguments: [
    ("", 0, "a value is missing"),
    ("[1,]", 3, "a value starts with {, [, \", a digit, true, false or null"),
    ("[1 2]", 3, "a comma or \"]\" is missing"),
    ("{\"a\" 1}", 5, "\":\" is missing after a name"),
    ("{a:1}", 1, "a name in quotation marks is missing"),
    ("{\"a\":1", 6, "a comma or \"}\" is missing"),
    ("01", 1, "something follows the end of the value"),
    ("-", 1, "a digit is missing"), ("1.", 2, "a digit is missing"),
    ("\"a", 0, "the string does not end"), ("\"\\x\"", 1, "unknown escape"),
    ("\"\\ud800\"", 1, "half of a surrogate pair is missing"),
    ("\"\\udc00\"", 1, "half of a surrogate pair is missing"),
    ("\"\\u12g4\"", 1, "\\u is followed by four hexadecimal digits"),
    ("\"a\nb\"", 2, "a control character in a string is written as an escape"),
    ("tru", 0, "\"true\" is meant here"),
  ])
  func reportsWhatIsWrong(_ text: String, _ offset: Int, _ message: String) {
    #expect(throws: JSONError(message, at: offset)) { try JSONValue(parsing: text) }
  }

  @Test func reportsInvalidUTF8() {
    #expect(throws: JSONError("the string is not valid UTF-8", at: 1)) {
      try JSONValue(parsing: [0x5B, 0x22, 0xFF, 0x22, 0x5D])
    }
  }

  @Test func refusesDeepNesting() throws {
    let fits = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(try JSONValue(parsing: fits).text == fits)
    #expect(throws: JSONError("nested deeper than 128 levels", at: 129)) {
      try JSONValue(parsing: String(repeating: "[", count: 100_000))
    }
  }

  @Test func nothingButWhatMustBeIsEscaped() {
    var text = ""
    var expected = ""
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      text.unicodeScalars.append(scalar)
      let known: [Unicode.Scalar: String] = [
        "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t",
      ]
      let isHidden =
        value < 0x20 || (0x7F...0x9F).contains(value) || (0x2028...0x202E).contains(value)
        || (0x2066...0x2069).contains(value)
      let digits = String(value, radix: 16)
      expected +=
        known[scalar]
        ?? (isHidden
          ? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits : String(scalar))
    }
    text += "é🔥"
    #expect(Array(JSONValue.string(text).text.utf8) == Array("\"\(expected)é🔥\"".utf8))
  }
}
