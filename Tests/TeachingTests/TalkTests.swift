import Coach
import Prompts
import Testing

@testable import Teaching

/// The conversation of a lesson: a question, a narrower one, a counter-example; a model only when asked
/// for twice or behind the learner's own.
@Suite struct TalkTests {
  /// Inputs up to the exercise of this kind in the small lesson.
  private func tutor(at kind: Exercise.Kind) throws -> Tutor {
    var tutor = try Taught.tutor()
    _ = tutor.open()
    for exercise in try Taught.reader().lesson.exercises.prefix(while: { $0.kind != kind }) {
      for input in exercise.good[0].inputs { _ = tutor.handle(.answer(input)) }
    }
    return tutor
  }

  @Test func opensWithTheIdeaAnExampleAndTheFirstExercise() throws {
    var tutor = try Taught.tutor()
    let step = tutor.open()
    #expect(step.names == ["opened", "lesson", "note", "ask"])
    #expect(
      step.notes == [
        "A worked example\n\nA mill stood still.\n\n  Before: The miller was careless.\n  After: Nothing checks the belt before the mill starts."
      ])
    let ask = try #require(step.ask)
    #expect(ask.place.field == "spot")
    #expect(ask.isFirst)
    #expect(ask.sentences.count == 3)
  }

  @Test func asksThenNarrowsThenShowsACounterExample() throws {
    var tutor = try tutor(at: .rewrite)
    let messages = (0..<4).compactMap { _ in
      tutor.handle(.answer("The belt of mill 4 tore.")).challenge?.message
    }
    #expect(
      messages == [
        "What was there to remind anybody?", "Was it the list, the belt or the start button?",
        "Compare a shop without a closing list.", "Compare a shop without a closing list.",
      ])
  }

  @Test func usesTheRulesChallengesForBlame() throws {
    var tutor = try tutor(at: .rewrite)
    let rule = try #require(Taught.coach.rule("carelessness"))
    for attempt in 1...3 {
      let step = tutor.handle(.answer("Jan was careless with mill 4."))
      let challenge = try #require(step.challenge)
      #expect(challenge.rule == "carelessness")
      #expect(challenge.attempt == attempt)
      #expect(
        challenge.message
          == Taught.coach.challenge(
            rule: rule.id, attempt: attempt, values: ["quote": challenge.quote]))
      #expect(step.names.last == "ask")
    }
  }

  @Test func sendsBackALostFact() throws {
    var tutor = try tutor(at: .rewrite)
    let lost = "Nothing checks the belt before the start."
    #expect(
      tutor.handle(.answer(lost)).challenge?.message
        == "A fact was lost with the rest. A reader would now ask: Which mill was it?")
    #expect(
      tutor.handle(.answer(lost)).challenge?.message
        == "Still open: Which mill was it? The case says “mill 4”; your text does not.")
  }

  @Test func doesNotTakeThePassageAsItWas() throws {
    var tutor = try tutor(at: .rewrite)
    let step = tutor.handle(.answer("jan forgot to check the belt of mill 4"))
    #expect(step.challenge?.rule == "unchanged")
  }

  @Test func showsTheModelBehindAGoodAnswerOnly() throws {
    var tutor = try tutor(at: .rewrite)
    let pushed = tutor.handle(.answer("The belt of mill 4 tore."))
    #expect(!pushed.notes.contains { $0.contains("gas valve") })
    let step = tutor.handle(.answer("The start list of mill 4 has no line for the belt."))
    #expect(step.names.prefix(2) == ["accepted", "note"])
    #expect(
      step.notes.first
        == "The facts are still there (mill 4), and nobody is judged. You named what let it happen (“start list”), so there is something to change."
    )
    #expect(step.notes.contains { $0.contains("gas valve") })
    #expect(step.ask?.place.field == "ladder")
  }

  @Test func showsTheModelWhenAskedTwice() throws {
    var tutor = try tutor(at: .rewrite)
    let first = tutor.handle(.command("/model"))
    #expect(first.names == ["note", "ask"])
    #expect(!first.notes[0].contains("gas valve"))
    let second = tutor.handle(.command("/model"))
    #expect(second.notes[0].contains("gas valve"))
    #expect(second.ask?.place.field == "rewrite")
  }

  @Test func letsTheWitnessAnswerWhatIsAsked() throws {
    var tutor = try tutor(at: .ladder)
    #expect(
      tutor.handle(.answer("Why were the letters late?")).notes
        == ["The sorting machine stood still."])
    #expect(tutor.handle(.answer("Why?")).notes == [Taught.course.texts(.witnessBare)])
    #expect(
      tutor.handle(.answer("Was a digger there?")).notes == ["A man with a digger was there."])
    #expect(
      tutor.handle(.answer("Why were they late?")).notes
        == ["“As I said,” the witness answers. The sorting machine stood still."])
    #expect(
      tutor.handle(.answer("How tall is the moon?")).notes
        == [Taught.course.texts(.witnessUnknown)])
    #expect(
      tutor.handle(.answer("Who did it?")).challenge?.message
        == Taught.course.texts(.witnessQuiet))
    let early = tutor.handle(.answer("The plan of the floor shows no cables."))
    #expect(early.challenge?.message == Taught.course.texts(.tooEarly))
    _ = tutor.handle(.answer("what stopped the machine"))
    _ = tutor.handle(.answer("How could the cable be cut?"))
    let step = tutor.handle(.answer("The plan of the floor shows no cables."))
    #expect(step.notes.first == Taught.course.texts(.goodLadder))
  }

  @Test func asksForTheReasonOfEachPickedSentence() throws {
    var tutor = try Taught.tutor()
    _ = tutor.open()
    let step = tutor.handle(.answer("1 and 3"))
    #expect(step.names == ["accepted", "note", "ask"])
    #expect(step.notes == ["You picked 1, 3."])
    #expect(
      step.ask?.question
        == "Yes, number 1. What is wrong with “The miller was careless.”? A few words are enough.")
    let vague = tutor.handle(.answer("I do not like it"))
    #expect(vague.challenge?.message == Taught.course.texts(.spotReason, ["n": "1"]))
    #expect(tutor.handle(.answer("it blames him")).notes == ["It judges."])
    #expect(tutor.handle(.answer("empty words")).ask?.place.field == "rewrite")
  }

  @Test func pushesBackOnAPlainFactPicked() throws {
    var tutor = try Taught.tutor()
    _ = tutor.open()
    let step = tutor.handle(.answer("1, 2 and 3"))
    #expect(
      step.challenge?.message
        == "You picked 1, 2, 3. Number 2 reads: “10:12 The miller stopped the belt.” What in it judges somebody, or gives you nothing to hold on to?"
    )
    #expect(tutor.handle(.answer("what?")).notes == [Taught.course.texts(.spotNone)])
    #expect(tutor.handle(.answer("2 is fine")).ask?.question.hasPrefix("Yes, number 1.") == true)
  }

  @Test func asksFurtherWhereASentenceIsMissed() throws {
    var tutor = try Taught.tutor()
    _ = tutor.open()
    let step = tutor.handle(.answer("none"))
    #expect(step.challenge?.message == Taught.course.texts(.spotMissed))
    #expect(
      tutor.handle(.answer("3 is empty")).challenge?.message
        == "You picked 3. Right so far: 3. Look at number 1. What would you ask the person who wrote it?"
    )
    #expect(step.records == [.failed(rule: "carelessness")])
  }

  @Test func asksForWordsToBeLeftOut() throws {
    let text = Taught.small.replacing(
      "### Questions", with: "### Avoid\n\n- poor belt → What was poor about it?\n\n### Questions",
      maxReplacements: 1)
    let reader = try Taught.reader(text)
    #expect(reader.problems == [])
    let judge = ExerciseJudge(coach: Taught.coach, texts: Taught.course.texts)
    let run = ExerciseRun(reader.lesson.exercises[1])
    guard case .push(let push) = judge.finished("Nothing checks the poor belt of mill 4.", in: run)
    else {
      Issue.record("taken")
      return
    }
    #expect(push.message == "What was poor about it?")
    guard case .accept = judge.finished("Nothing checks the belt of poor mill 4.", in: run) else {
      Issue.record("pushed back")
      return
    }
  }

  @Test func leavesAnExerciseOpenWhenParked() throws {
    var tutor = try Taught.tutor()
    _ = tutor.open()
    let step = tutor.handle(.command("/park"))
    #expect(step.names == ["parked", "note", "ask"])
    #expect(step.records == [.parked(key: "small/1")])
    #expect(step.ask?.place.field == "rewrite")
  }

  @Test func keepsTheQuestionForCommandsThatStay() throws {
    var tutor = try tutor(at: .rewrite)
    for command in ["/help", "/hint", "/why", "/idea", "/model"] {
      #expect(tutor.handle(.command(command)).names == ["note", "ask"], "\(command)")
    }
    #expect(tutor.handle(.command("/show")).ask?.isFirst == true)
    let unknown = tutor.handle(.command("/fly now"))
    #expect(
      unknown.events.first
        == .error(
          "There is no command “/fly”; there are /help, /hint, /why, /show, /idea, /model, /park, /quit."
        ))
    #expect(unknown.names == ["error", "ask"])
    #expect(
      tutor.handle(.command("/why")).notes == [Taught.course.texts(.nothingPushed)])
  }

  @Test func leavesWithAllSaved() throws {
    var tutor = try tutor(at: .rewrite)
    let step = tutor.handle(.command("/quit"))
    #expect(step.ending == .left)
    #expect(step.notes == ["Everything is saved. Go on with pushback teach."])
  }

  @Test func endsSavedBehindTheLastExercise() throws {
    var tutor = try tutor(at: .plan)
    let step = tutor.handle(
      .answer("Add a line for the belt to the start list of mill 4 (@jan, by 2026-07-01)"))
    #expect(step.names.last == "saved")
    #expect(step.ending == .done)
    #expect(step.notes.first?.contains("It has an owner (@jan)") == true)
    #expect(step.notes.contains("Lesson finished: A small lesson."))
  }

  @Test func goesOnWithTheNextLessonOrStops() throws {
    let texts = Taught.course.texts
    var second = try Taught.reader(id: "second").lesson
    second.title = "The second"
    var tutor = Tutor(
      lessons: [try Taught.reader().lesson, second], isCourse: true,
      queue: Array(Plan.tasks(of: 0, [try Taught.reader().lesson], Progress()).suffix(1)),
      opening: [], texts: texts, coach: Taught.coach, progress: Progress(), day: 1)
    _ = tutor.open()
    let step = tutor.handle(.command("/park"))
    #expect(step.ask?.place.field == "next")
    #expect(step.ask?.question == "Go on with lesson 2 (“The second”)? yes or no")
    #expect(tutor.record(of: .answer("yes")) == nil)
    #expect(tutor.handle(.answer("maybe")).notes == [texts(.yesOrNo)])
    #expect(tutor.handle(.command("/hint")).notes == [texts(.yesOrNo)])
    var stopping = tutor
    #expect(stopping.handle(.answer("no")).names == ["saved"])
    var willing = tutor
    #expect(willing.handle(.answer("Yes, please!")).names.contains("lesson"))
    #expect(tutor.handle(.answer("")).names.contains("lesson"))
  }
}
