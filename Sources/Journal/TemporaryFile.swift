#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A new file in the folder of the one it is to become, locked for as long as its writer lives.
///
/// The name follows from the target's, so that what a killed process left behind is found and
/// removed by the next write to the same place; the lock tells such a remnant from a file that
/// somebody is still writing.
struct TemporaryFile {
  let path: String
  let file: Descriptor

  /// Makes a file beside `target`.
  init(beside target: String, mode: FileMode) throws(SystemFailure) {
    let folder = PathName.parent(of: target)
    let name = PathName.last(of: target)
    // File systems take 255 bytes a name.
    let stem = name.utf8.count <= 200 ? name : Checksum(of: Array(name.utf8)).hexadecimal
    for number in 1...99 {
      let path = PathName.join(
        folder, ".\(stem).pushback\(number == 1 ? "" : "-\(number)").tmp")
      if let file = try Self.make(path, mode) {
        self.path = path
        self.file = file
        return
      }
    }
    throw SystemFailure(EEXIST)
  }

  /// Removes the file; that it is gone already does not matter.
  func remove() { unlink(path) }

  /// The new file, or `nil` if somebody else is using the name.
  private static func make(_ path: String, _ mode: FileMode) throws(SystemFailure) -> Descriptor? {
    for _ in 1...2 {
      do throws(SystemFailure) {
        let file = try Descriptor.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
        // Between the two calls another process may take the new file for a remnant.
        let isOurs = flock(file.number, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
        let links = try file.status().st_nlink
        return isOurs && links > 0 ? file : nil
      } catch {
        guard error.code == EEXIST else { throw error }
        guard removeRemnant(path) else { return nil }
      }
    }
    return nil
  }

  /// Removes `path` if it is a file whose writer has died.
  private static func removeRemnant(_ path: String) -> Bool {
    do throws(SystemFailure) {
      let file = try Descriptor.open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK)
      guard FileKind(try file.status()) == .file,
        flock(file.number, LOCK_EX | LOCK_NB) == 0,
        file.isStill(at: path)
      else { return false }
      return unlink(path) == 0
    } catch {
      return error.code == ENOENT
    }
  }
}
