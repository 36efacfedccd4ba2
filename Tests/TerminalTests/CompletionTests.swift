import Testing

@testable import Terminal

@Suite struct CompletionTests {
  @Test(
    "inserts what all candidates share",
    arguments: [
      ("/he", ["/help", "/hint"], "lp "), ("/h", ["/help", "/hint"], ""), ("/x", ["/help"], ""),
      ("", ["/help", "/hint"], "/h"), ("inc", ["incidents/"], "idents/"),
      ("na", ["naïve", "naïf"], "ï"), ("/help", ["/help"], " "),
      ("/h", ["/help", "/help"], "elp "),
      ("e", ["e\u{301}a", "e\u{301}b"], "\u{301}"),
    ])
  func inserts(typed: String, candidates: [String], insertion: String) {
    #expect(Completion(typed: typed, candidates: candidates).insertion == insertion)
  }

  @Test func listsInRows() {
    let completion = Completion(typed: "", candidates: ["delta", "alpha", "b", "日本"])
    #expect(completion.listing(width: 24) == "alpha  b      delta\n日本")
    #expect(completion.listing(width: 1) == "alpha\nb\ndelta\n日本")
  }

  @Test func listsNothingWhereThereIsNoChoice() {
    #expect(Completion(typed: "a", candidates: ["alpha"]).listing(width: 80) == "")
  }

  @Test func showsNoControlCharacterOfAFileName() {
    #expect(
      Completion(typed: "", candidates: ["a\u{1B}[2J", "b"]).listing(width: 80) == "a^[[2J  b")
  }
}
