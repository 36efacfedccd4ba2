import Foundation
import TerminalTestSupport
import Testing

/// The Tab key, for everything it completes.
@Suite(.enabled(if: TerminalScreen.isAvailable, "tmux is missing: sh .ci/setup tmux"))
struct CompletionScreenTests {
  @Test func completesCommandsSectionsAndRules() throws {
    let screen = try ScreenTalk(columns: 80, rows: 50).atTheFirstWhy()
    try screen.type("/q")
    try screen.press("Tab")
    try screen.expect(last: "> /quit")
    try screen.press("C-u")
    try screen.type("/goto went")
    try screen.press("Tab", "Tab")
    try screen.expect(last: "> /goto went-", "went-poorly  went-well", "> /goto went-")
    try screen.type("w")
    try screen.press("Tab")
    try screen.expect(last: "> /goto went-well")
    try screen.press("C-u")
    try screen.type("/why human-e")
    try screen.press("Tab")
    try screen.expect(last: "> /why human-error")
    try screen.press("Enter")
    try screen.expect("is a label for what happened")
    try screen.expect(end: "Why did the alert fire? >")
    try screen.enter("/why no-such-rule")
    try screen.expect(
      "“no-such-rule” is no rule. pushback rules lists them, and Tab completes their names.")
  }

  @Test func completesFilesOfTheFolderAndOfTheHandbook() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Runbook\n", to: "runbooks/labels-restart.md")
    try sandbox.write("# Runbook\n", to: "runbooks/labels-reprint.md")
    let talk = try ScreenTalk(columns: 80, rows: 50, sandbox: sandbox)
    try talk.screen.expect(end: "start here. >")
    try talk.screen.type(sandbox.folder.path + "/ops-")
    try talk.screen.press("Tab")
    try talk.screen.wait(for: "the folder") { $0.joined().hasSuffix("/ops-handbook/") }
    try talk.screen.press("C-u")
    let (screen, _) = (try talk.atTheFirstWhy(), talk)
    try screen.enter("/goto references")
    try screen.expect(end: "or press Enter. >")
    try screen.type("r")
    try screen.press("Tab")
    try screen.expect(last: "> runbooks/")
    try screen.type("labels-rest")
    try screen.press("Tab")
    try screen.expect(last: "> runbooks/labels-restart.md")
  }

  @Test func completesOwnersSeenBefore() throws {
    let talk = try ScreenTalk(columns: 80, rows: 50)
    let screen = try talk.atTheFirstWhy()
    try screen.enter("/goto action-items")
    try screen.expect(end: "Enter ends the list. >")
    try screen.enter("Refuse an empty template in the deploy script, @noor-labels, 2026-06-19")
    try screen.expect(end: "Enter if not. >")
    try screen.enter("")
    try screen.expect(end: "Enter ends the list. >")
    try screen.type("Alert on empty templates, @n")
    try screen.press("Tab")
    try screen.expect(last: "> Alert on empty templates, @noor-labels")
  }
}
