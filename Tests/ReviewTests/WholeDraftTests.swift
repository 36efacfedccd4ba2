import Coach
import Postmortem
import Review
import Testing

/// What only a whole draft shows, one thing at a time.
@Suite struct WholeDraftTests {
  private func rules(_ text: String, path: String = "draft.md") -> Set<String> {
    Set(
      Reviewer(coach: SharedReview.coach).review(Array(text.utf8), path: path).findings
        .map(\.rule))
  }

  @Test(arguments: [
    ("2026-W24-x", "postmortems/2026/W24-x.md", false),
    ("2026-W24-x", "postmortems/2026/W23-x.md", true),
    ("2026-W24-x", "2026-W24-x.md", false), ("2026-W24-x", "notes.md", false),
    ("2026-W24-x", "2026-W24-y.md", true),
  ])
  func holdsTheSlugAgainstTheFile(slug: String, path: String, differs: Bool) {
    #expect(
      rules("---\nslug: \(slug)\n---\nx", path: path).contains("front-matter-differs") == differs)
  }

  @Test(arguments: [
    ("10:00 a\n10:20 b\n10:10 c", true), ("23:50 a\n00:10 b", false),
    ("2026-06-08 23:50 a\n2026-06-09 00:10 b\n00:30 c", false),
    ("2026-06-09 10:00 a\n2026-06-08 11:00 b", true), ("10:00 UTC a\n11:30 CEST b", true),
    ("10:00 UTC a\n12:30 CEST b", false), ("9:00 PM a\n11:00 PM b\n1:00 AM c", false),
    ("### 12 May\n10:00 a\n\n### 13 May\n08:00 b", false),
    ("### 12 May\n10:00 a\n\n### 11 May\n11:00 b", true), ("T+0 a\nT+12 b\nT+5 c", true),
    ("21h45 a\n22h05 b", false),
  ])
  func tellsRowsOutOfOrder(rows: String, isUnsorted: Bool) {
    #expect(rules("## Timeline\n\n\(rows)\n").contains("timeline-unsorted") == isUnsorted)
  }

  @Test(arguments: [
    ("written: 2026-06-11", false), ("written: 2026-06-12", true), ("title: x", false),
  ])
  func tellsLateDraftsOnlyByTheirOwnDate(field: String, isLate: Bool) {
    let text = "---\n\(field)\n---\n## Impact\n\n- For how long: 2026-06-08 07:00 → 07:45 (45m)\n"
    #expect(rules(text).contains("written-late") == isLate)
  }

  @Test(
    arguments: [
      ("because a fuse blew. The fuse was replaced.", []),
      ("and nobody knew. The fuse was replaced.", ["summary-without-cause"]),
      ("because a fuse blew.", ["summary-without-change"]),
    ] as [(String, [String])])
  func asksTheSummaryForCauseAndChange(end: String, expected: [String]) {
    let found = rules("## Summary\n\nThe gate stayed closed \(end)\n")
    #expect(found.filter { $0.hasPrefix("summary-") }.sorted() == expected)
  }

  @Test(
    arguments: [
      ("40 customers could not pay for 20 minutes.", []),
      ("40 customers could not pay.", ["impact-without-duration"]),
      ("Customers could not pay for 20 minutes.", ["no-number"]),
      ("The disk was slow for 20 minutes on 3 of 9 nodes.", ["impact-without-scope"]),
    ] as [(String, [String])])
  func asksTheImpactForLengthScopeAndNumber(text: String, expected: [String]) {
    let found = rules("## Impact\n\n\(text)\n")
    #expect(found.filter { $0.hasPrefix("impact-") || $0 == "no-number" }.sorted() == expected)
  }

  @Test func readsOwnersAndDaysHoweverTheyStand() {
    let text = """
      ## Action items

      - Cap the upload at 20 MB
        - Owner: Petra
        - Due: 2026-07-01
      - [x] Empty the disk
      - Label the valves (Owner: @otis, Due: 2026-07-02)
      """
    let found = rules(text)
    #expect(!found.contains("no-owner") && !found.contains("no-due"), "\(found)")
  }

  @Test func judgesLuckWhereItStands() {
    let luck = "Luckily somebody was still in the house.\n"
    #expect(rules("## What went well\n\n- \(luck)").contains("luck"))
    #expect(!rules("## Where we got lucky\n\n- \(luck)").contains("luck"))
  }

  @Test func letsPeopleActInATimeline() {
    let found = rules(
      "## Timeline\n\n10:00 Jonas restarts the pump\n10:05 Alert cleared, all normal\n")
    #expect(!found.contains("blame"))
  }

  @Test func judgesTheTitle() {
    #expect(
      rules("# Postmortem: Jonas carelessly deleted the menu\n\nText.\n").contains {
        ["carelessness", "memory-slip", "blame"].contains($0)
      })
  }

  @Test func saysWhatIsWrongInTheFrontMatter() {
    let review = SharedReview.findings("---\ntitle: [x\n---\nText.\n")
    #expect(
      review.findings.contains { $0.rule == "broken-front-matter" && $0.label == .frontMatter })
  }

  @Test func asksAndGivesAReasonInEachRule() {
    for rule in SharedReview.coach.rules where rule.places.contains(.review) {
      #expect(!rule.challenges.isEmpty && !rule.whyItMatters.isEmpty)
      #expect(!rule.title.hasSuffix("."), "\(rule.id)")
    }
  }
}
