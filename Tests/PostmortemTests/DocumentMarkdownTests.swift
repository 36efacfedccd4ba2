import Postmortem
import Testing

/// The document in the template's form, byte for byte.
@Suite struct DocumentMarkdownTests {
  private func moment(_ text: String) throws -> Moment { try Moment(parsing: text) }

  private func whole() throws -> Document {
    var document = Document()
    document.symptom = "Parcel \"labels\" came out blank"
    document.slug = "2026-W24-parcel-labels-came-out-blank"
    document.severity = 2
    document.incident = "../../incidents/2026/W24-labels.md"
    document.started = try moment("2026-06-08 23:14 CEST")
    document.ended = try moment("2026-06-09 00:20 CEST")
    document.summary = Document.Passage("Labels were blank. A file was empty. It was put back.")
    document.affected = Document.Passage("All 12 lines")
    document.couldNotDo = Document.Passage("Stick labels", parked: true)
    document.quantitative = Document.Passage("4,100 of 9,000 parcels late; 0 lost")
    document.timeline = [
      Document.Row(
        moment: try moment("2026-06-08 23:16 CEST"), event: Document.Passage("Alert `a|b` fired")),
      Document.Row(
        moment: try moment("2026-06-08 22:00 UTC"), isApproximate: true,
        event: Document.Passage("Hypothesis: paper")),
      Document.Row(
        moment: try moment("2026-06-09 00:10 CEST"), until: ClockTime(hour: 0, minute: 20),
        event: Document.Passage("Put back")),
    ]
    document.chains = [
      Document.Chain(
        rungs: [
          Document.Rung(
            question: "Why did the alert fire?", answer: Document.Passage("Pages of 0 bytes.")),
          Document.Rung(
            question: "Why were pages 0 bytes?", answer: Document.Passage("", parked: true)),
        ], rootCause: Document.Passage("Nothing checks the size.")),
      Document.Chain(
        cause: "no printer rejects an empty page",
        rungs: [
          Document.Rung(
            question: "Why does no printer reject it?", answer: Document.Passage("No setting."))
        ], rootCause: Document.Passage("The setting is off by default.", parked: true)),
    ]
    document.wentWell = [Document.Passage("The rollback took 40 s")]
    document.wentPoorly = [Document.Passage("The log was in the hall")]
    document.actions = [
      Document.Action(
        item: Document.Passage("Refuse an empty file"), owner: "@noor",
        due: CalendarDate(year: 2026, month: 6, day: 19), issue: "labels#48"),
      Document.Action(item: Document.Passage("Look at it", parked: true), owner: "storage team"),
    ]
    document.learned = [Document.Passage("Empty and missing look the same")]
    document.marks = [
      Document.Mark(line: "\"Human error\" framing avoided?", passed: true, reason: ""),
      Document.Mark(
        line: "Action items concrete + assigned + due-dated?", passed: false, reason: "no-due"),
    ]
    document.references = [
      Document.Reference(kind: .incident, path: "../../incidents/2026/W24-labels.md"),
      Document.Reference(kind: .pattern, path: "../../patterns/a (1).md", note: "third time"),
    ]
    return document
  }

  @Test func printsTheTemplate() throws {
    #expect(
      try whole().markdown == """
        ---
        title: "Postmortem: Parcel \\"labels\\" came out blank"
        slug: 2026-W24-parcel-labels-came-out-blank
        tags: [postmortem, sev-2]
        incident: ../../incidents/2026/W24-labels.md
        severity: 2
        duration: 1h 6m
        ---

        # Postmortem: Parcel "labels" came out blank

        ## Summary

        Labels were blank. A file was empty. It was put back.

        ## Impact

        - Who was affected: All 12 lines
        - For how long: 2026-06-08 23:14 → 2026-06-09 00:20 CEST (1h 6m)
        - What they couldn't do: Stick labels ❌
        - Quantitative: 4,100 of 9,000 parcels late; 0 lost

        ## Timeline

        | Time | Event |
        | --- | --- |
        | 23:16 | Alert `a\\|b` fired |
        | ~22:00 UTC | Hypothesis: paper |
        | 2026-06-09 00:10–00:20 | Put back |

        ## Root cause (5-whys)

        1. **Why did the alert fire?** Pages of 0 bytes.
        2. **Why were pages 0 bytes?** ❌

        **Root cause:** Nothing checks the size.

        **Second chain: no printer rejects an empty page**

        1. **Why does no printer reject it?** No setting.

        **Root cause:** The setting is off by default. ❌

        ## What went well

        - The rollback took 40 s

        ## What went poorly

        - The log was in the hall

        ## Action items

        - [ ] Refuse an empty file (Owner: @noor, Due: 2026-06-19, Issue: labels#48)
        - [ ] Look at it ❌ (Owner: storage team, Due: ❌)

        ## What we learned

        - Empty and missing look the same

        ## Anti-pattern check

        - "Human error" framing avoided? ✅
        - Action items concrete + assigned + due-dated? ❌ (no-due)

        ## Cross-references

        - Incident: [../../incidents/2026/W24-labels.md](../../incidents/2026/W24-labels.md)
        - Pattern: [../../patterns/a (1).md](../../patterns/a%20%281%29.md) (third time)

        """)
  }

  @Test func printsDurationsInTheFrontMatterAlwaysWithHours() throws {
    var document = try whole()
    document.ended = try moment("2026-06-08 23:52 CEST")
    #expect(document.markdown.contains("\nduration: 0h 38m\n"))
    #expect(document.markdown.contains("- For how long: 2026-06-08 23:14 → 23:52 CEST (38m)\n"))
  }

  @Test func leavesOutBothIncidentLinesWithoutADocument() throws {
    var document = try whole()
    document.incident = nil
    document.references.removeFirst()
    #expect(!document.markdown.contains("incident:"))
    #expect(!document.markdown.contains("- Incident:"))
  }

  @Test func printsBothZonesWhereTheyDiffer() throws {
    var document = try whole()
    document.ended = try moment("2026-06-08 22:20 UTC")
    #expect(
      document.markdown.contains(
        "- For how long: 2026-06-08 23:14 CEST → 22:20 UTC (1h 6m)\n"))
  }

  @Test func quotesAPathThatYAMLWouldReadOtherwise() throws {
    var document = try whole()
    document.incident = "../../incidents/a: b.md"
    #expect(document.markdown.contains("\nincident: \"../../incidents/a: b.md\"\n"))
  }

  @Test func canBeShownAtAnyTime() {
    #expect(Document().markdown.hasPrefix("---\ntitle: \"Postmortem: \"\n"))
  }

  @Test(arguments: [(1, "First"), (2, "Second"), (9, "Ninth"), (10, "10th")])
  func numbersChains(_ number: Int, _ word: String) {
    #expect(Document.ordinal(number) == word)
  }
}
