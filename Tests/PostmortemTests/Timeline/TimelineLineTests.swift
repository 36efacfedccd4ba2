import Postmortem
import SplitMix
import Testing

@Suite struct TimelineLineTests {
  @Test(arguments: [
    ("21:14 Alert X fired", "21:14", "Alert X fired"),
    ("**21:14** — Alert `X` fired (3 of 5)", "21:14", "Alert `X` fired (3 of 5)"),
    ("- **21:14** — **Alert** fired", "21:14", "**Alert** fired"),
    ("- 21:14 - rolled back", "21:14", "rolled back"),
    ("* *21:14 PST* - `nginx` restarted", "21:14 PST", "`nginx` restarted"),
    ("- **9:00 AM:** Users complained", "09:00", "Users complained"),
    ("- **21:14 UTC**: paged", "21:14 UTC", "paged"),
    ("| 21:14 | Alert \\| fired |", "21:14", "Alert | fired"),
    ("| 2026-06-08   21:14 | A | B", "2026-06-08 21:14", "A | B"),
    ("| 2026-06-08 | 21:14 UTC | Rolled back |", "2026-06-08 21:14 UTC", "Rolled back"),
    ("[21:14 UTC] Failover began", "21:14 UTC", "Failover began"),
    ("2026-06-09 00:10 Queue empty", "2026-06-09 00:10", "Queue empty"),
    ("2026-06-09T00:10:05Z Queue empty", "2026-06-09 00:10:05 Z", "Queue empty"),
    ("2026-06-09T00:10:05-05:00 empty", "2026-06-09 00:10:05 -05:00", "empty"),
    ("09:00-10:00 waited", "09:00…10:00", "waited"),
    ("10:30 AM: looked at logs", "10:30", "looked at logs"),
    ("10:30 pm; changed a setting", "22:30", "changed a setting"),
    ("1. 10:00 AM UTC: Reports arrive", "10:00 UTC", "Reports arrive"),
    ("12) 10:12 Reports arrive", "10:12", "Reports arrive"),
    ("10.12:30 PM UTC: Fixed", "12:30 UTC", "Fixed"),
    ("21.30: all good", "21:30", "all good"),
    ("8.30 still no login", "08:30", "still no login"),
    ("21:04 Uhr Alarm", "21:04", "Alarm"), ("9.15 pm rolled back", "21:15", "rolled back"),
    ("27.11.2026 21:04 Uhr Alarm", "2026-11-27 21:04", "Alarm"),
    ("21h04 rolled back", "21:04", "rolled back"),
    ("noon: queue empty", "12:00", "queue empty"),
    ("midnight, the queue grew", "00:00", "the queue grew"),
    ("noon the queue grew", "12:00", "the queue grew"),
    ("8.40 AM GMT went dark", "08:40 GMT", "went dark"),
    ("15h45 rebooted", "15:45", "rebooted"),
    ("At 11:00 AM: woke up", "11:00", "woke up"),
    ("_5:30 PM_ – The balancer was tuned.", "17:30", "The balancer was tuned."),
    ("#### 00:20:", "00:20", ""), ("### 14:08", "14:08", ""),
    ("### 2026-06-08 ca. 18:30", "2026-06-08 ~18:30", ""),
    ("~21:14 disk full", "~21:14", "disk full"),
    ("ca. 18:30 disk full", "~18:30", "disk full"),
    ("around 18:30 disk full", "~18:30", "disk full"),
    ("21:14-21:20 waited", "21:14…21:20", "waited"),
    ("2:00 pm - 4:00 pm: waited", "14:00…16:00", "waited"),
    ("~13:30-13:45 waited", "~13:30…13:45", "waited"),
    ("From 13:30 to 13:45 UTC waited", "13:30…13:45 UTC", "waited"),
    ("4:44PM: began", "16:44", "began"), ("13:06 PM - done", "13:06", "done"),
    ("- 10:20 pm: 🚨 Many complaints", "22:20", "🚨 Many complaints"),
    ("🔥 21:14 Many complaints", "21:14", "Many complaints"),
    ("• 21:14\tMany complaints", "21:14", "Many complaints"),
    ("= 03:08 The server listened", "03:08", "The server listened"),
    ("\t. 20:02: Team told", "20:02", "Team told"),
    ("<p>&emsp;:small_blue_diamond:16:15 GMT+1: Found.</p>", "16:15 GMT+1", "Found."),
    ("15:11 text<br>", "15:11", "text"),
    ("9/10 7:55 PT - First complaint", "9/10 07:55 PT", "First complaint"),
    ("04-12-2022 7:23 AM GMT+1 - ticket", "4/12/2022 07:23 GMT+1", "ticket"),
    ("February 24th, 15, 9:21 PM (WAT): reported", "2015-02-24 21:21 WAT", "reported"),
    ("Jan 14, 10:18 AM | A customer wrote", "1-14 10:18", "A customer wrote"),
    ("19. April, 11:00 – switched", "4-19 11:00", "switched"),
    ("Mon 21:14 switched", "monday 21:14", "switched"),
    ("13:14 EDT (17:14 UTC): mail came", "13:14 EDT", "mail came"),
    ("21:14 (local time): mail came", "21:14 local time", "mail came"),
    ("21:14 (db-1) down", "21:14", "(db-1) down"),
    ("21:14 (DB) down", "21:14", "(DB) down"),
    ("21:14 UTC - 14 pods failed", "21:14 UTC", "14 pods failed"),
    ("21:14 -5 pods", "21:14", "-5 pods"), ("21:14 --force was used", "21:14", "--force was used"),
    ("21:14 SRE woke", "21:14", "SRE woke"),
    ("2020-09-07 12:39: mail", "2020-09-07 12:39", "mail"),
    ("2020-11-17 10:45~ | upgraded", "2020-11-17 ~10:45", "upgraded"),
    ("2023-09-18 15.26 Compared sizes", "2023-09-18 15:26", "Compared sizes"),
    ("- 2023-03-03[^3]: pushed", "2023-03-03", "pushed"),
    ("2024-06-28 7:09 AM Eastern: told", "2024-06-28 07:09 Eastern", "told"),
    ("7:09 Pacific Time - told", "07:09 Pacific Time", "told"),
    ("7:09 Eastern users left", "07:09", "Eastern users left"),
    ("| 2019-12-03 --:-- | Scaled |", "2019-12-03", "Scaled"),
    ("2025-04-14 <ops@example.org> was told", "2025-04-14", "<ops@example.org> was told"),
    ("- `2020-09-01 23:16` Issue found.", "2020-09-01 23:16", "Issue found."),
    ("2026-06-09 — the vendor confirmed it", "2026-06-09", "the vendor confirmed it"),
    ("10:00 AM        Alerts came", "10:00", "Alerts came"),
    ("21:14, 8 June: it began", "6-8 21:14", "it began"),
    ("[x] 21:14 rolled back", "21:14", "rolled back"),
    ("midnight: rolled over", "00:00", "rolled over"),
    ("T+12 config corrected", "T12", "config corrected"),
    ("| T-5 min | config pushed |", "T-5", "config pushed"),
    ("21:14", "21:14", ""), ("21:14 —", "21:14", ""),
  ])
  func readsTheTimeThatLeadsALine(line: String, time: String, text: String) {
    let reading = TimelineLine(line)
    #expect(Self.time(reading) == time)
    #expect(reading.text == text)
    #expect(!reading.isTimeBehind)
  }

  @Test(arguments: [
    ("- Hypothesis: the cache is cold", "Hypothesis: the cache is cold"),
    ("3. **Someone** looked", "**Someone** looked"),
    ("the logs end before 10:29", "the logs end before 10:29"),
    ("**Duration:** 10:29 UTC", "**Duration:** 10:29 UTC"),
    ("a job runs every night at 10:29", "a job runs every night at 10:29"),
    ("End time: 2026-06-08 10:29", "End time: 2026-06-08 10:29"),
    ("we saw 10:29 and 10:30", "we saw 10:29 and 10:30"),
    ("ratio was at 3:10 for us", "ratio was at 3:10 for us"),
    ("Friday deploys wait", "Friday deploys wait"),
    ("3.50 GB of logs were written", "3.50 GB of logs were written"),
    ("5 pods restarted", "5 pods restarted"), ("500 errors", "500 errors"),
    ("2114 users left", "2114 users left"), ("today we learnt", "today we learnt"),
    ("noon traffic came early", "noon traffic came early"),
    ("T+1:30 acknowledged", "T+1:30 acknowledged"), ("??:?? acknowledged", "??:?? acknowledged"),
    ("14:?? acknowledged", "14:?? acknowledged"), ("", ""), ("---", ""), ("- [ ] open", "open"),
    ("| Mitigation | Rolled back |", "Mitigation | Rolled back"), ("#hashtag", "#hashtag"),
    ("-5 pods", "-5 pods"), ("TIMEOUT at 10", "TIMEOUT at 10"), ("at night", "at night"),
  ])
  func keepsALineWithoutATime(line: String, text: String) {
    let reading = TimelineLine(line)
    #expect(!reading.hasTime && reading.day == nil && reading.problem == nil)
    #expect(reading.text == text)
  }

  @Test(arguments: [
    ("Raised a ticket at 10:29", "10:29", "Raised a ticket"),
    ("Outage ended at 10:29", "10:29", "Outage ended"),
    ("- Alert fired around 10:29 UTC.", "~10:29 UTC", "Alert fired"),
    ("- First noticed: 2026-06-08 10:29", "2026-06-08 10:29", "First noticed"),
    ("  - Repaired 2026-06-08 10:29", "2026-06-08 10:29", "Repaired"),
    (
      "**Detected:** June 8, 2026, 08:00 AM - Alerts came", "2026-06-08 08:00",
      "**Detected:** Alerts came"
    ),
    (
      "* **Handover (June 8, 2026, 8:30 PM)**: Night shift took over", "2026-06-08 20:30",
      "**Handover**: Night shift took over"
    ),
    ("| Resolved | 10:29 |", "10:29", "Resolved"),
  ])
  func readsATimeBehindTheText(line: String, time: String, text: String) {
    let reading = TimelineLine(line)
    #expect(Self.time(reading) == time)
    #expect(reading.text == text)
    #expect(reading.isTimeBehind)
  }

  @Test(arguments: [
    ("25:10 odd", "No clock shows 25:10. Type the time like 21:14.", "odd"),
    ("22:000 UTC odd", "No clock shows 22:000. Type the time like 21:14.", "UTC odd"),
    (
      "2026-02-30 10:00 odd",
      "There is no 2026-02-30 in the calendar. Type the day like 2026-06-08.", "odd"
    ),
    (
      "04-12-2022 7:23 odd",
      "04-12-2022 can be 4 December 2022 or 12 April 2022. Type 2022-12-04 07:23 or 2022-04-12 07:23.",
      "odd"
    ),
  ])
  func reportsATimeItCannotRead(line: String, message: String, text: String) {
    let reading = TimelineLine(line)
    #expect(reading.problem?.description == message)
    #expect(reading.text == text)
  }

  @Test func keepsEveryByteOfTheText() {
    var generator = SplitMix(seed: 17)
    let pieces = [
      "21:14", " ", "-", "**", "|", "[", "]", "(", ")", "UTC", ":", "\\|", "é", "🔥", "T+", "12",
      "2026-06-08", "~", ".",
      "<br>", "&nbsp;", "at", "9 pm", "\t", "_", "`", "x", "\0", "99:99", "to", "#", "?",
    ]
    for _ in 0..<5_000 {
      let line = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let reading = TimelineLine(line)
      if !line.contains("|"), !reading.isTimeBehind {
        #expect(line.contains(reading.text) || reading.text.isEmpty)
      }
      let started = Moment(secondsSinceEpoch: 1_780_000_000)
      _ = try? Timeline.moment(for: reading, after: started, started: started)
      _ = Chronicle.isProse(line)
      _ = AlertWords.isAlert(line)
    }
    for piece in pieces {
      let long = String(repeating: piece, count: 10_000)
      _ = TimelineLine(long)
      _ = Chronicle.isProse(long)
      _ = AlertWords.isAlert(long)
    }
  }

  private static func time(_ line: TimelineLine) -> String {
    if let minutes = line.minutesFromStart { return "T\(minutes)" }
    var parts: [String] = []
    switch line.day {
    case .date(let date): parts.append(date.description)
    case .yearless(let month, let day): parts.append("\(month)-\(day)")
    case .ambiguous(let year, let first, let second):
      parts.append("\(first)/\(second)" + (year.map { "/\($0)" } ?? ""))
    case .weekday(let weekday): parts.append("\(weekday)")
    case .relative(let days): parts.append("\(days)d")
    case .impossible: parts.append("impossible")
    case nil: break
    }
    if let clock = line.clock {
      parts.append(
        (line.isApproximate ? "~" : "") + clock.description + (line.until.map { "…\($0)" } ?? ""))
    }
    if let zone = line.zone { parts.append(zone.label) }
    return parts.joined(separator: " ")
  }
}
