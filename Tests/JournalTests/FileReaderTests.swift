import Journal
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct FileReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func readsTheWholeFile(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.put(bytes, "a")
    #expect(try FileReader.read(folder("a")) == bytes)
    #expect(try FileReader.read(folder("a"), limit: size) == bytes)
  }

  @Test(arguments: [
    (10_485_760, "10 MiB"), (65_536, "64 KiB"), (1_000, "1000 bytes"),
  ])
  func refusesMoreThanTheLimit(limit: Int, text: String) throws {
    try folder.put([UInt8](repeating: 65, count: limit + 1), "big")
    let error = failure { () throws(FileError) in
      _ = try FileReader.read(folder("big"), limit: limit)
    }
    #expect(error == FileError(.read, folder("big"), .tooLarge(limit: limit)))
    #expect(
      error?.description
        == "Could not read \(folder("big")): it is larger than \(text); name a smaller file.")
  }

  @Test func readsFilesThatDoNotKnowTheirSize() throws {
    guard FileKind(at: "/proc/self/status") == .file else { return }
    #expect(try FileReader.read("/proc/self/status").starts(with: "Name:".utf8))
    let error = failure { () throws(FileError) in
      _ = try FileReader.read("/proc/self/status", limit: 10)
    }
    #expect(error?.reason == .tooLarge(limit: 10))
  }

  @Test func neverWaitsForAPipe() throws {
    #expect(mkfifo(folder("pipe"), 0o600) == 0)
    let error = failure { () throws(FileError) in _ = try FileReader.read(folder("pipe")) }
    #expect(
      error?.description == """
        Could not read \(folder("pipe")): it is a device, a pipe or a socket; name an ordinary file.
        """)
  }

  @Test(arguments: ["/dev/zero", "/dev/null", "/dev/tty"])
  func readsNoDevice(path: String) {
    let error = failure { () throws(FileError) in _ = try FileReader.read(path) }
    #expect(error?.reason == .notRegular)
  }

  @Test func tellsAbsentThingsApart() throws {
    try folder.put([], "file")
    symlink("nowhere", folder("link"))
    symlink("loop", folder("loop"))
    let cases: [(String, FileError.Reason)] = [
      ("none", .missing), ("no/none", .missing), ("file/x/y", .notAFolder(folder("file"))),
      ("link", .danglingLink(folder("link"))), ("loop", .tooManyLinks), ("", .isFolder),
      (String(repeating: "a", count: 300), .nameTooLong),
      ("a\u{0}b", .badName("it contains a NUL byte")),
    ]
    for (name, reason) in cases {
      let path = name.isEmpty ? folder.path : folder(name)
      let error = failure { () throws(FileError) in _ = try FileReader.read(path) }
      #expect(error == FileError(.read, path, reason), "\(name)")
    }
    #expect(failure { () throws(FileError) in _ = try FileReader.read("") }?.reason == .missing)
  }

  @Test(.disabled(if: getuid() == 0, "permissions do not bind root"))
  func respectsPermissions() throws {
    try folder.put([65], "secret")
    chmod(folder("secret"), 0)
    let error = failure { () throws(FileError) in _ = try FileReader.read(folder("secret")) }
    #expect(error?.reason == .notPermitted)
  }
}
