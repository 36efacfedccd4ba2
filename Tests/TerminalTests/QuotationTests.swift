import Testing

@testable import Terminal

@Suite struct QuotationTests {
  @Test(
    "marks the words where they stand",
    arguments: [
      ("forgot", ["he forgot it"], ["he [forgot] it"]),
      ("simply forgot", ["he simply", "forgot it"], ["he [simply]", "[forgot] it"]),
      ("a b c", ["a", "b", "c d"], ["[a]", "[b]", "[c] d"]),
      ("he", ["the he"], ["the [he]"]), ("he", ["there"], ["t[he]re"]),
      ("日本", ["in 日本 so"], ["in [日本] so"]), ("e\u{301}", ["x e\u{301}"], ["x [e\u{301}]"]),
      ("it", ["it, it"], ["[it], it"]), ("“x”", ["say “x”."], ["say [“x”]."]),
    ])
  func marks(words: String, lines: [String], marked: [String]) {
    #expect(Quotation.marked(words, in: lines) { "[\($0)]" } == marked)
  }

  @Test(arguments: ["", " ", "gone", "Forgot", "forgot it all"])
  func findsNothing(words: String) {
    #expect(Quotation.marked(words, in: ["he forgot it"]) { "[\($0)]" } == nil)
  }

  @Test func looksThroughNoHugeText() {
    let text = String(repeating: "forgot ", count: 10_000)
    #expect(Quotation.marked("forgot", in: [text]) { "[\($0)]" } == nil)
  }
}

@Suite struct SignsTests {
  @Test(arguments: [
    ("plain", "plain"), ("“a” – b…", "\"a\" - b..."), ("✅ ❌ →", "[ok] [x] ->"),
    ("Größe 日本", "Größe 日本"),
  ])
  func writesOurSignsInASCII(text: String, ascii: String) {
    #expect(Signs.ascii(text) == ascii)
  }
}
