import Postmortem
import SplitMix
import Testing

@Suite struct IncidentDocumentTests {
  private static let template = """
    ---
    title: "Incident: Orders are stuck in the queue"
    slug: 2026-W24-orders-stuck
    tags: [incident, sev-2]
    severity: 2
    started: 2026-06-08 21:14 (CEST)
    ended: 2026-06-09 00:20 (CEST)
    status: resolved
    ---
    # Incident: Orders are stuck in the queue
    ## Summary
    Orders stayed in the queue.
    ## Severity
    2, since every fifth order hung.
    ## Timeline
    - **21:14** — Alert `QueueAge` fired (oldest message 900 s)
    - **21:16** — Hypothesis: the broker's disk is full
    - **21:19** — Action: `df` shows 40 % free, hypothesis dropped
      and noted in the channel
    - **00:10** — Queue empty
    """

  @Test func readsTheTemplate() throws {
    let document = IncidentDocument(Self.template)
    #expect(document.symptom == "Orders are stuck in the queue")
    #expect(document.slug?.description == "2026-W24-orders-stuck")
    #expect(document.tags == ["incident", "sev-2"])
    #expect(document.severity == 2)
    #expect(document.started?.withZone == "2026-06-08 21:14 CEST")
    #expect(document.ended?.withZone == "2026-06-09 00:20 CEST")
    #expect(document.status == .resolved)
    #expect(
      document.timeline.map(\.text) == [
        "Alert `QueueAge` fired (oldest message 900 s)", "Hypothesis: the broker's disk is full",
        "Action: `df` shows 40 % free, hypothesis dropped and noted in the channel", "Queue empty",
      ])
    #expect(document.lines == [16, 17, 18, 20])
    #expect(document.problems == [])
  }

  @Test func readsCarriageReturnsAndAByteOrderMark() {
    let text =
      "\u{FEFF}"
      + Self.template.split(separator: "\n", omittingEmptySubsequences: false).joined(
        separator: "\r\n")
    #expect(IncidentDocument(text) == IncidentDocument(Self.template))
  }

  /// A document whose body is `body`, with a start and the moments its entries get.
  private func labels(_ body: String, started: String = "2026-06-08 21:14") throws -> [String] {
    let document = IncidentDocument(
      "---\nstarted: \(started)\n---\n# Incident: x\n\n" + body)
    #expect(document.problems == [])
    let started = try Moment(parsing: started)
    var above: Moment?
    return try document.timeline.map {
      let moment = try Timeline.moment(for: $0, after: above, started: started)
      above = moment
      return Timeline.label(for: moment, started: started) + " " + $0.text
    }
  }

  @Test(arguments: [
    "## Timeline\n- 21:14 Alert fired\n- 21:20 Rolled back",
    "## Timeline (all times in UTC)\n\n| Time | Event |\n|---|---|\n| 21:14 | Alert fired |\n| 21:20 | Rolled back",
    "## Timeline\n| When | What |\n| :-- | --: |\n21:14 | Alert fired\n21:20 | Rolled back",
    "**Timeline**\n\n**21:14:** Alert fired\n\n**21:20:** Rolled back",
    "Timeline:\n\n    9:14 PM (UTC): Alert\n        fired\n\n    9:20 PM (UTC): Rolled\n        back\n\nRoot cause:\n 10:00 no row",
    "### Timeline:\n#### June 8, 2026\n#### 21:14:\n+ Alert fired\n#### 21:20:\n+ Rolled back\n#### Root Cause Analysis:\n+ x",
    "## Timeline\n\n### 2026-06-08 21:14\n\nAlert\nfired\n\nMore prose that is left out.\n\n### 21:20\n\nRolled back\n\n## Lessons\n21:30 no",
    "## Timeline of events\n- 2026-06-08 21:14 UTC\n    Alert\n    fired\n- 2026-06-08 21:20 UTC\n    Rolled back",
    "Timeline\n========\n1. 21:14: Alert fired\n2. 21:20: Rolled back\n\nLessons learned\n---------------\n3. 21:30 x",
    "<h2>Timeline</h2>\n<p>21:14 Alert fired</p>\n<p>21:20 Rolled back</p>\n<h2>Impact</h2>\n<p>21:30 x</p>",
    "- **Key events**\n  - Alert fired 2026-06-08 21:14\n  - Rolled back 2026-06-08 21:20\n\n- **Impact**:\n  - none 2026-06-08 21:30",
    "21:14 Alert fired\n21:20 Rolled back",
    "## Timeline\n- Monday, June 8th, 2026:\n  - 9:14 pm: Alert fired\n  - 9:20 pm: Rolled back",
    "## Timeline\n```\n21:10 log line\n```\n<!-- 21:11 a hint -->\n<!--\n21:12 more\n-->\n![](a.png)\n- 21:14 Alert fired\n- 21:20 Rolled back",
    "## Timeline\n\n_All times in UTC_\n\nA lot of changes related to\nthe broker came in.\n\nlinks to graphs during the incident window:\n- [one](a)\n\n### 21:14\nAlert fired\n### 21:20\nRolled back",
    "## Incident log\n21:14 Alert fired\\\n21:20 Rolled back<br>\n\n# Actions\n- 21:40 x",
  ])
  func readsEveryLayout(body: String) throws {
    #expect(try labels(body) == ["21:14 Alert fired", "21:20 Rolled back"])
  }

  @Test func crossesMidnightBelowADaysHeading() throws {
    #expect(
      try labels(
        "## Timeline\n\n## June 8\n### 23:50\nAlert fired\n### 00:10\nWaited\n## 9 June\n### 00:05\nFailed over\n### 13:00\nFixed"
      ) == [
        "23:50 Alert fired", "2026-06-09 00:10 Waited", "2026-06-09 00:05 Failed over",
        "2026-06-09 13:00 Fixed",
      ])
  }

  @Test func takesTheZoneThatHoldsForAllTimes() throws {
    #expect(
      try labels(
        "## Timeline\n\n_All times in EEST_\n\n- 21:14 Alert fired\n- 19:20 UTC Rolled back",
        started: "2026-06-08 20:14 CEST")
        == ["21:14 EEST Alert fired", "19:20 UTC Rolled back"])
    #expect(
      try labels(
        "## Timeline (times in CEST)\n- 21:14 Alert fired", started: "2026-06-08 21:14 CEST")
        == ["21:14 Alert fired"])
    #expect(
      try labels(
        "## Timeline\n| Time (JST) | Event |\n|---|---|\n| 21:14 | Alert fired |",
        started: "2026-06-08 12:14 UTC")
        == ["21:14 JST Alert fired"])
  }

  @Test func keepsEntriesWithoutATimeAndThingsBelowAnEntry() {
    let document = IncidentDocument(
      "## Timeline\n- 21:14 Alert fired\n  - paged twice\n  - nobody awake\n- Hypothesis: the cache is cold\n- 21:20 Rolled back"
    )
    #expect(
      document.timeline.map(\.text) == [
        "Alert fired · paged twice · nobody awake", "Hypothesis: the cache is cold", "Rolled back",
      ])
  }

  @Test func keepsADayWithItsTextBelow() {
    let document = IncidentDocument(
      "## Timeline\n- 2026-03-03:\n  Certificate issued\n  for a year\n- 2026-06-08 21:14 UTC\n  Alert fired"
    )
    #expect(document.timeline.map(\.text) == ["Certificate issued for a year", "Alert fired"])
    #expect(
      document.timeline.first?.day == CalendarDate(year: 2026, month: 3, day: 3).map { .date($0) })
  }

  @Test(
    arguments: [
      ("## Orders hung for an hour\n", "Orders hung for an hour"), ("## Resolution\n\n## x\n", nil),
      ("# Summary\n# Orders hung\n", "Orders hung"), ("Orders hung\n======\n", "Orders hung"),
    ] as [(String, String?)])
  func takesTheSymptomOutOfAHeading(body: String, symptom: String?) {
    #expect(IncidentDocument(body).symptom == symptom)
  }

  @Test func prefersTheRichestTimeline() {
    let document = IncidentDocument(
      "- **Key events**\n  - Detected 2026-06-08 21:14\n\n- **Impact**: none\n\n## **Timeline**\n| Time | Note |\n|---|---|\n| 2026-06-08 21:10 | a |\n| 2026-06-08 21:14 | b |\n"
    )
    #expect(document.timeline.map(\.text) == ["a", "b"])
  }

  @Test func readsLabelsWhereFrontMatterIsMissing() {
    let document = IncidentDocument(
      """
      # Incident report 2026-06-08: Orders hung

      - **Severity:** SEV2
      - **Status:** Resolved
      - **Duration:** June 8, 2026, 9:14 PM - June 9, 2026, 12:20 AM (UTC+2)

      ## Timeline
      - 21:14 Severity: 4, it seemed
      """)
    #expect(document.symptom == "Orders hung")
    #expect(document.severity == 2)
    #expect(document.status == .resolved)
    #expect(document.started?.withZone == "2026-06-08 21:14 UTC+2")
    #expect(document.ended?.withZone == "2026-06-09 00:20 UTC+2")
    #expect(
      document.problems == [
        "The incident document has no front matter: title, slug, severity, started and ended between two lines ---."
      ])
  }

  @Test(arguments: [
    (
      "**Duration**: 2026-06-08, 14:00 UTC to 17:30 UTC (3 hours, 30 minutes)",
      "2026-06-08 14:00 UTC", "2026-06-08 17:30 UTC"
    ),
    (
      "Start Time: June 8, 2026, 10:45 PM (UTC)\nEnd Time: 1:30 AM (UTC)", "2026-06-08 22:45 UTC",
      "2026-06-09 01:30 UTC"
    ),
    (
      "| Started | 2026-06-08 22:45 |\n| Ended | 2026-06-08 23:00 |", "2026-06-08 22:45",
      "2026-06-08 23:00"
    ),
    (
      "## Started\n2026-06-08 22:45\n\n## Ended\n2026-06-08 23:00", "2026-06-08 22:45",
      "2026-06-08 23:00"
    ),
  ])
  func readsStartAndEndOutOfLabels(head: String, started: String, ended: String) {
    let document = IncidentDocument("# x\n\n" + head)
    #expect(document.started?.withZone == started)
    #expect(document.ended?.withZone == ended)
  }

  @Test(arguments: [
    (
      "title: Incident: queue stuck\nseverity: 3\nstarted: 2026-06-08 21:14",
      "The front matter cannot be read: line 2, column 16: A colon and a space stand inside the value; put the value in double quotes."
    ),
    ("severity: 9", "Line 2: severity is “9”, not 1, 2, 3 or 4."),
    ("severity: high", "Line 2: severity is “high”, not 1, 2, 3 or 4."),
    ("severity: 1 | 2 | 3 | 4", "Line 2: severity still holds the words of the template."),
    (
      "slug: ../../etc/x",
      "Line 2: the slug “../../etc/x” is refused: a slug is like 2026-W24-queue-stuck."
    ),
    (
      "slug: queue-stuck",
      "Line 2: the slug “queue-stuck” has no week; one like 2026-W24-queue-stuck has."
    ),
    ("slug: YYYY-WXX-<short-slug>", "Line 2: slug still holds the words of the template."),
    ("started: YYYY-MM-DD HH:MM (TZ)", "Line 2: started still holds the words of the template."),
    (
      "started: 21:14",
      "Line 2: started: On which day was 21:14? Type the date with it, like 2026-06-08 21:14."
    ),
    (
      "started: 2026-06-31 21:14",
      "Line 2: started: There is no 2026-06-31 in the calendar. Type the day like 2026-06-08."
    ),
    (
      "started: 2026-06-08 21:14\nended: 2026-06-08 20:00",
      "Ended (2026-06-08 20:00) lies before started (2026-06-08 21:14)."
    ),
    ("status: \"dunno \\e[31m\"", "Line 2: status is “dunno  [31m”, not open or resolved."),
  ])
  func saysWhatItCannotRead(fields: String, problem: String) {
    let document = IncidentDocument("---\n\(fields)\n---\n## Timeline\n- 21:14 Alert fired\n")
    #expect(document.problems == [problem])
  }

  @Test func readsPlainFieldsOfBrokenFrontMatter() {
    let document = IncidentDocument(
      "---\ntitle: Incident: queue stuck\nslug: \"2026-W24-queue\"\nseverity: 3\nstarted: 2026-06-08 21:14\n---\n## Timeline\n21:14 x\n"
    )
    #expect(document.symptom == "queue stuck")
    #expect(document.slug?.name == "queue")
    #expect(document.severity == 3)
    #expect(document.started?.description == "2026-06-08 21:14")
  }

  @Test(arguments: [
    ("## Summary\nx", "The incident document has no timeline."),
    (
      "## Timeline\nIt began, and then it was over.\n",
      "The timeline has no line that begins with a time."
    ),
    ("## Timeline\n- 25:10 odd", "Line 5: No clock shows 25:10. Type the time like 21:14."),
  ])
  func saysWhatIsWrongWithTheTimeline(body: String, problem: String) {
    #expect(IncidentDocument("---\ntitle: x\n---\n" + body).problems == [problem])
  }

  @Test func boundsTheTimelineAndItsProblems() {
    let rows = (0..<600).map { "- 21:\($0 % 50 + 10) row \($0)" }.joined(separator: "\n")
    let many = IncidentDocument("---\ntitle: x\n---\n## Timeline\n" + rows)
    #expect(many.timeline.count == 500 && many.lines.count == 500)
    #expect(many.problems == ["The timeline has 600 entries; the first 500 are taken."])
    let bad = (0..<30).map { "- 26:\($0 + 10) row" }.joined(separator: "\n")
    let problems = IncidentDocument("---\ntitle: x\n---\n## Timeline\n" + bad).problems
    #expect(problems.count == 11)
    #expect(problems.last == "20 more times in the timeline cannot be read.")
  }

  @Test(
    arguments: [
      ("Incident: Queue stuck", "Queue stuck"), ("Queue stuck", "Queue stuck"),
      ("INCIDENT REPORT - Queue stuck", "Queue stuck"),
      ("Incident #12: Queue: stuck", "Queue: stuck"),
      ("Incident on 2026-06-08 - queue stuck", "queue stuck"),
      ("2026-06-08, queue stuck", "queue stuck"),
      ("Incident on 2026-06-08", nil), ("Incident: <symptom>", nil), ("Incident", nil), ("", nil),
      ("Incident: 📉 `orders` at 50 %", "📉 `orders` at 50 %"),
      ("Outage of the login page", "Outage of the login page"),
      ("Postmortem: Login down", "Login down"), ("Post-mortem: Login down", "Login down"),
      ("Post-mortem of the login", "Post-mortem of the login"),
      ("2026-06-08 4:23PM PST, memory ran out", "memory ran out"),
      ("E-mail: stuck", "E-mail: stuck"),
    ] as [(String, String?)])
  func takesTheSymptomOutOfTheTitle(title: String, symptom: String?) {
    let quoted = title.replacing("\"", with: "\\\"")
    #expect(IncidentDocument("---\ntitle: \"\(quoted)\"\n---\n").symptom == symptom)
  }

  @Test func refusesAFileThatIsTooLarge() throws {
    let bytes = [UInt8](repeating: 0x61, count: IncidentDocument.largest + 1)
    let error = #expect(throws: IncidentDocument.Unreadable.self) {
      _ = try IncidentDocument.text(of: bytes)
    }
    #expect(
      error?.description
        == "The file has 4194305 bytes, and an incident document at most 4194304.")
    #expect(try IncidentDocument.text(of: Array(bytes.dropLast())).utf8.count == 4 << 20)
  }

  @Test func readsTextOutOfBytes() throws {
    let text = "\u{FEFF}# é\r\n"
    #expect(try IncidentDocument.text(of: Array(text.utf8)) == text)
  }

  @Test(arguments: [
    ([0x61, 0x00, 0x62], "The file is not text: it holds zero bytes."),
    ([0xFF, 0xFE, 0x61, 0x00], "The file is UTF-16 text; save it as UTF-8."),
    ([0x61, 0x0A, 0x0A, 0xE9, 0x20], "Line 3 of the file is not UTF-8; save it as UTF-8."),
    ([0xC3], "Line 1 of the file is not UTF-8; save it as UTF-8."),
  ])
  func refusesBytesThatAreNoText(bytes: [UInt8], message: String) {
    let error = #expect(throws: IncidentDocument.Unreadable.self) {
      try IncidentDocument.text(of: bytes)
    }
    #expect(error?.description == message)
  }

  @Test func survivesMutatedDocuments() {
    var generator = SplitMix(seed: 23)
    let base = Array(Self.template.utf8)
    let inserts = [
      "\n", "|", "---\n", "## ", "```\n", "<!--", "- ", "21:", "\t", "**", "é", "\0", "#",
      "9999999999", "[", ": ", "\r",
    ]
    for _ in 0..<400 {
      var bytes = base
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        if Bool.random(using: &generator) {
          bytes.insert(
            contentsOf: Array((inserts.randomElement(using: &generator) ?? "").utf8), at: index)
        } else {
          bytes.remove(at: index)
        }
      }
      let document = IncidentDocument(String(decoding: bytes, as: UTF8.self))
      #expect(document.timeline.count == document.lines.count)
    }
    for insert in inserts { _ = IncidentDocument(String(repeating: insert, count: 20_000)) }
  }
}
