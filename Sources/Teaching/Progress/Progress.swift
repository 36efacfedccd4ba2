/// What a learner's journal holds: the inputs, and what came of them.
public enum TeachingRecord: Sendable, Hashable {
  /// A line of the learner's at an exercise or drill.
  case input(key: String, TeachingInput)
  case done(key: String)
  case parked(key: String)
  /// A rule was heard in an answer, or not seen where it should have been.
  case failed(rule: String)
  /// A drill came to its end; whether nothing was pushed back.
  case drilled(key: String, clean: Bool)
  /// Forget this lesson; nil for everything.
  case reset(lesson: String?)
}

/// How far a learner is: the records of the journal, added up.
public struct Progress: Sendable, Hashable {
  /// When something is to be drilled again.
  public struct Drill: Sendable, Hashable {
    /// How often it went well in a row.
    public var step: Int
    /// The day it is due: days since 1970.
    public var due: Int
    /// How often it was drilled at all, so that another passage comes up.
    public var times: Int
  }

  /// Days until something comes back, growing with every time it goes well.
  public static let intervals = [1, 3, 7, 21, 60]

  /// Keys of finished exercises.
  public private(set) var done: Set<String> = []
  public private(set) var parked: Set<String> = []
  /// What is to be drilled again, by rule or passage.
  public private(set) var drills: [String: Drill] = [:]
  /// The inputs of exercises that are not finished.
  public private(set) var pending: [String: [TeachingInput]] = [:]
  /// The exercise that was worked at last.
  public private(set) var last: String?

  public init() {}

  /// Adds one record.
  ///
  /// - Parameters:
  ///   - record: The next of the journal.
  ///   - day: The day it was made: days since 1970.
  public mutating func add(_ record: TeachingRecord, day: Int) {
    switch record {
    case .input(let key, let input):
      pending[key, default: []].append(input)
      last = key
    case .done(let key):
      pending[key] = nil
      parked.remove(key)
      done.insert(key)
    case .parked(let key):
      pending[key] = nil
      parked.insert(key)
    case .failed(let rule):
      drills[rule] = Drill(
        step: 0, due: day + Self.intervals[0], times: drills[rule]?.times ?? 0)
    case .drilled(let key, let clean):
      pending[key] = nil
      let before = drills[key]
      let step = clean ? (before?.step ?? 0) + 1 : 0
      // What went well at every interval is learned.
      drills[key] = Drill(
        step: step,
        due: step < Self.intervals.count ? day + Self.intervals[step] : .max,
        times: (before?.times ?? 0) + 1)
    case .reset(let lesson?):
      let prefix = lesson + "/"
      done = done.filter { !$0.hasPrefix(prefix) }
      parked = parked.filter { !$0.hasPrefix(prefix) }
      pending = pending.filter { !$0.key.hasPrefix(prefix) }
    case .reset(nil): self = Progress()
    }
  }

  /// What is due on a day, the longest overdue first.
  public func due(on day: Int) -> [String] {
    drills.filter { $0.value.due <= day }.sorted { ($0.value.due, $0.key) < ($1.value.due, $1.key) }
      .map(\.key)
  }

  /// How many exercises of a lesson are finished.
  public func finished(_ lesson: Lesson) -> Int { lesson.keys.count(where: done.contains) }
}
