/// The folder with the journals of all sessions, and the locks beside them.
public struct SessionStore: Hashable, Sendable {
  /// The folder.
  public let folder: String

  /// The store in `folder`, which is made with the first session.
  public init(folder: String) { self.folder = folder }

  /// The store of this user: `$XDG_STATE_HOME/pushback`, or `~/.local/state/pushback`.
  ///
  /// - Throws: a ``FileError`` with the reason ``FileError/Reason/homeUnknown``.
  public static func ofUser() throws(FileError) -> SessionStore {
    try SessionStore(
      stateHome: environmentVariable("XDG_STATE_HOME"), home: environmentVariable("HOME"))
  }

  /// The store of a user with these environment variables.
  ///
  /// A `stateHome` that is empty or relative counts as unset, as the XDG Base Directory
  /// Specification (0.8) demands.
  ///
  /// - Parameters:
  ///   - stateHome: the value of `XDG_STATE_HOME`.
  ///   - home: the value of `HOME`.
  /// - Throws: a ``FileError`` with the reason ``FileError/Reason/homeUnknown`` where neither is an
  ///   absolute path.
  public init(stateHome: String?, home: String?) throws(FileError) {
    if let stateHome, PathName.isAbsolute(stateHome) {
      folder = PathName.join(stateHome, "pushback")
    } else if let home, PathName.isAbsolute(home) {
      folder = PathName.join(home, ".local/state/pushback")
    } else {
      throw FileError(.create, "", .homeUnknown)
    }
  }

  /// The journal of a session, whether it is there or not.
  public func path(of name: SessionName) -> String {
    PathName.join(folder, name.text + Self.suffix)
  }

  /// The sessions there are, oldest name first; none where the folder has not been made yet.
  public func names() throws(FileError) -> [SessionName] {
    do throws(FileError) {
      return try Folder.entries(folder).compactMap { entry in
        guard entry.kind == .file, entry.name.hasSuffix(Self.suffix) else { return nil }
        return SessionName(String(entry.name.dropLast(Self.suffix.count)))
      }.sorted()
    } catch {
      if error.reason == .missing { return [] }
      throw error
    }
  }

  /// Starts a session under the first free name of `base`, `base-2`, `base-3` and so on.
  public func create(_ base: SessionName) throws(FileError) -> OpenSession {
    try makeFolders()
    for number in 1...9_999 {
      guard let name = base.numbered(number) else { break }
      if let session = try create(exactly: name) { return session }
    }
    throw FileError(.create, path(of: base), .alreadyExists)
  }

  /// Goes on with a session.
  ///
  /// - Throws: a ``FileError``: with the reason ``FileError/Reason/missing`` if there is no such
  ///   session, ``FileError/Reason/held(_:)`` if another process has it open, and as
  ///   ``Journal/resume(at:)`` does.
  public func resume(
    _ name: SessionName
  ) throws(FileError) -> (session: OpenSession, content: JournalContent) {
    let path = path(of: name)
    guard FileKind(at: path) != nil else { throw FileError(.resume, path, .missing) }
    try makeFolders()
    let lock = try FileLock.acquire(
      lockPath(of: name), session: name.text, subject: "session \(name)")
    let (journal, content) = try Journal.resume(at: path)
    return (OpenSession(name: name, journal: journal, lock: lock), content)
  }

  /// Takes the lock of an incident, so that two sessions on it do not mix.
  ///
  /// - Parameters:
  ///   - key: what tells incidents apart, such as the resolved path of the incident's document; any
  ///     text.
  ///   - subject: the incident as the message names it.
  ///   - session: who asks.
  /// - Returns: the lock, held until the value goes or the process ends.
  /// - Throws: a ``FileError``, with the reason ``FileError/Reason/held(_:)`` if another session has
  ///   it.
  public func lockIncident(
    _ key: String, subject: String, session: SessionName
  ) throws(FileError) -> FileLock {
    try makeFolders()
    let name = "incident-\(Checksum(of: Array(key.utf8)).hexadecimal)"
    return try FileLock.acquire(
      PathName.join(locks, name), session: session.text, subject: subject)
  }

  private static let suffix = ".journal"

  private var locks: String { PathName.join(folder, "locks") }

  func lockPath(of name: SessionName) -> String {
    PathName.join(locks, "session-\(name)")
  }

  func makeFolders() throws(FileError) {
    try Folder.create(locks, mode: FileMode(rawValue: 0o700))
  }

  /// The new session, or `nil` if the name is taken.
  private func create(exactly name: SessionName) throws(FileError) -> OpenSession? {
    do throws(FileError) {
      guard FileKind(at: path(of: name)) == nil else { return nil }
      // The lock first, so that nobody can resume a session before its maker has it.
      let lock = try FileLock.acquire(lockPath(of: name), session: name.text)
      let journal = try Journal.create(at: path(of: name))
      return OpenSession(name: name, journal: journal, lock: lock)
    } catch {
      switch error.reason {
      case .alreadyExists, .held: return nil
      default: throw error
      }
    }
  }
}
