import JSONText
public import Journal
import Postmortem
public import Teaching

/// The journal of a learner's lessons: inputs, and what came of them.
public struct TeachingStore {
  private let store: SessionStore
  private let name: SessionName

  /// The journal of this user.
  public static func ofUser() throws(FileError) -> TeachingStore {
    let sessions = try SessionStore.ofUser()
    let store = SessionStore(folder: PathName.join(sessions.folder, "teach"))
    guard let name = SessionName("progress") else {
      throw FileError(.create, store.folder, .badName("progress"))
    }
    return TeachingStore(store: store, name: name)
  }

  /// Where it lies.
  public var path: String { store.path(of: name) }

  /// How far the learner is; changes nothing.
  public func progress() throws(FileError) -> Progress {
    guard FileKind(at: path) != nil else { return Progress() }
    return Self.progress(try Journal.read(path).records)
  }

  /// Opens the journal to add to it; nobody else can until it is closed.
  public func open() throws(FileError) -> (session: OpenSession, progress: Progress) {
    if FileKind(at: path) == nil {
      let session = try store.create(name)
      if session.name == name { return (session, Progress()) }
      // Somebody else was a moment earlier, and has it open.
      session.discard()
    }
    let (session, content) = try store.resume(name)
    return (session, Self.progress(content.records))
  }

  private static func progress(_ records: [[UInt8]]) -> Progress {
    var progress = Progress()
    for record in records {
      guard let json = try? JSONValue(parsing: record), let (made, at) = TeachingRecord.read(json)
      else { continue }
      progress.add(made, day: at.day)
    }
    return progress
  }
}
