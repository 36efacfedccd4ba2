import Journal

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A home, a state folder and an empty handbook for the programs under measurement.
///
/// It lies beside the working folder, as `/tmp` may be memory, where syncing costs nothing.
struct ScratchFolder {
  let path: String
  let handbook: String
  /// Where the program keeps its journals.
  let state: String

  init() throws {
    let here = Folder.resolve(".") ?? "."
    path = PathName.join(here, ".build/benchmark-\(getpid())")
    handbook = PathName.join(path, "handbook")
    state = PathName.join(path, "state/pushback")
    for folder in ["postmortems", "incidents"] {
      try Folder.create(PathName.join(handbook, folder))
    }
    try Folder.create(state)
  }

  /// The environment of a program: the same everywhere.
  var environment: [String] {
    [
      "HOME=\(path)", "XDG_STATE_HOME=\(PathName.join(path, "state"))", "LANG=C.UTF-8",
      "PATH=/usr/local/bin:/usr/bin:/bin", "TERM=xterm-256color",
    ]
  }

  /// Forgets all sessions, so that each run finds the same.
  func forgetSessions() {
    for entry in (try? Folder.entries(state)) ?? [] where entry.kind == .file {
      unlink(PathName.join(state, entry.name))
    }
  }

  /// Empties the handbook.
  func forgetPostmortems() { Self.remove(PathName.join(handbook, "postmortems"), itself: false) }

  /// Writes a file of lines, and returns its path.
  func write(_ name: String, _ lines: [String]) throws -> String {
    let file = PathName.join(path, name)
    try AtomicFile.write(
      Array((lines.joined(separator: "\n") + "\n").utf8), to: file, replacing: true)
    return file
  }

  func remove() { Self.remove(path, itself: true) }

  private static func remove(_ path: String, itself: Bool) {
    for entry in (try? Folder.entries(path)) ?? [] {
      let inside = PathName.join(path, entry.name)
      if unlink(inside) != 0 { remove(inside, itself: true) }
    }
    if itself { rmdir(path) }
  }
}
