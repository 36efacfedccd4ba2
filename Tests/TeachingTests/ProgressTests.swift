import Coach
import EmbeddedPrompts
import Prompts
import Testing

@testable import Teaching

@Suite struct ProgressTests {
  @Test func bringsAFailedRuleBackAtGrowingIntervals() {
    var progress = Progress()
    progress.add(.failed(rule: "luck"), day: 100)
    #expect(progress.due(on: 100) == [])
    #expect(progress.due(on: 101) == ["luck"])
    var day = 101
    for interval in [3, 7, 21, 60] {
      progress.add(.drilled(key: "luck", clean: true), day: day)
      #expect(progress.due(on: day + interval - 1) == [])
      #expect(progress.due(on: day + interval) == ["luck"])
      day += interval
    }
    progress.add(.drilled(key: "luck", clean: true), day: day)
    #expect(progress.due(on: 1_000_000) == [])
  }

  @Test func beginsAnewWhereADrillWentWrong() {
    var progress = Progress()
    progress.add(.failed(rule: "luck"), day: 100)
    progress.add(.drilled(key: "luck", clean: true), day: 101)
    progress.add(.drilled(key: "luck", clean: false), day: 104)
    #expect(progress.due(on: 105) == ["luck"])
  }

  @Test func forgetsOneLessonOrAll() {
    var progress = Progress()
    progress.add(.done(key: "one/1"), day: 1)
    progress.add(.done(key: "two/1"), day: 1)
    progress.add(.failed(rule: "luck"), day: 1)
    progress.add(.reset(lesson: "one"), day: 1)
    #expect(progress.done == ["two/1"])
    #expect(progress.drills.count == 1)
    progress.add(.reset(lesson: nil), day: 1)
    #expect(progress == Progress())
  }

  /// Killed after every input, a learner is where the last input led to.
  @Test func comesBackToTheSamePlaceAfterEveryInput() throws {
    let lesson = try Taught.reader().lesson
    let inputs =
      ["1", "1 and 3", "it blames", "no idea", "it is empty", "The belt of mill 4 tore."]
      + lesson.exercises[1].good[0].inputs + ["/model", "Why?"]
      + lesson.exercises[2].good[0].inputs + lesson.exercises[3].good[0].inputs
    var whole = try Taught.tutor()
    _ = whole.open()
    var journal = Progress()
    for text in inputs {
      let input: TeachingInput = text.hasPrefix("/") ? .command(text) : .answer(text)
      let expected = whole.handle(input)
      var resumed = try Taught.tutor(journal)
      _ = resumed.open()
      // Only the input is sure to be on the disk: what came of it may be lost with the process.
      if let record = resumed.record(of: input) { journal.add(record, day: 20_000) }
      if expected.ending == nil {
        var again = try Taught.tutor(journal)
        let opened = again.open()
        #expect(opened.ask?.question == expected.ask?.question, "\(text)")
        for record in opened.records { journal.add(record, day: 20_000) }
        #expect(again.progress.done == whole.progress.done)
      }
    }
    #expect(whole.progress.finished(lesson) == 4)
  }

  @Test func drillsWhatWasFailedBeforeTheLesson() throws {
    var progress = Progress()
    progress.add(.failed(rule: "memory-slip"), day: 10)
    var tutor = Plan.course(Taught.course, coach: Taught.coach, progress: progress, day: 11)
    let step = tutor.open()
    #expect(
      step.notes.first
        == "Before the lesson: 1 of 1 short drills of what you met earlier. /park passes one by.")
    let ask = try #require(step.ask)
    #expect(ask.place.lesson == nil)
    let fires = try #require(Taught.coach.rule("memory-slip")).fires
    #expect(ask.passage == JudgedText(fires[0]).text)
    let pushed = tutor.handle(.answer("Somebody forgot it again."))
    #expect(pushed.challenge != nil)
    // A drill brings nothing else back: it comes back itself.
    #expect(pushed.records == [])
    let parked = tutor.handle(.command("/park"))
    #expect(parked.records == [.drilled(key: "memory-slip", clean: false)])
    #expect(parked.names.contains("lesson"))
  }

  @Test func drillsPassagesOfOnesOwn() throws {
    let own = Drill.OwnPassage(
      text: JudgedText(
        place: .why(question: "Why did it stop?"), text: "I forgot to raise max_jobs=40."),
      rule: "memory-slip", source: "20260609T100000Z")
    var tutor = try #require(
      Plan.mine(
        [own, own], texts: Taught.course.texts, coach: Taught.coach, progress: Progress(), day: 5))
    let step = tutor.open()
    #expect(step.ask?.story == [Taught.course.texts(.mineStory, ["source": own.source])])
    let lost = tutor.handle(.answer("Nothing checks the limit of jobs against the queue."))
    #expect(lost.challenge?.rule == "keeps-facts")
    let done = tutor.handle(
      .answer("Nothing checks max_jobs=40 against the length of the queue."))
    #expect(done.names.last == "saved")
    #expect(done.records == [.drilled(key: own.key, clean: false)])
    #expect(
      Plan.mine(
        [own], texts: Taught.course.texts, coach: Taught.coach, progress: tutor.progress, day: 5)
        == nil)
  }

  @Test func showsTheMap() throws {
    var progress = Progress()
    let course = Taught.course
    try #require(course.lessons.count > 1)
    for key in course.lessons[0].keys { progress.add(.done(key: key), day: 1) }
    progress.add(.failed(rule: "luck"), day: 1)
    progress.add(.failed(rule: "irony"), day: 3)
    progress.add(.input(key: course.lessons[1].keys[0], .answer("x")), day: 3)
    progress.add(.done(key: course.lessons[1].keys[0]), day: 3)
    progress.add(.parked(key: course.lessons[1].keys[1]), day: 3)
    let lines = CourseMap(course, coach: Taught.coach, progress: progress, day: 3).text
      .split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix(" 1  \(course.lessons[0].title)"))
    #expect(lines[0].hasSuffix("done"))
    #expect(lines[1].hasSuffix("done, 1 parked  <- next"))
    #expect(lines.suffix(2) == ["Drills due: luck", "Drills later: irony on 1970-01-05"])
  }
}
