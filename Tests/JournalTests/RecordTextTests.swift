import Testing

@testable import Journal

@Suite struct RecordTextTests {
  @Test(arguments: [
    ("{\"answer\":\"it broke\"}", "{\"answer\":\"it broke\"}"),
    ("a\\n\"b\"", "a\\n\"b\""),
    ("one\ntwo\r\n", "one^0Atwo^0D^0A"),
    ("x^2", "x^5E2"),
    ("\u{0}\u{1B}[31m\u{7F}", "^00^1B[31m^7F"),
    ("Größe 日本 😀 e\u{301}", "Größe 日本 😀 e\u{301}"),
    ("\u{85}\u{9B}31m", "^C2^85^C2^9B31m"),
    ("\u{202E}abc\u{2066}\u{200F}\u{2028}", "^E2^80^AEabc^E2^81^A6^E2^80^8F^E2^80^A8"),
    ("\u{2013}\u{2060}", "\u{2013}\u{2060}"),
    ("", ""),
  ])
  func escapesOnlyWhatATerminalMustNotSee(record: String, text: String) {
    let encoded = RecordText.encode(Array(record.utf8))
    #expect(String(decoding: encoded, as: UTF8.self) == text)
    #expect(RecordText.decode(encoded[...]) == Array(record.utf8))
  }

  @Test(
    arguments: [
      ([0xFF], "^FF"), ([0xC3], "^C3"), ([0xC0, 0xAF], "^C0^AF"),
      ([0xE0, 0x80, 0xAF], "^E0^80^AF"), ([0xED, 0xA0, 0x80], "^ED^A0^80"),
      ([0xF4, 0x90, 0x80, 0x80], "^F4^90^80^80"), ([0xF0, 0x9F, 0x98], "^F0^9F^98"),
      ([0xE2, 0x80], "^E2^80"),
    ] as [([UInt8], String)])
  func escapesWhatIsNotUTF8(record: [UInt8], text: String) {
    let encoded = RecordText.encode(record)
    #expect(String(decoding: encoded, as: UTF8.self) == text)
    #expect(RecordText.decode(encoded[...]) == record)
  }

  @Test func keepsEveryScalarOfUnicode() throws {
    for value in stride(from: UInt32(0), to: 0x11_0000, by: 1) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let record = Array(String(scalar).utf8)
      let encoded = RecordText.encode(record)
      guard RecordText.decode(encoded[...]) == record,
        encoded.count == record.count || value < 0x2070
      else {
        Issue.record("U+\(String(value, radix: 16)) became \(encoded)")
        return
      }
    }
  }

  @Test func refusesABrokenEscape() {
    for text in ["^", "^0", "^0g", "a^", "^0a", "^ 1"] {
      #expect(RecordText.decode(Array(text.utf8)[...]) == nil, "\(text)")
    }
  }
}
