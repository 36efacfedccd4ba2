import Prompts
import Testing

@testable import Teaching

/// What is wrong with a lesson is said with its place.
@Suite struct LessonReaderTests {
  @Test func readsAllOfALesson() throws {
    let reader = try Taught.reader()
    #expect(reader.problems.map(\.description) == [])
    let lesson = reader.lesson
    #expect(lesson.title == "A small lesson")
    #expect(lesson.idea == ["Ask what let it happen."])
    #expect(lesson.example.lines.map(\.side) == [.before, .after])
    #expect(lesson.exercises.map(\.kind) == [.spot, .rewrite, .ladder, .plan])
    #expect(lesson.exercises[1].keep.first?.question == "Which mill was it?")
    #expect(lesson.exercises[2].good.first?.inputs.count == 4)
    #expect(
      LessonCheck(lesson, coach: Taught.coach, texts: Taught.course.texts).problems
        .map(\.description) == [])
  }

  private static let cases: [(String, String, String)] = [
    (
      "title: A small lesson", "name: A small lesson",
      #"lessons/small.md:2:1: error: unknown key "name"; allowed is title; take it out"#
    ),
    (
      "title: A small lesson", "title: ''",
      #"lessons/small.md:2:8: error: "title" is missing; add title: … between two lines --- at the top"#
    ),
    (
      "## Idea", "## Thought",
      #"lessons/small.md:5:1: error: "Thought" is no part of a lesson; allowed are Idea, Worked example, Spot, Rewrite, Ladder, Plan"#
    ),
    (
      "## Idea", "# Idea",
      "lessons/small.md:5:1: error: the title stands in the front matter; begin parts with ##"
    ),
    (
      "## Idea\n", "",
      "lessons/small.md:6:1: error: this stands before the first part; begin with ## Idea"
    ),
    (
      "- Before: root-cause", "- Once: root-cause",
      "lessons/small.md:13:3: error: begin this line with Before: or After: and the place of the sentence"
    ),
    (
      "- After: root-cause:", "- After: cause:",
      "lessons/small.md:14:3: error: say where this would stand and put a colon behind; allowed are action, summary, impact, timeline, root-cause, went-well, went-poorly, learned, lucky, or a question such as Why did it stop? → …"
    ),
    (
      "- [ ] timeline", "- timeline",
      "lessons/small.md:24:3: error: begin this sentence with [x] to push back on it, or with [ ]"
    ),
    (
      "  - because: It judges.", "  - since: It judges.",
      "lessons/small.md:23:5: error: begin this line with reason: or because:"
    ),
    (
      "### Keep", "### Kept",
      #"lessons/small.md:46:1: error: "Kept" is no part of a rewrite exercise; allowed are Passage, Known, Keep, Name, Avoid, Questions, Good, Wrong, Model, Afterwards"#
    ),
    (
      "- 2\n- 1\n", "- 2\n",
      "lessons/small.md:16:1: error: this exercise has 1 under ### Wrong; write at least 2"
    ),
    (
      "- mill 4 → Which mill was it?", "- mill 4",
      "lessons/small.md:48:3: error: add → and the question to ask"
    ),
    (
      "- mill 4 → Which mill was it?", "- → Which mill was it?",
      "lessons/small.md:48:3: error: write what has to be named, other wordings behind |"
    ),
    (
      "Why did the letters arrive late?", "Letters?",
      "lessons/small.md:82:1: error: write one question that begins with Why and ends with ?"
    ),
    (
      "1. late | letters → The sorting machine stood still.", "1. late",
      "lessons/small.md:86:4: error: write the words to ask for, then → and what the witness answers"
    ),
    (
      "### Wish\n\nWe should be more careful with belts.\n", "",
      "lessons/small.md:118:1: error: ### Wish is missing in this exercise; add it"
    ),
  ]

  @Test(arguments: cases)
  func saysWhatIsWrongAndWhere(_ change: String, _ with: String, _ problem: String) throws {
    let text = Taught.small.replacing(change, with: with, maxReplacements: 1)
    #expect(text != Taught.small)
    #expect(try Taught.reader(text).problems.map(\.description).contains(problem))
  }

  @Test func saysWhatAnEmptyLessonLacks() throws {
    #expect(
      try Taught.reader("---\ntitle: Empty\n---\n").problems.map(\.description) == [
        "lessons/small.md:1:1: error: ## Idea is missing; add it",
        "lessons/small.md:1:1: error: ## Worked example is missing; add it",
        "lessons/small.md:1:1: error: an exercise such as ## Rewrite is missing; add it",
      ])
  }

  @Test func asksForSentencesOfBothKinds() throws {
    let text = Taught.small.replacing("- [x]", with: "- [ ]")
    #expect(
      try Taught.reader(text).problems.map(\.description) == [
        "lessons/small.md:16:1: error: mark some sentences with [x], those to push back on, and leave some [ ]"
      ])
  }

  @Test func takesTheIdOutOfTheFileName() {
    #expect(LessonReader.id("lessons/03-hindsight.md") == "hindsight")
    #expect(LessonReader.id("lessons/hindsight.md") == "hindsight")
    #expect(LessonReader.id("12.md") == "12")
  }

  private static let contents: [(String, String, String)] = [
    (
      "- After: root-cause: Nothing checks the belt before the mill starts.",
      "- After: root-cause: The miller was careless.",
      #"lessons/small.md:14:1: error: "carelessness" pushes back on “careless” here; what learners are shown as good has to be free of findings"#
    ),
    (
      "- [x] root-cause: Human error.", "- [x] root-cause: The belt has no sensor.",
      "lessons/small.md:26:1: error: the judge hears nothing wrong here; make it plainer, or mark it [ ]"
    ),
    (
      "- [ ] timeline: 10:12 The miller stopped the belt.",
      "- [ ] timeline: 10:12 Human error by the miller.",
      #"lessons/small.md:24:1: error: "human-error" pushes back on “Human error” here; mark it [x], or change it"#
    ),
    (
      "- The start list of mill 4 has no line for the belt.",
      "- The start list has no line for the belt.",
      "lessons/small.md:62:1: error: this good answer is pushed back at “The start list has no line for the belt.” (keeps-facts): A fact was lost with the rest. A reader would now ask: Which mill was it?"
    ),
    (
      "- The belt of mill 4 tore.", "- Nothing checks the belt of mill 4.",
      "lessons/small.md:68:1: error: this wrong answer is taken; mend it, or the exercise"
    ),
    (
      "Its cable was cut at night.", "The careless guard forgot it.",
      "lessons/small.md:87:1: error: the witness faults somebody here; let the witness say what was there"
    ),
    (
      "What stopped the machine? / Why was", "What sang? / Why was",
      "lessons/small.md:107:1: error: “What sang?” leads nowhere: The witness does not know that. Take a word out of the last answer, and ask why it was so or how it works."
    ),
    (
      "- 1 and 3 / it judges a person / it says nothing", "- 1 and 3 / it judges a person",
      "lessons/small.md:30:1: error: this good answer does not finish the exercise"
    ),
    (
      "- 1: judges; 3: empty", "- 1: judges; 3: empty / more",
      "lessons/small.md:31:1: error: the exercise ends at “1: judges; 3: empty”; take out what follows"
    ),
    (
      "- Who cut it?", "- Why?",
      "lessons/small.md:111:1: error: nothing pushes back on this wrong answer; mend it, or the exercise"
    ),
    (
      "- Why did the oven stay cold? → The morning list has no line for the gas valve.",
      "- Why did the oven stay cold? → The gas valve of oven 2 was closed at 04:10.",
      "lessons/small.md:74:1: error: the judge takes this for mechanism, not for a cause in the system; name what let it happen"
    ),
  ]

  @Test(arguments: contents)
  func holdsWhatIsKeptAgainstTheJudge(
    _ change: String, _ with: String, _ problem: String
  ) throws {
    let text = Taught.small.replacing(change, with: with, maxReplacements: 1)
    #expect(text != Taught.small)
    let reader = try Taught.reader(text)
    #expect(reader.problems.map(\.description) == [])
    let check = LessonCheck(reader.lesson, coach: Taught.coach, texts: Taught.course.texts)
    #expect(check.problems.map(\.description) == [problem])
  }
}
