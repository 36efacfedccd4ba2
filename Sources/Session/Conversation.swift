import Interview
import JSONText
import Journal
import Postmortem

/// A running conversation: every input is on disk before it is answered.
protocol Conversing: AnyObject {
  func send(_ input: Input, report: ([Event]) -> Void) throws -> Ending?
  /// Keeps what was typed and is not taken yet.
  func keep(draft: String) throws
  /// The pending question again, as after a line that could not be read.
  func askAgain() -> [Event]
  /// Help for the next line.
  var lineHelp: LineHelp { get }
  /// What is said when the input ends before the conversation does.
  var farewell: String { get }
}

/// A running interview.
final class Conversation: Conversing {
  private(set) var interview: Interview
  private let session: OpenSession
  private let world: World
  /// Keeps a second session off the same incident; held until the process ends.
  private var incidentLock: FileLock?

  init(interview: Interview, session: OpenSession, world: World, incidentLock: FileLock?) {
    self.interview = interview
    self.session = session
    self.world = world
    self.incidentLock = incidentLock
  }

  var lineHelp: LineHelp { interview.lineHelp }

  /// Takes one input of the author's.
  ///
  /// - Parameters:
  ///   - input: A line of the author's.
  ///   - report: Called with events as they come, so that what was accepted is said before a file
  ///     is written.
  /// - Returns: How the interview ended, or nil if it goes on.
  /// - Throws: The journal or a file could not be written; what was typed before is safe.
  func send(_ input: Input, report: ([Event]) -> Void) throws(FileError) -> Ending? {
    var step = try log(input)
    while true {
      report(step.events)
      guard let request = step.request else { break }
      step = try log(try answer(request))
    }
    if step.ending == .draft { try session.journal.append(Self.closed) }
    return step.ending
  }

  /// Keeps a text that its author has yet to say yes to: it is on disk before it is shown.
  func keep(draft: String) throws(FileError) {
    try session.journal.append(Array(JSONValue.draft(draft).text.utf8))
  }

  /// Says where a resumed interview stands, after answering what it still waited for when the
  /// last process ended.
  func catchUp(report: ([Event]) -> Void) throws(FileError) {
    while let request = interview.request {
      _ = try log(try answer(request))
    }
    report(interview.reopened().events)
  }

  func askAgain() -> [Event] { interview.askAgain() }

  var farewell: String { interview.farewell }

  private func log(_ input: Input) throws(FileError) -> Step {
    try session.journal.append(Array(JSONValue(input).text.utf8))
    return interview.handle(input)
  }

  /// Marks a journal whose interview ended without files.
  static let closed = Array("{\"closed\":true}".utf8)

  private func answer(_ request: Request) throws(FileError) -> Input {
    switch request {
    case .handbook: return .handbook(world.files())
    case .save(let output): return try world.save(output)
    case .incident(let path):
      do {
        let found = try world.incident(at: path)
        incidentLock = try SessionStore.ofUser().lockIncident(
          found.key, subject: path, session: session.name)
        return .incident(found.source)
      } catch let error as FileError {
        return .noIncident(error.description)
      } catch {
        return .noIncident("\(error)")
      }
    }
  }
}
