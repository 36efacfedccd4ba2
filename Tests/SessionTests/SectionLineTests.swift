import Interview
import Postmortem
import Terminal
import Testing

@testable import Session

@Suite struct SectionLineTests {
  private func line(left minutes: Int?, next: String?) throws -> SectionLine {
    let due = try Moment(parsing: "2026-06-11 10:00 UTC")
    let way = Way(
      due: minutes == nil ? nil : due, now: due.inUTC(addingMinutes: -(minutes ?? 0)), next: next)
    return SectionLine(.rootCause, title: "Root cause (5-whys)", way: way)
  }

  @Test(
    arguments: [
      (3_680, "What went well", "61h 20m left of 72h; next: What went well"),
      (-185, "What went well", "3h 5m over the 72h; next: What went well"),
      (0, nil, "0m left of 72h"), (nil, "Impact", "next: Impact"), (nil, nil, ""),
    ] as [(Int?, String?, String)])
  func saysHowMuchTimeIsLeftAndWhatComesNext(
    _ minutes: Int?, _ next: String?, _ outlook: String
  ) throws {
    #expect(try line(left: minutes, next: next).outlook == outlook)
  }

  @Test func standsInOneLineWhereItFits() throws {
    let line = try line(left: 90, next: "Impact")
    #expect(
      line.text(width: 80, style: .plain)
        == "4/11  Root cause (5-whys)  1h 30m left of 72h; next: Impact\n")
    #expect(
      line.text(width: 40, style: .plain)
        == "4/11  Root cause (5-whys)\n1h 30m left of 72h; next: Impact\n")
    #expect(
      line.text(width: 20, style: .plain)
        == "4/11  Root cause\n(5-whys)\n1h 30m left of 72h;\nnext: Impact\n")
    #expect(
      try self.line(left: nil, next: nil).text(width: 80, style: .plain)
        == "4/11  Root cause (5-whys)\n")
  }

  @Test func isSaidInSentences() throws {
    #expect(
      try line(left: 90, next: "Impact").spoken
        == " Time left of the 72 hours: 1h 30m. Next comes: Impact.")
    #expect(try line(left: -90, next: nil).spoken == " The 72 hours were over 1h 30m ago.")
    #expect(try line(left: nil, next: nil).spoken == "")
  }
}
