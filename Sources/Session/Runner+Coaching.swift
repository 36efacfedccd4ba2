import Coach
import Coaching
import EmbeddedPrompts
import Interview
import JSONText
import Journal
import Postmortem
import Prompts
import Review

/// Conversations about a draft.
extension Runner {
  /// Goes through a draft with its author, from the beginning or from where it was left.
  ///
  /// - Returns: The exit status.
  public func coach(_ path: String) -> Int32 {
    var face = makeFace()
    do {
      let file = DraftFile(path: Folder.resolve(path) ?? path, shown: path)
      let bytes = try file.read()
      guard Folder.isWritable(PathName.parent(of: file.path)) else {
        throw FileError(.write, path, .notPermitted)
      }
      let store = try SessionStore.ofUser()
      if let name = try Self.unfinished(in: store, draft: file.path) {
        let (session, content) = try store.resume(name)
        guard let replay = CoachingReplay(content) else { return ExitStatus.usage }
        return goOn(replay, session, &face)
      }
      return try begin(file, bytes, store, &face)
    } catch {
      return leave(error, &face)
    }
  }

  private func begin(
    _ file: DraftFile, _ bytes: [UInt8], _ store: SessionStore, _ face: inout any Face
  ) throws -> Int32 {
    let folder = PathName.parent(of: file.path)
    let team = try TeamPrompts.folder(prompts: prompts, handbook: handbook)
    let settings = try SettingsFile.path(above: folder).map { try SettingsFile(at: $0) }
    let coach = try team.map { try TeamPrompts($0).coach } ?? Coach.ready()
    guard let base = SessionName(now.stamp(.basic)) else { return ExitStatus.usage }
    let handbook = try Self.folder(handbook)
    let session = try store.create(base)
    do {
      let lock = try store.lockIncident(file.path, subject: file.shown, session: session.name)
      let setup = CoachingSetup(
        session: session.name.text, journal: session.journal.path, now: now, path: file.shown,
        text: bytes, missing: Self.missing(in: bytes, below: folder, coach))
      let header = CoachingHeader(
        setup: setup, file: file.path, handbook: handbook, settings: settings, team: team,
        prompts: prompts.flatMap(Folder.resolve))
      var coaching = try Self.coaching(header, coach)
      try session.journal.append(Array(header.json.text.utf8))
      let step = coaching.open()
      face.show(step.events)
      if step.ending != nil {
        session.discard()
        return ExitStatus.done
      }
      return run(
        CoachingConversation(coaching: coaching, session: session, file: file, lock: lock), &face)
    } catch {
      session.discard()
      throw error
    }
  }

  /// Takes up a session about a draft and runs it.
  func goOn(
    _ replay: CoachingReplay, _ session: OpenSession, _ face: inout any Face
  ) -> Int32 {
    let header = replay.header
    guard !replay.isFinished else {
      face.fail(SessionTexts.coached(session.name.text, header.setup.path))
      return ExitStatus.usage
    }
    do {
      let lock = try SessionStore.ofUser().lockIncident(
        header.file, subject: header.setup.path, session: session.name)
      let coach = header.team.flatMap { try? TeamPrompts($0).coach } ?? Coach.ready()
      var coaching = try Self.coaching(header, coach)
      _ = coaching.open()
      for input in replay.inputs { _ = coaching.handle(input) }
      _ = coaching.handle(.resumed(now))
      try session.journal.append(Array(JSONValue(CoachingInput.resumed(now)).text.utf8))
      let conversation = CoachingConversation(
        coaching: coaching, session: session,
        file: DraftFile(path: header.file, shown: header.file), lock: lock)
      if try conversation.catchUp(report: { face.show($0) }) != nil { return ExitStatus.done }
      return run(conversation, &face, draft: replay.draft)
    } catch {
      return leave(error, &face)
    }
  }

  private static func coaching(_ header: CoachingHeader, _ coach: Coach) throws -> Coaching {
    let settings = try header.settings?.settings(coach: coach) ?? ReviewSettings()
    return Coaching(
      setup: header.setup, reviewer: Reviewer(coach: coach, settings: settings),
      guide: Guide(.embedded), words: try PassageGuide(.embedded))
  }

  /// What the draft's links name and is not there, looked at once.
  private static func missing(
    in bytes: [UInt8], below folder: String, _ coach: Coach
  ) -> Set<String> {
    guard let draft = try? Draft(bytes) else { return [] }
    return draft.linkedPaths.filter { FileKind(at: PathName.join(folder, $0)) == nil }
  }

  /// The session about a draft that was not gone through to its end, the latest.
  private static func unfinished(
    in store: SessionStore, draft: String
  ) throws(FileError) -> SessionName? {
    try store.names().last { name in
      guard let content = try? Journal.read(store.path(of: name)),
        let replay = CoachingReplay(content)
      else { return false }
      return !replay.isFinished && replay.header.file == draft
    }
  }
}
