import Coach
import EmbeddedPrompts
import Prompts
import Testing

@testable import Teaching

/// The lessons of the project: what is kept beside their exercises comes out as they say.
@Suite struct LessonTests {
  @Test func readsEveryLessonWithoutAProblem() {
    #expect(Taught.course.problems.map(\.description) == [])
    #expect(Taught.course.lessons.count >= 12)
  }

  /// Good answers finish an exercise, wrong ones are pushed back, examples and models are free of
  /// findings.
  @Test(arguments: Taught.course.lessons.map(\.id))
  func keepsWhatItSays(_ id: String) throws {
    let lesson = try #require(Taught.course.lessons.first { $0.id == id })
    let check = LessonCheck(lesson, coach: Taught.coach, texts: Taught.course.texts)
    #expect(check.problems.map(\.description) == [])
  }

  /// A model that could be pasted would be no model.
  @Test(arguments: Taught.course.lessons.map(\.id))
  func doesNotTakeItsOwnModels(_ id: String) throws {
    let lesson = try #require(Taught.course.lessons.first { $0.id == id })
    let judge = ExerciseJudge(coach: Taught.coach, texts: Taught.course.texts)
    for exercise in lesson.exercises where exercise.kind != .spot {
      for model in exercise.model {
        if case .accept = judge.finished(model.text, in: ExerciseRun(exercise)) {
          Issue.record("\(exercise.title) takes its model: \(model.text)")
        }
      }
    }
  }

  @Test func holdsEveryKindOfExercise() {
    let kinds = Set(Taught.course.lessons.flatMap(\.exercises).map(\.kind))
    #expect(kinds == Set(Exercise.Kind.allCases))
  }

  /// Every lesson goes through the tutor from its first question to its end with the first good answers.
  @Test(arguments: Taught.course.lessons.map(\.id))
  func isFinishedThroughTheTutor(_ id: String) throws {
    let place = try #require(Taught.course.place(of: id))
    let lesson = Taught.course.lessons[place]
    var tutor = Plan.lesson(
      place, of: Taught.course, coach: Taught.coach, progress: Progress(), day: 20_000)
    var step = tutor.open()
    for exercise in lesson.exercises {
      for input in try #require(exercise.good.first).inputs {
        #expect(step.names.last == "ask")
        step = tutor.handle(.answer(input))
      }
    }
    #expect(tutor.progress.finished(lesson) == lesson.exercises.count)
  }
}
