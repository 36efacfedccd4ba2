import Coach
import JSONText
import Postmortem
import Review
import Testing

@Suite struct SettingsTests {
  private func read(_ text: String) throws -> ReviewSettings {
    try ReviewSettings(parsing: text, path: ".pushback.yml", coach: SharedReview.coach)
  }

  @Test func readsAllKeys() throws {
    let settings = try read(
      """
      week: us
      review:
        level: warning
        fail-on: never
        rules: {no-due: suggestion, blame: off}
        words: [Kestrel, ETL]
      """)
    #expect(settings.weekRule == .us)
    #expect(settings.level == .warning)
    #expect(settings.failOn == nil)
    #expect(settings.levels == ["no-due": .level(.suggestion), "blame": .off])
    #expect(settings.words == ["kestrel", "etl"])
  }

  @Test(arguments: ["", "week: iso\n", "# nothing\n"])
  func takesAFileThatSaysNothingOfIt(text: String) throws {
    let settings = try read(text)
    #expect(settings.failOn == .error)
    #expect(settings.level == .suggestion)
  }

  @Test(arguments: [
    ("week: moon", ".pushback.yml:1:7: week is iso or us; write one of them."),
    (
      "review: strict", ".pushback.yml:1:9: review holds lines of key: value; indent them below it."
    ),
    (
      "review:\n  level: loud",
      ".pushback.yml:2:10: level is error, warning or suggestion; write one of them."
    ),
    (
      "review:\n  fail-on: x",
      ".pushback.yml:2:12: fail-on is error, warning, suggestion or never; write one of them."
    ),
    (
      "review:\n  words: {a: b}",
      ".pushback.yml:2:10: words is a list such as [Kestrel, ETL]; write it so."
    ),
    (
      "review:\n  rules: [a]",
      ".pushback.yml:2:10: rules holds lines such as no-due: warning; write it so."
    ),
    (
      "review:\n  rules:\n    moo: off",
      ".pushback.yml:3:5: “moo” is no rule and no label; check its name."
    ),
    (
      "review:\n  rules:\n    blame: loud",
      ".pushback.yml:3:12: blame is error, warning, suggestion or off; write one of them."
    ),
    (
      "review:\n  levels: x",
      ".pushback.yml:2:3: review has no “levels”; it knows level, fail-on, rules and words."
    ),
  ])
  func saysWhatIsWrong(text: String, message: String) {
    let problem = #expect(throws: ReviewSettings.Problem.self) { try read(text) }
    #expect(problem?.description == message)
  }

  private let text =
    "## Action items\n\n- Cap the upload at 20 MB\n\n## Impact\n\nSome users were slow.\n"

  @Test func changesLevelsAndSwitchesRulesOff() {
    var settings = ReviewSettings()
    settings.levels = ["no-owner": .off, "no-due": .level(.suggestion), "missing-section": .off]
    let findings = SharedReview.findings(text, settings).findings
    #expect(!findings.contains { $0.rule == "no-owner" || $0.label == .missingSection })
    #expect(findings.first { $0.rule == "no-due" }?.level == .suggestion)
    settings.level = .warning
    #expect(!SharedReview.findings(text, settings).findings.contains { $0.rule == "no-due" })
  }

  @Test func knowsTheTeamsWords() {
    let text = "## Summary\n\nThe ETL stopped because its disk was full. The disk was emptied.\n"
    #expect(SharedReview.findings(text).findings.contains { $0.rule == "jargon" })
    var settings = ReviewSettings()
    settings.words = ["etl"]
    #expect(!SharedReview.findings(text, settings).findings.contains { $0.rule == "jargon" })
  }

  @Test func acceptsWhatTheBaselineHas() throws {
    let reviewer = Reviewer(coach: SharedReview.coach)
    let old = reviewer.review(Array(text.utf8), path: "./a/draft.md")
    var counts = ReviewCounts()
    counts.add(old)
    let format = JSONFormat()
    let json = try JSONValue(parsing: format.whole([format.fragment(old)], counts))
    let baseline = try #require(Baseline(json))
    let again = Reviewer(coach: SharedReview.coach, baseline: baseline)
    let same = again.review(Array(("\n\n" + text).utf8), path: "a/draft.md")
    #expect(same.findings.isEmpty)
    #expect(same.accepted == old.findings.count)
    let more = again.review(
      Array(text.replacing("MB\n", with: "MB\n- Paint the gate\n").utf8), path: "a/draft.md")
    #expect(
      more.findings.first { $0.rule == "no-owner" }?.places.map(\.quote) == ["Paint the gate"])
    #expect(!again.review(Array(text.utf8), path: "b.md").findings.isEmpty)
    #expect(Baseline(["files": [["x": 1]]]) == nil)
    #expect(Baseline("x") == nil)
  }
}
