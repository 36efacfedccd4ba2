#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The least that a durable log can do: one append and one sync a record.
struct BareLog {
  private let file: CInt

  init(_ path: String) throws {
    file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Obstacle("could not write \(path)") }
  }

  /// How long it takes to make `record` durable.
  func time(_ record: [UInt8]) throws -> UInt64 {
    let started = now()
    guard write(file, record, record.count) == record.count, fsync(file) == 0 else {
      throw Obstacle("a bare append failed")
    }
    return now() - started
  }

  func finish() { close(file) }
}
