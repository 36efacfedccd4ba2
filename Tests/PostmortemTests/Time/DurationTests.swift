import Postmortem
import SplitMix
import Testing

@Suite struct DurationTests {
  @Test(arguments: [
    (0, "0m", "0h 0m"), (38, "38m", "0h 38m"), (60, "1h 0m", "1h 0m"), (65, "1h 5m", "1h 5m"),
    (1560, "26h 0m", "26h 0m"), (-65, "-1h 5m", "-1h 5m"),
  ])
  func prints(minutes: Int, short: String, long: String) {
    #expect(Duration(minutes: minutes).description == short)
    #expect(Duration(minutes: minutes).frontMatter == long)
  }

  @Test func measuresBetweenMoments() throws {
    let start = try Moment(parsing: "2026-06-08 21:14 CEST")
    #expect(
      Duration(from: start, to: try Moment(parsing: "2026-06-08 19:52 UTC")).minutes
        == 38)
    #expect(
      Duration(from: start, to: try Moment(parsing: "2026-06-08 21:14:59 CEST")).minutes
        == 0)
    #expect(
      Duration(from: start, to: try Moment(parsing: "2026-06-08 21:00 CEST")).minutes
        == -14)
    #expect(Duration(minutes: .min).description == "-153722867280912930h 8m")
  }

  @Test(arguments: [
    ("down for 38 minutes", "38 minutes", 38, false),
    ("Outage (1h 5m) of the API", "1h 5m", 65, false),
    ("lasted about two hours", "two hours", 120, true),
    ("an hour and a half of errors", "an hour and a half", 90, false),
    ("took half an hour", "half an hour", 30, false),
    ("2.5 hours", "2.5 hours", 150, false),
    ("a 38-minute outage", "38-minute", 38, false),
    ("1h05", "1h05", 65, false), ("1h5m30s", "1h5m30s", 66, false),
    ("1 hour, 5 minutes", "1 hour, 5 minutes", 65, false),
    ("2 hours and 43 minutes", "2 hours and 43 minutes", 163, false),
    ("approximately 2 and half hours", "2 and half hours", 150, true),
    ("one and a half hours", "one and a half hours", 90, false),
    ("for an hour", "an hour", 60, false), ("almost a day", "a day", 1440, true),
    ("~45 mins", "45 mins", 45, true),
    ("less than twenty-five minutes", "twenty-five minutes", 25, true),
    ("forty five min", "forty five min", 45, false),
    ("1,440 minutes", "1,440 minutes", 1440, false),
    ("90 seconds", "90 seconds", 2, false), ("2 days", "2 days", 2880, false),
    ("1 day, 3 hours", "1 day, 3 hours", 1620, false), ("2 h 10 m", "2 h 10 m", 130, false),
    ("1:30 hours", "1:30 hours", 90, false), ("26h 0m", "26h 0m", 1560, false),
    ("(103 minutes)", "103 minutes", 103, false),
    ("over 3 hrs", "3 hrs", 180, true), ("half hour", "half hour", 30, false),
  ])
  func findsALengthInText(text: String, words: String, minutes: Int, isApproximate: Bool) throws {
    let found = Duration.find(in: text)
    try #require(found.count == 1)
    #expect(String(decoding: Array(text.utf8)[found[0].range], as: UTF8.self) == words)
    #expect(found[0].duration.minutes == minutes)
    #expect(found[0].isApproximate == isApproximate)
  }

  @Test(arguments: [
    "", "300 requests a minute", "every 5 minutes", "5 m of cable", "p99m", "10 s", "v1.5h",
    "many hours",
    "at 21:14", "$5m", "one pod", "the last minute fix", "5 million", "2-h", "10:30", "$5 hours",
    "99999999999999999999 hours",
  ])
  func findsNoLength(text: String) {
    #expect(Duration.find(in: text).isEmpty)
  }

  @Test func findsSeveralLengths() {
    #expect(
      Duration.find(in: "Down 38 minutes; a rollback took 1h, a check five minutes.").map(
        \.duration.minutes) == [38, 60, 5])
  }

  @Test func survivesAnyText() {
    var generator = SplitMix(seed: 13)
    let pieces = [
      "999999", "1", ".", ",", ":", "h", "m", " ", "hours", "and", "a", "half", "an", "-", "twenty",
      "five", "é", "weeks",
      "\0", "every", "~",
    ]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      for found in Duration.find(in: text) {
        #expect(found.range.upperBound <= text.utf8.count && !found.range.isEmpty)
      }
    }
  }
}
