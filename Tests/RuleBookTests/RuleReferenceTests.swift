import Coach
import EmbeddedPrompts
import Foundation
import Prompts
import RuleBook
import Testing

/// `prompts/RULES.md` is what the rules say.
@Suite struct RuleReferenceTests {
  static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "prompts/RULES.md")

  @Test func isWhatTheRulesSay() throws {
    let markdown = RuleReference(try Coach(PromptLibrary.embedded)).markdown
    if ProcessInfo.processInfo.environment["PUSHBACK_RECORD"] == "1" {
      try Data(markdown.utf8).write(to: Self.file)
      Issue.record("recorded RULES.md; look at the difference, then run without PUSHBACK_RECORD")
      return
    }
    let kept = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(
      markdown == kept,
      "RULES.md is out of date: PUSHBACK_RECORD=1 swift test --filter RuleReferenceTests")
  }

  @Test func namesEveryRuleInTheTableAndInASection() throws {
    let coach = try Coach(PromptLibrary.embedded)
    let lines = RuleReference(coach).markdown.split(separator: "\n")
    for rule in coach.rules {
      #expect(
        lines.contains { $0.hasPrefix("| [\(rule.id)](#\(rule.id)) | \(rule.level.rawValue) ") })
      #expect(lines.contains("## \(rule.id)"))
    }
  }

  @Test func isNoPromptFile() throws {
    #expect(PromptLibrary.embedded.text("RULES.md") == nil)
  }
}
