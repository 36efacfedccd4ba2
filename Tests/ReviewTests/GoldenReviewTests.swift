import Coach
import EmbeddedPrompts
import Foundation
import JSONText
import Postmortem
import Prompts
import Review
import Testing

/// Drafts of different kinds, each with what is found in it and where.
///
/// What is found is recorded again with `PUSHBACK_RECORD=1`; a recording fails, so that nobody takes it
/// for a pass.
@Suite struct GoldenReviewTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted() ?? []

  @Test func hasDraftsOfManyKinds() {
    #expect(Self.names.count >= 12)
    #expect(Self.names.filter { $0.hasPrefix("good") }.count >= 2)
  }

  @Test(arguments: names)
  func findsWhatIsThere(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name + ".md")))
    let review = Reviewer(coach: SharedReview.coach).review(bytes, path: name + ".md") { _ in false
    }
    let told = Self.told(review)
    let file = Self.folder.appending(path: name + ".expected")
    if ProcessInfo.processInfo.environment["PUSHBACK_RECORD"] != nil {
      try told.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); read the difference")
      return
    }
    #expect(told == (try String(contentsOf: file, encoding: .utf8)))
    if name.hasPrefix("good") { #expect(review.findings.isEmpty) }
  }

  /// One line a finding; the words of each place stand in the file where it says.
  @Test(arguments: names)
  func quotesTheBytesOfTheFile(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name + ".md")))
    let review = Reviewer(coach: SharedReview.coach).review(bytes, path: name)
    for place in review.findings.flatMap(\.places) {
      #expect(String(decoding: bytes[place.range], as: UTF8.self) == place.quote)
      let before = bytes[..<place.range.lowerBound]
      #expect(place.line == before.count { $0 == 0x0A } + 1)
      #expect(place.column == before.count - (before.lastIndex(of: 0x0A) ?? -1))
    }
    for finding in review.findings {
      #expect(!finding.message.isEmpty && !finding.question.isEmpty, "\(finding.rule)")
      #expect(!finding.question.contains("{"), "\(finding.question)")
    }
  }

  private static func told(_ review: FileReview) -> String {
    var lines = [
      "sections: "
        + review.sections.map { "\($0.name.rawValue) \($0.line)" }.joined(separator: ", ")
    ]
    for finding in review.findings {
      let places = finding.places.map { place in
        let quote = place.quote.split(separator: "\r\n").joined(separator: "⏎")
          .split(separator: "\n").joined(separator: "⏎")
        return "\(place.line):\(place.column) “\(quote)”"
      }
      lines.append(
        "\(finding.level.rawValue) \(finding.rule) (\(finding.label.rawValue)) in \(finding.section?.rawValue ?? "all")"
      )
      lines += places.map { "    " + $0 }
      lines.append("    ? " + finding.question)
    }
    if review.silenced > 0 { lines.append("silenced: \(review.silenced)") }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The coach out of the project's own prompts, read once.
enum SharedReview {
  static let coach: Coach = {
    do {
      return try Coach(PromptLibrary.embedded)
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static func findings(_ text: String, _ settings: ReviewSettings = ReviewSettings()) -> FileReview
  {
    Reviewer(coach: coach, settings: settings).review(Array(text.utf8), path: "draft.md")
  }
}
