#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// One step of an ``ExpectScript``.
enum ExpectStep: Equatable, Sendable {
  case expect(String)
  case send([UInt8])
  case resize(rows: Int, columns: Int)
  case signal(Int32)
  case settle
  case absent(String)
  case exit(Int32)

  /// The keys that have names, and what they send.
  static let keys: [Substring: String] = [
    "enter": "\r", "alt-enter": "\u{1B}\r", "tab": "\t", "escape": "\u{1B}", "backspace": "\u{7F}",
    "delete": "\u{1B}[3~", "up": "\u{1B}[A", "down": "\u{1B}[B", "right": "\u{1B}[C",
    "left": "\u{1B}[D", "home": "\u{1B}[H", "end": "\u{1B}[F",
  ]

  private static let signals: [Substring: Int32] = [
    "INT": SIGINT, "TERM": SIGTERM, "HUP": SIGHUP, "STOP": SIGSTOP, "CONT": SIGCONT,
    "KILL": SIGKILL,
  ]

  /// Reads a line of a script; nil if it is no step.
  init?(_ line: Substring) {
    let word = line.prefix { $0 != " " }
    let rest = line.dropFirst(word.count + 1)
    switch word {
    case "expect", "absent":
      guard let bytes = Self.unescaped(rest), !bytes.isEmpty else { return nil }
      let text = String(decoding: bytes, as: UTF8.self)
      self = word == "expect" ? .expect(text) : .absent(text)
    case "send", "line", "paste":
      guard let bytes = Self.unescaped(rest) else { return nil }
      switch word {
      case "send": self = .send(bytes)
      case "line": self = .send(bytes + Array("\r".utf8))
      default: self = .send(Array("\u{1B}[200~".utf8) + bytes + Array("\u{1B}[201~".utf8))
      }
    case "key":
      if let keys = Self.keys[rest] {
        self = .send(Array(keys.utf8))
      } else if rest.hasPrefix("ctrl-"), rest.count == 6, let letter = rest.utf8.last,
        (0x61...0x7A).contains(letter)
      {
        self = .send([letter & 0x1F])
      } else {
        return nil
      }
    case "resize":
      let numbers = rest.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 2 else { return nil }
      self = .resize(rows: numbers[0], columns: numbers[1])
    case "signal":
      guard let number = Self.signals[rest] else { return nil }
      self = .signal(number)
    case "settle" where rest.isEmpty: self = .settle
    case "exit":
      guard let status = Int32(rest) else { return nil }
      self = .exit(status)
    default: return nil
    }
  }

  func run(_ program: TerminalProgram, patience: Duration) throws {
    switch self {
    case .expect(let text): try program.expect(text, within: patience)
    case .send(let bytes): try program.send(bytes: bytes)
    case .resize(let rows, let columns): program.resize(rows: rows, columns: columns)
    case .signal(let number): program.signal(number)
    case .settle: program.settle()
    case .absent(let text):
      let shown = program.unmatched
      guard !shown.contains(text) else {
        throw ExpectFailure("“\(text)” was shown", shown: shown)
      }
    case .exit(let status):
      let ending = try program.waitForEnd(within: patience)
      guard ending == .exited(status: status) else {
        throw ExpectFailure("the program \(ending) instead of \(status)", shown: program.unmatched)
      }
    }
  }

  private static func unescaped(_ text: Substring) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = Substring(text).utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "e"): result.append(0x1B)
      case UInt8(ascii: "\\"): result.append(0x5C)
      case UInt8(ascii: "x"):
        guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
          return nil
        }
        rest = rest.dropFirst(2)
        result.append(value)
      default: return nil
      }
    }
    return result
  }
}
