import Coach
import Interview

/// What is said in passing while a draft is coached.
enum CoachingMessages {
  static func begins(_ path: String, count: Int) -> String {
    let passages = count == 1 ? "One point" : "\(count) points"
    return "\(passages) to go through in \(path). Enter leaves one as it is for now."
  }

  static func nothingToAsk(_ path: String) -> String {
    "There is no passage to ask about in \(path)."
  }

  static let leftAsItIs = "It stays as it is for now."

  static func sectionLeft(_ title: String) -> String {
    "“\(title)” stays as it is for now."
  }

  static func told(_ line: Int?, _ message: String, _ question: String) -> String {
    (line.map { "Line \($0): " } ?? "") + "\(message) \(question)"
  }

  static func sectionBegins(_ title: String, isThere: Bool) -> String {
    isThere
      ? "“\(title)” has nothing to build on yet. Its questions follow; Enter at the first one leaves it for now."
      : "There is no “\(title)” yet. Its questions follow; Enter at the first one leaves it for now."
  }

  static func sectionWritten(_ title: String) -> String {
    "“\(title)” is in the file now, in the words you typed."
  }

  static func changedElsewhere(_ path: String) -> String {
    "\(path) was changed by somebody else since you began; it is read anew and you go on with what it says now. Nothing you typed is lost: it is in the transcript, and what was in the file is kept beside it."
  }

  static func changedBeside(_ path: String) -> String {
    "\(path) was changed by somebody else while you typed; their words stay, and yours go to their place among them."
  }

  static func changedAtPlace(_ path: String) -> String {
    "\(path) was changed by somebody else at this very place, so your wording was not put there; it is kept in the transcript. The passage is read anew."
  }

  static let cannotPark = "There are no words here that could be marked; Enter leaves it for now."

  static let backIsFirst = "This is the first passage; there is nothing before it."

  static func suggestionsLeft(_ count: Int, _ path: String) -> String {
    let what = count == 1 ? "One suggestion is" : "\(count) suggestions are"
    return "\(what) left, too small to stop at: pushback review \(path)"
  }

  static func left(_ path: String) -> String {
    "Saved. What you have reworded is in the file; go on with: pushback review --coach \(path)"
  }

  static func unknownCommand(_ word: String) -> String {
    let meant = Nearest.question(word, among: CoachingCommands.names).map { "; \($0)" } ?? "."
    return "“\(word)” is no command here\(meant) Commands: \(CoachingCommands.list)."
  }

  /// The counts at the end of the transcript.
  static func counts(_ counts: Coaching.Counts) -> String {
    """

    ## Counts

    - points asked: \(counts.asked)
    - reworded or added: \(counts.reworded)
    - parked: \(counts.parked)
    - left as they are: \(counts.left)
    - told: \(counts.told)

    """
  }
}
