import Coach
import EmbeddedPrompts
import JSONText
public import Journal
public import Postmortem
import Prompts
import RuleBook
public import Teaching

/// Runs lessons: the judge, the learner's journal and a face.
public struct TeachingRunner {
  /// What a run is to hold.
  public enum Subject: Sendable, Hashable {
    /// Drills that are due, then the lesson the learner is in.
    case course
    /// One lesson, by its number or name.
    case lesson(String)
    /// A file of a teacher's own.
    case file(String)
    /// Passages of the learner's own.
    case mine
  }

  /// Why there is no lesson.
  public struct Failure: Error, CustomStringConvertible {
    /// The exit status it leads to.
    public let status: Int32
    public let description: String
  }

  let appearance: Appearance
  let faceKind: Runner.FaceKind
  let now: Moment
  let handbook: String?
  let prompts: TeamPrompts
  public let course: Course

  /// - Parameters:
  ///   - face: Who is spoken to.
  ///   - now: The clock; nil for the machine's.
  ///   - handbook: The handbook given on the command line.
  ///   - prompts: What is judged by, and a team's own lessons.
  ///   - appearance: How lessons are shown to a person.
  /// - Throws: Everything that is wrong with the lessons.
  public init(
    face: Runner.FaceKind, now: Moment?, handbook: String?, prompts: TeamPrompts,
    appearance: Appearance = Appearance()
  ) throws(Failure) {
    faceKind = face
    self.appearance = appearance
    self.now = now ?? .present()
    self.handbook = handbook
    self.prompts = prompts
    course = Course(prompts.library)
    guard course.problems.isEmpty else {
      throw Failure(
        status: ExitStatus.usage,
        description: TeachingTexts.unusable(
          ProblemReport.text(course.problems) { prompts.text(at: $0) }))
    }
  }

  private var day: Int { now.day }

  // MARK: - The map, the handout

  /// The lessons, and how far the learner is.
  public func map() throws(FileError) -> String {
    CourseMap(
      course, coach: prompts.coach, progress: try TeachingStore.ofUser().progress(), day: day
    ).text
  }

  /// The lessons as Markdown for a class.
  public func handout(_ subject: Subject) throws -> String {
    let lessons: [Lesson] =
      switch subject {
      case .course, .mine: course.lessons
      case .lesson(let name): [course.lessons[try place(of: name)]]
      case .file(let path): [try lesson(at: path)]
      }
    return Handout(lessons, texts: course.texts).markdown
  }

  /// What is wrong with a lesson of a teacher's own, answers and models included; empty where nothing is.
  public func check(_ path: String) throws -> String {
    let (reader, text) = try read(path)
    var problems = reader.problems
    if problems.isEmpty {
      problems = LessonCheck(reader.lesson, coach: prompts.coach, texts: course.texts).problems
    }
    return ProblemReport.text(PromptCheck.sorted(problems)) { _ in text }
  }

  /// Forgets the progress of a lesson, or of all.
  public func reset(_ lesson: String?) throws {
    let id = try lesson.map { course.lessons[try place(of: $0)].id }
    let (session, _) = try TeachingStore.ofUser().open()
    try session.journal.append(
      Array(JSONValue(TeachingRecord.reset(lesson: id), at: now).text.utf8))
  }

  private func place(of name: String) throws(Failure) -> Int {
    guard let place = course.place(of: name) else {
      throw Failure(status: ExitStatus.usage, description: course.unknown(name))
    }
    return place
  }

  /// A lesson larger than this is none (bytes).
  private static let largestLesson = 1 << 20

  private func read(_ path: String) throws -> (reader: LessonReader, text: String) {
    let bytes = try FileReader.read(path, limit: Self.largestLesson)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(status: ExitStatus.file, description: TeachingTexts.notText(path))
    }
    do throws(PromptError) {
      let file = try PromptFile(path: path, text: text)
      return (LessonReader(file, id: Folder.resolve(path) ?? path), text)
    } catch {
      throw Failure(
        status: ExitStatus.usage,
        description: TeachingTexts.unusable(ProblemReport.text([error]) { _ in text }))
    }
  }

  private func lesson(at path: String) throws -> Lesson {
    let (reader, text) = try read(path)
    guard reader.problems.isEmpty else {
      throw Failure(
        status: ExitStatus.usage,
        description: TeachingTexts.unusable(
          ProblemReport.text(PromptCheck.sorted(reader.problems)) { _ in text }))
    }
    return reader.lesson
  }

  // MARK: - Lessons

  /// Runs lessons to their end.
  ///
  /// - Returns: The exit status.
  public func run(_ subject: Subject) -> Int32 {
    var face: any TeachingFace
    do {
      let store = try TeachingStore.ofUser()
      face = makeFace(store.path)
      do {
        // What cannot be taught is said before a journal is made.
        let made = try makeTutor(subject)
        let (session, progress) = try store.open()
        guard var tutor = made(progress) else {
          face.show([.opened, .note(TeachingTexts.nothingOwn), .saved])
          return ExitStatus.done
        }
        let step = tutor.open()
        try keep(step.records, in: session.journal)
        face.show(step.events)
        if step.ending != nil { return ExitStatus.done }
        return try loop(&tutor, &face, session.journal)
      } catch {
        face.fail("\(error)")
        return (error as? Failure)?.status ?? ExitStatus.file
      }
    } catch {
      face = makeFace("")
      face.fail("\(error)")
      return ExitStatus.file
    }
  }

  private func makeFace(_ journal: String) -> any TeachingFace {
    switch faceKind {
    case .terminal: TeachingTerminalFace(appearance)
    case .jsonLines: TeachingProtocolFace(journal: journal)
    }
  }

  private func makeTutor(_ subject: Subject) throws -> (Progress) -> Tutor? {
    let (course, coach, day) = (course, prompts.coach, day)
    switch subject {
    case .course: return { Plan.course(course, coach: coach, progress: $0, day: day) }
    case .lesson(let name):
      let place = try place(of: name)
      return { Plan.lesson(place, of: course, coach: coach, progress: $0, day: day) }
    case .file(let path):
      let lesson = try lesson(at: path)
      return { Plan.own(lesson, texts: course.texts, coach: coach, progress: $0, day: day) }
    case .mine:
      let own = OwnPassages(coach: coach)
      let found = try own.ofSessions() + own.ofTranscripts(in: try Runner.folder(handbook))
      return { Plan.mine(found, texts: course.texts, coach: coach, progress: $0, day: day) }
    }
  }

  /// Keeps what came of an input.
  ///
  /// The input is on the disk, and leads there again if this is lost.
  private func keep(_ records: [TeachingRecord], in journal: Journal) throws(FileError) {
    for record in records {
      try journal.append(Array(JSONValue(record, at: now).text.utf8), waiting: false)
    }
  }

  private func loop(
    _ tutor: inout Tutor, _ face: inout any TeachingFace, _ journal: Journal
  ) throws(FileError) -> Int32 {
    while true {
      switch face.read() {
      case .input(let line):
        let input = TeachingInput(line)
        if let record = tutor.record(of: input) {
          try journal.append(Array(JSONValue(record, at: now).text.utf8))
        }
        let step = tutor.handle(input)
        try keep(step.records, in: journal)
        face.show(step.events)
        switch step.ending {
        case .done?: return ExitStatus.done
        case .left?: return ExitStatus.unfinished
        case nil: break
        }
      // A lesson's answer is one line, taken as it is.
      case .draft: break
      case .bad(let message): face.show([.error(message)] + tutor.askAgain())
      case .end:
        face.show([.note(tutor.farewell)])
        return ExitStatus.unfinished
      case .signal(let number):
        face.show([.note(tutor.farewell)])
        return 128 + number
      case .failed(let message):
        face.fail(message)
        return ExitStatus.file
      }
    }
  }
}

extension TeachingTexts {
  static let nothingOwn =
    "There is no passage of yours that is due. They come from interviews that pushed back, and return at growing intervals."

  static func notText(_ path: String) -> String {
    "Could not read \(path): it is not valid UTF-8; save it as UTF-8."
  }

  static func unusable(_ report: String) -> String {
    "The lessons cannot be used:\n\(report)Mend them; prompts/lessons/README.md says what a lesson is made of."
  }
}
