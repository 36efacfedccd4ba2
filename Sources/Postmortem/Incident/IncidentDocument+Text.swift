import Markup

extension IncidentDocument {
  /// Why bytes are no text that can be read.
  public enum Unreadable: Error, Sendable, Hashable, CustomStringConvertible {
    /// More bytes than `largest`.
    case tooLarge(bytes: Int)
    /// It holds a zero byte, which no text has.
    case binary
    /// Text in another encoding than UTF-8: the name of the encoding where a mark tells it, and the
    /// line of the first byte that cannot be, counted from 1.
    case notUTF8(encoding: String?, line: Int)

    /// A sentence that says what is wrong and what to do.
    public var description: String {
      switch self {
      case .tooLarge(let bytes):
        "The file has \(bytes) bytes, and an incident document at most \(largest)."
      case .binary: "The file is not text: it holds zero bytes."
      case .notUTF8(let encoding?, _): "The file is \(encoding) text; save it as UTF-8."
      case .notUTF8(nil, let line): "Line \(line) of the file is not UTF-8; save it as UTF-8."
      }
    }
  }

  /// How many bytes a file may have: 4 MiB.
  public static let largest = 4 << 20

  /// The text of a file's bytes.
  ///
  /// - Parameter bytes: The whole file, a byte order mark allowed.
  /// - Returns: The text, every byte of it.
  /// - Throws: `Unreadable` for a file that is too large, binary, or not UTF-8.
  public static func text(of bytes: [UInt8]) throws(Unreadable) -> String {
    guard bytes.count <= largest else { throw .tooLarge(bytes: bytes.count) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .notUTF8(encoding: "UTF-16", line: 1)
    }
    guard !bytes.contains(0) else { throw .binary }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw .notUTF8(encoding: nil, line: UTF8Check.firstBadLine(of: bytes))
  }
}
