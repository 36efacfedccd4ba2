import Foundation
import Testing

/// The pictures said in words, for screen readers and logs.
@Suite struct PlainViewTests {
  private func talk(_ lines: [String], _ arguments: [String] = []) throws -> String {
    let sandbox = try Sandbox()
    let outcome = try Program.run(
      ["draft", "--now", Program.now] + arguments,
      input: Data(lines.map { $0 + "\n" }.joined().utf8), in: sandbox)
    #expect(outcome.status == 3)
    return outcome.output
  }

  private static let lines = [
    "", "", "Doors stayed shut", "2026-06-08 21:14 CEST", "21:52", "2", "/sections", "/timeline",
    "/ladder", "/ledger",
  ]

  @Test func numbersEachLineAndDrawsNothing() throws {
    let output = try talk(Self.lines, ["--plain"])
    for line in output.split(separator: "\n") {
      #expect(line.first?.isNumber == true, "\(line)")
    }
    #expect(output.contains("Time left of the 72 hours: 57h 52m. Next comes: Timeline."))
    #expect(output.contains(". 1. The incident: done, 4 answers\n"))
    #expect(output.contains(". 21:14 started\n"))
    #expect(output.contains(". No entry says how it came to be known.\n"))
    #expect(output.contains(". There are no whys yet."))
    #expect(output.contains(". Nothing has been pushed back on yet.\n"))
    #expect(!output.contains { "│┌░▓▒✅▶".contains($0) })
  }

  @Test func saysTheTimeLeftAtTheHeadOfASection() throws {
    let output = try talk(Self.lines)
    #expect(output.contains("\n2/11  Impact  57h 52m left of 72h; next: Timeline\n"))
    #expect(output.contains("\n2026-06-08 21:14 → 21:52 CEST, 38m\nS"))
  }
}
