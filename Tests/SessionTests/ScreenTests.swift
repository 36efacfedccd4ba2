import Foundation
import TerminalTestSupport
import Testing

/// The interview on a screen that is read back.
@Suite(.enabled(if: TerminalScreen.isAvailable, "tmux is missing: sh .ci/setup tmux"))
struct ScreenTests {
  private func start(
    _ words: [String] = ["draft"], in sandbox: Sandbox, environment: [String] = [], rows: Int = 24,
    columns: Int = 80
  ) throws -> TerminalScreen {
    try TerminalScreen(
      [Program.url.path] + words + ["--now", Program.now, "--handbook", sandbox.handbook.path],
      environment: ScreenTalk.environment(sandbox, environment), rows: rows, columns: columns,
      needs: sandbox)
  }

  /// At the first question that takes any text.
  private func atTheSymptom(
    in sandbox: Sandbox, environment: [String] = [], rows: Int = 24, columns: Int = 80
  ) throws -> TerminalScreen {
    let screen = try start(in: sandbox, environment: environment, rows: rows, columns: columns)
    try screen.expect(end: "start here. >")
    try screen.enter("")
    try screen.expect(end: "there is none. >")
    try screen.enter("")
    try screen.expect(end: "in their words. >")
    return screen
  }

  @Test func editsInTheMiddleOfWideCharacters() throws {
    let screen = try atTheSymptom(in: Sandbox())
    try screen.type("日本 leer \u{1F600}語")
    try screen.expect(last: "> 日本 leer \u{1F600}語")
    #expect(try screen.cursor().column == 2 + 4 + 6 + 4)
    try screen.press("Left", "Left")
    try screen.wait(for: "the cursor on the emoji") { _ in try screen.cursor().column == 12 }
    try screen.type("本é")
    try screen.expect(last: "> 日本 leer 本é\u{1F600}語")
    #expect(try screen.cursor().column == 15)
    try screen.press("BSpace", "BSpace", "DC")
    try screen.expect(last: "> 日本 leer 語")
    try screen.press("Home", "Right", "DC")
    try screen.expect(last: "> 日 leer 語")
    #expect(try screen.cursor().column == 4)
  }

  /// A wide character that does not fit at the end of a row goes to the next whole.
  @Test(arguments: [20, 21, 33])
  func wrapsWideCharactersWhole(columns: Int) throws {
    let screen = try atTheSymptom(in: Sandbox(), rows: 30, columns: columns)
    let text = String(repeating: "語", count: 30)
    try screen.type(text)
    try screen.wait(for: "all of it") { $0.joined().hasSuffix("> " + text) }
    try screen.press("Home")
    try screen.type("a")
    try screen.wait(for: "the letter at the front") { $0.joined().hasSuffix("> a" + text) }
    for line in try screen.lines().suffix(4) {
      #expect(line.unicodeScalars.reduce(0) { $0 + ($1 == "語" ? 2 : 1) } <= columns)
    }
  }

  @Test func takesAPasteOfThirtyLinesAsOneAnswer() throws {
    let screen = try atTheSymptom(in: Sandbox(), rows: 60)
    let block = (1...30).map { "row \($0) was blank" }
    try screen.paste(block.joined(separator: "\n"))
    try screen.wait(for: "all rows") { lines in
      lines.suffix(30).elementsEqual(["> row 1 was blank"] + block.dropFirst())
    }
    try screen.press("C-c")
    try screen.expect("The line was dropped")
  }

  @Test func keepsTheTextWhileTheWindowChanges() throws {
    let screen = try atTheSymptom(in: Sandbox(), rows: 40)
    let text = (1...30).map { "word\($0)" }.joined(separator: " ")
    try screen.type(text)
    try screen.wait(for: "the text") { $0.joined().hasSuffix("> " + text) }
    for columns in [40, 23, 100, 80] {
      try screen.resize(rows: 40, columns: columns)
      try screen.wait(for: "the text in \(columns) columns") { lines in
        let joined = lines.joined(separator: "\n").filter { $0 != "\n" && $0 != " " }
        // Once, and nothing behind it.
        let squeezed = text.filter { $0 != " " }
        return joined.hasSuffix(">" + squeezed)
          && joined.components(separatedBy: "word17word").count == 2
      }
    }
    try screen.type("!")
    try screen.wait(for: "the next letter") { $0.joined().hasSuffix("word30!") }
  }

  @Test func dropsALineWithControlCAndBringsItBackWithUp() throws {
    let screen = try atTheSymptom(in: Sandbox())
    try screen.type("half a thought")
    try screen.expect(last: "> half a thought")
    try screen.press("C-c")
    try screen.expect(
      last: "> half a thought",
      "The line was dropped; the Up key brings it back. Ctrl-C again, Ctrl-D or /quit",
      "leaves; everything is saved.", ">")
    try screen.press("Up")
    try screen.expect(last: "> half a thought")
    try screen.press("C-c")
    try screen.expect("Nothing is lost; go on with: pushback resume 20260609T100000Z")
    #expect(try screen.waitForEnd() == 130)
  }

  @Test func leavesWithControlDOnlyOnAnEmptyLine() throws {
    let screen = try atTheSymptom(in: Sandbox())
    try screen.type("ab")
    try screen.press("C-d", "Home", "C-d")
    try screen.expect(last: "> b")
    try screen.press("C-d")
    try screen.expect(last: ">")
    try screen.press("C-d")
    try screen.expect("Nothing is lost; go on with: pushback resume 20260609T100000Z")
    #expect(try screen.waitForEnd() == 3)
  }

  @Test func comesBackAfterControlZ() throws {
    let sandbox = try Sandbox()
    let screen = try TerminalScreen(
      ["bash", "--norc", "--noediting", "-i"],
      environment: ScreenTalk.environment(sandbox) + ["PS1=shell$ "], needs: sandbox)
    try screen.expect(last: "shell$")
    try screen.enter(
      "\(Program.url.path) draft --now \(Program.now) --handbook \(sandbox.handbook.path)")
    try screen.expect(end: "start here. >")
    try screen.type("/tmp/half")
    try screen.expect(last: "> /tmp/half")
    try screen.press("C-z")
    try screen.expect("Stopped")
    try screen.expect(end: "shell$")
    try screen.enter("stty -a | grep -c -- ' -icanon'")
    try screen.expect(last: "0", "shell$")
    try screen.enter("fg")
    try screen.expect(last: "> /tmp/half")
    try screen.type("-done")
    try screen.expect(last: "> /tmp/half-done")
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func leavesOnASignalWithEverythingSaved(signal: Int32, status: Int32) throws {
    let sandbox = try Sandbox()
    let screen = try atTheSymptom(in: sandbox)
    try screen.enter("Labels came out blank")
    try screen.expect(end: "not UTC. >")
    try screen.type("half")
    try screen.signal(signal)
    try screen.expect("Nothing is lost; go on with: pushback resume 20260609T100000Z")
    #expect(try screen.waitForEnd() == status)
    let second = try start(["resume"], in: sandbox)
    try second.expect(
      last: "This is your answer now; Enter takes it, /edit opens it again.", "> half")
    try second.press("C-u")
    try second.enter("2026-06-08 21:14 CEST")
    try second.expect(end: "over for users? >")
    try second.signal(SIGKILL)
    let third = try start(["resume"], in: sandbox)
    try third.expect(end: "over for users? >")
  }

  /// What is on the screen is not lost: the entries that wait for Enter are shown again.
  @Test func showsAPastedListAgainAfterKillMinusNine() throws {
    let talk = try ScreenTalk(columns: 80, rows: 50)
    try talk.answer(Array(ScreenTalk.facts.prefix(9)))
    try talk.screen.expect(end: "Enter ends the list. >")
    try talk.screen.paste("21:16 Alert LabelRate fired\n21:40 Template put back")
    try talk.screen.press("Enter")
    let shown = [
      "  1  21:16 Alert LabelRate fired", "  2  21:40 Template put back",
      "These are 2 entries. Enter takes them, /edit changes them, no drops them.", ">",
    ]
    try talk.screen.wait(for: "the entries") { $0.suffix(4).elementsEqual(shown) }
    try talk.screen.signal(SIGKILL)
    #expect(try talk.screen.waitForEnd() == 137)
    let second = try start(["resume"], in: talk.sandbox, rows: 50)
    try second.wait(for: "the entries again") { $0.suffix(4).elementsEqual(shown) }
    try second.enter("no")
    try second.expect(last: "The entries were dropped. Type your answer.", ">")
    try second.signal(SIGKILL)
    #expect(try second.waitForEnd() == 137)
    let third = try start(["resume"], in: talk.sandbox, rows: 50)
    try third.expect(end: "Enter ends the list. >")
    // Dropped, but not lost.
    try third.press("Up")
    try third.expect(last: "> 21:16 Alert LabelRate fired", "21:40 Template put back")
    try third.press("Enter")
    try third.wait(for: "the entries once more") { $0.suffix(4).elementsEqual(shown) }
    try third.press("Enter")
    try third.expect(end: "Enter ends the list. >")
    try third.enter("")
    try third.expect(end: "Why did the alert fire? >")
  }

  @Test func saysThePendingChallengeAgainToWhoComesBack() throws {
    let talk = try ScreenTalk(columns: 80, rows: 50)
    let screen = try talk.atTheFirstWhy()
    try screen.enter("human error")
    try screen.expect(last: "> human error")
    try screen.signal(SIGKILL)
    #expect(try screen.waitForEnd() == 137)
    let second = try start(["resume"], in: talk.sandbox, rows: 50)
    try second.expect("(/why, /hint)")
    try second.expect(last: "> human error")
  }

  @Test func goesOnAfterKillMinusNine() throws {
    let sandbox = try Sandbox()
    let screen = try atTheSymptom(in: sandbox)
    try screen.enter("Labels came out blank")
    try screen.expect(end: "not UTC. >")
    try screen.signal(SIGKILL)
    #expect(try screen.waitForEnd() == 137)
    let second = try start(["resume"], in: sandbox)
    try second.expect(end: "not UTC. >")
    try second.enter("/back")
    try second.expect(last: "> Labels came out blank")
  }

  @Test func bringsEarlierWordingsBackReadyToBeEdited() throws {
    let screen = try atTheSymptom(in: Sandbox(), rows: 50)
    try screen.enter("Labels came out blank")
    try screen.expect(end: "not UTC. >")
    try screen.enter("at some point")
    try screen.expect("Your wording is back in the line")
    try screen.expect(last: "> at some point")
    // A command may be typed over it, and it comes back after that.
    try screen.type("/")
    try screen.expect(last: "> /")
    try screen.enter("hint")
    try screen.expect("The first moment somebody was affected")
    try screen.expect(last: "> at some point")
    try screen.press("C-u")
    try screen.enter("/back")
    try screen.expect(last: "  (Enter keeps it)", "> Labels came out blank")
    try screen.enter(" on two lines")
    try screen.expect(end: "not UTC. >")
    try screen.enter("/back")
    try screen.expect(last: "> Labels came out blank on two lines")
  }

  @Test func underlinesTheQuotedWordsInTheAnswerAbove() throws {
    let screen = try ScreenTalk(columns: 40, rows: 40).atTheFirstWhy()
    try screen.enter("The deploy stopped because Marek simply forgot to put the file there.")
    try screen.expect("(/why, /hint)")
    let styled = try screen.styled()
    let lines = styled.split(separator: "\n").map(String.init)
    let answer = try #require(lines.first { $0.contains("Marek") })
    #expect(answer.contains("[4m") || answer.contains(";4m"), "\(answer)")
    // Twice: in the answer, and in what is said about it.
    #expect(styled.components(separatedBy: "simply forgot").count >= 2)
  }

  @Test func goesOnToAnotherLine() throws {
    let screen = try atTheSymptom(in: Sandbox())
    try screen.enter("one\\")
    try screen.type("two")
    try screen.press("M-Enter")
    try screen.type("three")
    try screen.expect(last: "> one", "two", "three")
  }

  @Test func keepsAHistoryForEachKindOfQuestion() throws {
    let talk = try ScreenTalk(columns: 80, rows: 50)
    let screen = try talk.atTheFirstWhy()
    try screen.press("Up")
    try screen.type("x")
    try screen.expect(last: "> x")
    try screen.press("C-u")
    try screen.enter("/goto impact")
    try screen.expect(last: "> All 12 sorting lines")
    try screen.press("C-u", "Up")
    try screen.expect(last: "> All 12 sorting lines")
  }

  // MARK: - Windows and terminals of all kinds

  @Test func worksInTwentyColumns() throws {
    // The help is longer than the screen; a pager would show its beginning.
    let screen = try atTheSymptom(
      in: Sandbox(), environment: ["PAGER=cat"], rows: 60, columns: 20)
    try screen.enter("/help")
    try screen.expect(everShown: "leaves. Everything else is as your .editrc has it.")
    try screen.expect(end: "in their words. >")
    for line in try screen.allLines() { #expect(line.count <= 20) }
  }

  @Test func worksOnADumbTerminal() throws {
    let screen = try atTheSymptom(in: Sandbox(), environment: ["TERM=dumb"])
    try screen.enter("first\\")
    try screen.expect(last: "> first\\", ".")
    try screen.enter("second")
    try screen.expect(end: "not UTC. >")
    try screen.enter("/back")
    try screen.expect("before: first second (Enter keeps it)")
    #expect(!(try screen.styled().contains("\u{1B}[1m")))
  }

  @Test func worksWithoutAUTF8Locale() throws {
    let screen = try ScreenTalk(columns: 80, rows: 50, variables: ["LANG=C"]).atTheFirstWhy()
    try screen.enter("Größe 日本 é, human error")
    try screen.expect("\"human error\"")
    try screen.expect(last: "> Größe 日本 é, human error")
    try screen.press("BSpace", "BSpace")
    try screen.expect(last: "> Größe 日本 é, human err")
    #expect(!(try screen.allLines().joined().contains("“")))
  }
}
