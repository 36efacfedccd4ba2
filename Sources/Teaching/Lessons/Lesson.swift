/// One lesson: one file under `prompts/lessons`.
public struct Lesson: Sendable, Hashable {
  /// The file's name without its number and extension; for a file of a teacher's own, its path too.
  public var id: String
  public var title: String
  /// The idea, a paragraph each.
  public var idea: [String]
  public var example: WorkedExample
  public var exercises: [Exercise]
  /// The file as messages name it.
  public var path: String

  /// What keeps the exercises apart in the progress of a learner.
  func key(_ index: Int) -> String { "\(id)/\(index + 1)" }

  /// Every key of its exercises.
  public var keys: [String] { exercises.indices.map(key) }
}

/// A worked example: told, then shown before and after.
public struct WorkedExample: Sendable, Hashable {
  /// A line of the example: what stood there, or what came of it.
  public struct Line: Sendable, Hashable {
    public enum Side: String, Sendable, Hashable {
      case before = "Before"
      case after = "After"
    }
    public var side: Side
    public var text: JudgedText
  }

  public var paragraphs: [String]
  public var lines: [Line]
  /// Said behind the lines.
  public var remarks: [String]
}

/// Something to do, judged by the coach.
public struct Exercise: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case spot, rewrite, ladder, plan
  }

  /// A sentence of a draft, to be pushed back on or left alone.
  public struct Sentence: Sendable, Hashable {
    public var text: JudgedText
    public var isFaulty: Bool
    /// Words of a reason that fit only here.
    public var reasons: Wanted?
    /// Said once the sentence is settled.
    public var because: String?
  }

  /// What the witness knows, and what has to be asked to hear it.
  public struct Testimony: Sendable, Hashable {
    public var cues: Wanted
    public var answer: String
    public var line: Int
  }

  public var kind: Kind
  public var title: String
  public var line: Int
  /// The case as it is told.
  public var story: [String]
  /// What is to be rewritten or planned; the symptom's why of a ladder, without an answer.
  public var passage: JudgedText?
  public var sentences: [Sentence] = []
  /// What is known, for the one who rewrites.
  public var known: [String] = []
  /// Every one of these has to be in the answer.
  public var keep: [Wanted] = []
  /// One of these has to be: what let it happen.
  public var name: [Wanted] = []
  /// None of these may be, word for word.
  public var avoid: [Wanted] = []
  /// The witness's answers in the order of the ladder.
  public var witness: [Testimony] = []
  /// What the witness answers to questions that lead nowhere.
  public var asides: [Testimony] = []
  /// From a question to a narrower one to a counter-example.
  public var questions: [String] = []
  /// Answers that finish it; for a ladder the inputs of one way up.
  public var good: [Sample] = []
  /// Answers that are pushed back.
  public var wrong: [Sample] = []
  /// A neighbouring case, told.
  public var modelStory: [String] = []
  /// How the neighbouring case reads when it is done well.
  public var model: [JudgedText] = []
  /// Said when it is finished.
  public var afterwards: String?
  /// The rule or passage this is a drill of; nil for an exercise of a lesson.
  public var drills: String?

  public struct Sample: Sendable, Hashable {
    public var inputs: [String]
    public var line: Int
  }

  init(kind: Kind, title: String, line: Int, story: [String] = []) {
    self.kind = kind
    self.title = title
    self.line = line
    self.story = story
  }
}
