import Coach
import Foundation
import JSONText
import Review
import Testing

/// What `.github/REVIEW.md` hands out works with what the review says.
@Suite struct ReadyMadeTests {
  private static let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".github/REVIEW.md")

  /// The fenced blocks of one language.
  private func blocks(_ language: String) throws -> [String] {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    return text.components(separatedBy: "```" + language + "\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
  }

  @Test func matchesProblemsInAnEditor() throws {
    let json = try JSONValue(parsing: try #require(blocks("json").first))
    let pattern = try #require(json["tasks"]?.array?.first?["problemMatcher"]?["pattern"])
    let regex = try NSRegularExpression(pattern: try #require(pattern["regexp"]?.string))
    let review = SharedReview.findings("## Notes\n\nJonas carelessly pulled the wrong relay.\n")
    let style = ReportStyle(visible: { $0 }, width: { $0.count })
    let text = TextFormat(style: style).fragment(review)
    var severities: [String] = []
    for line in text.components(separatedBy: "\n") {
      let whole = NSRange(line.startIndex..., in: line)
      guard let match = regex.firstMatch(in: line, range: whole) else { continue }
      func group(_ key: String) -> String {
        Range(match.range(at: pattern[key]?.integer ?? 0), in: line).map { String(line[$0]) } ?? ""
      }
      #expect(group("file") == "draft.md")
      #expect(Int(group("line")) != nil && Int(group("column")) != nil)
      #expect(!group("message").isEmpty)
      severities.append(group("severity"))
    }
    #expect(severities == review.findings.map(\.level.rawValue))
  }

  @Test func readsTheSettingsShown() throws {
    let settings = try #require(blocks("yaml").first { $0.hasPrefix("review:") })
    let read = try ReviewSettings(parsing: settings, path: "x", coach: SharedReview.coach)
    #expect(read.levels == ["no-due": .level(.suggestion), "jargon": .off])
  }

  @Test func takesTheSilencesShown() throws {
    let silences = try #require(blocks("markdown").first)
    let rules = SharedReview.findings(silences + "\n\nA fine day.\n").findings.map(\.rule)
    #expect(rules.filter { $0 == "unused-silence" }.count == 2)
    #expect(!rules.contains("silence-without-reason"))
  }

  @Test func showsARealFindingInTheReadme() throws {
    let root = Self.page.deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let chapter = try #require(readme.components(separatedBy: "## The review\n").last)
    let shown = chapter.components(separatedBy: "\n")
      .drop { !$0.hasPrefix("    draft.md:") }.prefix { $0.hasPrefix("    ") }.map {
        $0.dropFirst(4)
      }
    #expect(shown.count == 5)
    let draft = root.appending(path: "Tests/ReviewTests/Golden/solo.md")
    let review = Reviewer(coach: SharedReview.coach).review(
      [UInt8](try Data(contentsOf: draft)), path: "draft.md")
    let style = ReportStyle(visible: { $0 }, width: { $0.count })
    let said = TextFormat(style: style).fragment(review)
    #expect(said.contains(shown.joined(separator: "\n")), "\(said)")
  }
}
