#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Folders: their content, and new ones.
public enum Folder {
  /// What is in the folder at `path`, sorted by the bytes of the names.
  ///
  /// Names that are not UTF-8 are left out, as no path of ours could name them.
  public static func entries(_ path: String) throws(FileError) -> [FolderEntry] {
    guard !path.utf8.contains(0) else { throw FileError(.list, path, SystemFailure(EINVAL)) }
    guard let stream = opendir(path) else { throw FileError(.list, path, SystemFailure.last) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileError(.list, path, SystemFailure.last) }
        break
      }
      // By its place in the record: a copy of the field would cut what a file system lets
      // exceed the declared length.
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name),
        let name = String(
          validatingCString: UnsafeRawPointer(entry).advanced(by: offset)
            .assumingMemoryBound(to: CChar.self)),
        name != ".", name != "..",
        let kind = FileKind(at: PathName.join(path, name))
      else { continue }
      entries.append(FolderEntry(name: name, kind: kind))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Makes the folder at `path`, with those above it that are missing.
  ///
  /// - Parameters:
  ///   - path: the folder wanted; that it is there already is no error.
  ///   - root: a folder that has to be there and is never made, so that a folder which vanished is
  ///     told from one that was never needed; `nil` makes all.
  ///   - mode: the permissions of new folders, less the umask.
  /// - Returns: the folders made, outermost first.
  /// - Throws: a ``FileError`` about the part of the path that is in the way.
  @discardableResult
  public static func create(
    _ path: String, below root: String? = nil, mode: FileMode = FileMode(rawValue: 0o755)
  ) throws(FileError) -> [String] {
    if let root, FileKind(at: root) != .folder { throw unusable(root) }
    var missing: [String] = []
    var candidate = PathName.withoutTrailingSlashes(path)
    while FileKind(at: candidate) == nil, candidate != PathName.parent(of: candidate) {
      missing.append(candidate)
      candidate = PathName.parent(of: candidate)
    }
    guard FileKind(at: candidate) == .folder else { throw unusable(candidate) }
    var made: [String] = []
    for folder in missing.reversed() {
      do throws(SystemFailure) {
        guard !folder.utf8.contains(0) else { throw SystemFailure(EINVAL) }
        try retrying { mkdir(folder, mode.bits) }
      } catch {
        // Somebody else may have made it in this very moment.
        guard error.code == EEXIST, FileKind(at: folder) == .folder else {
          throw FileError(.create, folder, error)
        }
        continue
      }
      made.append(folder)
      try sync(PathName.parent(of: folder))
    }
    return made
  }

  /// Whether files can be made and replaced in a folder.
  public static func isWritable(_ path: String) -> Bool { access(path, W_OK | X_OK) == 0 }

  /// The path of a file or folder with every link and `..` resolved; `nil` where it is not there.
  ///
  /// Two paths lead to the same place if this is equal, and a file lies in a folder if the
  /// folder's resolved path and a slash begin the file's.
  public static func resolve(_ path: String) -> String? {
    guard !path.utf8.contains(0), let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }

  /// Makes new, renamed and removed names in a folder durable.
  static func sync(_ path: String) throws(FileError) {
    do throws(SystemFailure) {
      try syncNames(path)
    } catch {
      throw FileError(.write, path, error)
    }
  }

  /// Makes new, renamed and removed names in a folder durable.
  static func syncNames(_ path: String) throws(SystemFailure) {
    do throws(SystemFailure) {
      try Descriptor.open(path, O_RDONLY | O_DIRECTORY).sync()
    } catch {
      // Some file systems cannot sync folders, and a folder may be writable but not readable:
      // then there is nothing more to be done.
      guard [EINVAL, EACCES, EPERM, ENOTSUP, EBADF].contains(error.code) else { throw error }
    }
  }

  private static func unusable(_ path: String) -> FileError {
    switch FileKind(at: path) {
    case nil: FileError(.write, path, .missing)
    case .danglingLink: FileError(.write, path, .danglingLink(path))
    default: FileError(.write, path, .notAFolder(path))
    }
  }
}
