import Foundation
import TerminalTestSupport
import Testing

/// Screens of a whole interview, as a person would scroll through them, kept as files.
///
/// `PUSHBACK_RECORD=1` writes them anew and fails, so that nobody records by mistake.
@Suite(.enabled(if: TerminalScreen.isAvailable, "tmux is missing: sh .ci/setup tmux"))
struct GoldenScreenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Screens")

  /// From the first why to the end: what is waited for, and what is then typed.
  private static let turns: [(question: String, answer: String)] = [
    ("Why did the alert fire?", "Because somebody was careless and simply forgot the template"),
    // The wording stands in the line: it is emptied, and the answer typed anew.
    ("forgot the template", "\u{15}The label service returned a page of 0 bytes to the printers"),
    (
      "return a page of 0 bytes to the printers?",
      "The new template file on the server was empty"
    ),
    (
      "new template file on the server empty?",
      "The deploy script compares only the number of files, so an empty file passes it"
    ),
    ("(Enter ends the whys)", ""),
    (
      "that can be changed.",
      "The deploy script compares only the number of files, so an empty file passes it"
    ),
    (
      "Enter ends the list.",
      "The alert names the dashboard, so the first look took two minutes"
    ),
    ("Enter ends the list.", ""),
    (
      "Enter ends the list.",
      "The printer log is only readable in the hall, which cost ten minutes"
    ),
    ("Enter ends the list.", ""),
    ("Enter ends the list.", "Refuse an empty template file in the deploy script, @noor"),
    ("Until which day?", "2026-06-19"),
    ("Enter if not.", "labels#48"),
    ("Enter ends the list.", ""),
    ("Enter ends the list.", "An empty file and a missing file look the same from the hall"),
    ("Enter ends the list.", ""),
    (
      "so that it stopped.",
      "Parcel labels came out blank and parcels waited. An empty template had passed the deploy script, which counts files only. The old template was put back."
    ),
    ("or press Enter.", ""), ("or press Enter.", ""), ("or press Enter.", ""),
    ("yes or no.", "yes"),
  ]

  @Test(arguments: [80, 40])
  func looksAsItDid(columns: Int) throws {
    let talk = try ScreenTalk(columns: columns, rows: 40)
    let screen = try talk.atTheFirstWhy()
    for (index, turn) in Self.turns.enumerated() {
      try screen.expect(end: turn.question + (index == 1 ? "" : " >"))
      try screen.enter(turn.answer)
    }
    #expect(try screen.waitForEnd() == 0)
    // The paths behind it are of this run.
    let lines = try screen.allLines().prefix { !$0.hasPrefix("Saved:") }
    let shown = lines.joined(separator: "\n") + "\n"
    let file = Self.folder.appending(path: "interview-\(columns).txt")
    if ProcessInfo.processInfo.environment["PUSHBACK_RECORD"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try shown.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent); read the difference, then run again")
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let expected = golden.components(separatedBy: "\n")
    let actual = shown.components(separatedBy: "\n")
    let first = zip(expected, actual).enumerated().first { $1.0 != $1.1 }
    if golden != shown {
      Issue.record(
        """
        line \((first?.offset ?? min(expected.count, actual.count)) + 1) differs: \
        “\(first?.element.1 ?? "")” instead of “\(first?.element.0 ?? "")”
        """)
    }
  }
}
