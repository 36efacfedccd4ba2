import Coach
import Postmortem
import Testing

@testable import Review

/// New items, rows, facts and sections, in the layout that is there.
@Suite struct AddingTests {
  private let coach: Coach

  init() { coach = SharedReview.coach }

  private func passage(_ text: String, _ words: String) throws -> (Draft, DraftPassage) {
    let draft = try draft(text)
    let place = try #require(draft.range(of: words))
    return (draft, try #require(PassageReader(draft, coach: coach).passage(at: place)))
  }

  private func after(_ edit: DraftEdit?, _ draft: Draft) -> String {
    String(decoding: edit?.applied(to: draft.source.bytes) ?? [], as: UTF8.self)
  }

  @Test(arguments: [
    ("## Action items\n\n- [x] Close it (@a, 2026-07-01)\n", "- [ ] New one\n"),
    ("## Action items\n\n7) Close it (@a, 2026-07-01)\n", "8) New one\n"),
    ("## Action items\n\n* Close it (@a, 2026-07-01)\n  * Owner: Ana\n", "* New one\n"),
    ("## Action items\n\n| What | Who |\n|---|---|\n| Close it | Ana |\n", "| New one |  |\n"),
  ])
  func addsOneMoreItemLikeTheLast(text: String, line: String) throws {
    let (draft, passage) = try passage(text, "Close")
    #expect(after(draft.edit(adding: "New one", below: passage), draft) == text + line)
  }

  @Test func writesTheWhyInFrontOfItsAnswerAsItIsWrittenThere() throws {
    let bold = "## Root cause\n\n1. **Why did it stop?** The belt tore.\n"
    var (draft, passage) = try passage(bold, "belt")
    #expect(
      after(draft.edit(adding: "It is old.", head: "Why did it tear?", below: passage), draft)
        == bold + "2. **Why did it tear?** It is old.\n")
    let plain = "## Root cause\n\n1. Why did it stop? The belt tore.\n"
    (draft, passage) = try self.passage(plain, "belt")
    #expect(
      after(draft.edit(adding: "It is old.", head: "Why did it tear?", below: passage), draft)
        == plain + "2. Why did it tear? It is old.\n")
  }

  @Test(arguments: [
    ("09:55 Seen by a guest", "09:55 Seen by a guest\n10:00 Stopped\n10:20 Runs again\n"),
    ("10:10 - Belt changed", "10:00 Stopped\n10:10 Belt changed\n10:20 Runs again\n"),
    ("10:30 All clear", "10:00 Stopped\n10:20 Runs again\n10:30 All clear\n"),
  ])
  func putsARowWhereItsTimeBelongs(typed: String, rows: String) throws {
    let draft = try draft("## Timeline\n\n10:00 Stopped\n10:20 Runs again\n")
    let line = TimelineLine(typed)
    #expect(
      after(draft.edit(addingEvent: line, typed: typed, coach: coach), draft)
        == "## Timeline\n\n" + rows)
  }

  @Test func writesOwnerAndDayWhereTheItemHasThem() throws {
    func with(_ text: String, _ place: String, owner: String?, due: String?) throws -> String {
      let (draft, passage) = try passage(text, place)
      let range = try #require(draft.range(of: place))
      return after(draft.edit(owner: owner, due: due, for: passage, at: range, coach: coach), draft)
    }
    let plain = "## Action items\n\n- Refuse belts older than a year\n"
    #expect(
      try with(plain, "Refuse belts older than a year", owner: "Ana", due: "2026-07-01")
        == "## Action items\n\n- Refuse belts older than a year (Owner: Ana, Due: 2026-07-01)\n")
    let half = "## Action items\n\n- Refuse belts older than a year (Owner: Ana)\n"
    #expect(
      try with(half, "Refuse belts older than a year", owner: nil, due: "2026-07-01")
        == "## Action items\n\n- Refuse belts older than a year (Owner: Ana, Due: 2026-07-01)\n")
    #expect(
      try with(
        "## Action items\n\n- We refuse belts older than a year\n", "We", owner: "Ana", due: nil)
        == "## Action items\n\n- Ana refuse belts older than a year\n")
    let table =
      "## Action items\n\n| What | Owner | Due |\n|---|---|---|\n| Refuse belts older than a year | TBD | |\n"
    #expect(
      try with(table, "Refuse belts older than a year", owner: "A|B", due: nil)
        .hasSuffix("| Refuse belts older than a year | A\\|B | |\n"))
    #expect(
      try with(table, "Refuse belts older than a year", owner: nil, due: "2026-07-01")
        .hasSuffix("| Refuse belts older than a year | TBD | 2026-07-01 |\n"))
  }

  @Test(arguments: [
    (
      "# T\n\n## Summary\n\nA.\n\n## Timeline\n\n10:00 A\n",
      "# T\n\n## Summary\n\nA.\n\n## Impact\n\n- one\n\n## Timeline\n\n10:00 A\n"
    ),
    ("# T\n\n## Summary\n\nA.", "# T\n\n## Summary\n\nA.\n\n## Impact\n\n- one\n"),
    ("**Summary:**\nA.\n", "**Summary:**\nA.\n\n**Impact:**\n\n- one\n"),
    (
      "T\n===\r\n\r\nSummary\r\n-------\r\nA.\r\n",
      "T\n===\r\n\r\nSummary\r\n-------\r\nA.\r\n\r\nImpact\r\n------\r\n\r\n- one\r\n"
    ),
    (
      "# T\n\n## Impact\n\n## Timeline\n\n10:00 A\n",
      "# T\n\n## Impact\n\n- one\n\n## Timeline\n\n10:00 A\n"
    ),
    (
      "# T\n\n## Impact\n\nTBD\n\n## Timeline\n\n10:00 A\n",
      "# T\n\n## Impact\n\n- one\n\n## Timeline\n\n10:00 A\n"
    ),
    ("No headings here.\n", "No headings here.\n\n## Impact\n\n- one\n"),
    ("", "## Impact\n\n- one\n"),
  ])
  func addsASectionInTheStyleOfTheOthers(text: String, expected: String) throws {
    let draft = try draft(text)
    let edit = draft.edit(adding: .impact, title: "Impact", lines: ["- one"])
    #expect(after(edit, draft) == expected)
    #expect(try Draft(Array(expected.utf8)).words(of: .impact).map(\.excerpt.text) == ["one"])
  }

  @Test func marksAParkedPassageOnce() throws {
    var (draft, passage) = try passage("## Summary\n\nA fell. **B rose.** C slept.\n", "rose")
    let marked = after(draft.edit(parking: passage), draft)
    #expect(marked == "## Summary\n\nA fell. **B rose. ❌** C slept.\n")
    (draft, passage) = try self.passage(marked, "rose")
    #expect(draft.edit(parking: passage) == nil)
  }
}
