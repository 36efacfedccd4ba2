#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A pipe whose ends are closed with it.
final class Pipe {
  let readEnd: Int32
  private(set) var writeEnd: Int32

  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    closeWriteEnd()
  }

  /// Writes bytes that fit into the pipe.
  func put(_ bytes: [UInt8]) {
    _ = write(writeEnd, bytes, bytes.count)
  }

  func closeWriteEnd() {
    if writeEnd >= 0 { close(writeEnd) }
    writeEnd = -1
  }
}
