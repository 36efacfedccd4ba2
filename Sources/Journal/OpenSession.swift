#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

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

  /// Removes the journal of a session that never began.
  public func discard() { unlink(journal.path) }
}
