import Postmortem
import Testing

@Suite struct SectionNameTests {
  @Test(arguments: [
    ("Summary", SectionName.summary), ("Issue Summary:", .summary), ("TL;DR", .summary),
    ("📈 Impact", .impact), ("Who was affected?", .impact), ("Timeline (UTC)", .timeline),
    ("Timeline of events", .timeline), ("Root cause (5-whys)", .rootCause),
    ("Root Cause and Resolution", .rootCause),
    ("Contributing Factors", .rootCause), ("Five Whys", .rootCause),
    ("How did this happen?", .rootCause),
    ("What went well", .wentWell), ("What didn’t go well?", .wentPoorly),
    ("What went wrong", .wentPoorly),
    ("What could have gone better", .wentPoorly), ("Where we got lucky", .lucky),
    ("Action items", .actionItems), ("Corrective and Preventative Measures", .actionItems),
    ("TODO", .actionItems), ("Actions:", .actionItems), ("Review actions", .actionItems),
    ("Follow-ups", .actionItems), ("What we learned", .learned), ("Lessons learnt", .learned),
    ("Anti-pattern check", .antiPattern), ("Cross-references", .references),
    ("3. Next steps", .actionItems),
  ])
  func knowsASectionByItsWords(heading: String, name: SectionName) {
    #expect(SectionName(heading: heading) == name)
  }

  @Test(arguments: [
    "", "Queue stuck", "14:08", "Actions taken", "Resolution", "KubeSpawner",
    String(repeating: "x ", count: 50),
  ])
  func knowsNoOtherHeading(heading: String) {
    #expect(SectionName(heading: heading) == nil)
  }
}
