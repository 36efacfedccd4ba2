#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Writes text to a descriptor, a message at a time.
///
/// What is written is kept until ``flush()``, so that a message goes out in one piece. After the
/// first failure nothing more is tried; ``state`` says what happened.
public struct Output {
  /// Whether writing is still possible.
  public enum State: Equatable, Sendable {
    case open
    /// The reader has gone (EPIPE): not an error, but no reason to go on either.
    case closed
    /// The text could not be written; `errno` says why.
    case failed(errno: Int32)
  }

  /// Where the text goes.
  public let descriptor: Int32
  /// What came of writing so far.
  public private(set) var state: State = .open
  private var buffer: [UInt8] = []

  /// An output to the descriptor, which stays the caller's.
  ///
  /// From then on SIGPIPE is ignored in this process: a closed pipe shows as ``State/closed``.
  public init(descriptor: Int32 = 1) {
    self.descriptor = descriptor
    signal(SIGPIPE, SIG_IGN)
  }

  /// Adds `text` to the message.
  public mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
  }

  /// Adds `text` to the message and sends it.
  @discardableResult
  public mutating func send(_ text: String) -> Bool {
    write(text)
    return flush()
  }

  /// Sends the message so far.
  ///
  /// False once writing is no longer possible.
  @discardableResult
  public mutating func flush() -> Bool {
    defer { buffer.removeAll(keepingCapacity: buffer.count < 1 << 16) }
    guard state == .open else { return false }
    state = buffer.withUnsafeBytes { Self.write($0, to: descriptor) }
    return state == .open
  }

  /// Writes all of `bytes`, in as many pieces as it takes.
  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> State {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      #if canImport(Darwin)
      let count = Darwin.write(descriptor, piece.baseAddress, piece.count)
      #elseif canImport(Musl)
      let count = Musl.write(descriptor, piece.baseAddress, piece.count)
      #else
      let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
      #endif
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        // Set not to block by whoever shares the descriptor with us.
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wanted, 1, -1)
      case EPIPE: return .closed
      case let code: return .failed(errno: code)
      }
    }
    return .open
  }
}
