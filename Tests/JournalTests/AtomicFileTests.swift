import Testing

@testable import Journal

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct AtomicFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(
    _ text: String, _ name: String, mode: FileMode = .shared, replacing: Bool = false,
    below root: String? = nil
  ) throws(FileError) -> [String] {
    try AtomicFile.write(
      Array(text.utf8), to: folder(name), mode: mode, replacing: replacing,
      creatingFoldersBelow: root)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try FileReader.read(folder(name)), as: UTF8.self)
  }

  @Test func writesTheFileAndNothingElse() throws {
    #expect(try write("hello", "a.md") == [])
    #expect(try write("secret", "b.md", mode: .owner) == [])
    #expect(try text("a.md") == "hello")
    #expect(try folder.names() == ["a.md", "b.md"])
    #expect(folder.mode("a.md") & 0o700 == 0o600)
    #expect(folder.mode("b.md") == 0o600)
  }

  @Test func neverOverwritesUnasked() throws {
    _ = try write("first", "a.md")
    let error = failure { () throws(FileError) in _ = try write("second", "a.md") }
    #expect(
      error?.description == """
        Could not write \(folder("a.md")): it is already there; move it away, or choose another name.
        """)
    #expect(try text("a.md") == "first")
    #expect(try folder.names() == ["a.md"])
  }

  @Test func letsOneOfManyWin() async throws {
    let path = folder("a.md")
    let winners = await withTaskGroup(of: Int?.self) { group in
      for number in 0..<16 {
        group.addTask {
          let error = failure { () throws(FileError) in
            try AtomicFile.write(Array("\(number)".utf8), to: path, replacing: false)
          }
          return error == nil ? number : nil
        }
      }
      return await group.reduce(into: [Int]()) { found, number in
        if let number { found.append(number) }
      }
    }
    #expect(winners.count == 1)
    #expect(try text("a.md") == winners.first.map(String.init))
    #expect(try folder.names() == ["a.md"])
  }

  @Test func neverOverwritesAFileThatAppearsMeanwhile() throws {
    let path = folder("a.md")
    let appearing: (String, String) -> CInt = { temporary, target in
      try? self.folder.put(Array("theirs".utf8), "a.md")
      return link(temporary, target)
    }
    let lacking: (String, String) -> CInt = { _, _ in
      try? self.folder.put(Array("theirs".utf8), "a.md")
      errno = EPERM
      return -1
    }
    for way in [appearing, lacking] {
      let error = failure { () throws(FileError) in
        _ = try AtomicFile.write(
          [65], to: path, mode: .shared, replacing: false, below: nil, linking: way)
      }
      #expect(error?.reason == .alreadyExists)
      #expect(try text("a.md") == "theirs")
      #expect(try folder.names() == ["a.md"])
      unlink(path)
    }
  }

  @Test func worksWithoutHardLinks() throws {
    _ = try AtomicFile.write(
      [65], to: folder("a.md"), mode: .owner, replacing: false, below: nil
    ) { _, _ in
      errno = EPERM
      return -1
    }
    #expect(try text("a.md") == "A")
    #expect(try folder.names() == ["a.md"])
    #expect(folder.mode("a.md") == 0o600)
  }

  @Test func replacesWhenAskedAndKeepsPermissionsAndLinks() throws {
    _ = try write("first", "a.md")
    chmod(folder("a.md"), 0o640)
    symlink("a.md", folder("link.md"))
    _ = try write("second", "link.md", mode: .owner, replacing: true)
    #expect(try text("a.md") == "second")
    #expect(folder.mode("a.md") == 0o640)
    #expect(try folder.names() == ["a.md", "link.md"])
    var status = stat()
    #expect(lstat(folder("link.md"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    _ = try write("new", "b.md", replacing: true)
    #expect(try text("b.md") == "new")
  }

  @Test func makesFoldersBelowTheHandbookOnly() throws {
    #expect(
      try write("x", "postmortems/2026/24/a.md", below: folder.path) == [
        folder("postmortems"), folder("postmortems/2026"), folder("postmortems/2026/24"),
      ])
    let unasked = failure { () throws(FileError) in _ = try write("x", "other/a.md") }
    #expect(
      unasked?.description == """
        Could not write \(folder("other/a.md")): there is no folder \(folder("other")); create it, \
        or name another place.
        """)
    let vanished = failure { () throws(FileError) in
      _ = try write("x", "gone/a/b.md", below: folder("gone"))
    }
    #expect(
      vanished?.description
        == "Could not write \(folder("gone")): it does not exist; check the name.")
    #expect(try folder.names() == ["postmortems"])
  }

  @Test func leavesNoNewFolderBehindWhenItFails() throws {
    let error = failure { () throws(FileError) in
      _ = try AtomicFile.write(
        [65], to: folder("a/b/c.md"), mode: .shared, replacing: false, below: folder.path
      ) { _, _ in
        errno = ENOSPC
        return -1
      }
    }
    #expect(error?.reason == .diskFull)
    #expect(try folder.names() == [])
  }

  @Test func refusesWhatIsNoFile() throws {
    try Folder.create(folder("dir"))
    mkfifo(folder("pipe"), 0o600)
    symlink("none", folder("link"))
    let cases: [(String, FileError.Reason)] = [
      ("dir", .isFolder), ("pipe", .notRegular), ("link", .danglingLink(folder("link"))),
      ("a\u{0}b", .badName("it contains a NUL byte")),
      (String(repeating: "x", count: 300), .nameTooLong),
    ]
    for (name, reason) in cases {
      let error = failure { () throws(FileError) in _ = try write("x", name, replacing: true) }
      #expect(error == FileError(.write, folder(name), reason), "\(name)")
    }
    #expect(try folder.names() == ["dir", "link", "pipe"])
  }

  @Test func writesNamesAsLongAsTheyMayBe() throws {
    let name = String(repeating: "x", count: 252) + ".md"
    _ = try write("x", name)
    #expect(try folder.names() == [name])
  }

  @Test func removesWhatAKilledWriterLeft() throws {
    try folder.put(Array("half".utf8), ".a.md.pushback.tmp")
    _ = try write("whole", "a.md")
    #expect(try folder.names() == ["a.md"])
    #expect(try text("a.md") == "whole")
  }

  @Test func leavesAloneWhatSomebodyIsStillWriting() throws {
    let theirs = try TemporaryFile(beside: folder("a.md"), mode: .shared)
    try theirs.file.write([65])
    _ = try write("whole", "a.md")
    #expect(try folder.names() == [".a.md.pushback.tmp", "a.md"])
    #expect(try text(".a.md.pushback.tmp") == "A")
    theirs.remove()
  }
}
