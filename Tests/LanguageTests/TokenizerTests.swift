import Testing

@testable import Language

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("It didn't stop.", ["it", "did", "not", "stop", "."]),
    ("We can’t, won't, shouldn't", ["we", "can", "not", ",", "will", "not", ",", "should", "not"]),
    ("cannot dont Im", ["can", "not", "do", "not", "i", "am"]),
    ("The operator's fault, it's ours", ["the", "operator", "fault", ",", "it", "is", "ours"]),
    ("you'd've seen", ["you", "would", "have", "seen"]),
    ("on-call naïve half-open", ["on-call", "naïve", "half-open"]),
    ("8 s and 30% and 2 GB", ["8 s", "and", "30%", "and", "2 GB"]),
    ("at 21:14 on 2026-06-09.", ["at", "21:14", "on", "2026-06-09", "."]),
    ("set max_connections=100 in us-east-1", ["set", "max_connections=100", "in", "us-east-1"]),
    ("`rm -rf` ran", ["`rm -rf`", "ran"]),
    ("see https://a.example/x?y=1.", ["see", "https://a.example/x?y=1", "."]),
    ("- [ ] ask @dana.k", ["ask", "@dana.k"]),
    ("**no** [owner](x.md)", ["no", "owner", "x.md"]),
    ("build/release died.Nobody saw", ["build", "/", "release", "died", ".", "nobody", "saw"]),
    ("fast — very -- fast", ["fast", "-", "very", "-", "fast"]),
    ("--force HighErrorRate main.go foo()", ["--force", "HighErrorRate", "main.go", "foo()"]),
    ("a “human error” here", ["a", "\"", "human", "error", "\"", "here"]),
    ("wait... what", ["wait", "…", "what"]),
    ("", []), ("\u{0}\r\n\t", []), ("🔥 hot", ["🔥", "hot"]), ("`open", ["`", "open"]),
  ])
  func folds(_ text: String, _ expected: [String]) {
    #expect(Tokenizer.tokens(in: text).map(\.text) == expected)
  }

  @Test func keepsByteRangesOfWhatWasWritten() {
    let text = "Café didn’t close — `x`"
    let utf8 = Array(text.utf8)
    let written = Tokenizer.tokens(in: text).map { String(decoding: utf8[$0.range], as: UTF8.self) }
    #expect(written == ["Café", "did", "n’t", "close", "—", "`x`"])
  }

  @Test func marksQuotedCapitalizedAndPossessive() throws {
    let tokens = Tokenizer.tokens(in: "Ann's team called it \"human error\" in CI")
    #expect(tokens.filter(\.isQuoted).map(\.text) == ["human", "error"])
    let first = try #require(tokens.first)
    #expect(first.isPossessive && first.isCapitalized && first.text == "ann")
    #expect(tokens.filter(\.isAllCapitals).map(\.text) == ["ci"])
  }

  @Test(arguments: [
    "\"", "'", "`", "``", "](", "[", "@", "#", "(", "“", "‘", "don't ", "a.", "-", "1,", "é", "|\n",
    "9-",
  ])
  func isLinear(_ piece: String) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count)
      return (0..<3).map { _ in ContinuousClock().measure { _ = Tokenizer.tokens(in: text) } }.min()
        ?? .zero
    }
    let small = time(300)
    // Far above 10 x with all of a shared machine's noise, far below the 100 x of a quadratic scan.
    #expect(time(3000) < small * 40 + .milliseconds(100))
  }

  @Test func survivesEveryByte() {
    for byte in UInt8.min...UInt8.max {
      let text = String(decoding: [byte, 0x61, byte, byte, 0x20, byte], as: UTF8.self)
      var end = 0
      for token in Tokenizer.tokens(in: text) {
        #expect(token.range.lowerBound >= end)
        end = token.range.upperBound
      }
      #expect(end <= text.utf8.count)
    }
  }
}
