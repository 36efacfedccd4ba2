import Postmortem
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
}
