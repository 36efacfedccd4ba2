#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// An open file, closed when the last reference to it goes.
final class Descriptor {
  /// The number the system knows it by.
  let number: CInt

  private init(_ number: CInt) { self.number = number }

  deinit { close(number) }

  /// Opens `path`, closed on `exec`, and never as the terminal that controls this process.
  ///
  /// A path that C would cut short at a NUL byte is refused as an invalid argument.
  static func open(
    _ path: String, _ flags: CInt, mode: FileMode = .owner
  ) throws(SystemFailure) -> Descriptor {
    guard !path.utf8.contains(0) else { throw SystemFailure(EINVAL) }
    return Descriptor(try retrying { systemOpen(path, flags | O_CLOEXEC | O_NOCTTY, mode.bits) })
  }

  /// What the system knows about the open file.
  func status() throws(SystemFailure) -> stat {
    var status = stat()
    try retrying { fstat(number, &status) }
    return status
  }

  /// Writes all of `bytes`, in one call where the system takes them in one.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var done = 0
    while done < bytes.count {
      let start = done
      let written = try retrying {
        bytes.withUnsafeBytes { buffer in
          systemWrite(number, UnsafeRawBufferPointer(rebasing: buffer[start...]))
        }
      }
      // No system promises that a write of zero bytes cannot repeat for ever.
      guard written > 0 else { throw SystemFailure(EIO) }
      done += written
    }
  }

  /// Reads to the end of the file, or answers `nil` if more than `limit` bytes are there.
  ///
  /// `expected` is how many bytes there will probably be.
  func readAll(limit: Int, expected: Int) throws(SystemFailure) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(expected, 0), limit))
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try retrying {
        chunk.withUnsafeMutableBytes { systemRead(number, $0) }
      }
      if count == 0 { return bytes }
      guard count <= limit - bytes.count else { return nil }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Waits until the file's content is on the disk, not only on its way.
  func sync() throws(SystemFailure) {
    #if canImport(Darwin)
    // On macOS fsync leaves the bytes in the drive's own cache; only this pushes them through.
    if fcntl(number, F_FULLFSYNC) == 0 { return }
    #endif
    try retrying { fsync(number) }
  }

  /// Whether `path` still names this very file, not a newer one or none.
  func isStill(at path: String) -> Bool {
    var own = stat()
    var there = stat()
    guard fstat(number, &own) == 0, stat(path, &there) == 0 else { return false }
    return own.st_dev == there.st_dev && own.st_ino == there.st_ino
  }

  /// Cuts the file to its first `length` bytes.
  func truncate(to length: Int) throws(SystemFailure) {
    try retrying { ftruncate(number, off_t(length)) }
  }
}

// Free functions, because inside a type with methods of these names the C functions are hidden.
private func systemOpen(_ path: String, _ flags: CInt, _ mode: mode_t) -> CInt {
  open(path, flags, mode)
}

private func systemWrite(_ number: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(number, bytes.baseAddress, bytes.count)
}

private func systemRead(_ number: CInt, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  read(number, bytes.baseAddress, bytes.count)
}
