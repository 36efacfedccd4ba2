import EmbeddedPrompts
import Prompts
import Testing

@testable import Teaching

/// What is wrong with the words around lessons, and with a set of lessons.
@Suite struct TeachingTextsTests {
  @Test func saysThatTheFileIsMissing() {
    #expect(
      TeachingTexts(PromptLibrary(texts: [])).problems.map(\.description) == [
        "teaching.md: error: this file is missing; lessons speak by it"
      ])
  }

  @Test func saysWhichTextIsMissingOrUnheard() throws {
    let text = try #require(PromptLibrary.embedded.text("teaching.md"))
    let changed = text.replacing("  drill: >-", with: "  dril: >-")
    #expect(changed != text)
    let problems = TeachingTexts(PromptLibrary(texts: [("teaching.md", changed)])).problems
      .map(\.problem)
    #expect(
      problems == [
        "“drill” is missing here; write it as drill: text", "nothing says “dril”; take it out",
      ])
  }

  @Test func fillsInValuesOnce() {
    let texts = Taught.course.texts
    #expect(
      texts(.next, ["n": "{title}", "title": "{n}"])
        == "Go on with lesson {title} (“{n}”)? yes or no")
  }

  @Test func refusesTwoLessonsOfOneName() {
    let library = PromptLibrary(texts: [
      ("lessons/01-small.md", Taught.small), ("lessons/02-small.md", Taught.small),
      ("teaching.md", PromptLibrary.embedded.text("teaching.md") ?? ""),
    ])
    #expect(
      Course(library).problems.map(\.description) == [
        "lessons/02-small.md: error: lessons/01-small.md has the same name but for its number; give this file another name"
      ])
  }

  @Test func listsTheCommands() {
    #expect(
      Tutor.help == """
        /help - this list
        /hint - a question that may help
        /why - why your answer was pushed back
        /show - the case again
        /idea - the idea and the worked example of this lesson again
        /model - a finished answer, from a neighbouring case; ask twice
        /park - goes on; the exercise stays open
        /quit - leaves; everything is saved
        """)
  }
}
