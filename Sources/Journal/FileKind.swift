#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What stands under a path, once symbolic links are followed.
public enum FileKind: Hashable, Sendable {
  /// A symbolic link that leads nowhere.
  case danglingLink
  /// An ordinary file.
  case file
  /// A folder.
  case folder
  /// A device, a pipe or a socket.
  case other

  /// The kind of what stands at `path`; `nil` where there is nothing or it cannot be seen.
  public init?(at path: String) {
    guard !path.utf8.contains(0) else { return nil }
    var status = stat()
    if stat(path, &status) == 0 {
      self.init(status)
    } else if lstat(path, &status) == 0 {
      self = .danglingLink
    } else {
      return nil
    }
  }

  init(_ status: stat) {
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
  }
}
