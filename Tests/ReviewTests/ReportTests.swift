import Coach
import Foundation
import JSONText
import Review
import Testing

@Suite struct ReportTests {
  private static let style = ReportStyle(
    visible: { $0.replacing("\u{1B}", with: "^[") }, width: { $0.unicodeScalars.count })

  private static let text =
    "## Notes\n\n„Öl“ \u{1B}[31mran out. Jonas carelessly pulled the wrong relay, 50% <at> noon.\n"

  /// A review with one finding in it.
  private func review(_ text: String = text) -> FileReview {
    var settings = ReviewSettings()
    settings.levels = ["missing-section": .off]
    var review = Reviewer(coach: SharedReview.coach, settings: settings)
      .review(Array(text.utf8), path: "a b,c.md")
    review.findings = Array(review.findings.prefix(1))
    return review
  }

  private func report(_ format: any ReviewFormat, _ reviews: [FileReview]) -> String {
    var counts = ReviewCounts()
    for review in reviews { counts.add(review) }
    return format.whole(reviews.map(format.fragment), counts)
  }

  @Test func showsTheLineAndMarksTheWords() throws {
    let lines = report(TextFormat(style: Self.style), [review()]).split(
      separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count > 3)
    #expect(lines[0].hasPrefix("a b,c.md:3:"))
    #expect(lines[0].contains(": error: "))
    let marked = lines[1].unicodeScalars
    let tildes = lines[2].unicodeScalars
    let words = zip(marked, tildes).filter { $0.1 == "~" }.map { String($0.0) }.joined()
    #expect(words == "wrong relay" || words.hasPrefix("carelessly") || words.hasPrefix("wrong"))
    #expect(lines[1].contains("^[[31m"))
    #expect(lines.dropLast().last == "1 file: 1 error, 0 warnings, 0 suggestions.")
  }

  @Test func namesEachMissingSectionAndSaysWhyOnce() {
    let text =
      "# Ramp\n\n## Summary\n\nThe ramp stuck because a fuse blew. It was replaced.\n\n## Impact\n\n"
      + "40 users waited 20 minutes.\n\n## Timeline\n\n- 10:00 alarm\n- 10:20 fuse replaced\n\n"
      + "## What went well\n\n- The crew had the drawing of the fuse box at hand.\n"
    let review = Reviewer(coach: SharedReview.coach).review(Array(text.utf8), path: "a.md")
    #expect(
      report(TextFormat(style: Self.style), [review]) == """
        a.md:1:1: error: A section is missing: “## Root cause”. A reader who looks for it finds nothing \
        and cannot tell whether there was nothing or nobody asked. (missing-section)
              Nothing here is headed “Root cause”. What would stand in it - and if it stands under another
              name, which?
        a.md:1:1: suggestion: A section is missing: “## What went poorly”. (missing-section)
        a.md:1:1: error: A section is missing: “## Action items”. (missing-section)
        a.md:1:1: suggestion: A section is missing: “## What we learned”. (missing-section)

        1 file: 2 errors, 0 warnings, 2 suggestions.

        """)
    #expect(
      review.findings.map(\.message).last
        == "A section is missing: “## What we learned”. A reader who looks for it finds nothing and cannot "
        + "tell whether there was nothing or nobody asked.")
  }

  @Test func saysWhyARuleMattersOnceAFile() {
    let item =
      "## Action items\n\n- Improve the ramp by 2026-07-01. Owner: Noor\n- Look into the gate by 2026-07-01. Owner: Noor\n"
    var settings = ReviewSettings()
    settings.levels = ["missing-section": .off, "only-patches": .off]
    let review = Reviewer(coach: SharedReview.coach, settings: settings)
      .review(Array(item.utf8), path: "a.md")
    #expect(
      report(TextFormat(style: Self.style), [review, review]).split(separator: "\n")
        .filter { $0.hasPrefix("a.md") }.map { $0.hasSuffix(" have no last day. (vague-action)") }
        == [true, false, true, false])
  }

  @Test func neverSendsAnEscapeCharacter() {
    let bad = FileReview(path: "x\u{1B}[2Jy", error: "Could not read x\u{1B}[2Jy: gone.")
    let formats: [any ReviewFormat] = [
      TextFormat(style: Self.style), JSONFormat(), SARIFFormat(coach: SharedReview.coach),
      GitHubFormat(style: Self.style), CheckstyleFormat(style: Self.style),
    ]
    for format in formats {
      let text = report(format, [review(), bad])
      #expect(!text.utf8.contains(0x1B), "\(format)")
      #expect(!text.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) })
    }
  }

  @Test func countsInTheLastLine() {
    var counts = ReviewCounts()
    for _ in 0..<2 { counts.add(review()) }
    counts.add(FileReview(path: "x", error: "gone"))
    counts.silenced = 2
    counts.accepted = 1
    let text = TextFormat(style: Self.style).whole([], counts)
    #expect(
      text
        == "3 files: 2 errors, 0 warnings, 0 suggestions; 2 silenced, 1 in the baseline, 1 not read.\n"
    )
  }

  @Test func keepsTheShapeOfTheJSON() throws {
    let json = try JSONValue(
      parsing: report(JSONFormat(), [review(), FileReview(path: "x", error: "gone")]))
    #expect(json["version"]?.integer == 1)
    let files = try #require(json["files"]?.array)
    #expect(files[1]["error"]?.string == "gone")
    let finding = try #require(files[0]["findings"]?.array?.first)
    for key in ["rule", "label", "level", "message", "question"] {
      #expect(finding[key]?.string?.isEmpty == false)
    }
    let place = try #require(finding["places"]?.array?.first)
    let start = try #require(place["start"]?.integer)
    let end = try #require(place["end"]?.integer)
    #expect(place["line"]?.integer == 3)
    #expect(
      place["quote"]?.string == String(decoding: Array(Self.text.utf8)[start..<end], as: UTF8.self))
    for key in ["error", "warning", "suggestion", "silenced"] {
      #expect(json["counts"]?[key]?.integer != nil)
    }
  }

  @Test func countsCharactersForSARIF() throws {
    let json = try JSONValue(parsing: report(SARIFFormat(coach: SharedReview.coach), [review()]))
    #expect(json["version"]?.string == "2.1.0")
    let run = try #require(json["runs"]?.array?.first)
    #expect(run["tool"]?["driver"]?["name"]?.string == "pushback")
    #expect(run["columnKind"]?.string == "unicodeCodePoints")
    let result = try #require(run["results"]?.array?.first)
    #expect(result["level"]?.string == "error")
    #expect(
      run["tool"]?["driver"]?["rules"]?.array?.first?["id"]?.string == result["ruleId"]?.string)
    let location = try #require(result["locations"]?.array?.first?["physicalLocation"])
    #expect(location["artifactLocation"]?["uri"]?.string == "a%20b%2Cc.md")
    let region = try #require(location["region"])
    let column = try #require(region["startColumn"]?.integer)
    let quote = try #require(region["snippet"]?["text"]?.string)
    let line = Self.text.split(separator: "\n", omittingEmptySubsequences: false)[2].unicodeScalars
    #expect(String(String.UnicodeScalarView(line.dropFirst(column - 1))).hasPrefix(quote))
  }

  @Test func escapesAnnotations() {
    let text = report(GitHubFormat(style: Self.style), [review()])
    #expect(text.hasPrefix("::error file=a b%2Cc.md,line=3,endLine=3,col="))
    #expect(text.split(separator: "\n").count == 2)
    #expect(text.contains("%0A"))
    let failed = report(
      GitHubFormat(style: Self.style), [FileReview(path: "x:y", error: "50% gone")])
    #expect(failed.hasPrefix("::error file=x%3Ay::50%25 gone\n"))
  }

  @Test func escapesXML() throws {
    let text = report(
      CheckstyleFormat(style: Self.style), [review(), FileReview(path: "<&>", error: "\"gone\"")])
    #expect(text.contains("<file name=\"&lt;&amp;&gt;\">"))
    #expect(text.contains("message=\"&quot;gone&quot;\""))
    #expect(text.contains("severity=\"error\""))
    #expect(text.hasSuffix("</checkstyle>\n"))
  }

  @Test func cutsLongLines() throws {
    let long = String(repeating: "It rained. ", count: 60)
    let text = report(
      TextFormat(style: Self.style),
      [review("## Notes\n\n\(long)Jonas carelessly pulled the wrong relay \(long)\n")])
    let shown = try #require(text.split(separator: "\n").dropFirst().first)
    #expect(shown.contains("…") && shown.count < 160)
  }
}
