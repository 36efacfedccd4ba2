import Journal

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A folder of its own for one test, removed with everything in it at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/pushback-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw CannotMake(code: errno) }
    // On macOS /tmp is a link; resolved paths are to compare equal.
    let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = Folder.resolve(made) ?? made
  }

  deinit { Self.remove(path) }

  struct CannotMake: Error {
    let code: CInt
  }

  /// A path inside.
  func callAsFunction(_ name: String) -> String { PathName.join(path, name) }

  /// The names in the folder, or in one inside.
  func names(_ inside: String = "") throws -> [String] {
    try Folder.entries(inside.isEmpty ? path : self(inside)).map(\.name)
  }

  /// Writes a file past the code under test.
  func put(_ bytes: [UInt8], _ name: String) throws {
    let file = fopen(self(name), "w")
    guard let file else { throw CannotMake(code: errno) }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// The permission bits of a file inside.
  func mode(_ name: String) -> UInt16 {
    var status = stat()
    guard stat(self(name), &status) == 0 else { return 0 }
    return UInt16(status.st_mode & 0o7777)
  }

  private static func remove(_ path: String) {
    for entry in (try? Folder.entries(path)) ?? [] {
      let inside = PathName.join(path, entry.name)
      if unlink(inside) != 0 { remove(inside) }
    }
    rmdir(path)
  }
}

/// The error that `work` ends in.
func failure(_ work: () throws(FileError) -> Void) -> FileError? {
  do throws(FileError) {
    try work()
    return nil
  } catch {
    return error
  }
}
