import Journal
import Terminal

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Opens the author's editor on an answer.
struct AnswerEditor {
  enum Outcome: Equatable {
    case changed(String)
    /// The answer stays as it was; why, in one sentence.
    case unchanged(String)
  }

  /// The command: `VISUAL`, else `EDITOR`, else `vi`.
  let command: String

  /// - Parameter environment: The value of a variable; nil where it is not set.
  init(environment: (String) -> String?) {
    let set = ["VISUAL", "EDITOR"].compactMap { environment($0) }.first { value in
      value.contains { $0 != " " }
    }
    command = set ?? "vi"
  }

  /// Lets the author edit `text` in a file that nobody else can read.
  ///
  /// The terminal must have been given back before.
  ///
  /// - Parameters:
  ///   - text: What stands in the file at the beginning.
  ///   - folder: Where the file is made, and removed from.
  /// - Returns: The new wording, or why there is none.
  func edit(_ text: String, in folder: String) -> Outcome {
    guard let path = Self.makeFile(text, in: folder) else {
      return .unchanged(EditorTexts.noFile(folder))
    }
    defer { unlink(path) }
    switch ForegroundProgram.run(command, argument: path) {
    case .missing: return .unchanged(EditorTexts.missing(command))
    case .exited(let status) where status != 0:
      return .unchanged(EditorTexts.failed(command, status))
    case .exited: break
    }
    let bytes: [UInt8]
    do { bytes = try FileReader.read(path, limit: PlainReader.standardLimit) } catch {
      return .unchanged(EditorTexts.unreadable("\(error)"))
    }
    guard let edited = String(validating: bytes, as: UTF8.self) else {
      return .unchanged(EditorTexts.notText)
    }
    let answer = Self.trimmed(edited)
    if answer.isEmpty { return .unchanged(EditorTexts.emptied) }
    return answer == Self.trimmed(text) ? .unchanged(EditorTexts.same) : .changed(answer)
  }

  /// Editors end a file with a line feed, and people leave blank lines there.
  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  private static func makeFile(_ text: String, in folder: String) -> String? {
    var template = Array("\(PathName.join(folder, "pushback-XXXXXX.md"))".utf8CString)
    let descriptor = mkstemps(&template, 3)
    guard descriptor >= 0 else { return nil }
    let path = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var output = Output(descriptor: descriptor)
    output.send(text.isEmpty ? "" : text + "\n")
    close(descriptor)
    guard output.state == .open else {
      unlink(path)
      return nil
    }
    return path
  }
}

/// What is said of an editor that changed nothing.
enum EditorTexts {
  static let emptied = "The file came back empty, so your answer is as it was."
  static let same = "The file came back unchanged, so your answer is as it was."
  static let notText =
    "The file came back in another encoding than UTF-8, so your answer is as it was."

  static func missing(_ command: String) -> String {
    "The editor “\(command)” cannot be started, so your answer is as it was. Set VISUAL or EDITOR to one that can."
  }

  static func failed(_ command: String, _ status: Int32) -> String {
    "The editor “\(command)” ended with status \(status), so your answer is as it was."
  }

  static func noFile(_ folder: String) -> String {
    "No file for the editor can be made in \(folder), so your answer is as it was. Set TMPDIR to a folder you can write to."
  }

  static func unreadable(_ reason: String) -> String {
    "The file cannot be read back, so your answer is as it was: \(reason)"
  }
}
