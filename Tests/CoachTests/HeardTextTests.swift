import EmbeddedPrompts
import Postmortem
import Prompts
import Testing

@testable import Coach

/// A text that is read once is judged as one that is read every time.
@Suite struct HeardTextTests {
  @Test func judgesTheSame() throws {
    let coach = try Coach(PromptLibrary.embedded)
    let question = RuleExample.plainQuestion
    for passage in RulePassage.all {
      let text = passage.example.text
      let heard = HeardText(text)
      #expect(coach.sentence(heard, in: .rootCause) == coach.sentence(text, in: .rootCause))
      #expect(coach.hearsFault(heard) == coach.hearsFault(text))
      #expect(
        coach.hearsFault(heard, nearCertain: true) == coach.hearsFault(text, nearCertain: true))
      let depth = coach.depth(question: question, answer: heard)
      let why = coach.why(question: question, answer: text, previous: [])
      #expect(depth.depth == why.depth)
      #expect(depth.blame == why.blame)
      #expect(depth.findings == why.findings)
    }
  }

  @Test(arguments: [
    ("", ""), ("  \n ", ""), ("a\u{2003}b\u{A0}c\u{3000}d\t e", "a b c d e"),
    ("Nobody looked.", "Nobody looked"), ("so:;,", "so"), ("“Ana’s fault”", "“Ana’s fault”"),
    ("e\u{301} \u{1680}x\u{2028}y\u{85}z", "e\u{301} x y z"),
  ])
  func quotesInOneLine(_ text: String, _ quote: String) { #expect(Quote.short(text) == quote) }

  @Test func cutsALongQuoteAtABlank() {
    let word = String(repeating: "x", count: 49)
    #expect(Quote.short("\(word) \(word) y") == "\(word) \(word) …")
    #expect(Quote.short("\(word) \(word)") == "\(word) \(word)")
    let long = String(repeating: "ä", count: 200)
    #expect(Quote.short("\(long) b") == "\(long) …")
  }
}
