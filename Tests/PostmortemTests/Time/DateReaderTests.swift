import Postmortem
import Testing

@Suite struct DateReaderTests {
  @Test(arguments: [
    ("Rotate the key, due 2026-06-15", "2026-06-15", "2026-06-15"),
    ("done by 15.06.2026.", "15.06.2026", "2026-06-15"),
    ("3 July 2026", "3 July 2026", "2026-07-03"),
    ("Beata, 3rd of July", "3rd of July", "2026-07-03"),
    ("by Fri 12 June", "Fri 12 June", "2026-06-12"),
    ("Friday, June 12th, 2026: done", "Friday, June 12th, 2026", "2026-06-12"),
    ("until June 15", "June 15", "2026-06-15"),
    ("(June 9)", "June 9", "2027-06-09"),
    ("(June 10)", "June 10", "2026-06-10"),
    ("due 15/06", "15/06", "2026-06-15"),
    ("due: 8/31", "8/31", "2026-08-31"),
    ("a new default 15/06 everywhere", "15/06", "2026-06-15"),
    ("by 03.07.", "03.07.", "2026-07-03"),
    ("by Friday", "Friday", "2026-06-12"),
    ("before next Tuesday", "Tuesday", "2026-06-16"),
    ("@lena, Wed", "Wed", "2026-06-10"),
    ("until tomorrow", "tomorrow", "2026-06-10"),
    ("06/May/2027 or so", "06/May/2027", "2027-05-06"),
    ("3-Jul-26", "3-Jul-26", "2026-07-03"),
    ("Sept 1, 2026", "Sept 1, 2026", "2026-09-01"),
    ("Jul. 3", "Jul. 3", "2026-07-03"),
    ("by the end of June", "end of June", "2026-06-30"),
    ("end of February 2028", "end of February 2028", "2028-02-29"),
    ("24/07/26", "24/07/26", "2026-07-24"),
    ("2026/7/3", "2026/7/3", "2026-07-03"),
    ("📅 2026-10-01", "2026-10-01", "2026-10-01"),
    ("[DBA][2026-09-01]", "2026-09-01", "2026-09-01"),
    ("→ Jul\u{A0}3", "Jul\u{A0}3", "2026-07-03"),
    ("29 February", "29 February", "2028-02-29"),
    ("**Due:** 19. October", "19. October", "2026-10-19"),
    ("May 3rd", "May 3rd", "2027-05-03"),
    ("publish the map. Ines/2026-06-26", "2026-06-26", "2026-06-26"),
    ("reject images (platform/2026-06-30)", "2026-06-30", "2026-06-30"),
  ])
  func findsTheDay(text: String, words: String, day: String) throws {
    // A Tuesday.
    let today = try #require(CalendarDate(year: 2026, month: 6, day: 9))
    let found = DateReader.find(in: text, today: today)
    try #require(found.count == 1)
    #expect(String(decoding: Array(text.utf8)[found[0].range], as: UTF8.self) == words)
    #expect(found[0].date.description == day)
  }

  @Test(arguments: [
    "", "no date", "24/7 cover", "1/2 of requests", "10/12 pods", "version 1.2.3", "v2.10.2026x",
    "10.0.12.2026", "port 8080", "CVE-2026-06-15-1", "we may 5 times retry", "march 5 nodes",
    "Monday deploys wait for review", "what we have today is enough", "next sprint", "Q3", "ASAP",
    "22025-03-18", "2026-06", "50/50", "RB-14", "id 20260615123456789012", "5 minutes", "3%",
    "June 10:30", "k8s-03/04", "next week", "release 12.06", "sun rises",
    "logs/2026-06-08/app", "/var/log/2026-06-08",
  ])
  func findsNoDay(text: String) {
    #expect(DateReader.find(in: text, today: CalendarDate(year: 2026, month: 6, day: 9)).isEmpty)
  }

  @Test func leavesOutADateWithoutAYearWhenTodayIsUnknown() {
    #expect(
      DateReader.find(in: "15 June; by Friday; 2026-06-15", today: nil).map(\.date.description) == [
        "2026-06-15"
      ])
    #expect(
      DateReader.mentions(in: "15 June; by Friday").map(\.reading) == [
        .yearless(month: 6, day: 15), .weekday(.friday),
      ])
  }

  @Test func reportsWhatItCannotDecide() {
    #expect(
      DateReader.mentions(in: "due 04-12-2022 or 2/30/2026, by 9/10").map(\.reading) == [
        .ambiguous(year: 2022, 4, 12), .impossible, .ambiguous(year: nil, 9, 10),
      ])
    #expect(DateReader.find(in: "due 04-12-2022", today: nil).isEmpty)
    #expect(
      DateReader.find(in: "due 04.12.2022", today: nil).map(\.date.description) == ["2022-12-04"])
  }

  @Test(arguments: [
    ("15 June", "2026-06-15"), ("on Friday", "2026-06-12"), ("tomorrow.", "2026-06-10"),
    ("Due: 2026-06-15", "2026-06-15"), ("by the 15th of June", "2026-06-15"),
    ("06, 15, 2026", "2026-06-15"),
  ])
  func readsAnAnswerThatIsADay(text: String, day: String) throws {
    let today = try #require(CalendarDate(year: 2026, month: 6, day: 9))
    #expect(try DateReader.date(from: text, today: today).description == day)
  }

  @Test(arguments: [
    ("soon", "“soon” is not a day I can read. Type it like 2026-06-15."),
    ("", "A day is missing. Type it like 2026-06-15."),
    (
      "30 February 2027",
      "There is no 30 February 2027 in the calendar. Type the day like 2026-06-08."
    ),
    ("31/6", "There is no 31/6 in the calendar. Type the day like 2026-06-08."),
    ("9/10", "9/10 can be 9 October 2026 or 10 September 2026. Type 2026-10-09 or 2026-09-10."),
    (
      "2026-06-15 and 2026-06-16",
      "“2026-06-15 and 2026-06-16” is not a day I can read. Type it like 2026-06-15."
    ),
  ])
  func saysWhatIsWrongWithADay(text: String, message: String) {
    let error = #expect(throws: MomentError.self) {
      try DateReader.date(from: text, today: CalendarDate(year: 2026, month: 6, day: 9))
    }
    #expect(error?.description == message)
  }
}
