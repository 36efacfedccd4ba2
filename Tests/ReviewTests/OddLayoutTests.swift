import Postmortem
import Review
import Testing

/// Layouts whose reading decides whether a finding is right.
@Suite struct OddLayoutTests {
  private func findings(_ text: String, _ rule: String) -> [ReviewFinding] {
    SharedReview.findings(text).findings.filter { $0.rule == rule }
  }

  private func lines(_ text: String, _ rule: String) -> [Int] {
    findings(text, rule).flatMap { $0.places.map(\.line) }
  }

  @Test(arguments: [
    ("## What didn't go so well?", "went-poorly"),
    ("## What could have been faster?", "went-poorly"),
    ("- **Actions following review**:", "action-items"), ("### Future actions", "action-items"),
    ("## Follow-up timeline (times in BST)", "timeline"), ("### Incident description:", "summary"),
    ("### Why it failed", "root-cause"),
  ])
  func knowsMoreNamesOfSections(heading: String, section: String) throws {
    let draft = try draft("# The ferry stood still\n\n\(heading)\n\n- The ramp did not move.\n")
    #expect(draft.sections.map(\.name.rawValue) == [section])
  }

  @Test(arguments: [
    (
      "The ferry stayed in the harbour for two hours on Monday because the ramp did not move.",
      false
    ),
    ("Written by Noor.", true),
    ("TBD", true),
    (
      "- The ferry stayed in the harbour for two hours on Monday because the ramp did not move.",
      true
    ),
  ])
  func takesAParagraphUnderTheTitleForASummary(lead: String, isMissing: Bool) {
    let found = findings(
      "# The ferry stood still\n\n\(lead)\n\n## Impact\n\nNobody crossed.\n", "missing-section")
    #expect(found.contains { $0.section == .summary } == isMissing)
  }

  @Test func findsTheCauseBelowADeeperHeadingOfTheSummary() {
    let summary = "## Summary\n\nThe ferry stood still. A mechanic restarted the pump.\n\n"
    let cause = "Root cause\n\nIt was due to a blown fuse.\n"
    #expect(findings(summary + "### " + cause, "summary-without-cause").isEmpty)
    #expect(findings(summary + "## " + cause, "summary-without-cause").count == 1)
    #expect(
      findings(summary + "### Timeline\n\n10:00 due to wind\n", "summary-without-cause").count == 1)
  }

  @Test(arguments: [
    ("There was trouble due a blown fuse.", 0), ("The repair is due on Monday.", 1),
    ("A blown fuse kept the ramp from moving.", 0),
  ])
  func knowsMoreWaysToNameACause(summary: String, count: Int) {
    #expect(findings("## Summary\n\n\(summary)\n", "summary-without-cause").count == count)
  }

  @Test func holdsEachOfTwoTimelinesAgainstItself() {
    let first = "## Timeline\n\n- 14:00 alarm\n- 14:20 pump restarted\n\n"
    let second = "**Timeline:**\n\n- 10:00 alarm\n- 10:20 pump restarted\n- 10:10 calm\n"
    #expect(lines(first + second, "timeline-unsorted") == [10])
    #expect(lines(first + "- 10:30 later\n", "timeline-unsorted") == [6])
  }

  @Test func readsRowsBehindAStop() throws {
    let text = "## Timeline\n\n. 20:05: The pump stopped.\n. 20:30: It was restarted.\n"
    #expect(findings(text, "timeline-in-prose").isEmpty)
    #expect(findings(text, "timeline-without-detection").count == 1)
  }

  @Test(arguments: [
    ("- **Identified**: a passenger called.\n\n", 0),
    ("## Detection\n\nA passenger called.\n\n", 0),
    ("## Notes\n\nA passenger called.\n\n", 1),
  ])
  func looksForTheDetectionElsewhereToo(part: String, count: Int) {
    let text = "\(part)## Timeline\n\n- 20:05 The pump stopped.\n- 20:30 It was restarted.\n"
    #expect(findings(text, "timeline-without-detection").count == count)
  }

  @Test(arguments: [
    ("Immediate actions (completed)", false), ("Done", false), ("Not done yet", true),
    ("Planned (not completed)", true), ("Next week", true),
  ])
  func asksNobodyAboutWhatIsDone(heading: String, asks: Bool) {
    let text = "## Action items\n\n### \(heading)\n\n- Replaced the fuse of the ramp.\n"
    #expect(findings(text, "no-owner").isEmpty == !asks)
  }

  @Test func asksNobodyAboutAnItemThatSaysItIsDone() {
    let text = "## Action items\n\n- Replace the fuse. (Finished.)\n- Label the box.\n"
    #expect(lines(text, "no-owner") == [4])
  }

  @Test func leavesTheQuestionsOfAFormAlone() {
    let text =
      "## Corrective measures\n\nwhat are the things that can be improved\n\n"
      + "a list of tasks to address the issue\n\n- Replace the fuse.\n\nWho was told, and how?\n"
    #expect(lines(text, "no-owner") == [7])
    #expect(
      lines("## Action items\n\nList of tasks to address it\n\nReplace the fuse.\n", "no-due") == [
        5
      ])
  }

  @Test(arguments: [
    ("- The fuse should be replaced.", "The fuse should be replaced."),
    ("- Replace the fuse so that we cross in time.", "Replace the fuse so that we cross in time."),
    ("- We replace the fuse.", "We"),
  ])
  func showsWhereAnOwnerIsMissing(item: String, quote: String) {
    let found = findings("## Action items\n\n\(item)\n", "no-owner")
    #expect(found.flatMap { $0.places.map(\.quote) } == [quote])
  }

  @Test func takesTheSameWordsForOneFault() {
    let text =
      "## Action items\n\n- Improve the ramp.\n- Paint the gate.\n- improve the fuse box.\n\n"
      + "## Went well\n\n- The crew carelessly left.\n"
    #expect(findings(text, "vague-action").map { $0.places.map(\.line) } == [[3, 5]])
  }

  @Test(arguments: [
    ("Users might have missed the small difference and typed in their passwords.", 0),
    ("The crew should have looked at the gauge.", 1),
  ])
  func hearsAReproachOnlyWhereOneIsMeant(summary: String, count: Int) {
    #expect(findings("## Summary\n\n\(summary)\n", "counterfactual").count == count)
  }

  @Test func takesNoStoryForAnAction() {
    let text =
      "## Prevention\n\nThe harbour belongs to the town, which has run it since the old pier burned down "
      + "in the spring of a year nobody here remembers.\n\nWe will replace the fuse of the ramp and label the box it sits in for the crew.\n"
    #expect(lines(text, "no-owner") == [5])
  }

  @Test func asksOneQuestionAboutAnActionThatOnlyWatches() {
    let text = "## Action items\n\n- Improve the monitoring of the ramp.\n"
    #expect(findings(text, "bare-monitoring").count == 1)
    #expect(findings(text, "vague-action").isEmpty)
  }

  @Test(arguments: [
    ("- **Replace the fuse** of the ramp", "**Replace the fuse** of the ramp"),
    (
      "- Replace the fuse [ticket](https://example.org/1)",
      "Replace the fuse [ticket](https://example.org/1)"
    ),
    ("- [Replace](https://example.org/1) the fuse", "[Replace](https://example.org/1) the fuse"),
    ("- Replace the fuse of the **ramp**", "Replace the fuse of the **ramp**"),
    ("- Replace the fuse", "Replace the fuse"),
  ])
  func quotesMarksWhole(item: String, quote: String) {
    let found = findings("## Action items\n\n\(item)\n", "no-due")
    #expect(found.flatMap { $0.places.map(\.quote) } == [quote])
  }
}
