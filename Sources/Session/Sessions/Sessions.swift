import Interview
public import JSONText
public import Journal
import Postmortem
import Terminal

/// The sessions of this user: listed, shown, exported, deleted.
public struct Sessions {
  private let store: SessionStore

  /// - Throws: There is no place for sessions.
  public init() throws(FileError) { store = try SessionStore.ofUser() }

  /// Why a session cannot be had.
  public struct Failure: Error, CustomStringConvertible {
    /// The exit status it leads to.
    public let status: Int32
    /// One sentence.
    public let description: String
  }

  /// Their names, oldest first.
  public func names() throws(FileError) -> [String] { try store.names().map(\.text) }

  /// All of them, oldest first.
  public func all() throws(FileError) -> [SavedSession] {
    try store.names().map { SavedSession($0, in: store) }
  }

  /// The session of that name.
  ///
  /// - Throws: There is none; the names that look like it are in the message.
  public func session(_ typed: String) throws(Failure) -> SavedSession {
    SavedSession(try name(typed), in: store)
  }

  private func name(_ typed: String) throws(Failure) -> SessionName {
    if let name = SessionName(typed), FileKind(at: store.path(of: name)) != nil { return name }
    let names = ((try? store.names()) ?? []).map(\.text)
    throw Failure(status: ExitStatus.usage, description: SessionTexts.unknown(typed, among: names))
  }

  /// Removes the journal of a session for good.
  ///
  /// - Throws: There is none, or it is open.
  public func delete(_ typed: String) throws {
    try store.delete(try name(typed))
  }

  /// The one begun last.
  ///
  /// - Throws: There is none.
  public func last() throws -> SavedSession {
    guard let name = try store.names().last else {
      throw Failure(status: ExitStatus.usage, description: SessionTexts.noSessions)
    }
    return SavedSession(name, in: store)
  }

  // MARK: - What is said

  /// Why a session has nothing to show.
  public static func nothingToShow(_ session: SavedSession) -> String {
    session.coached.map { SessionTexts.isOfADraft(session.name, $0.draft) }
      ?? SessionTexts.nothingToShow(session.name)
  }

  /// The question before a session is deleted.
  public static func asksToDelete(_ session: SavedSession) -> String {
    SessionTexts.deleting(session)
  }

  public static let needsYes = SessionTexts.needsYes

  public static func deleted(_ session: SavedSession) -> String { "Deleted \(session.name)." }

  public static func kept(_ session: SavedSession) -> String { "Kept \(session.name)." }

  // MARK: - As text

  /// A list, each with what it is about.
  public static func text(_ sessions: [SavedSession], width: Int) -> String {
    if sessions.isEmpty { return SessionTexts.noSessions + "\n" }
    var text = ""
    for session in sessions {
      let open = session.holder == nil ? "" : ", open elsewhere"
      text += lines("\(session.name)  \(session.words)\(open)", width, hanging: "  ")
      guard session.header != nil || session.coached != nil else { continue }
      text += lines(session.symptom, width, indent: "  ")
      // A path is not wrapped: it is there to be copied.
      text += "  \(Sanitize.visible(session.saved ?? session.handbook ?? ""))\n"
    }
    return text
  }

  /// The same as a value, for programs.
  public static func json(_ sessions: [SavedSession]) -> JSONValue {
    .array(sessions.map(\.json))
  }

  /// What there is to say of one, and its document so far.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - window: The width of the window; nil leaves the document as it is written.
  /// - Returns: Lines.
  public static func details(_ session: SavedSession, width window: Int?) -> String {
    let width = window ?? TerminalWidth.standard
    var text = lines("\(session.name)  \(session.words)", width, hanging: "  ")
    if let holder = session.holder { text += lines("  open in: \(holder)", width) }
    text += "  journal:  \(Sanitize.visible(session.path))\n"
    if let coached = session.coached {
      text += "  draft:    \(Sanitize.visible(coached.draft))\n"
      text += "  handbook: \(Sanitize.visible(coached.handbook))\n"
      if session.state == .coached(isFinished: false) {
        text += "  go on:    pushback resume \(session.name)\n"
      }
    }
    guard let header = session.header, let interview = session.interview else { return text }
    text += "  handbook: \(Sanitize.visible(header.handbook))\n"
    text += "  begun:    \(header.setup.now.withZone)\n"
    if let saved = session.saved { text += "  saved:    \(Sanitize.visible(saved))\n" }
    if session.state == .unfinished {
      text += "  go on:    pushback resume \(session.name)\n"
    }
    let document = Sanitize.visible(interview.documentSoFar)
    return text + "\n" + (window.map { Wrap.text(document, width: $0) } ?? document)
  }

  private static func lines(
    _ text: String, _ width: Int, indent: String = "", hanging: String? = nil
  ) -> String {
    Wrap.text(Sanitize.visible(text), width: width, indent: indent, hanging: hanging) + "\n"
  }
}

extension SavedSession {
  /// For programs.
  fileprivate var json: JSONValue {
    let name =
      switch state {
      case .unfinished: "unfinished"
      case .saved: "saved"
      case .closed: "closed"
      case .empty: "empty"
      case .coached: "coached"
      case .other: "other"
      case .unreadable: "unreadable"
      }
    let standing = interview?.standing
    return [
      "session": .string(self.name), "state": .string(name), "journal": .string(path),
      "handbook": JSONValue(handbook),
      "begun": JSONValue(header?.setup.now.stamp(.extended)),
      "section": JSONValue(standing?.section.rawValue),
      "symptom": JSONValue(standing.flatMap { $0.symptom.isEmpty ? nil : $0.symptom }),
      "answers": standing.map { JSONValue($0.answered) } ?? .null,
      "openIn": JSONValue(holder), "postmortem": JSONValue(saved),
      "draft": JSONValue(coached?.draft),
    ]
  }
}
