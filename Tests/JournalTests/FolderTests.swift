import Journal
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct FolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func listsNamesInOrderWithTheirKinds() throws {
    try folder.put([], "b.md")
    try folder.put([], "B.md")
    try folder.put([], "\u{E9}.md")
    try Folder.create(folder("a"))
    symlink("b.md", folder("c"))
    symlink("none", folder("d"))
    mkfifo(folder("e"), 0o600)
    #expect(
      try Folder.entries(folder.path).map { "\($0.name) \($0.kind)" } == [
        "B.md file", "a folder", "b.md file", "c file", "d danglingLink", "e other",
        "\u{E9}.md file",
      ])
  }

  @Test func saysWhatCannotBeListed() throws {
    try folder.put([], "file")
    #expect(
      failure { () throws(FileError) in _ = try Folder.entries(folder("none")) }?.description
        == "Could not list \(folder("none")): it does not exist; check the name.")
    #expect(
      failure { () throws(FileError) in _ = try Folder.entries(folder("file")) }?.description
        == "Could not list \(folder("file")): it is not a folder; name a folder.")
    #expect(
      failure { () throws(FileError) in _ = try Folder.entries("a\u{0}") }?.description
        == "Could not list a\\u{0}: it contains a NUL byte; use another name.")
  }

  @Test func makesWhatIsMissingAndSaysWhat() throws {
    #expect(
      try Folder.create(folder("a/b/c/"), below: folder.path)
        == [folder("a"), folder("a/b"), folder("a/b/c")])
    #expect(try Folder.create(folder("a/b/d")) == [folder("a/b/d")])
    #expect(try Folder.create(folder("a/b/d")) == [])
  }

  @Test func makesNothingBelowAFolderThatVanished() throws {
    let error = failure { () throws(FileError) in
      try Folder.create(folder("handbook/postmortems"), below: folder("handbook"))
    }
    #expect(error == FileError(.write, folder("handbook"), .missing))
    #expect(try folder.names() == [])
  }

  @Test func tellsALinkToNothingFromAMissingFolder() throws {
    symlink("none", folder("handbook"))
    let error = failure { () throws(FileError) in
      try Folder.create(folder("handbook/postmortems"))
    }
    #expect(
      error?.description == """
        Could not write \(folder("handbook")): it is a link to nothing; repair the link, or name \
        another place.
        """)
    try folder.put([], "file")
    let other = failure { () throws(FileError) in try Folder.create(folder("file/a")) }
    #expect(other == FileError(.write, folder("file"), .notAFolder(folder("file"))))
  }

  @Test func resolvesLinksAndDots() throws {
    try Folder.create(folder("a/b"))
    symlink("a/b", folder("link"))
    #expect(Folder.resolve(folder("link/../b")) == folder("a/b"))
    #expect(Folder.resolve(folder("none")) == nil)
    #expect(Folder.resolve("a\u{0}b") == nil)
  }

  @Test(arguments: [
    ("/a/b", "/a", "b"), ("/a", "/", "a"), ("a", ".", "a"), ("a/b//", "a", "b"), ("/", "/", ""),
    ("a//b", "a", "b"), ("./a", ".", "a"), ("//a", "/", "a"),
  ])
  func takesPathsApart(path: String, parent: String, last: String) {
    #expect(PathName.parent(of: path) == parent)
    #expect(PathName.last(of: path) == last)
  }

  @Test func putsPathsTogether() {
    #expect(PathName.join("/a", "b") == "/a/b")
    #expect(PathName.join("/a/", "b") == "/a/b")
    #expect(PathName.join("/a", "/b") == "/b")
    #expect(PathName.join("", "b") == "b")
  }

  @Test func showsPathsWithoutControlCharacters() {
    #expect(PathName.shown("/a/\u{1B}[2J\u{202E}x\u{9B}") == "/a/\\u{1B}[2J\\u{202E}x\\u{9B}")
    #expect(PathName.shown("") == "(no name)")
    let long = PathName.shown(String(repeating: "a", count: 5_000))
    #expect(long.unicodeScalars.count == 351)
  }
}
