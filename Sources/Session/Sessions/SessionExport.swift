import Interview
import JSONText
public import Journal

/// A session as text to keep elsewhere.
public enum SessionExport: String, CaseIterable, Sendable {
  /// The conversation so far, with its ledger, as Markdown.
  case transcript
  /// The postmortem so far, as Markdown.
  case document
  /// The author's lines as `draft --protocol jsonl` takes them.
  case jsonl

  /// The text of a session; nil where nothing was typed or its journal cannot be read.
  public func text(_ session: SavedSession) -> String? {
    guard let interview = session.interview else { return nil }
    switch self {
    case .transcript: return interview.transcriptSoFar
    case .document: return interview.documentSoFar
    case .jsonl:
      return session.inputs.compactMap { input in
        switch input {
        case .answer, .command: JSONValue(input).text + "\n"
        default: nil
        }
      }.joined()
    }
  }

  /// Writes an export to a new file, readable for its owner only.
  public static func write(_ text: String, to path: String) throws(FileError) {
    try AtomicFile.write(Array(text.utf8), to: path, mode: .owner, replacing: false)
  }
}
