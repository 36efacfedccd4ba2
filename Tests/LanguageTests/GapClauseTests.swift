import Language
import Testing

/// Of two statements side by side the next why follows the one that tells a gap.
@Suite struct GapClauseTests {
  @Test(arguments: [
    (
      "The nightly export runs by the clock and does not check whether the till is closed.",
      "Why does the nightly export not check whether the till is closed?"
    ),
    (
      "The menu board takes its prices from a stick, and nothing compares them with the till.",
      "Why does nothing compare them with the till?"
    ),
    (
      "The lift was rewired in spring and is never tested with a full load.",
      "Why is the lift never tested with a full load?"
    ),
    (
      "The roster was copied from last year; nobody owns it since the merger.",
      "Why does nobody own it since the merger?"
    ),
    (
      "The gate sends its state on change, and the server listens only once a day.",
      "Why does the server listen only once a day?"
    ),
    (
      "The old feeder was put up for one summer and stands in no list, so nobody services it.",
      "Why does the old feeder stand in no list?"
    ),
    (
      "Each ward has a printer, and the plan lists the printers but not the trays.",
      "Why does the plan list the printers but not the trays?"
    ),
  ])
  func followsTheHalfWithTheGap(_ answer: String, _ question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(arguments: [
    ("The pump stopped and the door did not open.", "Why did the pump stop?"),
    ("The disk is full and the job does not run.", "Why is the disk full?"),
    (
      "The label was changed by hand; nobody knows by whom.", "Why was the label changed by hand?"
    ),
    ("The belt stood still and no parcel was sorted.", "Why did the belt stand still?"),
  ])
  func doesNotTakeWhatFailedThatDayForAGap(_ answer: String, _ question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(arguments: [
    (
      "The copier took the folder as it was at noon and the last page came later.",
      "Why did the copier take the folder as it was at noon?"
    ),
    (
      "The reader repeats a page it cannot parse for ever, and everything behind it waits.",
      "Why does the reader repeat a page it cannot parse for ever?"
    ),
    (
      "The form for a new oven covers gas, water and cleaning, but has no line for the timer.",
      "Why does the form for a new oven have no line for the timer?"
    ),
  ])
  func keepsWhatBelongsToTheClause(_ answer: String, _ question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test func doesNotKeepForAnotherChainWhatTheNextWhyFollows() {
    let answer =
      "The menu board takes its prices from a stick, and nothing compares the stick with the till."
    #expect(Clauses.secondCause(in: answer) == nil)
  }
}
