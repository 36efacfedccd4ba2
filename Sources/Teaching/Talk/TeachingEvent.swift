public import Coach

/// What a lesson says.
///
/// A program reads events as JSON Lines, a person as text.
public enum TeachingEvent: Sendable, Hashable {
  case opened
  /// A lesson begins, or is taken up again.
  case lesson(Lesson, number: Int?, count: Int)
  case ask(Ask)
  case challenge(Challenge)
  case accepted(Place, value: String)
  /// The learner went on without finishing.
  case parked(Place)
  case note(String)
  /// The end; all of it is on disk.
  case saved
  case error(String)

  /// The place of a question, as programs know it.
  public struct Place: Sendable, Hashable {
    /// The lesson; nil for a drill.
    public var lesson: String?
    /// `spot`, `rewrite`, `ladder`, `plan`, or `next`: whether to go on with the next lesson.
    public var field: String
    /// The exercise in its lesson, or the drill in its run, from 1.
    public var n: Int
  }

  public struct Ask: Sendable, Hashable {
    public var place: Place
    public var question: String
    public var hint: String
    /// The case as it is told, a paragraph each; empty where nothing is to be read.
    public var story: [String]
    /// What is to be reworked.
    public var passage: String?
    /// The why that the passage answers.
    public var why: String?
    /// Where the passage stands, in words.
    public var placeName: String
    public var known: [String]
    public var sentences: [String]
    public var title: String
    /// Whether the case has not been shown yet.
    public var isFirst: Bool
    /// What a person is shown in place of a question that stands just above; nil where it does not.
    public var reminder: String?
  }

  /// A push-back: one at a time.
  public struct Challenge: Sendable, Hashable {
    public var place: Place
    public var rule: String
    public var label: Label
    /// How often this exercise was pushed back, from 1.
    public var attempt: Int
    /// The learner's own words it rests on; empty where it rests on all of them.
    public var quote: String
    public var message: String
  }
}

/// What reaches a lesson: the learner's lines.
public enum TeachingInput: Sendable, Hashable {
  case answer(String)
  case command(String)
}

/// What came of one input.
public struct TeachingStep: Sendable, Hashable {
  public var events: [TeachingEvent] = []
  /// To be kept behind the input, in order.
  public var records: [TeachingRecord] = []
  public var ending: Ending?

  public enum Ending: Sendable, Hashable {
    case done
    /// The learner left in the middle of an exercise.
    case left
  }
}

/// The commands of a lesson.
public enum TeachingCommand: String, Sendable, CaseIterable {
  case help = "/help"
  case hint = "/hint"
  case why = "/why"
  case show = "/show"
  case idea = "/idea"
  case model = "/model"
  case park = "/park"
  case quit = "/quit"

  /// The command a line begins with; nil where the line is an answer.
  public init?(line: String) {
    let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    self.init(rawValue: word)
  }

  static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// What it does, for `/help`.
  var purpose: String {
    switch self {
    case .help: "this list"
    case .hint: "a question that may help"
    case .why: "why your answer was pushed back"
    case .show: "the case again"
    case .idea: "the idea and the worked example of this lesson again"
    case .model: "a finished answer, from a neighbouring case; ask twice"
    case .park: "goes on; the exercise stays open"
    case .quit: "leaves; everything is saved"
    }
  }
}
