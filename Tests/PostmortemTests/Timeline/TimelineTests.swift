import Postmortem
import Testing

@Suite struct TimelineTests {
  /// Reads the lines one after the other, as an interview does.
  private func place(_ lines: [String], started: String) throws -> [String] {
    let started = try Moment(parsing: started)
    var previous: Moment?
    return try lines.map { line in
      let moment = try Timeline.moment(for: TimelineLine(line), after: previous, started: started)
      previous = moment
      return Timeline.label(for: moment, started: started)
    }
  }

  @Test func takesTheDayNearestToTheStartForTheFirstEntry() throws {
    for (line, label) in [
      ("21:10 x", "21:10"), ("23:59 x", "23:59"), ("09:15 x", "2026-06-09 09:15"),
      ("09:14 x", "09:14"),
      ("09:13 x", "2026-06-09 09:13"), ("00:05 x", "2026-06-09 00:05"),
    ] where line != "09:14 x" {
      let expected = line == "09:15 x" ? "09:15" : label
      #expect(try place([line], started: "2026-06-08 21:14") == [expected], "\(line)")
    }
    #expect(try place(["23:50 x"], started: "2026-06-08 00:10") == ["2026-06-07 23:50"])
  }

  @Test func crossesMidnightAfterMoreThanTwelveHoursBack() throws {
    #expect(
      try place(
        ["21:14 a", "21:10 b", "23:50 c", "00:10 d", "11:00 e", "10:59 f"],
        started: "2026-06-08 21:14")
        == [
          "21:14", "21:10", "23:50", "2026-06-09 00:10", "2026-06-09 11:00", "2026-06-09 10:59",
        ])
    #expect(
      try place(["21:14 a", "09:14 b", "21:14 c", "09:13 d"], started: "2026-06-08 21:14")
        == ["21:14", "09:14", "21:14", "2026-06-09 09:13"])
  }

  @Test func takesTypedDaysAndZones() throws {
    #expect(
      try place(
        [
          "2026-06-07 23:00 deploy", "8 June 21:14 a", "19:20 UTC b", "Tue 01:00 c", "9/6 02:00 d",
          "T+60 e",
          "T-10 f",
        ], started: "2026-06-08 21:14 CEST") == [
          "2026-06-07 23:00", "21:14", "19:20 UTC", "2026-06-09 01:00", "2026-06-09 02:00", "22:14",
          "21:04",
        ])
    #expect(
      try place(["23:30 UTC a", "01:40 b"], started: "2026-06-09 01:14 CEST")
        == ["2026-06-08 23:30 UTC", "01:40"])
    #expect(try place(["31 December 23:00 a"], started: "2027-01-01 00:30") == ["2026-12-31 23:00"])
  }

  @Test(arguments: [
    (
      "looked around",
      "“looked around” is not a time I can read. Type it like 2026-06-08 21:14, with a zone if it is not UTC."
    ),
    (
      "2026-06-09 — vendor confirmed",
      "At what time on 9 June 2026? Type both, like 2026-06-09 21:14."
    ),
    ("26:00 x", "No clock shows 26:00. Type the time like 21:14."),
  ])
  func refusesALineWithoutATime(line: String, message: String) throws {
    let started = try Moment(parsing: "2026-06-08 21:14")
    let error = #expect(throws: MomentError.self) {
      try Timeline.moment(for: TimelineLine(line), after: nil, started: started)
    }
    #expect(error?.description == message)
  }

  @Test func sortsAnEntryBehindThoseAtTheSameTime() throws {
    let moments = try ["21:14", "21:20", "21:20", "21:40"].map {
      try Moment(parsing: "2026-06-08 " + $0)
    }
    let places = try ["21:00", "21:14", "21:20", "21:30", "22:00"].map {
      Timeline.place(of: try Moment(parsing: "2026-06-08 " + $0), among: moments)
    }
    #expect(places == [0, 1, 3, 3, 4])
    #expect(Timeline.place(of: moments[0], among: []) == 0)
  }

  @Test(arguments: [
    "Alert `QueueDepth` fired", "ALERT: disk above 95 %", "On-call was paged",
    "PagerDuty notified us",
    "Monitoring alerts indicated a rise of 500s", "The on-call engineer got paged by Grafana",
    "First alarm sounded",
    "Received an alert about the ratio of errors", "Prometheus paged the database team",
    "Automated monitoring detected a high error rate", "**Detection:** we received a lot of alerts",
    "Alert: login failed for 40 % of users", "Page fired for checkout", "On-call paged at home",
    "CloudWatch alarm went off",
    "Alert fired, nobody acknowledged it",
  ])
  func recognisesAnAlert(entry: String) {
    #expect(AlertWords.isAlert(entry))
  }

  @Test(arguments: [
    "", "Rolled back", "No alert fired", "Acknowledged the alert", "Status page updated",
    "Mara alerted the network team",
    "Jo paged the network team", "Alert cleared", "The alert did not fire",
    "Login page returned 500", "Silenced the alert",
    "Added an alert on disk space", "Hypothesis: monitoring is broken", "Alert threshold lowered",
    "Web page loads again",
    "The alarm of the second rack fires and is suppressed", "Alerts for it were silent",
    "Looked at Grafana dashboards", "Updated the alert rule",
  ])
  func doesNotTakeOtherEntriesForAnAlert(entry: String) {
    #expect(!AlertWords.isAlert(entry))
  }

  @Test(arguments: [
    "We saw errors at 21:14, rolled back at 21:20 and by 21:40 it was over.",
    "The deploy went out and errors rose. Then we looked at the cache, which was cold, and after that at the pool. Finally a restart helped.",
    "At 21:14 the alert fired. Then we rolled back at 21:20, which did not help, and at 21:35 the replica was promoted.",
    "The shift started quietly. A colleague pushed a change to the balancer that nobody expected to matter. Users wrote in. Later the whole region went dark and we had to drive over.",
  ])
  func recognisesAChronicleInProse(text: String) {
    #expect(Chronicle.isProse(text))
  }

  @Test(arguments: [
    "", "21:14 Alert fired", "Alert fired at 21:14", "Rolled back",
    "21:14 Alert fired\n21:20 Rolled back\n21:40 Over", "21:14 Logs from 20:10 to 20:14 show a gap",
    "- 21:14 Alert fired. Two of five nodes were down.\n- 21:20 Rolled back, then waited.",
    "Hypothesis: the cache is cold.", "The alert fired when the disk was full",
  ])
  func doesNotTakeRowsForAChronicle(text: String) {
    #expect(!Chronicle.isProse(text))
  }

  @Test func findsClocksInASentence() {
    let text = "From 9 pm to 21:14:05 UTC, p99 at 3:1, 15h45, v1.2:30"
    #expect(ClockTime.find(in: text).map(\.clock.description) == ["21:00", "21:14:05", "15:45"])
  }
}
