import Language
import Testing

@Suite struct PassageTests {
  @Test(arguments: [
    ("It broke. Nobody saw it! Why?", ["It broke.", "Nobody saw it!", "Why?"]),
    ("Version 1.2 e.g. the new one ran.", ["Version 1.2 e.g. the new one ran."]),
    ("- one\n- two\n\nthree\nfour", ["one", "two", "three\nfour"]),
    ("He said \"stop.\" Then it ran.", ["He said \"stop.\"", "Then it ran."]),
    ("wait… for it", ["wait… for it"]), ("", []),
  ])
  func splitsSentences(_ text: String, _ expected: [String]) {
    let passage = Passage(text)
    #expect(passage.sentences.map { passage.source(of: $0) } == expected)
  }

  @Test(arguments: [
    (
      "The job ran twice because nothing locks it, and the alert was off",
      ["The job ran twice", "because nothing locks it", "and the alert was off"]
    ),
    (
      "We picked it from a list which hides hosts",
      ["We picked it from a list", "which hides hosts"]
    ),
    ("Because the pool was full", ["Because the pool was full"]),
    ("disk full; no alert", ["disk full", "no alert"]),
  ])
  func splitsClauses(_ text: String, _ expected: [String]) {
    let passage = Passage(text)
    #expect(passage.clauses.map { passage.source(of: $0.tokens) } == expected)
  }
}
