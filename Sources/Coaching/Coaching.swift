import Coach
public import Interview
import Postmortem
public import Review

/// A conversation about a draft as a value: an input goes in, events come out.
///
/// It goes through what the review finds, what matters most first, one point at a time. What the author
/// types is judged in its place and put into the draft there; all other bytes stay. It knows no files,
/// clocks or terminals; the same inputs give the same events, so that a session is resumed by replaying
/// what its journal holds.
public struct Coaching: Sendable {
  /// A point that was asked: answered, left or parked.
  ///
  /// Its place moves with the text around it.
  struct Settled: Sendable {
    var rule: String
    var section: SectionName?
    /// nil for a point about the whole draft, or where somebody else has changed the words.
    var range: Range<Int>?
    var isWhole: Bool
    var way: Way
    /// Whether it stays as it is.
    var wasLeft = false
  }

  /// A passage that was asked about, for `/back`.
  struct Asked: Sendable {
    var target: Target
    var range: Range<Int>?
    var wasLeft: Bool
  }

  /// What was pushed back at the pending passage.
  struct Rejection: Sendable {
    var attempts = 0
    var byRule: [String: Int] = [:]
    var rule = ""
    /// What was typed, to be gone on with.
    var wording = ""
  }

  /// What is to be written, and what becomes of it then.
  struct Writing: Sendable {
    var edit: DraftEdit
    /// What is settled by it.
    var target: Target?
    /// The section that was asked as a whole.
    var section: SectionName?
    /// Whether the words stay and only get their mark.
    var isParking = false
  }

  /// How much was asked and done.
  public struct Counts: Sendable, Hashable {
    public var asked = 0
    public var reworded = 0
    public var parked = 0
    public var left = 0
    public var told = 0
  }

  let setup: CoachingSetup
  let reviewer: Reviewer
  let guide: Guide
  let words: PassageGuide
  var now: Moment
  /// The draft as it is on disk, but for what `writing` is about to put there.
  public internal(set) var text: [UInt8]
  var draft: Draft?
  var settled: [Settled] = []
  var asked: [Asked] = []
  var pending: Target?
  /// What stood there before, where the passage is asked again.
  var previous: String?
  var talk: SectionTalk?
  var rejection: Rejection?
  var writing: Writing?
  var raised: Set<String> = []
  var announced: String??
  /// Whether anything was asked at all.
  var hasAsked = false
  public internal(set) var request: CoachingRequest?
  public internal(set) var backup: String?
  public internal(set) var counts = Counts()
  var ending: Ending?
  var transcript = Transcript()

  /// - Parameters:
  ///   - setup: What is fixed when it begins.
  ///   - reviewer: Finds what is wrong; its coach judges what is typed.
  ///   - guide: The questions of the sections a draft lacks.
  ///   - words: What goes with a passage.
  public init(
    setup: CoachingSetup, reviewer: Reviewer, guide: Guide, words: PassageGuide
  ) {
    self.setup = setup
    self.reviewer = reviewer
    self.guide = guide
    self.words = words
    now = setup.now
    text = setup.text
    draft = try? Draft(setup.text)
  }

  var coach: Coach { reviewer.coach }

  /// The first events: what this is about, and the first passage.
  public mutating func open() -> CoachingStep {
    var step = CoachingStep()
    step.events.append(opened)
    let count = points(in: text).filter { $0.way != .told }.count
    if count == 0 {
      step.events.append(.note(CoachingMessages.nothingToAsk(setup.path)))
    } else {
      step.events.append(.note(words.opening))
      step.events.append(.note(CoachingMessages.begins(setup.path, count: count)))
    }
    advance(in: &step)
    return close(step)
  }

  /// The events with which a session is taken up again: only the pending question.
  public func reopened() -> CoachingStep {
    var copy = self
    var step = CoachingStep()
    step.events.append(opened)
    copy.announced = nil
    if let talk {
      step.events += talk.interview.reopened().events.dropFirst()
    } else {
      copy.repeatAsk(in: &step)
    }
    return copy.close(step)
  }

  /// The pending question again, as after a line that could not be read.
  public func askAgain() -> [Event] {
    var copy = self
    var step = CoachingStep()
    copy.repeatAsk(in: &step)
    return step.events
  }

  /// What is said when the input ends before the draft does.
  public var farewell: String { CoachingMessages.left(setup.path) }

  private var opened: Event {
    .opened(Opened(session: setup.session, journal: setup.journal, draft: setup.path))
  }

  /// Takes one input and says what comes of it: events that end in one question, a request, or an ending.
  public mutating func handle(_ input: CoachingInput) -> CoachingStep {
    var step = CoachingStep()
    switch input {
    case .answer(let typed): answer(typed, in: &step)
    case .command(let line): command(line, in: &step)
    case .written(let backup):
      if let backup { self.backup = backup }
      wasWritten(in: &step)
    case .changed(let other): wasChanged(Array(other.utf8), in: &step)
    case .saved(let file, let transcript):
      request = nil
      step.events.append(.coached(file: file, backup: backup, transcript: transcript))
      ending = .saved
    case .resumed(let moment):
      now = moment
      ending = nil
    }
    return close(step)
  }

  private func close(_ step: CoachingStep) -> CoachingStep {
    var step = step
    step.request = request
    step.ending = ending
    return step
  }
}
