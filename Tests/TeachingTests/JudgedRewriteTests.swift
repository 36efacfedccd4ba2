import Coach
import Testing

@testable import Teaching

/// What a rewrite may and may not hold, and how reasons are judged.
@Suite struct JudgedRewriteTests {
  private let judge = ExerciseJudge(coach: Taught.coach, texts: Taught.course.texts)

  private func isTaken(_ text: String, _ lesson: Int, _ exercise: Int) -> Bool {
    let run = ExerciseRun(Taught.course.lessons[lesson - 1].exercises[exercise - 1])
    if case .accept = judge.finished(text, in: run) { return true }
    return false
  }

  @Test(arguments: [
    (
      1, 2,
      "At 02:40 the nurse clicked 17 instead of 7: the list is sorted as text and the call for ward 7 goes out at once."
    ),
    (
      2, 3,
      "At 21:30 I thought I was on test, because both prompts are a dollar sign, and ran the clean-up script."
    ),
    (8, 2, "At 10 o'clock the exam page stopped opening for 286 of 410 pupils, for 34 min."),
  ])
  func takesAPersonBesideAThing(_ lesson: Int, _ exercise: Int, _ text: String) {
    #expect(isTaken(text, lesson, exercise))
  }

  @Test(arguments: [
    (1, 3, "Petr trusted an old mail and left machine 12 with last year's price."),
    (
      2, 2,
      "At 18:05 the team, with all their experience, drained the east with a command that asks no question."
    ),
    (
      2, 3,
      "At 21:30 I ran the clean-up. I have to be more careful with the prompt, it is just a dollar sign."
    ),
    (
      4, 2,
      "Version 5.2 had a location related defect and the button had trouble with the accuracy."
    ),
    (8, 2, "286 of 410 pupils could not open the exam from 10:00 to 10:34, which is not that bad."),
  ])
  func pushesBackOnPeopleMoodsAndEmptyWords(_ lesson: Int, _ exercise: Int, _ text: String) {
    #expect(!isTaken(text, lesson, exercise))
  }

  @Test(arguments: [
    (2, 1, 1, "bad word geniuses", true), (2, 1, 2, "The writer is being hard on themself", true),
    (3, 1, 0, "We only know that now, after the event", true),
    (4, 1, 2, "says the same again", true), (4, 1, 2, "just the question turned round", true),
    (1, 1, 0, "because there was no time in it", false),
    (2, 1, 1, "the sentence is too short", false),
  ])
  func hearsReasonsByClass(
    _ lesson: Int, _ exercise: Int, _ sentence: Int, _ reason: String, _ isGood: Bool
  ) {
    let exercise = Taught.course.lessons[lesson - 1].exercises[exercise - 1]
    #expect(judge.isReason(reason, for: exercise.sentences[sentence]) == isGood)
  }

  @Test(arguments: [
    ("just 1 and 3", [0, 2]), ("Only 5 I think", [4]),
    ("1) what-if 3) obvious 5) mean", [0, 2, 4]),
    ("Definitely 1 and 5… oh and 3", [0, 2, 4]), ("1,3,5 but not 4", [0, 2, 4]),
    ("all except 2 and 4", [0, 2, 4]), ("1 and 3, not 2, not 4", [0, 2]), ("1-3", [0, 1, 2]),
    ("any incident at all", []),
    ("1 und 3", [0, 2]), ("1 is not a fact, 3 says nothing", [0, 2]),
  ])
  func readsNumbers(_ text: String, _ places: [Int]) {
    let sentences = [
      "It rained.", "It snowed.", "The lamp was on.", "The door was open.", "It rang.",
    ]
    #expect(SpotAnswer(text, sentences: sentences).reasons.keys.sorted() == places)
  }

  @Test func doesNotCountWhatIsCalledFine() throws {
    let exercise = Taught.course.lessons[3].exercises[0]
    var run = ExerciseRun(exercise)
    guard case .push(let push) = run.take("1 and 5, they are vague. 3 is at least true.", by: judge)
    else {
      Issue.record("taken")
      return
    }
    #expect(push.message.hasPrefix("You picked 1, 5. Right so far: 1, 5. "))
  }

  @Test func showsTheModelWhereItWasOffered() throws {
    var tutor = try Taught.tutor()
    _ = tutor.open()
    for input in ["1 and 3", "it judges", "empty"] { _ = tutor.handle(.answer(input)) }
    for _ in 1...2 { _ = tutor.handle(.answer("The belt of mill 4 tore.")) }
    let third = tutor.handle(.answer("The belt of mill 4 tore."))
    #expect(
      third.notes == [
        "If you want to leave this one for another day, type /park. /model shows a neighbouring case."
      ])
    #expect(third.ask?.reminder == "Your text:")
    let model = tutor.handle(.command("/model"))
    #expect(model.notes[0].contains("gas valve"))
    #expect(model.ask?.reminder == nil)
  }
}
