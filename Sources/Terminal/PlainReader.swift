import CEditLine

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Reads lines as they come from a descriptor: a pipe, a file, or a terminal that cannot be edited
/// on.
///
/// A line ends with LF, CR LF or the end of input. Anything else belongs to it, NUL included; bytes
/// that are not UTF-8 become U+FFFD. Memory stays within the limit however long a line is.
public struct PlainReader: LineReading {
  /// The longest line in bytes: 1 MiB.
  public static let standardLimit = 1 << 20

  private static let chunkSize = 1 << 14

  private let descriptor: Int32
  private let limit: Int
  private let catchesSignals: Bool
  private var prompts: Output?
  private var chunk: [UInt8] = []
  private var position = 0

  /// A reader of the descriptor, which stays the caller's.
  ///
  /// - Parameters:
  ///   - descriptor: Where lines come from.
  ///   - prompts: Where prompts are shown; nil for nowhere.
  ///   - limit: The longest line in bytes.
  ///   - catchesSignals: Whether SIGINT, SIGTERM and SIGHUP are reported while reading, for the
  ///     whole process and from now on, instead of ending it.
  public init(
    descriptor: Int32 = 0, prompts: Output? = nil, limit: Int = standardLimit,
    catchesSignals: Bool = false
  ) {
    self.descriptor = descriptor
    self.prompts = prompts
    self.limit = limit
    self.catchesSignals = catchesSignals
    if catchesSignals { cel_catch_signals() }
  }

  public var editsInPlace: Bool { false }

  public mutating func readLine(prompt: String, prefill: String?) -> LineInput {
    prompts?.send(prompt)
    return readLine()
  }

  /// Reads one line without a prompt.
  public mutating func readLine() -> LineInput {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if position == chunk.count {
        switch fill() {
        case .data: break
        case .end where isTooLong: return .tooLong(limit: limit)
        // An end without a line feed is still the end of a line; the next call finds the end again.
        case .end: return line.isEmpty ? .endOfInput : finished(line)
        case .other(let input): return input
        }
      }
      let rest = chunk[position...]
      let lineFeed = rest.firstIndex(of: 0x0A)
      let piece = rest[..<(lineFeed ?? rest.endIndex)]
      position = lineFeed.map { $0 + 1 } ?? chunk.count
      // One byte more than the limit may be the CR of the line's end.
      if line.count + piece.count > limit + 1 {
        isTooLong = true
        line = []
      }
      if !isTooLong { line += piece }
      if lineFeed != nil { return isTooLong ? .tooLong(limit: limit) : finished(line) }
    }
  }

  private func finished(_ line: [UInt8]) -> LineInput {
    let text = line.last == 0x0D ? line.dropLast() : line[...]
    return text.count > limit ? .tooLong(limit: limit) : .line(InputLine(bytes: text))
  }

  private enum Filling {
    case data
    case end
    case other(LineInput)
  }

  /// Reads the next bytes, however few there are, once all before them are used up.
  private mutating func fill() -> Filling {
    while true {
      if catchesSignals {
        switch cel_wait(descriptor) {
        case CEL_INTERRUPT: return .other(.interrupted)
        case CEL_TERMINATE: return .other(.terminated(signal: cel_termination_signal()))
        case CEL_STOP:
          cel_stop()
          continue
        case CEL_CONTINUE, CEL_RESIZE: continue
        default: break
        }
      }
      let descriptor = descriptor
      var code: Int32 = 0
      chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
        let result = read(descriptor, buffer.baseAddress, buffer.count)
        code = result < 0 ? errno : 0
        count = max(0, result)
      }
      position = 0
      switch code {
      case 0: return chunk.isEmpty ? .end : .data
      case EINTR: continue
      case EAGAIN: waitUntilReadable()
      // The terminal is gone.
      case EIO where isatty(descriptor) == 1: return .end
      default: return .other(.failed(errno: code))
      }
    }
  }

  /// Waits where the descriptor was set not to block, by whoever shares it with us.
  private func waitUntilReadable() {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&wanted, 1, -1)
  }
}
