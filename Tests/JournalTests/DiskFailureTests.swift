import Testing

@testable import Journal

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Full, read-only and limited disks, each in a process of its own, as limits hold for all of it.
@Suite struct DiskFailureTests {
  @Test func goesOnOnceTheSizeLimitIsRaised() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      let journal = try Journal.create(at: folder("a.journal"))
      try journal.append(Array("first".utf8))
      let whole = try FileReader.read(journal.path)
      // The limit lies in the middle of the next record, so that a part of it gets written.
      try limitFileSize(to: whole.count + 20)
      let record = [UInt8](repeating: UInt8(ascii: "x"), count: 100)
      for _ in 1...2 {
        let error = failure { () throws(FileError) in try journal.append(record) }
        #expect(
          error?.description == """
            Could not write \(journal.path): it would exceed the file size limit; raise the limit \
            (ulimit -f), then try again.
            """)
        #expect(try FileReader.read(journal.path) == whole)
      }
      try limitFileSize(to: nil)
      try journal.append(record)
      #expect(try Journal.read(journal.path).records == [Array("first".utf8), record])
      #expect(journal.count == 2)
    }
  }

  @Test func leavesNoHalfFileAtTheSizeLimit() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try AtomicFile.write([65], to: folder("old.md"), replacing: false)
      try limitFileSize(to: 1_000)
      let bytes = [UInt8](repeating: 66, count: 5_000)
      for (name, replacing) in [("new.md", false), ("old.md", true)] {
        let error = failure { () throws(FileError) in
          try AtomicFile.write(bytes, to: folder(name), replacing: replacing)
        }
        #expect(error?.reason == .sizeLimit)
      }
      try limitFileSize(to: 10)
      let error = failure { () throws(FileError) in
        _ = try Journal.create(at: folder("a.journal"))
      }
      #expect(error?.reason == .sizeLimit)
      #expect(try folder.names() == ["old.md"])
      #expect(try FileReader.read(folder("old.md")) == [65])
    }
  }

  @Test func holdsALockThatItCannotSign() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try limitFileSize(to: 2)
      let lock = try FileLock.acquire(folder("lock"), session: "a")
      let error = failure { () throws(FileError) in
        _ = try FileLock.acquire(folder("lock"), session: "b")
      }
      #expect(error?.reason == .held(LockHolder(process: nil, session: nil)))
      withExtendedLifetime(lock) {}
    }
  }

  @Test func reportsADeviceThatIsFull() throws {
    guard FileKind(at: "/dev/full") == .other else { return }
    let device = try Descriptor.open("/dev/full", O_WRONLY)
    #expect(throws: SystemFailure(ENOSPC)) { try device.write([65]) }
  }

  #if os(Linux)
  @Test(.enabled(if: mayMount, "only root may mount a small disk"))
  func goesOnOnceTheDiskHasSpaceAgain() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try mountDisk(at: folder.path, options: "size=64k")
      defer { umount(folder.path) }
      let journal = try Journal.create(at: folder("a.journal"))
      try journal.append(Array("first".utf8))
      try folder.put([UInt8](repeating: 65, count: 40_960), "ballast")
      let record = [UInt8](repeating: UInt8(ascii: "x"), count: 60_000)
      let error = failure { () throws(FileError) in try journal.append(record) }
      #expect(
        error?.description == """
          Could not write \(journal.path): the disk is full; free some space, then try again.
          """)
      #expect(try Journal.read(journal.path).records == [Array("first".utf8)])
      let document = failure { () throws(FileError) in
        try AtomicFile.write(record, to: folder("a.md"), replacing: false)
      }
      #expect(document?.reason == .diskFull)
      #expect(try folder.names() == ["a.journal", "ballast"])
      unlink(folder("ballast"))
      try journal.append(Array("second".utf8))
      #expect(try Journal.read(journal.path).records.count == 2)
    }
  }

  @Test(.enabled(if: mayMount, "only root may mount a small disk"))
  func saysThatAFileSystemIsReadOnly() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try mountDisk(at: folder.path, options: "size=64k")
      defer { umount(folder.path) }
      try AtomicFile.write([65], to: folder("old.md"), replacing: false)
      _ = try Journal.create(at: folder("a.journal"))
      try mountDisk(at: folder.path, options: "", flags: Int(MS_REMOUNT | MS_RDONLY))
      let old = folder("old.md")
      #expect(
        throws: FileError(.write, old, .readOnly)
      ) { try AtomicFile.write([66], to: old, replacing: true) }
      #expect(throws: FileError(.create, folder("b.journal"), .readOnly)) {
        try Journal.create(at: folder("b.journal"))
      }
      #expect(throws: FileError(.resume, folder("a.journal"), .readOnly)) {
        try Journal.resume(at: folder("a.journal"))
      }
      #expect(throws: FileError(.lock, folder("lock"), .readOnly)) {
        try FileLock.acquire(folder("lock"), session: nil)
      }
      #expect(throws: FileError(.create, folder("new"), .readOnly)) {
        try Folder.create(folder("new"))
      }
      #expect(try FileReader.read(folder("old.md")) == [65])
      #expect(try Journal.read(folder("a.journal")).records == [])
    }
  }
  #endif

  @Test(.disabled(if: getuid() == 0, "permissions do not bind root"))
  func saysThatAFolderIsNotOurs() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o500)
    let error = failure { () throws(FileError) in
      try AtomicFile.write([65], to: folder("a.md"), replacing: false)
    }
    #expect(error == FileError(.write, folder("a.md"), .notPermitted))
    chmod(folder.path, 0o700)
  }
}

/// Lets no file of this process grow beyond `bytes`, or lifts that limit.
///
/// Only the soft limit, which may be raised again; the signal that comes with it is ignored.
private func limitFileSize(to bytes: Int?) throws {
  signal(SIGXFSZ, SIG_IGN)
  #if os(Linux)
  let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
  #else
  let resource = RLIMIT_FSIZE
  #endif
  var limit = rlimit()
  try #require(getrlimit(resource, &limit) == 0)
  limit.rlim_cur = bytes.map { rlim_t($0) } ?? limit.rlim_max
  try #require(setrlimit(resource, &limit) == 0)
}

#if os(Linux)
/// Whether this process may mount a disk that nobody else sees.
private let mayMount: Bool = {
  guard getuid() == 0, let folder = try? TemporaryFolder() else { return false }
  // Tried in a thread of its own, whose view of the file systems goes with it.
  var thread = pthread_t()
  var answer: UnsafeMutableRawPointer?
  let path = strdup(folder.path)
  defer { free(path) }
  guard
    pthread_create(
      &thread, nil,
      { path in
        guard let path else { return nil }
        let folder = String(cString: path.assumingMemoryBound(to: CChar.self))
        guard (try? mountDisk(at: folder, options: "size=64k")) != nil else { return nil }
        umount(folder)
        return path
      }, path) == 0
  else { return false }
  pthread_join(thread, &answer)
  return answer != nil
}()

/// Mounts a small disk in memory that only the calling thread sees.
private func mountDisk(at path: String, options: String, flags: Int = 0) throws {
  if flags == 0 {
    try leaveSharedMounts()
    guard mount("none", "/", nil, UInt(MS_REC | MS_PRIVATE), nil) == 0 else {
      throw SystemFailure.last
    }
  }
  guard mount("tmpfs", path, "tmpfs", UInt(flags), options) == 0 else { throw SystemFailure.last }
}

/// `unshare(CLONE_NEWNS)`, which Glibc's module leaves out.
private func leaveSharedMounts() throws {
  typealias Unshare = @convention(c) (CInt) -> CInt
  guard let program = dlopen(nil, RTLD_NOW), let symbol = dlsym(program, "unshare") else {
    throw SystemFailure(ENOSYS)
  }
  guard unsafeBitCast(symbol, to: Unshare.self)(0x0002_0000) == 0 else { throw SystemFailure.last }
}
#endif
