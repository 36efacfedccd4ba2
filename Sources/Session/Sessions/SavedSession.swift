import Coach
import Coaching
import EmbeddedPrompts
import Interview
import JSONText
import Journal
import Postmortem

/// A session as its journal has it, looked at without going on with it.
public struct SavedSession {
  /// How a session stands.
  public enum State: Hashable, Sendable {
    case unfinished
    /// Its postmortem was saved.
    case saved
    /// It ended with a draft that was there already.
    case closed
    /// Killed before its first question: nothing was typed.
    case empty
    /// A draft was or is being gone through, not an interview.
    case coached(isFinished: Bool)
    /// Something was typed, but not in an interview that this version knows.
    case other
    /// Its journal cannot be read; why.
    case unreadable(String)
  }

  /// Its name.
  public let name: String
  /// Its journal.
  public let path: String
  /// How it stands.
  public let state: State
  /// Who has it open now; nil where nobody does.
  public let holder: String?
  let header: Header?
  let inputs: [Input]
  let interview: Interview?
  /// The draft that was gone through, as it was named, and the handbook; nil in an interview.
  let coached: (draft: String, handbook: String)?

  /// Reads a session and replays it.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - store: where it is.
  init(_ name: SessionName, in store: SessionStore) {
    self.name = name.text
    path = store.path(of: name)
    holder = (try? store.holder(of: name))?.description
    let content: JournalContent
    do throws(FileError) {
      content = try Journal.read(path)
    } catch {
      state = .unreadable(error.description)
      (header, inputs, interview, coached) = (nil, [], nil, nil)
      return
    }
    if let coaching = CoachingReplay(content) {
      state = .coached(isFinished: coaching.isFinished)
      coached = (coaching.header.setup.path, coaching.header.handbook)
      (header, inputs, interview) = (nil, [], nil)
      return
    }
    coached = nil
    guard let replay = Replay(content) else {
      state = content.records.isEmpty ? .empty : .other
      (header, inputs, interview) = (nil, [], nil)
      return
    }
    header = replay.header
    inputs = replay.inputs
    var replayed = Self.interview(replay.header)
    _ = replayed.open()
    replay.run(on: &replayed)
    interview = replayed
    let isSaved = replay.inputs.contains { if case .saved = $0 { true } else { false } }
    state = isSaved ? .saved : replay.isFinished ? .closed : .unfinished
  }

  /// An interview as it was when a session began.
  static func interview(_ header: Header) -> Interview {
    let coach = header.team.flatMap { try? TeamPrompts($0).coach }
    return Interview(setup: header.setup, guide: Guide(.embedded), coach: Runner.ready(coach))
  }

  /// The name in a list: where it stands, in a few words.
  var words: String {
    switch state {
    case .unfinished:
      guard let standing = interview?.standing else { return "unfinished" }
      return
        "unfinished, at \(standing.section.index)/\(Section.allCases.count) \(standing.title), "
        + Self.answers(standing.answered)
    case .saved: return "finished, \(Self.answers(interview?.standing.answered ?? 0))"
    case .closed: return "ended: there was a draft already"
    case .empty: return "empty: nothing was typed"
    case .coached(isFinished: true): return "review of a draft, finished"
    case .coached(isFinished: false): return "review of a draft, unfinished"
    case .other: return "no interview; pushback resume \(name) may know it"
    case .unreadable(let why): return "unreadable: \(why)"
    }
  }

  private static func answers(_ count: Int) -> String {
    "\(count) \(count == 1 ? "answer" : "answers")"
  }

  /// What users saw, or that it is not told yet.
  var symptom: String {
    if let coached { return coached.draft }
    let symptom = interview?.standing.symptom ?? ""
    return symptom.isEmpty ? "(what users saw is not told yet)" : symptom
  }

  /// Whether there is nothing to show of it.
  public var isBlank: Bool { interview == nil }

  /// The handbook it belongs to.
  var handbook: String? { header?.handbook ?? coached?.handbook }

  /// Where the postmortem was saved.
  var saved: String? {
    inputs.lazy.compactMap { if case .saved(let path, _) = $0 { path } else { nil } }.first
  }
}
