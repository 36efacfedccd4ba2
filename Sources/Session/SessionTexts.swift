import Coach

/// What is said about sessions outside a conversation.
enum SessionTexts {
  static func noSuchSession(_ name: String) -> String {
    "There is no session named “\(name)”; a name looks like 20260609T100000Z."
  }

  static let promptsChanged =
    "The team's prompts have changed since this session began; it goes on with those it began with."

  static let promptsUnusable =
    "The team's prompts this session began with cannot be used by this version; it goes on without them."

  static func finished(_ name: String) -> String {
    "Session \(name) is finished: its postmortem was saved. Start a new one with: pushback draft"
  }

  static func coached(_ name: String, _ path: String) -> String {
    "Session \(name) is finished: \(path) was gone through. Begin again with: pushback review --coach \(path)"
  }

  static func choose(_ open: [String]) -> String {
    open.isEmpty
      ? "There is no unfinished session for this handbook. Start one with: pushback draft"
      : "There are several unfinished sessions; name one of them: pushback resume NAME, with "
        + open.joined(separator: ", ")
  }

  static let noSessions = "There are no sessions. Start one with: pushback draft"

  static let needsYes =
    "Nobody is there to be asked whether to delete; if that is meant, add --yes."

  static let replayStopped = "Stopped."

  static func unknown(_ name: String, among names: [String]) -> String {
    let near = Nearest.question(name, among: names).map { "; \($0)" } ?? "."
    return "There is no session named “\(name)”\(near) They are listed by: pushback sessions"
  }

  static func nothingToShow(_ name: String) -> String {
    "Nothing was typed in session \(name), or its journal cannot be read; pushback sessions says which."
  }

  static func isOfADraft(_ name: String, _ draft: String) -> String {
    "Session \(name) went through the draft \(draft); its transcript is saved beside the draft. Only interviews can be shown again."
  }

  static func unfinished(_ count: Int) -> String {
    count == 1 ? "There is an unfinished session:" : "There are \(count) unfinished sessions:"
  }

  static func ways(_ count: Int) -> String {
    count == 1
      ? "Enter goes on with it, new begins another, Ctrl-D leaves."
      : "Enter goes on with 1, a number with that one, new begins another, Ctrl-D leaves."
  }

  static func chooseAgain(_ count: Int) -> String {
    count == 1
      ? "Press Enter to go on with it, or type new."
      : "Press Enter, or type a number from 1 to \(count), or new."
  }

  /// Asks before a session is deleted.
  static func deleting(_ session: SavedSession) -> String {
    "Delete \(session.name) for good? \(session.symptom): \(session.words). Type yes to delete it."
  }
}
