import Testing

@testable import Teaching

@Suite struct WantedTests {
  @Test(arguments: [
    ("02:40", "It was 2:40 then.", true),
    ("02:40", "It was 12:40 then.", false),
    ("ward 7", "Ward seven waited.", true),
    ("ward 7", "ward-7 waited", true),
    ("max_jobs", "the value of max jobs", true),
    ("3,150", "3150 transfers", true),
    ("30", "after 30s", true),
    ("no check", "There is no such check.", true),
    ("no check", "No, that is not what was meant at all by those who wrote down the check.", false),
    ("confirm*", "without a confirmation", true),
    ("confirm", "nothing was confirmed", true),
    ("price", "Prices rose.", true),
    ("not ask", "It doesn't ask.", true),
    ("without name", "started w/o a name", true),
    ("a | b", "only b", true),
    ("below", "sales < 15", true),
    ("14:02", "at 2:02 pm", true),
    ("10:34", "until 10.34", true),
    ("34 minutes", "for 34 min", true),
    ("10:00", "at 10 o'clock", true),
    ("name", "", false),
  ])
  func findsAWordingInOtherForms(_ wording: String, _ text: String, _ isThere: Bool) {
    #expect(Wanted(written: wording).isIn(FoldedWords(text)) == isThere)
  }

  @Test(arguments: [
    ("failed to", "He failed to see it.", true),
    ("failed to", "It failed and came to an end.", false),
    ("bug", "", false),
  ])
  func findsAWordingWordForWord(_ wording: String, _ text: String, _ isThere: Bool) {
    #expect(Wanted(written: wording).isWritten(in: FoldedWords(text)) == isThere)
  }

  @Test(arguments: [
    ("1 and 3", [0: "", 2: ""]),
    ("1, 3", [0: "", 2: ""]),
    ("#2", [1: ""]),
    ("1 because oven 3 is old", [0: "because oven 3 is old"]),
    ("1: blame; 3: empty", [0: "blame", 2: "empty"]),
    ("1 and 3, both blame", [0: "both blame", 2: "both blame"]),
    ("the first and the third", [0: "", 2: ""]),
    ("all", [0: "", 1: "", 2: ""]),
    ("the oven number three is cold", [2: "is cold"]),
    ("9", [:]),
    ("what?", [:]),
  ])
  func readsPickedSentences(_ text: String, _ reasons: [Int: String]) {
    let answer = SpotAnswer(
      text, sentences: ["The lamp was on.", "The door was open.", "It rang."])
    #expect(answer.reasons == reasons)
  }

  @Test func readsACopiedSentenceAsPicked() {
    let sentences = ["The lamp was on.", "The green door was open.", "It rang."]
    #expect(SpotAnswer("the green door was open", sentences: sentences).reasons == [1: ""])
    #expect(SpotAnswer("none of them", sentences: sentences).isNone)
  }
}
