import Journal
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct FileLockTests {
  @Test func saysWhoHoldsIt() throws {
    let folder = try TemporaryFolder()
    let lock = try FileLock.acquire(folder("lock"), session: "20260609T100000Z")
    let error = failure { () throws(FileError) in
      _ = try FileLock.acquire(folder("lock"), session: "b", subject: "incident INC-7")
    }
    let holder = LockHolder(process: getpid(), session: "20260609T100000Z")
    #expect(error == FileError(.lock, "incident INC-7", .held(holder)))
    #expect(
      error?.description == """
        Could not lock incident INC-7: session 20260609T100000Z (process \(getpid())) has it open; \
        close it there first.
        """)
    withExtendedLifetime(lock) {}
  }

  @Test func isFreeOnceGivenBackAndKeepsItsFile() throws {
    let folder = try TemporaryFolder()
    do {
      let lock = try FileLock.acquire(folder("lock"), session: "a")
      withExtendedLifetime(lock) {}
    }
    #expect(try folder.names() == ["lock"])
    let again = try FileLock.acquire(folder("lock"), session: "b")
    #expect(
      String(decoding: try FileReader.read(folder("lock")), as: UTF8.self) == "\(getpid()) b\n")
    #expect(folder.mode("lock") == 0o600)
    withExtendedLifetime(again) {}
  }

  @Test func keepsOutAnotherProcess() async throws {
    // The child knows its parent's number, so both find the same file.
    let path = "/tmp/pushback-lock-\(getpid())"
    defer { unlink(path) }
    let lock = try FileLock.acquire(path, session: "outer")
    await #expect(processExitsWith: .exitCode(7)) {
      do throws(FileError) {
        _ = try FileLock.acquire("/tmp/pushback-lock-\(getppid())", session: "inner")
        exit(0)
      } catch {
        exit(error.reason == .held(LockHolder(process: getppid(), session: "outer")) ? 7 : 1)
      }
    }
    withExtendedLifetime(lock) {}
  }

  @Test func isFreeAfterItsHolderWasKilled() async throws {
    let path = "/tmp/pushback-killed-\(getpid())"
    defer { unlink(path) }
    await #expect(processExitsWith: .signal(SIGKILL)) {
      let lock = try FileLock.acquire("/tmp/pushback-killed-\(getppid())", session: "killed")
      kill(getpid(), SIGKILL)
      withExtendedLifetime(lock) {}
    }
    let left = String(decoding: try FileReader.read(path), as: UTF8.self)
    #expect(left.hasSuffix(" killed\n"))
    _ = try FileLock.acquire(path, session: "next")
  }

  @Test func believesNothingButNumbersAndNamesInTheFile() throws {
    let folder = try TemporaryFolder()
    let lock = try FileLock.acquire(folder("lock"), session: "a")
    try folder.put(Array("x \u{1B}[31m\n".utf8), "lock")
    let error = failure { () throws(FileError) in
      _ = try FileLock.acquire(folder("lock"), session: "b")
    }
    #expect(error?.reason == .held(LockHolder(process: nil, session: nil)))
    #expect(error?.description.contains("another process has it open") == true)
    withExtendedLifetime(lock) {}
  }

  @Test func reportsAMissingFolder() throws {
    let folder = try TemporaryFolder()
    let error = failure { () throws(FileError) in
      _ = try FileLock.acquire(folder("no/lock"), session: nil)
    }
    #expect(error?.reason == .folderMissing(folder("no")))
  }
}
