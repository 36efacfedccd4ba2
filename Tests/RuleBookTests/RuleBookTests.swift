import Coach
import EmbeddedPrompts
import JSONText
import Prompts
import RuleBook
import Terminal
import Testing

/// The rules as they are listed and taught, and what is said of broken files.
@Suite struct RuleBookTests {
  private static func coach(_ texts: [String: String] = [:]) throws -> Coach {
    let files = try texts.sorted { $0.key < $1.key }.map { path, text in
      try PromptFile(path: path, text: text, folder: "team")
    }
    return try Coach(PromptLibrary.embedded.overlaid(by: files))
  }

  private static let adjusted = [
    "rules/human-error.md": "---\nsilence: \"We say \\u001B[31m it\\naloud\"\n---\n",
    "rules/luck.md": "---\nlevel: suggestion\n---\n",
  ]

  // MARK: - The list

  @Test func listsEveryRuleInOneLineOfAlignedColumns() throws {
    let coach = try Self.coach()
    let lines = RuleList(coach).text.split(separator: "\n").map(String.init)
    #expect(lines.count == coach.rules.count + 1)
    #expect(lines[0].hasPrefix("ID "))
    let columns = try ["LEVEL", "LABEL", "WHERE", "TITLE"].map { head in
      lines[0].distance(
        from: lines[0].startIndex, to: try #require(lines[0].firstRange(of: head)).lowerBound)
    }
    for (line, rule) in zip(lines.dropFirst(), coach.rules) {
      let cells = columns.map { String(line.dropFirst($0).prefix { $0 != " " }) }
      #expect(line.hasPrefix(rule.id + " "))
      #expect(cells[0] == rule.level.rawValue)
      #expect(cells[1] == rule.label.rawValue)
      #expect(line.hasSuffix(rule.title))
    }
  }

  @Test func keepsOnRecordWhatATeamChanged() throws {
    let text = RuleList(try Self.coach(Self.adjusted)).text
    let ends = text.split(separator: "\n").suffix(2)
    #expect(
      ends.map(String.init) == [
        "human-error is silenced by team/rules/human-error.md: We say ^[[31m it aloud",
        "luck has its level from team/rules/luck.md",
      ])
    #expect(text.contains("\nhuman-error                 silenced    person"))
    #expect(text.contains("\nluck                        suggestion  luck"))
  }

  @Test func listsThemForPrograms() throws {
    let json = RuleList(try Self.coach(["rules/luck.md": "---\nsilence: No\n---\n"])).json.text
    #expect(
      json.hasPrefix("{\"version\":1,\"rules\":[{\"id\":\"always-there\",\"level\":\"error\","))
    #expect(json.contains("\"adjusted\":\"team/rules/luck.md\",\"silenced\":\"No\""))
  }

  // MARK: - The lesson

  @Test func teachesARuleFromItsFile() throws {
    let coach = try Self.coach()
    let rule = try #require(coach.rule("human-error"))
    let text = RuleLesson(rule, of: coach).text(width: 80)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "human-error: \(rule.title)")
    #expect(lines[1] == "error, labelled person, in answers to why, sentences")
    let headings = ["Why it matters", "Challenges", "Fires", "Stays silent", "File"]
    #expect(lines.filter(headings.contains) == headings)
    #expect(lines.contains("Speaks where: human-error"))
    #expect(lines.contains("unless: rejected-blame"))
    #expect(lines.contains { $0.hasPrefix("1. ") } && lines.contains { $0.hasPrefix("3. ") })
    #expect(text.contains("**human error**"))
    #expect(lines.last == "Source: Dekker; PagerDuty")
  }

  @Test(arguments: [20, 40, 80, 200])
  func keepsEveryLineWithinTheWidth(_ width: Int) throws {
    let coach = try Self.coach()
    for rule in coach.rules {
      for line in RuleLesson(rule, of: coach).text(width: width).split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= width, "\(rule.id): \(line)")
      }
    }
  }

  @Test func underlinesTheSpotWhereThereAreStyles() throws {
    let coach = try Self.coach()
    let rule = try #require(coach.rule("human-error"))
    let text = RuleLesson(rule, of: coach).text(width: 80, style: Style(isEnabled: true))
    #expect(text.contains("Plain \u{1B}[4mhuman error\u{1B}[24m by"))
    #expect(!text.contains("**"))
  }

  @Test func saysThatARuleIsSilenced() throws {
    let coach = try Self.coach(Self.adjusted)
    let rule = try #require(coach.rule("human-error"))
    let text = RuleLesson(rule, of: coach).text(width: 80)
    #expect(text.contains("\nSilenced by team/rules/human-error.md: We say ^[[31m it aloud\n"))
    let luck = try #require(coach.rule("luck"))
    #expect(
      RuleLesson(luck, of: coach).text(width: 80)
        .contains("\nIts level comes from team/rules/luck.md.\n"))
  }

  @Test(arguments: [
    (
      "humn-error",
      "There is no rule “humn-error”; did you mean human-error? List them with: pushback rules"
    ),
    ("xyzzy", "There is no rule “xyzzy”. List them with: pushback rules"),
    ("\u{1B}[2J", "There is no rule “^[[2J”. List them with: pushback rules"),
  ])
  func asksWhatWasMeant(_ id: String, _ message: String) throws {
    #expect(RuleLesson.unknown(id, of: try Self.coach()) == message)
  }

  // MARK: - Reports

  @Test(arguments: [
    ("ab\ncd ef\n", 2, 4, "x.md:2:4: error: No.\n  cd ef\n     ^\n"),
    ("ab\ncd ef\n", 2, 0, "x.md:2: error: No.\n  cd ef\n"),
    ("\tä\u{1B}b\r\nnext", 1, 5, "x.md:1:5: error: No.\n   ä^[b\n      ^\n"),
    ("ab", 9, 4, "x.md:9:4: error: No.\n"),
    ("ab", 1, 99, "x.md:1:99: error: No.\n  ab\n    ^\n"),
    (
      String(repeating: "a", count: 100) + "b" + String(repeating: "c", count: 100), 1, 101,
      "x.md:1:101: error: No.\n  …" + String(repeating: "a", count: 38) + "b"
        + String(repeating: "c", count: 35) + "…\n  " + String(repeating: " ", count: 39) + "^\n"
    ),
  ])
  func showsTheLineAndTheColumn(_ text: String, _ line: Int, _ column: Int, _ report: String) {
    let problem = PromptError(path: "x.md", line: line, column: column, problem: "No.")
    #expect(ProblemReport.text([problem]) { $0 == "x.md" ? text : nil } == report)
  }
}
