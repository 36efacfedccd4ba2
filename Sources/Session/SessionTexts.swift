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
}
