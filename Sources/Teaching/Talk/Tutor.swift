import Coach

/// A run of lessons and drills as a value: a line goes in, events come out.
///
/// It knows no files, clocks or terminals. The same progress and inputs give the same events.
public struct Tutor: Sendable {
  /// One exercise or drill of the run.
  struct Task: Sendable {
    var exercise: Exercise
    var key: String
    /// The place of its lesson among `lessons`; nil for a drill.
    var lesson: Int?
    /// In its lesson, or among the drills of the run, from 1.
    var n: Int
  }

  /// What is asked.
  enum Stage: Sendable {
    case exercise
    /// Whether to go on with the lesson at this place.
    case next(Int)
    case ended
  }

  let lessons: [Lesson]
  let isCourse: Bool
  let texts: TeachingTexts
  let coach: Coach
  /// The day of the run: days since 1970.
  let day: Int
  public private(set) var progress: Progress
  var queue: [Task]
  var run: ExerciseRun
  var stage = Stage.exercise
  private var announced: Int?
  private let opening: [TeachingEvent]

  var task: Task? { queue.first }

  init(
    lessons: [Lesson], isCourse: Bool, queue: [Task], opening: [TeachingEvent],
    texts: TeachingTexts, coach: Coach, progress: Progress, day: Int
  ) {
    self.lessons = lessons
    self.isCourse = isCourse
    self.queue = queue
    self.opening = opening
    self.texts = texts
    self.coach = coach
    self.progress = progress
    self.day = day
    run = ExerciseRun(queue.first?.exercise ?? Exercise(kind: .rewrite, title: "", line: 0))
  }

  var judge: ExerciseJudge { ExerciseJudge(coach: coach, texts: texts) }

  // MARK: - Events

  /// The first events: what there is to do, and the first question.
  public mutating func open() -> TeachingStep {
    var step = TeachingStep()
    step.events = [.opened] + opening
    begin(in: &step)
    return step
  }

  /// What is to be kept of an input before it is handled; nil where nothing depends on it.
  public func record(of input: TeachingInput) -> TeachingRecord? {
    guard case .exercise = stage, let task else { return nil }
    return .input(key: task.key, input)
  }

  /// Takes one line of the learner's.
  public mutating func handle(_ input: TeachingInput) -> TeachingStep {
    var step = TeachingStep()
    if let record = record(of: input) { progress.add(record, day: day) }
    switch (stage, input) {
    case (.ended, _): break
    case (.next(let lesson), .answer(let text)): answerNext(text, lesson, in: &step)
    case (.exercise, .answer(let text)): answer(text, in: &step)
    case (_, .command(let line)): command(line, in: &step)
    }
    return step
  }

  /// The pending question again, as after a line that could not be read.
  public func askAgain() -> [TeachingEvent] { [question()] }

  /// What is said when the input ends before the lesson does.
  public var farewell: String { texts(.left) }

  mutating func note(_ text: String, in step: inout TeachingStep) {
    if !text.isEmpty { step.events.append(.note(text)) }
  }

  mutating func keep(_ record: TeachingRecord, in step: inout TeachingStep) {
    progress.add(record, day: day)
    step.records.append(record)
  }

  var place: TeachingEvent.Place {
    switch stage {
    case .next(let lesson): .init(lesson: lessons[lesson].id, field: "next", n: lesson + 1)
    default:
      .init(
        lesson: task?.lesson.map { lessons[$0].id },
        field: run.exercise.kind.rawValue, n: task?.n ?? 1)
    }
  }

  // MARK: - The way

  /// Begins the first task of the queue, or ends.
  mutating func begin(in step: inout TeachingStep) {
    guard let task else {
      stage = .ended
      step.events.append(.saved)
      step.ending = .done
      return
    }
    stage = .exercise
    run = ExerciseRun(task.exercise)
    announce(task, in: &step)
    for input in progress.pending[task.key] ?? [] {
      guard replay(input, in: &step) else { return }
    }
    ask(in: &step)
  }

  private mutating func announce(_ task: Task, in step: inout TeachingStep) {
    guard let number = task.lesson, announced != number else { return }
    announced = number
    let lesson = lessons[number]
    step.events.append(
      .lesson(lesson, number: isCourse ? number + 1 : nil, count: lessons.count))
    let isFresh = lesson.keys.allSatisfy {
      !progress.done.contains($0) && progress.pending[$0] == nil
    }
    note(
      isFresh ? texts(.example) + "\n\n" + Self.told(lesson.example) : texts(.resumed), in: &step)
  }

  /// The idea and the example of a lesson, as they are told.
  static func told(_ example: WorkedExample) -> String {
    let lines = example.lines.map { "  \($0.side.rawValue): \($0.text.shown)" }
    return (example.paragraphs + [lines.joined(separator: "\n")] + example.remarks)
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Takes an input of an earlier run again, without saying what was said then.
  ///
  /// - Returns: False where the exercise came to its end, as when the program was killed before that
  ///   was kept.
  private mutating func replay(_ input: TeachingInput, in step: inout TeachingStep) -> Bool {
    switch input {
    case .answer(let text):
      if case .accept(let praise) = run.take(text, by: judge) {
        finish(text, praise, in: &step)
        return false
      }
    case .command(let line):
      switch TeachingCommand(line: line) {
      case .park:
        park(in: &step)
        return false
      case .model: run.modelsAsked += 1
      case .hint: run.hintsAsked += 1
      default: break
      }
    }
    return true
  }

  private mutating func answer(_ text: String, in step: inout TeachingStep) {
    let before = run.failed
    let verdict = run.take(text, by: judge)
    for rule in run.failed where !before.contains(rule) && task?.lesson != nil {
      keep(.failed(rule: rule), in: &step)
    }
    switch verdict {
    case .push(let push):
      step.events.append(
        .challenge(
          .init(
            place: place, rule: push.rule, label: push.label, attempt: run.attempts,
            quote: push.quote, message: push.message)))
      if run.attempts == Self.attemptsBeforeOffer {
        note(texts(.parkOffer, attempt: run.exercise.model.isEmpty ? 2 : 1), in: &step)
      }
      ask(in: &step)
    case .onward(let told):
      step.events.append(.accepted(place, value: text))
      note(said(told), in: &step)
      ask(in: &step)
    case .stay(let told):
      note(said(told), in: &step)
      ask(in: &step)
    case .accept(let praise): finish(text, praise, in: &step)
    }
  }

  /// After so many answers pushed back, a learner is offered to leave an exercise or to see a model.
  static let attemptsBeforeOffer = 3

  private func said(_ text: String?) -> String { text ?? "" }

  /// The learner's own answer is good: praise, then how a neighbouring case reads.
  private mutating func finish(_ text: String, _ praise: String, in step: inout TeachingStep) {
    guard let task else { return }
    step.events.append(.accepted(place, value: text))
    note(praise, in: &step)
    note(run.exercise.afterwards ?? "", in: &step)
    if !run.exercise.model.isEmpty, task.lesson != nil {
      note(texts(.modelAfter) + "\n" + model, in: &step)
    }
    if task.lesson == nil {
      keep(.drilled(key: task.key, clean: run.attempts == 0), in: &step)
    } else {
      keep(.done(key: task.key), in: &step)
    }
    leave(task, in: &step)
  }

  /// The model of the exercise: another case, and how it reads.
  var model: String {
    (run.exercise.modelStory + run.exercise.model.map { "  \($0.shown)" }).joined(separator: "\n")
  }

  mutating func park(in step: inout TeachingStep) {
    guard let task else { return }
    step.events.append(.parked(place))
    note(texts(.parked), in: &step)
    if task.lesson == nil {
      keep(.drilled(key: task.key, clean: false), in: &step)
    } else {
      keep(.parked(key: task.key), in: &step)
    }
    leave(task, in: &step)
  }

  /// Takes the task off the queue and goes on.
  private mutating func leave(_ task: Task, in step: inout TeachingStep) {
    queue.removeFirst()
    guard let lesson = task.lesson else {
      if queue.first?.lesson != nil || queue.isEmpty { note(texts(.drillsDone), in: &step) }
      return begin(in: &step)
    }
    if queue.first?.lesson == lesson { return begin(in: &step) }
    let open = lessons[lesson].keys.filter { !progress.done.contains($0) }.count
    note(
      open == 0
        ? texts(.lessonDone, ["title": lessons[lesson].title])
        : texts(.lessonOpen, ["title": lessons[lesson].title, "count": "\(open)"]), in: &step)
    guard isCourse, queue.isEmpty, let next = nextLesson(after: lesson) else {
      if isCourse, lessons.allSatisfy({ progress.finished($0) == $0.exercises.count }) {
        note(texts(.courseDone), in: &step)
      }
      return begin(in: &step)
    }
    stage = .next(next)
    step.events.append(question())
  }

  /// The first lesson behind this one that has something open.
  private func nextLesson(after lesson: Int) -> Int? {
    lessons.indices.dropFirst(lesson + 1).first {
      progress.finished(lessons[$0]) < lessons[$0].exercises.count
    }
  }

  private mutating func answerNext(_ text: String, _ lesson: Int, in step: inout TeachingStep) {
    let words = SpotWords(text).words.map(\.text)
    switch words.first ?? "" {
    case "" where text.trimmed.isEmpty, "y", "yes", "ok", "okay", "sure", "go", "next", "yeah",
      "yep":
      queue = Plan.tasks(of: lesson, lessons, progress)
      begin(in: &step)
    case "n", "no", "not", "later", "stop", "nope":
      queue = []
      begin(in: &step)
    default:
      note(texts(.yesOrNo), in: &step)
      step.events.append(question())
    }
  }
}
