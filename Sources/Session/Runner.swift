import Coach
import EmbeddedPrompts
import Interview
import JSONText
import Journal
public import Postmortem
import Prompts

/// Exit statuses of the program.
public enum ExitStatus {
  public static let done: Int32 = 0
  public static let usage: Int32 = 2
  /// The input ended before the interview did.
  public static let unfinished: Int32 = 3
  /// A file could not be read or written.
  public static let file: Int32 = 4
  public static let interrupted: Int32 = 130
}

/// Starts interviews, takes them up again, and runs them to their end.
public struct Runner {
  public enum FaceKind: Sendable {
    case terminal
    case jsonLines
  }

  let faceKind: FaceKind
  /// The clock given with `--now`; nil for the machine's.
  let fixedNow: Moment?
  let handbook: String?
  /// The folder of a team's own prompts given with `--prompts`; nil for the handbook's.
  let prompts: String?

  /// How a person's terminal is written to.
  let appearance: Appearance

  public init(
    face: FaceKind, now: Moment?, handbook: String?, prompts: String? = nil,
    appearance: Appearance = Appearance()
  ) {
    self.appearance = appearance
    self.prompts = prompts
    faceKind = face
    fixedNow = now
    self.handbook = handbook
  }

  var now: Moment { fixedNow ?? .present() }

  func makeFace() -> any Face {
    switch faceKind {
    case .terminal: TerminalFace(appearance)
    case .jsonLines: ProtocolFace()
    }
  }

  // MARK: - Beginning

  /// Begins an interview and runs it.
  ///
  /// - Parameter incident: The path of an incident document.
  /// - Returns: The exit status.
  public func draft(incident: String?) -> Int32 {
    var face = makeFace()
    do {
      let world = World(handbook: try Self.folder(handbook))
      let team = try TeamPrompts.folder(prompts: prompts, handbook: handbook)
      let coach = try team.map { try TeamPrompts($0).coach }
      let found = try incident.map { try world.incident(at: $0) }
      let store = try SessionStore.ofUser()
      guard let base = SessionName(now.stamp(.basic)) else { return ExitStatus.usage }
      let session = try store.create(base)
      let lock: FileLock?
      do {
        lock = try found.map {
          try store.lockIncident($0.key, subject: incident ?? "", session: session.name)
        }
      } catch {
        session.discard()
        throw error
      }
      let setup = Setup(
        session: session.name.text, journal: session.journal.path, now: now,
        weekRule: try world.weekRule(), incident: found?.source)
      try session.journal.append(
        Array(
          Header(
            setup: setup, handbook: world.handbook, lockKey: found?.key, team: team,
            prompts: prompts.flatMap(Folder.resolve)
          ).json.text.utf8),
        waiting: false)
      var interview = Interview(
        setup: setup, guide: Guide(.embedded), coach: Self.ready(coach))
      let step = interview.open()
      if coach == nil { Coach.prepare() }
      let conversation = Conversation(
        interview: interview, session: session, world: world, incidentLock: lock)
      face.show(step.events)
      return run(conversation, &face)
    } catch {
      return leave(error, &face)
    }
  }

  /// Says why there is no conversation; its exit status.
  func leave(_ error: any Error, _ face: inout any Face) -> Int32 {
    face.fail("\(error)")
    return (error as? TeamPrompts.Failure)?.status ?? ExitStatus.file
  }

  /// The coach of a session: with a team's prompts it is there already.
  static func ready(_ coach: Coach?) -> @Sendable () -> Coach {
    guard let coach else { return Coach.ready }
    return { coach }
  }

  /// The handbook's folder as it was given, else `ops-handbook` if it is there, else this folder.
  static func handbookPath(_ given: String?) -> String {
    given ?? (FileKind(at: "ops-handbook") == .folder ? "ops-handbook" : ".")
  }

  /// The handbook's folder, resolved: the one given, else `ops-handbook` if it is there, else this
  /// folder.
  static func folder(_ given: String?) throws(FileError) -> String {
    let path = handbookPath(given)
    guard let resolved = Folder.resolve(path) else { throw FileError(.read, path, .missing) }
    guard FileKind(at: resolved) == .folder else { throw FileError(.read, path, .notAFolder(path)) }
    return resolved
  }

  // MARK: - Going on

  /// Takes up a session and runs it.
  ///
  /// - Parameter name: Its name; nil for the only unfinished one of this handbook.
  /// - Returns: The exit status.
  public func resume(_ name: String?) -> Int32 {
    var face = makeFace()
    do {
      let store = try SessionStore.ofUser()
      let sessionName: SessionName
      if let name {
        guard let valid = SessionName(name) else {
          face.fail(SessionTexts.noSuchSession(name))
          return ExitStatus.usage
        }
        sessionName = valid
      } else {
        let open = try Self.unfinished(in: store, handbook: try Self.folder(handbook))
        guard let only = open.first, open.count == 1 else {
          face.fail(SessionTexts.choose(open.map(\.text)))
          return ExitStatus.usage
        }
        sessionName = only
      }
      let (session, content) = try store.resume(sessionName)
      if let coaching = CoachingReplay(content) { return goOn(coaching, session, &face) }
      guard let replay = Replay(content), !replay.isFinished else {
        face.fail(SessionTexts.finished(sessionName.text))
        return ExitStatus.usage
      }
      let lock = try replay.header.lockKey.map {
        try store.lockIncident($0, subject: $0, session: session.name)
      }
      // The session is judged to its end by what it began with: else its replay could part from
      // what the author saw.
      let coach = replay.header.team.flatMap { try? TeamPrompts($0).coach }
      let change =
        coach == nil && replay.header.team != nil
        ? SessionTexts.promptsUnusable
        : try hasChangedPrompts(replay.header) ? SessionTexts.promptsChanged : nil
      var interview = Interview(
        setup: replay.header.setup, guide: Guide(.embedded), coach: Self.ready(coach))
      _ = interview.open()
      for typed in replay.run(on: &interview) { face.remember(typed.line, kind: typed.kind) }
      let world = World(handbook: replay.header.handbook)
      _ = interview.handle(.resumed(now))
      try session.journal.append(Array(JSONValue(Input.resumed(now)).text.utf8))
      let conversation = Conversation(
        interview: interview, session: session, world: world, incidentLock: lock)
      // A program is told nothing of the past; a person may have forgotten what was said.
      let challenge = faceKind == .terminal ? interview.pendingChallenge : nil
      try conversation.catchUp { face.show(Self.telling(change, Self.recalling(challenge, $0))) }
      return run(conversation, &face, draft: replay.draft)
    } catch {
      return leave(error, &face)
    }
  }

  /// The events with the clock as it is now: an interview knows only when it was begun or taken up.
  private func timed(_ events: [Event]) -> [Event] {
    events.map { event in
      guard case .section(let section, let title, let opening, var way) = event else {
        return event
      }
      way.now = now
      return .section(section, title: title, opening: opening, way: way)
    }
  }

  /// The events with which a session is taken up, with what was pushed back before the question.
  static func recalling(_ challenge: Challenge?, _ events: [Event]) -> [Event] {
    guard let challenge, case .ask? = events.last else { return events }
    return events.dropLast() + [.challenge(challenge)] + events.suffix(1)
  }

  /// The events with which a session is taken up, with a note behind the first.
  static func telling(_ note: String?, _ events: [Event]) -> [Event] {
    guard let note, case .opened? = events.first else { return events }
    return [events[0], .note(note)] + events.dropFirst()
  }

  /// Whether a team's prompts are no longer those the session began with.
  ///
  /// - Throws: The folder named on the command line cannot be read; the handbook's own may be broken
  ///   by now.
  private func hasChangedPrompts(_ header: Header) throws(FileError) -> Bool {
    let before = header.team?.texts.map { [$0.path, $0.text] } ?? []
    let now: PromptFolder?
    if let prompts {
      now = try PromptFolder(prompts)
    } else {
      now = try? TeamPrompts.folder(prompts: header.prompts, handbook: header.handbook)
    }
    return before != now?.texts.map { [$0.path, $0.text] } ?? []
  }

  /// The unfinished sessions of a handbook, oldest first.
  ///
  /// A journal that cannot be read is passed over: it can still be named.
  static func unfinished(
    in store: SessionStore, handbook: String
  ) throws(FileError) -> [SessionName] {
    try store.names().filter { name in
      guard let content = try? Journal.read(store.path(of: name)) else { return false }
      if let coaching = CoachingReplay(content) {
        return !coaching.isFinished && coaching.header.handbook == handbook
      }
      guard let replay = Replay(content) else { return false }
      return !replay.isFinished && replay.header.handbook == handbook
    }
  }

  // MARK: - The loop

  /// Runs a conversation until it ends or is left.
  ///
  /// - Parameters:
  ///   - conversation: It has asked its first question.
  ///   - face: Where the author is.
  ///   - draft: What was typed and not taken when the session was left.
  /// - Returns: The exit status.
  func run(
    _ conversation: any Conversing, _ face: inout any Face, draft: String? = nil
  ) -> Int32 {
    var draft = draft
    var isPrepared = false
    while true {
      if !isPrepared { face.prepare(conversation.lineHelp) }
      isPrepared = false
      if let text = draft {
        draft = nil
        face.bringBack(text)
      }
      switch face.read() {
      case .draft(let text):
        do { try conversation.keep(draft: text) } catch {
          face.fail("\(error)")
          return ExitStatus.file
        }
        if !text.isEmpty { face.bringBack(text) }
        isPrepared = true
      case .input(let input):
        do {
          switch try conversation.send(input, report: { face.show(timed($0)) }) {
          case .saved?, .draft?: return ExitStatus.done
          case .left?: return ExitStatus.unfinished
          case nil: break
          }
        } catch {
          face.fail("\(error)")
          return ExitStatus.file
        }
      case .bad(let message): face.show([.error(message)] + conversation.askAgain())
      case .end: return leave(conversation, &face, ExitStatus.unfinished)
      case .signal(let number): return leave(conversation, &face, 128 + number)
      case .failed(let message):
        face.fail(message)
        return ExitStatus.file
      }
    }
  }

  /// Leaves a conversation that goes on another time, with what was half typed.
  ///
  /// - Returns: The exit status.
  private func leave(
    _ conversation: any Conversing, _ face: inout any Face, _ status: Int32
  ) -> Int32 {
    let unfinished = face.unfinished
    if !unfinished.isEmpty {
      do { try conversation.keep(draft: unfinished) } catch {
        face.fail("\(error)")
        return ExitStatus.file
      }
    }
    face.show([.note(conversation.farewell)])
    return status
  }
}
