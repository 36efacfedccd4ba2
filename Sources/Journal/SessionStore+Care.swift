#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Looking after sessions without going on with them.
extension SessionStore {
  /// Who has a session open; nil where nobody does.
  ///
  /// - Throws: a ``FileError`` where that cannot be found out.
  public func holder(of name: SessionName) throws(FileError) -> LockHolder? {
    // Who never was opened has no lock, and looking makes none.
    guard FileKind(at: lockPath(of: name)) != nil else { return nil }
    do throws(FileError) {
      _ = try FileLock.acquire(lockPath(of: name), session: name.text, subject: "session \(name)")
      return nil
    } catch {
      if case .held(let holder) = error.reason { return holder }
      throw error
    }
  }

  /// Removes the journal of a session for good.
  ///
  /// - Throws: a ``FileError``: with the reason ``FileError/Reason/missing`` if there is no such
  ///   session, ``FileError/Reason/held(_:)`` if it is open.
  public func delete(_ name: SessionName) throws(FileError) {
    let path = path(of: name)
    guard FileKind(at: path) != nil else { throw FileError(.delete, path, .missing) }
    try makeFolders()
    let lock = try FileLock.acquire(
      lockPath(of: name), session: name.text, subject: "session \(name)")
    do throws(SystemFailure) {
      try retrying { unlink(path) }
    } catch {
      throw FileError(.delete, path, error)
    }
    try Folder.sync(folder)
    withExtendedLifetime(lock) {}
  }
}
