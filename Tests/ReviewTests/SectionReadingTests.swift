import Postmortem
import Review
import Testing

@Suite struct SectionReadingTests {
  @Test(arguments: [
    "## Impact\n\n40 shops could not print.",
    "##Impact\n40 shops could not print.",
    "**Impact**\n\n40 shops could not print.",
    "**Impact:**\n40 shops could not print.",
    "Impact\n40 shops could not print.",
    "Impact:\n40 shops could not print.",
    "Impact\n======\n\n40 shops could not print.",
    "Impact\n---\n40 shops could not print.",
    "<h2>Impact</h2>\n<p>40 shops could not print.</p>",
    "Impact: 40 shops could not print.",
    "**Impact**: 40 shops could not print.",
    "- **Impact:** 40 shops could not print.",
    "##### Impact: 40 shops could not print.",
    "                          Impact\n\n40 shops could not print.",
    "\u{FEFF}## Impact\r\n\r\n40 shops could\r\nnot print.\r\n",
    "## 3. Customer impact\n\n40 shops could\nnot print.",
    "## 📈 Impact ##\n\n- 40 shops could not print.",
    "# Printing down\n\n## Impact\n\n1. 40 shops could not print.",
  ])
  func findsASectionHoweverItIsMarked(text: String) throws {
    let draft = try draft(text)
    #expect(draft.sections.map(\.name) == [.impact])
    #expect(draft.words(in: .impact) == ["40 shops could not print."])
  }

  @Test func takesSectionsInAnyOrderAndTwice() throws {
    let draft = try draft(
      """
      # Trams stood still

      ## Action items
      - Fix the relay.

      ## What happened
      Trams stood still.

      ### What went wrong?
      - No spare relay.

      ## Follow-ups
      - Buy a spare relay.
      """)
    #expect(draft.outline == ["action-items:3", "summary:6", "went-poorly:9"])
    #expect(draft.words(in: .actionItems) == ["Fix the relay.", "Buy a spare relay."])
    #expect(draft.words(in: .wentPoorly) == ["No spare relay."])
    #expect(draft.title?.excerpt.text == "Trams stood still")
  }

  @Test func keepsSubheadingsInsideTheirSection() throws {
    let draft = try draft(
      "## Action items\n### Relays\n- Buy one.\n### Depot\n- Label it.\n## Attendees\n- Noor\n")
    #expect(draft.words(in: .actionItems) == ["Buy one.", "Label it."])
  }

  @Test func endsASectionOfALabelWithItsItem() throws {
    let draft = try draft(
      """
      - **Context**: Relay 4 burnt out.
      - **Impact**:
        - 12 trams stood still.
        - 900 riders walked.
      - **Resolution**: Relay replaced.
      - **Review actions**:
        - Buy a spare relay.
      """)
    #expect(draft.words(in: .summary) == ["Relay 4 burnt out."])
    #expect(draft.words(in: .impact) == ["12 trams stood still.", "900 riders walked."])
    #expect(draft.words(in: .actionItems) == ["Buy a spare relay."])
    #expect(draft.outline == ["summary:1", "impact:2", "action-items:6"])
  }

  @Test func splitsParagraphsWhereSomethingNewBegins() throws {
    let draft = try draft(
      """
      Timeline
      10:00 AM  Alert fired.
      10:05 AM  Relay 4 was
      looked at.
      **10:20** Relay replaced.
      • 10:30 Trams ran.
      """)
    #expect(
      draft.words(in: .timeline) == [
        "10:00 AM  Alert fired.", "10:05 AM  Relay 4 was looked at.", "10:20 Relay replaced.",
        "10:30 Trams ran.",
      ])
  }

  @Test func readsTablesByTheirCells() throws {
    let draft = try draft(
      "## Timeline\n\n| Time | Event |\n|---|---|\n| 10:00 | Alert `a|b` \\| fired |\n| 10:05 | Done\n"
    )
    #expect(
      draft.parts(of: .timeline).map { $0.cells.map(\.text) } == [
        ["Time", "Event"], ["10:00", "Alert `a", "b` | fired"], ["10:05", "Done"],
      ])
  }

  @Test func passesOverWhatIsNobodysProse() throws {
    let draft = try draft(
      """
      ---
      title: x
      ---
      ## Summary
      <!-- a hint
      over two lines -->
      It broke <!-- why? --> at noon.

      > A rider wrote that we are careless.

      ```
      careless code
      ```

      2026-01-02T10:00:00Z ERROR somebody forgot it

          $ grep -r foo={bar} | sort; exit

      [relay]: https://example.org/careless
      """)
    #expect(draft.words(in: .summary) == ["It broke  at noon."])
  }

  @Test func readsBoxesAndGluedBullets() throws {
    let draft = try draft(
      "## TODO\n- [x] Done thing\n- [ ] Open thing\n\n1.Glued thing\n\n•Another\n")
    #expect(
      draft.words(in: .actionItems) == ["Done thing", "Open thing", "Glued thing", "Another"])
    #expect(draft.parts(of: .actionItems).map(\.isTicked) == [true, false, nil, nil])
  }

  @Test func takesNoSentenceForASection() throws {
    let draft = try draft(
      "## An ounce of prevention is worth a pound of cure\n\nx\n\n## Impact\n\ny\n")
    #expect(draft.sections.map(\.name) == [.impact])
  }

  @Test func takesABoldItemForALabel() throws {
    let draft = try draft("- **Key events**\n  - 10:00 Relay burnt\n- **Lunch**\n  - 11:00 Soup\n")
    #expect(draft.words(in: .timeline) == ["10:00 Relay burnt"])
  }

  @Test func keepsDaysInsideTheTimeline() throws {
    let draft = try draft(
      "## Timeline\n\n## 12 May\n\n### 20:15\nAlert fired.\n\n## May 13\n\n### 09:00\nTrams ran.\n\n## Notes\nx\n"
    )
    #expect(draft.words(in: .timeline) == ["20:15", "Alert fired.", "09:00", "Trams ran."])
  }

  @Test func takesTheTextBelowALabelInAList() throws {
    let draft = try draft(
      "* What we did:\n\n  To-do:\n\n  Buy a spare relay.\n\n- **Impact**:\n\n12 trams stood still.\n"
    )
    #expect(draft.words(in: .actionItems) == ["Buy a spare relay."])
    #expect(draft.words(in: .impact) == ["12 trams stood still."])
  }

  @Test func readsIndentedTextAsText() throws {
    let draft = try draft("Impact:\n\n    Riders:\n        900 riders walked home.\n")
    #expect(draft.words(in: .impact).last == "900 riders walked home.")
  }

  @Test func takesNoParagraphOverARuleForAHeading() throws {
    let draft = try draft("## Impact\n\nNine hundred riders walked home.\n---\n")
    #expect(draft.words(in: .impact) == ["Nine hundred riders walked home."])
  }

  @Test(arguments: [
    ("---\ndate: 2026-06-01\ntags: [a, sev-2]\n---\nx", ["2026-06-01"], ["a", "sev-2"]),
    ("+++\ndate = 2026-06-01\ntags = [\"a\", \"sev-2\"]\n+++\nx", ["2026-06-01"], ["a", "sev-2"]),
  ])
  func readsFrontMatter(text: String, date: [String], tags: [String]) throws {
    let matter = try draft(text).frontMatter
    #expect(matter["date"]?.values == date)
    #expect(matter["date"]?.line == 2)
    #expect(matter["tags"]?.values == tags)
  }

  @Test(
    arguments: [
      ([0x41, 0x00], "it is a binary file; name the Markdown files"),
      ([0xFF, 0xFE, 0x41], "it is UTF-16, not UTF-8; save it as UTF-8"),
      ([0x41, 0x0A, 0xE9, 0x0A], "line 2 is not UTF-8; save the file as UTF-8"),
    ] as [([UInt8], String)])
  func refusesWhatIsNoText(bytes: [UInt8], message: String) {
    let error = #expect(throws: DraftError.self) { try Draft(bytes) }
    #expect(error?.description == message)
  }

  @Test func refusesHugeFiles() {
    let error = #expect(throws: DraftError.self) {
      try Draft([UInt8](repeating: 0x61, count: Draft.largest + 1))
    }
    #expect(
      error?.description
        == "it has 33554433 bytes, and more than 33554432 are not read; cut it")
  }
}

extension Draft {
  /// The words of a section's parts without their labels, parts that are only a label left out.
  fileprivate func words(in section: SectionName) -> [String] {
    parts(of: section).map(\.body.text).filter { !$0.isEmpty }
  }
}
