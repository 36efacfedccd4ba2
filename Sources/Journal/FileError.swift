#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file, folder or lock that could not be used: what was tried, where, and why not.
///
/// Its ``description`` is one sentence made for the person at the terminal: what could not be
/// done, to which file, the reason, and what to do about it.
public struct FileError: Error, Hashable, Sendable {
  /// What was tried.
  public enum Action: String, Hashable, Sendable {
    case create
    case delete
    case list
    case lock
    case read
    case resume
    case write
  }

  /// Why it did not work.
  public enum Reason: Hashable, Sendable {
    /// Something of that name is there, and must not be overwritten.
    case alreadyExists
    /// A name that cannot be used, and what is wrong with it.
    case badName(String)
    /// A line, counted from 1, of a journal is not what was written there.
    case damaged(line: Int)
    /// A folder or file is a symbolic link to nothing.
    case danglingLink(String)
    /// The journal was deleted while it was in use.
    case deleted
    /// The device failed.
    case device
    /// The disk is full.
    case diskFull
    /// The folder that should hold it is not there.
    case folderMissing(String)
    /// Another process holds the lock.
    case held(LockHolder)
    /// It is a folder.
    case isFolder
    /// Neither `HOME` nor `XDG_STATE_HOME` says where to keep sessions.
    case homeUnknown
    /// The file system has no locks.
    case locksUnsupported
    /// There is no such file or folder.
    case missing
    /// A name is longer than the file system takes.
    case nameTooLong
    /// A part of its path is a file, not a folder.
    case notAFolder(String)
    /// It does not begin as a journal does.
    case notAJournal
    /// The permissions do not allow it.
    case notPermitted
    /// It is a device, a pipe or a socket.
    case notRegular
    /// The user's share of the disk is used up.
    case quota
    /// The file system is mounted read-only.
    case readOnly
    /// The file would grow beyond the size that the system allows this process.
    case sizeLimit
    /// It holds more bytes than are read.
    case tooLarge(limit: Int)
    /// Too many files are open.
    case tooManyOpen
    /// Symbolic links that lead round in a circle.
    case tooManyLinks
    /// It was written in a format that this version does not know.
    case unknownVersion(String)
    /// Any other error number of the system.
    case system(Int32)
  }

  /// What was tried.
  public let action: Action

  /// The file, folder, lock or session it was tried on, as it was given.
  public let path: String

  /// Why it did not work.
  public let reason: Reason

  /// An error with its action, its place and its reason.
  public init(_ action: Action, _ path: String, _ reason: Reason) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// Puts the error number of a system call into words.
  init(_ action: Action, _ path: String, _ failure: SystemFailure) {
    self.init(action, path, Reason(failure.code, action, path))
  }
}

extension FileError.Reason {
  fileprivate init(_ code: CInt, _ action: FileError.Action, _ path: String) {
    self =
      switch code {
      case EACCES, EPERM: .notPermitted
      case EDQUOT: .quota
      case EEXIST: .alreadyExists
      case EFBIG: .sizeLimit
      case EINVAL where path.utf8.contains(0): .badName("it contains a NUL byte")
      case EIO, ENXIO: .device
      case EISDIR: .isFolder
      case ELOOP: .tooManyLinks
      case EMFILE, ENFILE: .tooManyOpen
      case ENAMETOOLONG: .nameTooLong
      case ENOENT: Self.absent(action, path)
      case ENOSPC: .diskFull
      case ENOTDIR: .notAFolder(Self.firstNonFolder(path))
      case EROFS: .readOnly
      default: .system(code)
      }
  }

  /// Tells a missing file from a missing folder around it and from a link to nothing.
  private static func absent(_ action: FileError.Action, _ path: String) -> Self {
    if FileKind(at: path) == .danglingLink { return .danglingLink(path) }
    if action == .read || action == .list || action == .resume { return .missing }
    let folder = PathName.parent(of: path)
    return FileKind(at: folder) == .danglingLink ? .danglingLink(folder) : .folderMissing(folder)
  }

  /// The topmost part of `path` that should be a folder and is none.
  private static func firstNonFolder(_ path: String) -> String {
    var found = path
    var candidate = path
    while PathName.parent(of: candidate) != candidate {
      if let kind = FileKind(at: candidate), kind != .folder { found = candidate }
      candidate = PathName.parent(of: candidate)
      if candidate == "." { break }
    }
    return found
  }
}
