import Interview
import Postmortem

/// What the terminal says of its own.
enum TerminalTexts {
  static let repaired =
    "Some bytes of this line were not UTF-8; they stand as \u{FFFD}. /back mends the answer."
  static let interrupted =
    "The line was dropped. Ctrl-C again, Ctrl-D or /quit leaves; everything is saved."
  static let interruptedWithText =
    "The line was dropped; the Up key brings it back. Ctrl-C again, Ctrl-D or /quit leaves; everything is saved."
  static let dropped = "The entries were dropped. Type your answer."
  static let wordingIsBack =
    "Your wording is back in the line: change it and press Enter. Ctrl-U empties it; a command may be typed right away."
  static let wordingIsLong =
    "Your wording is too long for this window: /edit opens it in your editor."
  static let noTerminal =
    "/edit opens an editor only on a terminal. Send the whole answer instead."
  static let edited = "This is your answer now; Enter takes it, /edit opens it again."

  /// The keys, for `/help`.
  static let keys = """
    Keys: Alt-Enter, or a backslash at the end and Enter, goes on to another line; a pasted block is one \
    answer. Tab completes commands, sections, rules, owners and files. Up brings earlier answers to \
    such a question back, Ctrl-R searches them. Ctrl-X Ctrl-E, or /edit at the end of the line, goes on \
    in your editor. Ctrl-U empties the line, Ctrl-C drops it; Ctrl-C twice, or Ctrl-D on an empty line, \
    leaves. Everything else is as your .editrc has it.
    """

  /// The keys where lines are read as they come.
  static let plainKeys = """
    Keys: a backslash at the end of a line goes on to another line of the same answer. /edit opens your \
    editor on the answer. Ctrl-C drops the line; Ctrl-C twice, or Ctrl-D on an empty line, leaves.
    """

  static func tooLong(_ limit: Int) -> String {
    "This line is longer than \(limit) bytes and was left out; type it in parts."
  }

  static func opened(_ opened: Opened) -> String {
    if let draft = opened.draft {
      return "pushback \(opened.session) - \(draft), one point at a time. /help lists the commands."
    }
    return
      "pushback \(opened.session) - each answer is saved as you type it. /help lists the commands."
  }

  static func entries(_ count: Int) -> String {
    "These are \(count) entries. Enter takes them, /edit changes them, no drops them."
  }

  static func waiting(_ count: Int, inTheLine: Bool) -> String {
    let rest =
      count == 1 ? "One more line of your list waits" : "\(count) more lines of your list wait"
    return "\(rest). \(inTheLine ? "Ctrl-U, then - leaves" : "A hyphen alone leaves") this one out."
  }

  /// What was read out of an answer, where it is more than the words.
  static func read(_ accepted: Accepted) -> String? {
    if let action = accepted.action {
      let facts = [
        action.owner.map { "owner \($0)" }, action.due.map { "due \($0)" },
        action.issue.map { "issue \($0)" },
      ]
      let read = facts.compactMap { $0 }.joined(separator: ", ")
      return read.isEmpty ? nil : read
    }
    return [.started, .ended, .due].contains(accepted.place.field) ? accepted.value : nil
  }
}
