import Coach
import Testing

@testable import Teaching

/// Whatever a hint suggests leads on, whoever is lost is told what to do, and a question about a person
/// is told from a question after a culprit.
@Suite struct LeadingOnTests {
  private static let ladders = Taught.course.lessons.flatMap(\.exercises)
    .filter { $0.kind == .ladder }

  private let judge = ExerciseJudge(coach: Taught.coach, texts: Taught.course.texts)

  /// Every question of the hints, typed as it stands, at every step of every ladder.
  @Test(arguments: [
    "How does it work on a normal day?", "Who or what checks it?",
    "What would have shown it earlier?",
    "How could it stay that way without anybody seeing it?", "Why was it so?",
    "how it works on a normal day", "what would have shown it earlier",
  ])
  func answersWhatHintsSuggest(_ question: String) throws {
    for exercise in Self.ladders {
      for heard in exercise.witness.indices {
        var run = ExerciseRun(exercise)
        run.heard = Set(exercise.witness.indices.prefix(heard))
        guard case .onward = run.take(question, by: judge) else {
          Issue.record("\(exercise.title), step \(heard + 1)")
          continue
        }
        #expect(run.heard.count == heard + 1)
      }
    }
  }

  @Test func neverTellsTheLastStepFirst() {
    for exercise in Self.ladders {
      for word in exercise.witness.last?.cues.wordings ?? [] {
        var run = ExerciseRun(exercise)
        _ = run.take("\(word.filter { $0 != "*" })?", by: judge)
        #expect(!run.heard.contains(exercise.witness.count - 1), "\(exercise.title): \(word)")
      }
    }
  }

  @Test(arguments: [
    ("Who did it?", true), ("Who is responsible for the load?", true),
    ("Whose fault was it?", true), ("Who forgot the plates?", true),
    ("And who sent it twice?", true), ("Who got the alarm?", false),
    ("Who looks at the backup?", false), ("Who or what checks it?", false),
    ("Who is told when it stops?", false), ("Why did it stop?", false),
  ])
  func tellsACulpritFromAReader(_ question: String, _ isAfterCulprit: Bool) {
    #expect(WitnessQuestion(question).seeksCulprit == isAfterCulprit)
  }

  @Test(arguments: ["hello", "help", "I do not know what to ask", "what is push back"])
  func pointsTheLostToTheCommands(_ text: String) throws {
    for kind in Exercise.Kind.allCases {
      let exercise = try #require(
        Taught.course.lessons.flatMap(\.exercises).first { $0.kind == kind })
      var run = ExerciseRun(exercise)
      guard case .stay(let note) = run.take(text, by: judge) else {
        Issue.record("\(kind) judges “\(text)”")
        continue
      }
      #expect(
        note
          == "To push back means: to ask again where a sentence blames somebody, or says nothing that can be changed. Here you read a case and answer the question below it. /hint asks something that may help, /show shows the case again, /idea the lesson, /help all commands; /park goes on without an answer."
      )
      #expect(run.attempts == 0)
    }
  }

  @Test func saysThatAStepIsTrue() throws {
    let exercise = try #require(Self.ladders.first { $0.title == "The cold rooms" })
    var run = ExerciseRun(exercise)
    for question in exercise.good[0].inputs.prefix(3) { _ = run.take(question, by: judge) }
    guard case .push(let push) = run.take("A filter was changed on Friday.", by: judge) else {
      Issue.record("taken")
      return
    }
    #expect(push.rule == "asks-further")
    #expect(
      push.message
        == "That is true, the witness said so. One step further: ask why it was so, or how it could stay that way without anybody seeing it."
    )
  }
}
