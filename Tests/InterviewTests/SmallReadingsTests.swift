import Testing

@testable import Interview

@Suite struct SmallReadingsTests {
  @Test(arguments: [
    ("1", 1), ("2", 2), ("sev 2", 2), ("SEV-3", 3), ("sev4", 4), ("P1", 1),
    ("2 (partial outage)", 2), ("severity: 3", 3), ("2, so sev-2", 2),
  ])
  func readsSeverities(_ text: String, _ expected: Int) {
    #expect(Severity.read(text) == expected)
  }

  @Test(arguments: ["", "0", "5", "9", "none", "1 or 2", "22", "99999999999999999999999"])
  func readsNoSeverityWhereThereIsNone(_ text: String) {
    #expect(Severity.read(text) == nil)
  }

  @Test(arguments: [
    ("yes", true), ("Y", true), ("Yes.", true), ("ok", true), ("no", false), ("N", false),
    ("Nope!", false), ("none", false),
  ])
  func readsYesAndNo(_ text: String, _ expected: Bool) {
    #expect(YesNo.read(text) == expected)
  }

  @Test(arguments: ["", "maybe", "yes but later", "21:14 Alert"])
  func readsNeitherElsewhere(_ text: String) {
    #expect(YesNo.read(text) == nil)
  }

  @Test(arguments: [
    "143 of 610 orders", "zero rows lost", "about half of the shops", "0", "12%", "none were lost",
  ])
  func seesANumber(_ text: String) {
    #expect(Figures.hasNumber(text))
  }

  @Test(arguments: ["some users", "a lot of orders", "many", "brief"])
  func seesNoNumber(_ text: String) {
    #expect(!Figures.hasNumber(text))
  }

  @Test func readsCountsWithTheThingCounted() {
    #expect(
      Figures.counts(in: "1,240 orders failed in 38 minutes, 12 of them twice")
        == [Figures.Count(number: "1240", thing: "orders")])
    #expect(
      Figures.counts(in: "187 of 611 cars, 2 of them twice, 3.5 of 4 hours")
        == [
          Figures.Count(number: "187", thing: "cars"), Figures.Count(number: "611", thing: "cars"),
        ])
  }

  @Test(arguments: [
    ("All clear given", true), ("Service recovered", true), ("not resolved yet", false),
    ("partly recovered", false), ("Rolled back", false),
  ])
  func hearsThatItWasOver(_ text: String, _ expected: Bool) {
    #expect(Figures.saysOver(text) == expected)
  }

  @Test(arguments: [
    ("one\ntwo", "one two"), ("one\n\ntwo\nthree", "one\n\ntwo three"),
    ("# head\ntext\nmore", "# head\ntext more"), ("a\n- b\n  c\n- d", "a\n- b c\n- d"),
    ("1. a\n2. b", "1. a\n2. b"), ("", ""),
  ])
  func takesTheLineBreaksOutOfParagraphs(_ text: String, _ expected: String) {
    #expect(text.unwrapped == expected)
  }

  @Test(arguments: [
    "no", "not yet, let us start", "I haven't", "None.", "I don’t have one", "nothing so far",
  ])
  func hearsThatThereIsNone(_ text: String) {
    #expect(YesNo.declines(text))
  }

  @Test(arguments: ["drafts/a.md", "a.md", "no-deploy.md", "my draft.md", "~/x", "notes"])
  func takesAPathForAPath(_ text: String) {
    #expect(TypedPath.looksLikeOne(text))
  }

  @Test(arguments: ["yes", "I have one somewhere", "yes please", "we wrote it in the wiki"])
  func takesASentenceForNoPath(_ text: String) {
    #expect(!TypedPath.looksLikeOne(text))
  }

  @Test(arguments: [("/back", Command.back), ("/goto timeline", .goto), ("/why", .why)])
  func readsCommands(_ line: String, _ command: Command) {
    #expect(Command(line: line) == command)
  }

  @Test(arguments: ["/var was full", "//back", "back", "", " ", "/", "/backs"])
  func takesOtherLinesForAnswers(_ line: String) {
    #expect(Command(line: line) == nil)
  }
}
