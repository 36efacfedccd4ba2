import Foundation
import TerminalTestSupport

/// An interview on a screen, with answers for a whole one.
struct ScreenTalk {
  let sandbox: Sandbox
  let screen: TerminalScreen

  /// The environment of a program in the sandbox, with variables set on top.
  static func environment(_ sandbox: Sandbox, _ variables: [String] = []) -> [String] {
    let names = variables.map { $0.prefix { $0 != "=" } + "=" }
    let usual = [
      "TERM=screen-256color", "LANG=C.UTF-8", "HOME=\(sandbox.folder.path)",
      "XDG_STATE_HOME=\(sandbox.state.path)", "TMPDIR=\(sandbox.folder.path)", "PATH=/usr/bin:/bin",
    ]
    return usual.filter { entry in !names.contains { entry.hasPrefix($0) } } + variables
  }

  init(
    columns: Int, rows: Int, options: [String] = [], variables: [String] = [],
    sandbox: Sandbox? = nil
  ) throws {
    let sandbox = try sandbox ?? Sandbox()
    self.sandbox = sandbox
    screen = try TerminalScreen(
      [Program.url.path, "draft", "--now", Program.now, "--handbook", sandbox.handbook.path]
        + options,
      environment: Self.environment(sandbox, variables), rows: rows, columns: columns,
      needs: sandbox)
  }

  /// What is waited for, and what is then typed, up to the first why.
  static let facts: [(question: String, answer: String)] = [
    ("start here.", ""), ("there is none.", ""),
    ("in their words.", "Etiketten 日本 leer"), ("not UTC.", "2026-06-08 21:14 CEST"),
    ("over for users?", "21:52"), ("1 (worst), 2, 3 or 4.", "2"),
    ("Who was affected?", "All 12 sorting lines"),
    ("could they not do?", "They could not stick labels on parcels"),
    ("also when it is zero.", "4,100 of 9,000 parcels (46 %)"),
    ("Enter ends the list.", "21:16 Alert LabelRate fired"), ("Enter ends the list.", ""),
  ]

  /// Answers everything up to the first why.
  func atTheFirstWhy() throws -> TerminalScreen {
    try answer(Self.facts)
    try screen.expect(end: "Why did the alert fire? >")
    return screen
  }

  func answer(_ turns: [(question: String, answer: String)]) throws {
    for turn in turns {
      try screen.expect(end: turn.question + " >")
      try screen.enter(turn.answer)
    }
  }
}
