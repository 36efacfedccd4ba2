import Coaching
import Interview
import JSONText
import Journal

/// A running conversation about a draft.
final class CoachingConversation: Conversing {
  private var coaching: Coaching
  private let session: OpenSession
  private let file: DraftFile
  /// Keeps a second session off the same draft; held until the process ends.
  private let lock: FileLock

  init(coaching: Coaching, session: OpenSession, file: DraftFile, lock: FileLock) {
    self.coaching = coaching
    self.session = session
    self.file = file
    self.lock = lock
  }

  func send(_ input: Input, report: ([Event]) -> Void) throws -> Ending? {
    switch input {
    case .answer(let text): try follow(.answer(text), report)
    case .command(let line): try follow(.command(line), report)
    default: nil
    }
  }

  func keep(draft: String) throws {
    try session.journal.append(Array(JSONValue.draft(draft).text.utf8))
  }

  func askAgain() -> [Event] { coaching.askAgain() }

  var farewell: String { coaching.farewell }

  var lineHelp: LineHelp { coaching.lineHelp }

  /// Says where a resumed conversation stands, after what it still waited for when the last process
  /// ended, and after a look at whether the draft is still what it was.
  func catchUp(report: ([Event]) -> Void) throws -> Ending? {
    var notes: [Event] = []
    var ending: Ending?
    func take(_ step: CoachingStep) {
      for case .note(let message) in step.events { notes.append(.note(message)) }
      for case .coached(let file, let backup, let transcript) in step.events {
        notes.append(.coached(file: file, backup: backup, transcript: transcript))
      }
      ending = step.ending ?? ending
    }
    let isWaiting = coaching.request != nil
    if !isWaiting {
      let bytes = try file.read()
      if bytes != coaching.text { take(try log(.changed(String(decoding: bytes, as: UTF8.self)))) }
    }
    while let request = coaching.request { take(try log(try answer(request))) }
    var events = coaching.reopened().events
    events.insert(contentsOf: notes, at: min(1, events.count))
    report(events)
    return ending
  }

  private func follow(
    _ input: CoachingInput, _ report: ([Event]) -> Void
  ) throws -> Ending? {
    var step = try log(input)
    while true {
      report(step.events)
      guard let request = step.request else { return step.ending }
      step = try log(try answer(request))
    }
  }

  private func log(_ input: CoachingInput) throws -> CoachingStep {
    try session.journal.append(Array(JSONValue(input).text.utf8))
    return coaching.handle(input)
  }

  private func answer(_ request: CoachingRequest) throws -> CoachingInput {
    switch request {
    case .write(let text, let former, let keeping):
      try file.write(text, former: former, keeping: keeping)
    case .finish(let transcript): try file.finish(transcript)
    }
  }
}
