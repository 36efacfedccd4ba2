import Coach
import Postmortem

/// What the interview says in passing.
///
/// Challenges, questions and hints stand in `prompts/`.
package enum Messages {
  package static let leftOut =
    "Some characters that cannot be seen (control or direction marks) were left out of your answer."
  package static let parkOffer =
    "If there is no more to say now, /park keeps your wording as it is, marked ❌, and goes on."
  static let answerFirst =
    "What you wrote is kept: after yes it can be the answer to the first why (on a terminal, press the Up key there)."

  static let parkedRung =
    "Kept as open. If nothing else comes to mind, try one answer here and /park it too: two parked in a row end the whys. /back goes back to the parked one."
  static let parkedRungMayEnd =
    "Kept as open. Enter ends the whys here; an answer goes on with them."

  static let lineLeftOut =
    "This line is left out; the list goes on with those that wait."

  static func linesFirst(_ count: Int) -> String {
    count == 1
      ? "One line of your list still waits: it comes first."
      : "\(count) lines of your list still wait: they come first."
  }

  static func leftOutEmptied(_ wording: String) -> String {
    "Left out, for it was challenged and then emptied: “\(wording)” /undo goes back there."
  }

  static let ladderFull =
    "That is why number nine. The ladder ends here; more whys seldom help after this one."
  static let incidentOutside = """
    The incident document lies outside the handbook, so its entries are used but it is not linked.
    """
  static let noEditor =
    "/edit opens an editor only where the interview is held on a terminal. Send the whole answer instead."
  package static let nothingBefore = "This is the first question; there is nothing before it."
  static let nothingChallenged = "Nothing is being challenged here. Type your answer, or /hint."
  static let startFirst =
    "The incident's own facts come first: the folder, the dates and the first why depend on them."

  static func reviewDraft(_ path: String) -> String {
    "Then let us look at what you have, not start again: pushback review --coach \(path)"
  }

  package static func left(_ session: String) -> String {
    "Saved. Nothing is lost; go on with: pushback resume \(session)"
  }

  static func cannotPark(_ field: Field) -> String {
    switch field {
    case .symptom, .started, .ended, .severity:
      "This one cannot be parked: the folder, the dates and the first why depend on it."
    default: "There is nothing to park here."
    }
  }

  package static let wentBack =
    "Back to the question before. Enter keeps what you said; later answers stay."

  static func went(to title: String) -> String {
    "To \(title). Enter keeps what is there."
  }

  static func notAtTheEnd(_ title: String) -> String {
    "Something is open before the end, so first to \(title)."
  }

  static func firstWhyIsNow(_ question: String) -> String {
    "The first why is now: \(question) Your answer to it stays; /goto root-cause changes it."
  }

  static func keptAsName(_ name: String) -> String {
    "No file of the handbook is called “\(name)”: it is kept as a name, without a link."
  }

  static let parkNotYet =
    "Park is there for a point you are stuck on: try one answer first."

  static func timeLeft(until due: Moment, now: Moment) -> String {
    let minutes = Duration(from: now, to: due).minutes
    let span = Duration(minutes: abs(minutes))
    return minutes >= 0
      ? "A postmortem is due within 72 hours of the end: \(span) are left."
      : "The 72 hours after the end were over \(span) ago. Write down first what is fading: what was on the screens."
  }

  static func weekDiffers(_ slug: String, _ week: String) -> String {
    "The incident document is filed under \(slug), but its start is in \(week). The document's name is kept."
  }

  static func dueInThePast(_ day: CalendarDate) -> String {
    "\(day) is before today; it is kept as you typed it."
  }

  static func cuts(action: Int, text: String, rungs: [(chain: Int, n: Int)]) -> String {
    let names = rungs.map { $0.chain > 1 ? "why \($0.n) of chain \($0.chain)" : "why \($0.n)" }
    let cut = names.isEmpty ? "none of the whys" : names.joined(separator: ", ")
    return "Action \(action) cuts \(cut): \(text)"
  }

  package static func reason(title: String, why: String, source: String?, rule: String) -> String {
    "\(title) (\(rule)). \(why)" + (source.map { "\nSource: \($0)." } ?? "")
  }

  package static func unknownCommand(_ word: String, near: [String]) -> String {
    let slash = word.hasPrefix("/") ? " An answer that begins with a slash begins with //." : ""
    return "“\(word)” is no command here\(Self.didYouMean(near)) Commands: \(Command.list).\(slash)"
  }

  static func unknownRule(_ id: String) -> String {
    "“\(id)” is no rule. pushback rules lists them, and Tab completes their names."
  }

  static func unknownSection(_ name: String, near: [String]) -> String {
    let names = Section.allCases.map(\.rawValue).joined(separator: ", ")
    let what =
      name.isEmpty
      ? "/goto goes to a section; name one." : "“\(name)” is no section\(didYouMean(near))"
    return "\(what) Sections: \(names)."
  }

  static func severalSections(_ name: String, _ sections: [Section]) -> String {
    "“\(name)” may be \(Nearest.either(sections.map(\.rawValue))); type more of it."
  }

  private static func didYouMean(_ near: [String]) -> String {
    Nearest.question(near).map { "; \($0)" } ?? "."
  }

  static let nothingToUndo = "Nothing has been accepted yet, so there is nothing to take back."

  static func tookBack(_ value: String, question: String) -> String {
    value.isEmpty
      ? "Taken back: your Enter at “\(question)”" : "Taken back: \(value)"
  }

  static func tookBackAParked(_ value: String) -> String {
    value.isEmpty ? "Taken back: what was parked ❌" : "Taken back: \(value) ❌"
  }
}
