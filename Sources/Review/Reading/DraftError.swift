/// Why a file's bytes are no draft.
public enum DraftError: Error, Sendable, Hashable, CustomStringConvertible {
  case binary
  /// The encoding where it is known, and the first line that is no UTF-8.
  case notUTF8(encoding: String?, line: Int)
  case tooLarge(bytes: Int)

  /// What is wrong and what to do, as the end of a sentence that begins with the file's name.
  public var description: String {
    switch self {
    case .binary: "it is a binary file; name the Markdown files"
    case .notUTF8(let encoding?, _): "it is \(encoding), not UTF-8; save it as UTF-8"
    case .notUTF8(nil, let line): "line \(line) is not UTF-8; save the file as UTF-8"
    case .tooLarge(let bytes):
      "it has \(bytes) bytes, and more than \(Draft.largest) are not read; cut it"
    }
  }
}
