import Foundation
import Testing

/// What the README shows is what the program says.
@Suite struct ReadmeTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func readme() throws -> String {
    try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
  }

  /// The excerpt at its top, paragraph by paragraph, each in one line.
  private func excerpt() throws -> [String] {
    let lines = try readme().components(separatedBy: "\n").prefix { $0 != "# pushback" }
    #expect(lines.first?.hasPrefix("    ") == true, "the README begins with the excerpt")
    var paragraphs = [""]
    for line in lines {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.isEmpty || text.hasPrefix(">") { paragraphs.append("") }
      if text.hasSuffix("(/why, /hint)") { continue }
      let last = paragraphs.removeLast()
      paragraphs.append(last.isEmpty ? text : last + " " + text)
      if text.hasPrefix(">") { paragraphs.append("") }
    }
    return paragraphs.filter { !$0.isEmpty && $0 != ">" }
  }

  @Test func showsARealConversation() throws {
    let conversation = try #require(GoldenConversation.all.first { $0.name == "colleague" })
    let sandbox = try conversation.makeSandbox()
    let outcome = try Program.converse(["draft"], conversation.inputs, in: sandbox)
    let said = Set(
      outcome.events.flatMap { event in
        [event["question"] as? String, event["message"] as? String].compactMap { $0 }
      })
    let typed = Set(conversation.inputs.compactMap { Outcome.event($0)?["answer"] as? String })
    let paragraphs = try excerpt()
    #expect(paragraphs.count >= 6)
    for paragraph in paragraphs {
      if paragraph.hasPrefix("> ") {
        #expect(typed.contains(String(paragraph.dropFirst(2))), "nobody typed “\(paragraph)”")
      } else {
        #expect(said.contains(paragraph), "the coach does not say “\(paragraph)”")
      }
    }
  }

  @Test(arguments: [
    "sh .ci/setup && swift run -c release pushback draft", "sh .ci/setup && swift test",
  ])
  func saysHowToStart(_ command: String) throws {
    #expect(try readme().contains("\n    \(command)\n"))
  }
}

extension ReadmeTests {
  /// The ladder it shows is drawn by the program: all but the marks of rungs that come later.
  @Test func showsARealLadder() throws {
    let readme = try String(
      contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let shown = readme.components(separatedBy: "\n").filter { line in
      ["    ┌", "    │", "    ├", "    ┆"].contains { line.hasPrefix($0) }
    }.map { String($0.dropFirst(4)) }
    #expect(shown.count >= 10)
    let conversation = try #require(GoldenConversation.all.first { $0.name == "takes-back" })
    let end = try #require(
      conversation.inputs.firstIndex { $0.contains("plus the emergency lights") })
    let outcome = try Program.converse(
      ["draft"], conversation.inputs[...end] + [#"{"command":"/ladder"}"#], in: try Sandbox())
    let drawn = outcome.events.compactMap { $0["message"] as? String }.first {
      $0.hasPrefix("┌") && $0.contains("emergency")
    }
    #expect(shown.joined(separator: "\n") == drawn)
  }

  @Test func namesEveryCommand() throws {
    let readme = try String(
      contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    for command in [
      "ladder", "timeline", "sections", "undo", "ledger", "goto SECTION", "back", "show",
    ] {
      #expect(readme.contains("| `/\(command)` |"), "\(command)")
    }
    for command in HelpTests.commands where command != "start" {
      #expect(readme.contains("pushback \(command)"), "\(command)")
    }
  }
}
