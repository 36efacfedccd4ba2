#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A lock that one process holds at a time, and that ends with the process however it ends.
///
/// It is `flock` on a file that says who holds it. The file is never removed: a process that
/// waits at the old file and one that made a new one would both believe to hold the lock.
public final class FileLock {
  /// The lock file.
  public let path: String

  private let file: Descriptor

  private init(path: String, file: Descriptor) {
    self.path = path
    self.file = file
  }

  /// Takes the lock, or says who has it; never waits.
  ///
  /// - Parameters:
  ///   - path: the lock file, made if need be; its folder has to be there.
  ///   - session: on whose behalf, for the message that others get.
  ///   - subject: what is locked, for the message; the path where it is `nil`.
  /// - Returns: the lock, given back when the value goes, and when the process ends, also by
  ///   `kill -9`.
  /// - Throws: a ``FileError``, with the reason ``FileError/Reason/held(_:)`` if it is busy.
  public static func acquire(
    _ path: String, session: String?, subject: String? = nil
  ) throws(FileError) -> FileLock {
    let subject = subject ?? path
    while true {
      do throws(SystemFailure) {
        let file = try Descriptor.open(path, O_RDWR | O_CREAT | O_NONBLOCK, mode: .owner)
        try retrying { flock(file.number, LOCK_EX | LOCK_NB) }
        // Somebody may have cleared the folder in the meantime.
        guard file.isStill(at: path) else { continue }
        let lock = FileLock(path: path, file: file)
        lock.sign(LockHolder(process: ownProcess(), session: session))
        return lock
      } catch {
        switch error.code {
        case EWOULDBLOCK: throw FileError(.lock, subject, .held(holder(of: path)))
        case ENOLCK, ENOTSUP, EOPNOTSUPP: throw FileError(.lock, subject, .locksUnsupported)
        // Errors of the file name the file, which is what has to be mended.
        default: throw FileError(.lock, path, error)
        }
      }
    }
  }

  /// Writes the holder into the file.
  ///
  /// A failure, such as a full disk, leaves the file empty: the lock holds all the same, and
  /// others are told of "another process".
  private func sign(_ holder: LockHolder) {
    do throws(SystemFailure) {
      try file.truncate(to: 0)
      try file.write(holder.encoded)
    } catch {
      ftruncate(file.number, 0)
    }
  }

  private static func holder(of path: String) -> LockHolder {
    do throws(FileError) {
      return LockHolder(encoded: try FileReader.read(path, limit: 4_096))
    } catch {
      return LockHolder(process: nil, session: nil)
    }
  }
}
