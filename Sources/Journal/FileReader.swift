#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Reads whole files of ordinary size.
public enum FileReader {
  /// The bytes of the file at `path`.
  ///
  /// Never waits: a pipe or a device is refused, not read.
  ///
  /// - Parameters:
  ///   - path: an ordinary file, or a link to one.
  ///   - limit: how many bytes it may hold; a larger one is refused, none is cut.
  /// - Returns: all bytes.
  /// - Throws: a ``FileError`` whose reason is ``FileError/Reason/missing``, `isFolder`,
  ///   `notRegular`, `notPermitted`, `tooLarge` or what the system reported.
  public static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    try read(path, limit: limit, for: .read)
  }

  /// Reads on behalf of an action that the error is to name.
  static func read(
    _ path: String, limit: Int, for action: FileError.Action
  ) throws(FileError) -> [UInt8] {
    do throws(SystemFailure) {
      // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
      let file = try Descriptor.open(path, O_RDONLY | O_NONBLOCK)
      let status = try file.status()
      switch FileKind(status) {
      case .file: break
      case .folder: throw SystemFailure(EISDIR)
      case .other, .danglingLink: throw SystemFailure(ENODEV)
      }
      guard status.st_size <= limit,
        let bytes = try file.readAll(limit: limit, expected: Int(status.st_size))
      else { throw SystemFailure(EOVERFLOW) }
      return bytes
    } catch {
      switch error.code {
      // A socket cannot be opened at all.
      case ENODEV, ENXIO: throw FileError(action, path, .notRegular)
      case EOVERFLOW: throw FileError(action, path, .tooLarge(limit: limit))
      default: throw FileError(action, path, error)
      }
    }
  }
}
