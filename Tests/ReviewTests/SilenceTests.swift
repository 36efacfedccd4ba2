import Review
import Testing

@Suite struct SilenceTests {
  private func rules(_ text: String) -> [String] {
    SharedReview.findings(text).findings.map(\.rule).filter { $0 != "missing-section" }
  }

  private let blame = "Jonas carelessly pulled the wrong relay."

  @Test func findsItWithoutASilence() { #expect(rules(blame) != []) }

  @Test(arguments: [
    "<!-- pushback-ignore blame: his own words -->\nJonas carelessly pulled the wrong relay.",
    "Jonas carelessly pulled the wrong relay. <!-- pushback-ignore all: his own words -->",
    "<!-- pushback-ignore-file blame: his own words -->\n# Title\n\nJonas carelessly pulled the wrong relay.",
    "<!-- pushback-ignore blame: his own words -->\n## Notes\n\n- One\n- Jonas carelessly pulled the wrong relay.",
    "## Notes\n\n<!-- pushback-ignore\n   blame,\n   person: his own\n   words -->\n\n- Jonas carelessly pulled the wrong relay.",
  ])
  func silencesWhereItStands(text: String) {
    let review = SharedReview.findings(text)
    #expect(review.findings.filter { $0.rule != "missing-section" }.map(\.rule) == [])
    #expect(review.silenced == 1)
  }

  @Test func holdsForTheNextPartOnly() {
    let text = "<!-- pushback-ignore blame: his own words -->\n- Fine.\n- \(blame)\n"
    #expect(rules(text).contains("unused-silence"))
    #expect(rules(text).count == 2)
  }

  @Test func wantsAReason() {
    #expect(rules("<!-- pushback-ignore blame -->\n\(blame)").contains("silence-without-reason"))
    #expect(rules("<!-- pushback-ignore blame: -->\n\(blame)").count == 2)
  }

  @Test func reportsASilenceThatSilencesNothing() {
    let review = SharedReview.findings("<!-- pushback-ignore no-due: later -->\nA fine day.\n")
    let finding = review.findings.first { $0.rule == "unused-silence" }
    #expect(finding?.places.first?.quote == "<!-- pushback-ignore no-due: later -->")
    #expect(finding?.question == "Nothing here is found by “no-due” any more. Can the comment go?")
  }
}
