import SplitMix
import Testing

@testable import Interview

@Suite struct CleanedTests {
  @Test(arguments: [
    ("two  spaces", "two spaces"), ("  ends  ", "ends"), ("a\tb", "a b"), ("a\r\nb", "a b"),
    ("a\n\n\nb", "a b"), ("a\u{A0}b", "a b"), ("日本 é 😀", "日本 é 😀"),
  ])
  func foldsWhiteSpaceAndKeepsTheRest(_ typed: String, _ expected: String) {
    let cleaned = Cleaned(typed)
    #expect(cleaned.text == expected)
    #expect(!cleaned.leftOut)
  }

  @Test func keepsLinesApart() {
    #expect(Cleaned("21:14 a\r\n\r\n 21:15 b\n").lines == ["21:14 a", "21:15 b"])
  }

  @Test(arguments: ["a\u{0}b", "a\u{1B}b", "a\u{202E}b", "a\u{9B}b", "a\u{2067}b", "a\u{FEFF}b"])
  func leavesOutWhatCannotBeSeen(_ typed: String) {
    let cleaned = Cleaned(typed)
    #expect(cleaned.text == "ab")
    #expect(cleaned.leftOut)
  }

  @Test func neverMakesATextLonger() {
    var generator = SplitMix(seed: 1)
    for _ in 0..<500 {
      let scalars = (0..<Int.random(in: 0...40, using: &generator)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2100, using: &generator))
      }
      var typed = String.UnicodeScalarView()
      typed.append(contentsOf: scalars)
      let cleaned = Cleaned(String(typed))
      #expect(cleaned.text.unicodeScalars.count <= scalars.count)
      #expect(Cleaned(cleaned.text).text == cleaned.text)
      #expect(!Cleaned(cleaned.text).leftOut)
    }
  }
}
