/// A session this process may write to: its journal, and the lock that keeps others out.
public final class OpenSession {
  /// Its name.
  public let name: SessionName

  /// Its journal.
  public let journal: Journal

  private let lock: FileLock

  init(name: SessionName, journal: Journal, lock: FileLock) {
    self.name = name
    self.journal = journal
    self.lock = lock
  }
}
