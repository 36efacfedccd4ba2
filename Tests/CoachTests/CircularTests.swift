import Testing

@testable import Coach

@Suite struct CircularTests {
  @Test(arguments: [
    ("Why was the ferry late?", "Because the ferry was late.", [String]()),
    ("Why did the kiln cool down?", "The burner lost its flame.", ["The burner lost its flame."]),
  ])
  func hearsACircle(_ question: String, _ answer: String, _ previous: [String]) throws {
    let verdict = try Prompted.coach.get().why(
      question: question, answer: answer, previous: previous)
    #expect(verdict.depth == .vacuous)
    #expect(verdict.findings.first?.label == .circular)
    #expect(verdict.next == question)
  }

  @Test func takesAFurtherStepForNoCircle() throws {
    let verdict = try Prompted.coach.get().why(
      question: "Why did the burner lose its flame?",
      answer: "The gas pressure fell below 12 mbar at 04:10.",
      previous: ["The burner lost its flame."])
    #expect(verdict.depth == .mechanism)
    #expect(verdict.findings.map(\.label) == [.mechanism])
    #expect(verdict.findings.map(\.level) == [.suggestion])
  }

  @Test(arguments: [
    "The gas man was too lazy to open the second valve.", "Something went wrong.",
    "Nothing checks the pressure, and the alarm is off by default.", "", "\u{0}", "`x`", "🔥",
  ])
  func givesAFindingForEveryDepthButSystem(_ answer: String) throws {
    let verdict = try Prompted.coach.get().why(
      question: "Why did the kiln cool down?", answer: answer, previous: [])
    #expect(verdict.findings.isEmpty == (verdict.depth == .system))
    for finding in verdict.findings {
      #expect(finding.range.upperBound <= answer.utf8.count)
      #expect(!finding.message.contains("{quote}"))
    }
  }
}
