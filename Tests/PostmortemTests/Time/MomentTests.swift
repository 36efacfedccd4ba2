import Postmortem
import SplitMix
import Testing

@Suite struct MomentTests {
  @Test(arguments: [
    ("last night 9pm", "2026-11-27 21:00"), ("last night at 2.30 am", "2026-11-28 02:30"),
    ("monday 23 november 7:40 Lisbon", "2026-11-23 07:40 Lisbon"),
    ("21h04", "2026-11-27 21:04"), ("noon", "2026-11-27 12:00"),
  ])
  func readsATimeSeenFromNow(typed: String, moment: String) throws {
    let now = try Moment(parsing: "2026-11-28 10:00 UTC")
    #expect(try Moment(parsing: typed, now: now).withZone == moment)
  }

  @Test func asksWhichDayWhereTwoAreMeant() throws {
    let now = try Moment(parsing: "2026-11-28 10:00 UTC")
    #expect {
      try Moment(parsing: "2/12/2026 21:04", now: now)
    } throws: {
      "\($0)"
        == "2/12/2026 can be 2 December 2026 or 12 February 2026. Type 2026-12-02 21:04 or 2026-02-12 21:04."
    }
  }

  @Test(arguments: [
    ("2026-06-08 21:14 CEST", "2026-06-08 21:14 CEST", 120),
    ("2026-06-08 21:14", "2026-06-08 21:14", nil),
    ("8 June 2026, 9:14 pm", "2026-06-08 21:14", nil),
    ("June 8th 2026 21:14", "2026-06-08 21:14", nil),
    ("06/May/2022 2:17 PM (GMT)", "2022-05-06 14:17 GMT", 0),
    ("2026-06-08T21:14:00+02:00", "2026-06-08 21:14:00 +02:00", 120),
    ("2026-06-08T21:14Z", "2026-06-08 21:14 Z", 0),
    ("2026-06-08T21:14:05.123Z", "2026-06-08 21:14:05 Z", 0),
    ("2026-06-08 21.30", "2026-06-08 21:30", nil),
    ("27.11.2026 21:04 Uhr", "2026-11-27 21:04", nil),
    ("2026-06-08 9.15 pm", "2026-06-08 21:15", nil),
    ("2026-06-08 noon", "2026-06-08 12:00", nil),
    ("2026-06-08 midnight", "2026-06-08 00:00", nil),
    ("2026-06-08 7:40 Lisbon", "2026-06-08 07:40 Lisbon", nil),
    ("2026-06-08 15h45", "2026-06-08 15:45", nil),
    ("2026-06-08, 2:15pm", "2026-06-08 14:15", nil),
    ("2026-06-08 13:06 PM", "2026-06-08 13:06", nil),
    ("2026-06-08 00:15 AM", "2026-06-08 00:15", nil),
    ("2026-06-08 12:30 AM", "2026-06-08 00:30", nil),
    ("2026-06-08 12:30 p.m.", "2026-06-08 12:30", nil),
    ("2026-06-08 9 pm UTC+2", "2026-06-08 21:00 UTC+2", 120),
    ("2026-06-08 9pm GMT + 1", "2026-06-08 21:00 GMT + 1", 60),
    ("2026-06-08 21:14 (UTC-5)", "2026-06-08 21:14 UTC-5", -300),
    ("2026-06-08 21:14 GMT-04:00", "2026-06-08 21:14 GMT-04:00", -240),
    ("2026-06-08 21:14 +0530", "2026-06-08 21:14 +0530", 330),
    ("2026-06-08 21:14 Europe/Berlin", "2026-06-08 21:14 Europe/Berlin", nil),
    (
      "2026-06-08 21:14 America/Argentina/Buenos_Aires",
      "2026-06-08 21:14 America/Argentina/Buenos_Aires", nil
    ),
    ("2026-06-08 21:14 PCT", "2026-06-08 21:14 PCT", nil),
    ("2026-06-08 21:14 (local time)", "2026-06-08 21:14 local time", nil),
    ("2026-06-08 21:14 Lisbon time", "2026-06-08 21:14 Lisbon time", nil),
    ("2026-06-08 21:14 PT", "2026-06-08 21:14 PT", nil),
    ("2026-06-08 21:14 IST", "2026-06-08 21:14 IST", 330),
    ("2026-06-08 21:14 utc", "2026-06-08 21:14 utc", 0),
    ("at 21:14 on Monday, 8 June 2026", "2026-06-08 21:14", nil),
    ("about 21:14 UTC on 2026-06-08", "2026-06-08 21:14 UTC", 0),
    ("2026-06-08 ~21:14", "2026-06-08 21:14", nil),
    ("2026-06-08 ca. 18:30", "2026-06-08 18:30", nil),
    ("02/22/2022, 3:AM", "2022-02-22 03:00", nil),
    ("February 24th, 15, 9:21 PM (WAT)", "2015-02-24 21:21 WAT", 60),
    ("03.08.2023 noon", "2023-08-03 12:00", nil),
    ("2026-06-08 2114 UTC", "2026-06-08 21:14 UTC", 0),
    ("2026-06-08 2114h", "2026-06-08 21:14", nil),
    ("20260608 is no date 21:14", "", nil),
    ("2026-06-08 21:14 – 21:52", "", nil),
    ("2026-06-08 21:14\u{202F}UTC", "2026-06-08 21:14 UTC", 0),
    ("`2026-06-08 21:14` (UTC)", "2026-06-08 21:14 UTC", 0),
    ("\"2026-06-08 9:14 PM\"", "2026-06-08 21:14", nil),
  ])
  func readsMoments(text: String, printed: String, ahead: Int?) throws {
    guard !printed.isEmpty else {
      #expect(throws: MomentError.notATime(typed: text)) { try Moment(parsing: text) }
      return
    }
    let moment = try Moment(parsing: text)
    #expect(moment.withZone == printed)
    #expect(moment.zone?.minutesAhead == ahead)
  }

  @Test(arguments: [
    ("21:14", "2026-06-08 21:14"), ("09:59", "2026-06-09 09:59"), ("10:00", "2026-06-09 10:00"),
    ("10:01", "2026-06-08 10:01"), ("yesterday 21:14", "2026-06-08 21:14"),
    ("today at 3:05", "2026-06-09 03:05"), ("Mon 21:14", "2026-06-08 21:14"),
    ("last Tuesday 21:14", "2026-06-02 21:14"), ("Tue 9:30", "2026-06-09 09:30"),
    ("8 June 21:14", "2026-06-08 21:14"), ("31 December 23:50", "2025-12-31 23:50"),
    ("15/05 07:30", "2026-05-15 07:30"), ("9:14 pm yesterday", "2026-06-08 21:14"),
    ("29 February 10:00", "2024-02-29 10:00"), ("21:14 UTC-5", "2026-06-08 21:14 UTC-5"),
    ("yesterday 23:00 UTC+14", "2026-06-09 23:00 UTC+14"),
  ])
  func looksBackFromNow(text: String, printed: String) throws {
    // 10:30 UTC+14 is 20:30 UTC of the day before; the last line is asked at 10:00 UTC = 00:00 +14.
    let now = try Moment(parsing: "2026-06-09 10:00")
    #expect(try Moment(parsing: text, now: now).withZone == printed)
  }

  @Test(arguments: [
    ("21:52", "2026-06-08 21:52 CEST"), ("00:10", "2026-06-09 00:10 CEST"),
    ("21:14", "2026-06-08 21:14 CEST"), ("20:10 UTC", "2026-06-08 20:10 UTC"),
    ("Tue 02:00", "2026-06-09 02:00 CEST"), ("2026-06-10 02:00", "2026-06-10 02:00 CEST"),
    ("2026-06-07 02:00", "2026-06-07 02:00 CEST"), ("9 June 01:00", "2026-06-09 01:00 CEST"),
  ])
  func looksForwardFromAReference(text: String, printed: String) throws {
    let now = try Moment(parsing: "2026-06-12 10:00")
    let start = try Moment(parsing: "2026-06-08 21:14 CEST")
    #expect(try Moment(parsing: text, now: now, after: start).withZone == printed)
  }

  @Test(arguments: [
    ("", "A time is missing. Type it like 2026-06-08 21:14, with a zone if it is not UTC."),
    (
      "when the cat slept",
      "“when the cat slept” is not a time I can read. Type it like 2026-06-08 21:14, with a zone if it is not UTC."
    ),
    (
      "a\u{1B}[31mb",
      "“a [31mb” is not a time I can read. Type it like 2026-06-08 21:14, with a zone if it is not UTC."
    ),
    (
      "??:??",
      "“??:??” is not a time I can read. Type it like 2026-06-08 21:14, with a zone if it is not UTC."
    ),
    (
      "30 February 2026 21:14",
      "There is no 30 February 2026 in the calendar. Type the day like 2026-06-08."
    ),
    ("2026-13-01 21:14", "There is no 2026-13-01 in the calendar. Type the day like 2026-06-08."),
    ("2026-06-08 25:10", "No clock shows 25:10. Type the time like 21:14."),
    ("2026-06-08 22:000", "No clock shows 22:000. Type the time like 21:14."),
    ("2026-06-08 13:30 AM", "No clock shows 13:30 AM. Type the time like 21:14."),
    ("21:14", "On which day was 21:14? Type the date with it, like 2026-06-08 21:14."),
    ("Monday 21:14", "On which day was 21:14? Type the date with it, like 2026-06-08 21:14."),
    ("yesterday 21:14", "On which day was 21:14? Type the date with it, like 2026-06-08 21:14."),
    ("2026-06-08", "At what time on 8 June 2026? Type both, like 2026-06-08 21:14."),
    (
      "04-12-2022 7:23 AM GMT+1",
      "04-12-2022 can be 4 December 2022 or 12 April 2022. Type 2022-12-04 07:23 or 2022-04-12 07:23."
    ),
    (
      "02/03/2022",
      "02/03/2022 can be 2 March 2022 or 3 February 2022. Type 2022-03-02 or 2022-02-03."
    ),
  ])
  func saysWhatIsWrong(text: String, message: String) {
    let error = #expect(throws: MomentError.self) { try Moment(parsing: text) }
    #expect(error?.description == message)
  }

  @Test func ordersByTheInstant() throws {
    let berlin = try Moment(parsing: "2026-06-08 21:14 CEST")
    let utc = try Moment(parsing: "2026-06-08 19:14 UTC")
    let later = try Moment(parsing: "2026-06-08 15:15 EDT")
    #expect(!(berlin < utc) && !(utc < berlin) && berlin != utc)
    #expect(berlin < later && utc < later)
    #expect(berlin.minutesSinceEpoch == utc.minutesSinceEpoch)
    #expect(utc.shown(in: berlin.zone) == berlin)
    #expect(utc.secondsSinceEpoch == 1_780_946_040)
  }

  @Test func comesBackFromSecondsAndFromItsOwnText() throws {
    var generator = SplitMix(seed: 3)
    let zones: [Zone?] = [
      nil, .utc, Zone(label: "CEST", minutesAhead: 120), Zone(label: "UTC-5", minutesAhead: -300),
    ]
    for _ in 0..<2000 {
      let seconds = Int.random(in: -2_200_000_000...4_000_000_000, using: &generator)
      let zone = zones.randomElement(using: &generator) ?? nil
      let moment = Moment(secondsSinceEpoch: seconds, zone: zone, showsSeconds: true)
      try #require(moment.secondsSinceEpoch == seconds)
      try #require(try Moment(parsing: moment.withZone) == moment)
      let minutes = Moment(secondsSinceEpoch: seconds, zone: zone)
      try #require(minutes.minutesSinceEpoch == moment.minutesSinceEpoch)
    }
    #expect(Moment(secondsSinceEpoch: .max).date.year == 9987)
    #expect(Moment(secondsSinceEpoch: .min).date.year == 2)
  }

  @Test func survivesGarbageAndLongText() {
    var generator = SplitMix(seed: 11)
    let pieces = [
      "2026", "-", "/", ":", ".", "21", "9", "pm", "a.m.", "(", ")", "UTC", "+", "June", "31", " ",
      "th", ",", "T", "Z",
      "é", "\0", "🔥", "h", "0000", "99999999999999999999", "Fri", "end", "of", "–", "\u{A0}", "'",
      "_", "Europe", "time",
    ]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let now = Moment(secondsSinceEpoch: 1_780_000_000)
      if let moment = try? Moment(parsing: text, now: now) { _ = moment.withZone }
      if let moment = try? Moment(parsing: text, after: now) { _ = moment.withZone }
      for found in DateReader.find(in: text, today: now.date) {
        #expect(found.range.upperBound <= text.utf8.count && !found.range.isEmpty)
      }
    }
    for piece in pieces {
      let long = String(repeating: piece, count: 10_000)
      _ = try? Moment(parsing: long)
      _ = DateReader.mentions(in: long)
    }
  }
}
