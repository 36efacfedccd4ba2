#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Files that appear whole or not at all, also if the process is killed or the power fails.
public enum AtomicFile {
  /// Writes a file under its name in one step, and returns once it is durable.
  ///
  /// - Parameters:
  ///   - bytes: the whole content.
  ///   - path: where it goes. A link to an existing file stays, and its target is replaced.
  ///   - mode: the permissions of a new file; a file that is replaced keeps its own.
  ///   - replacing: whether a file of that name may be replaced. If not, none is ever overwritten,
  ///     not even one that appears while this runs.
  ///   - root: a folder that has to be there, below which missing folders are made; `nil` where the
  ///     file's own folder has to be there.
  /// - Returns: the folders that had to be made, outermost first.
  /// - Throws: a ``FileError``; then the disk is as it was before.
  @discardableResult
  public static func write(
    _ bytes: [UInt8], to path: String, mode: FileMode = .shared, replacing: Bool,
    creatingFoldersBelow root: String? = nil
  ) throws(FileError) -> [String] {
    try write(bytes, to: path, mode: mode, replacing: replacing, below: root) { temporary, target in
      link(temporary, target)
    }
  }

  /// Writes with the given way of adding a second name to a file, which some file systems lack.
  static func write(
    _ bytes: [UInt8], to path: String, mode: FileMode, replacing: Bool, below root: String?,
    linking: (String, String) -> CInt
  ) throws(FileError) -> [String] {
    let target = try destination(path, replacing: replacing)
    let folder = PathName.parent(of: target)
    var made: [String] = []
    if let root { made = try Folder.create(folder, below: root) }
    do throws(SystemFailure) {
      let temporary = try TemporaryFile(beside: target, mode: mode)
      do throws(SystemFailure) {
        try fill(temporary.file, bytes, as: replacing ? target : nil)
        if replacing {
          try retrying { rename(temporary.path, target) }
        } else {
          try place(temporary, at: target, linking)
        }
      } catch {
        temporary.remove()
        throw error
      }
    } catch {
      let failure = FileError(.write, path, error)
      for folder in made.reversed() { rmdir(folder) }
      throw failure
    }
    try Folder.sync(folder)
    return made
  }

  /// Where the bytes go: `path`, or what it links to.
  private static func destination(
    _ path: String, replacing: Bool
  ) throws(FileError) -> String {
    let kind = FileKind(at: path)
    guard let kind else { return path }
    if kind == .danglingLink { throw FileError(.write, path, .danglingLink(path)) }
    if kind == .folder { throw FileError(.write, path, .isFolder) }
    guard replacing else { throw FileError(.write, path, .alreadyExists) }
    guard kind == .file else { throw FileError(.write, path, .notRegular) }
    return Folder.resolve(path) ?? path
  }

  /// Puts content and permissions into the new file, down to the disk.
  private static func fill(
    _ file: Descriptor, _ bytes: [UInt8], as replaced: String?
  ) throws(SystemFailure) {
    var status = stat()
    if let replaced, stat(replaced, &status) == 0 {
      try retrying { fchmod(file.number, status.st_mode & 0o7777) }
    }
    try file.write(bytes)
    try file.sync()
  }

  /// Gives the file its final name unless that is taken.
  private static func place(
    _ temporary: TemporaryFile, at target: String, _ linking: (String, String) -> CInt
  ) throws(SystemFailure) {
    if linking(temporary.path, target) == 0 {
      temporary.remove()
      return
    }
    let failure = SystemFailure.last
    guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(failure.code) else {
      throw failure
    }
    // No second names here (FAT, some network file systems): take the name with an empty file,
    // which fails if there is one, and replace that.
    _ = try Descriptor.open(target, O_WRONLY | O_CREAT | O_EXCL)
    do throws(SystemFailure) {
      try retrying { rename(temporary.path, target) }
    } catch {
      unlink(target)
      throw error
    }
  }
}
