import Coach
import Postmortem
import Terminal
import Testing

@testable import Interview
@testable import Session

/// What a person is told, word for word, on a screen and in plain lines.
@Suite struct TellingTests {
  private static func screen(
    _ width: Int = 60, styles: Bool = false, signs: Bool = true, edits: Bool = true
  ) -> ScreenTelling {
    ScreenTelling(
      style: Style(isEnabled: styles), showsSigns: signs, editsInPlace: edits, width: { width })
  }

  private static func ask(
    _ section: Section = .impact, _ field: Field = .who, n: Int = 0
  ) throws -> Ask {
    Ask(place: Place(Slot(section, field, n: n)), question: "Who was affected?", hint: "")
  }

  @Test func tellsAQuestion() throws {
    #expect(Self.screen().text(of: .ask(try Self.ask())) == "\nWho was affected?\n")
    var plain = PlainTelling(showsSigns: true)
    #expect(plain.text(of: .ask(try Self.ask())) == "1. Question: Who was affected?\n")
    #expect(plain.text(of: .ask(try Self.ask())) == "2. Question: Who was affected?\n")
  }

  @Test func tellsWhatWasAnsweredBefore() throws {
    var ask = try Self.ask()
    ask.previous = "All users"
    #expect(
      Self.screen().text(of: .ask(ask)) == "\nWho was affected?\n  (Enter keeps it)\n")
    #expect(
      Self.screen(edits: false).text(of: .ask(ask))
        == "\nWho was affected?\n  before: All users  (Enter keeps it)\n")
    var plain = PlainTelling(showsSigns: true)
    #expect(
      plain.text(of: .ask(ask))
        == "1. Question: Who was affected?\n2. Your answer so far: All users. An empty answer keeps it.\n"
    )
    ask.previous = ""
    #expect(
      Self.screen().text(of: .ask(ask))
        == "\nWho was affected?\n  before: nothing  (Enter leaves it so)\n")
  }

  @Test func tellsHowAnItemIsTakenOut() throws {
    var ask = try Self.ask(.wentWell, .item, n: 1)
    ask.previous = "The alert"
    #expect(
      Self.screen().text(of: .ask(ask))
        == "\nWho was affected?\n  (Enter keeps it; Ctrl-U, then - takes it out)\n")
    #expect(
      Self.screen(edits: false).text(of: .ask(ask))
        == "\nWho was affected?\n  before: The alert  (Enter keeps it, - takes it out)\n")
    var plain = PlainTelling(showsSigns: true)
    #expect(
      plain.text(of: .ask(ask)).hasSuffix(
        "2. Your answer so far: The alert. An empty answer keeps it, a hyphen alone takes it out.\n"
      ))
  }

  @Test func tellsWhatIsThereToChooseFrom() throws {
    var ask = try Self.ask()
    ask.entry = "21:14 Alert"
    ask.cause = "the lock"
    ask.found = "x"
    ask.candidates = ["a.md", "b.md"]
    ask.actions = ["Write it"]
    #expect(
      Self.screen().text(of: .ask(ask)) == """

        Who was affected?
          21:14 Alert
          “the lock”
          found: x  (Enter takes it)
          1  a.md
          2  b.md
          to be written by: Write it

        """)
    var plain = PlainTelling(showsSigns: true)
    #expect(
      plain.text(of: .ask(ask)) == """
        1. Question: Who was affected?
        2. The entry: 21:14 Alert
        3. The other cause: the lock
        4. Found: x. An empty answer takes it.
        5. Choice 1 of 2: a.md
        6. Choice 2 of 2: b.md
        7. To be written by this action: Write it

        """)
  }

  @Test func tellsThatTheWhysMayEnd() throws {
    var ask = try Self.ask(.rootCause, .why, n: 4)
    ask.isOptional = true
    #expect(Self.screen().text(of: .ask(ask)).hasSuffix("  (Enter ends the whys)\n"))
    var plain = PlainTelling(showsSigns: true)
    #expect(plain.text(of: .ask(ask)).hasSuffix("2. An empty answer ends the whys.\n"))
    // Asked again, Enter keeps what was said.
    ask.previous = "The file was empty"
    #expect(Self.screen().text(of: .ask(ask)).hasSuffix("  (Enter keeps it)\n"))
    #expect(
      plain.text(of: .ask(ask)).hasSuffix(
        "4. Your answer so far: The file was empty. An empty answer keeps it.\n"))
  }

  private var challenge: Event {
    .challenge(
      Challenge(
        place: Place(Slot(.rootCause, .why, n: 1)), rule: "memory-slip", label: .person,
        attempt: 1, quote: "simply forgot",
        message: "“simply forgot” happens to everybody. What should have carried it?",
        places: ["timeline 2: 21:14"]))
  }

  @Test func tellsAChallengeWithTheQuoteUnderlinedAndTheRuleSmall() {
    #expect(
      Self.screen(30).text(of: challenge) == """

        “simply forgot” happens to
        everybody. What should have
        carried it?
          - timeline 2: 21:14
          memory-slip  (/why, /hint)

        """)
    #expect(
      Self.screen(20, styles: true).text(of: challenge).hasPrefix(
        "\n“\u{1B}[4msimply forgot\u{1B}[24m”\n"))
    #expect(
      Self.screen(80, styles: true).text(of: challenge).hasSuffix(
        "\n\u{1B}[2m  memory-slip  (/why, /hint)\u{1B}[22m\n"))
    var plain = PlainTelling(showsSigns: true)
    #expect(
      plain.text(of: challenge) == """
        1. Challenge: “simply forgot” happens to everybody. What should have carried it?
        2. Another place: timeline 2: 21:14
        3. Rule: memory-slip. It is about these words: “simply forgot”. Type /why or /hint for more.

        """)
  }

  @Test func writesOurSignsInASCIIWhereTheTerminalMayNotShowThem() {
    #expect(Self.screen(80, signs: false).text(of: challenge).contains("\"simply forgot\" happens"))
    var plain = PlainTelling(showsSigns: false)
    #expect(plain.text(of: challenge).hasPrefix("1. Challenge: \"simply forgot\" happens"))
  }

  @Test func tellsTheRest() {
    var plain = PlainTelling(showsSigns: true)
    let events: [(Event, String, String)] = [
      (
        .section(.impact, title: "Impact", opening: "Who felt it."),
        "\n2/11  Impact\nWho felt it.\n", "Section 2 of 11: Impact. Who felt it.\n"
      ),
      (.note("a\u{1B}[2Jb"), "a^[[2Jb\n", "a^[[2Jb\n"),
      (.note("marked ❌"), "marked ❌\n", "marked (cross)\n"),
      (.error("no"), "no\n", "Error: no\n"),
      (
        .parked(Place(Slot(.rootCause, .why, n: 1)), label: .person), "Parked ❌\n",
        "Parked. Your wording stays, marked as open.\n"
      ),
      (
        .saved(postmortem: "/a.md", transcript: "/b.md"), "\nSaved:\n  /a.md\n  /b.md\n",
        "Saved the postmortem: /a.md\n7. Saved the transcript: /b.md\n"
      ),
    ]
    for (number, (event, onScreen, spoken)) in events.enumerated() {
      #expect(Self.screen().text(of: event) == onScreen)
      #expect(plain.text(of: event) == "\(number + 1). \(spoken)")
    }
  }

  @Test func tellsTheCheck() {
    let marks = [
      Document.Mark(line: "Blame avoided?", passed: true, reason: ""),
      Document.Mark(line: "Due-dated?", passed: false, reason: "action 1"),
    ]
    #expect(
      Self.screen().text(of: .check(marks)) == "\n✅ Blame avoided?\n❌ Due-dated? (action 1)\n")
    #expect(
      Self.screen(signs: false).text(of: .check(marks))
        == "\n[ok] Blame avoided?\n[x] Due-dated? (action 1)\n")
    var plain = PlainTelling(showsSigns: true)
    #expect(
      plain.text(of: .check(marks)) == """
        1. Check 1 of 2, passed: Blame avoided?
        2. Check 2 of 2, not passed: Due-dated? Reason: action 1

        """)
  }

  @Test func tellsEntriesBeforeTheyAreTaken() {
    let entries = (1...10).map { "entry \($0)" }
    let shown = Self.screen(30).text(ofEntries: entries)
    #expect(shown.hasPrefix("   1  entry 1\n"))
    #expect(
      shown.hasSuffix(
        "  10  entry 10\nThese are 10 entries. Enter\ntakes them, /edit changes\nthem, no drops them.\n"
      ))
    var plain = PlainTelling(showsSigns: true)
    #expect(
      plain.text(ofEntries: ["a", "b"]) == """
        1. Entry 1 of 2: a
        2. Entry 2 of 2: b
        3. These are 2 entries. Enter takes them, /edit changes them, no drops them.

        """)
  }

  @Test func setsTheLinesOfAListUnderItsFirstWord() {
    #expect(
      Self.screen(20).text(of: "said:\n- one two three four five")
        == "said:\n- one two three four\n  five\n")
  }

  @Test(arguments: [
    (TerminalTexts.dropped, "The entries were dropped. Type your answer."),
    (TerminalTexts.edited, "This is your answer now; Enter takes it, /edit opens it again."),
    (
      TerminalTexts.interrupted,
      "The line was dropped. Ctrl-C again, Ctrl-D or /quit leaves; everything is saved."
    ),
    (
      TerminalTexts.interruptedWithText,
      "The line was dropped; the Up key brings it back. Ctrl-C again, Ctrl-D or /quit leaves; everything is saved."
    ),
    (
      TerminalTexts.noTerminal,
      "/edit opens an editor only on a terminal. Send the whole answer instead."
    ),
    (
      TerminalTexts.repaired,
      "Some bytes of this line were not UTF-8; they stand as \u{FFFD}. /back mends the answer."
    ),
    (
      TerminalTexts.tooLong(9),
      "This line is longer than 9 bytes and was left out; type it in parts."
    ),
    (
      TerminalTexts.waiting(1, inTheLine: true),
      "One more line of your list waits. Ctrl-U, then - leaves this one out."
    ),
    (
      TerminalTexts.waiting(4, inTheLine: false),
      "4 more lines of your list wait. A hyphen alone leaves this one out."
    ),
    (
      TerminalTexts.wordingIsBack,
      "Your wording is back in the line: change it and press Enter. Ctrl-U empties it; a command may be typed right away."
    ),
    (
      TerminalTexts.wordingIsLong,
      "Your wording is too long for this window: /edit opens it in your editor."
    ),
    (
      TerminalTexts.plainKeys,
      "Keys: a backslash at the end of a line goes on to another line of the same answer. /edit opens your editor on the answer. Ctrl-C drops the line; Ctrl-C twice, or Ctrl-D on an empty line, leaves."
    ),
    (
      TerminalTexts.keys,
      "Keys: Alt-Enter, or a backslash at the end and Enter, goes on to another line; a pasted block is one answer. Tab completes commands, sections, rules, owners and files. Up brings earlier answers to such a question back, Ctrl-R searches them. Ctrl-X Ctrl-E, or /edit at the end of the line, goes on in your editor. Ctrl-U empties the line, Ctrl-C drops it; Ctrl-C twice, or Ctrl-D on an empty line, leaves. Everything else is as your .editrc has it."
    ),
  ])
  func saysThis(text: String, expected: String) { #expect(text == expected) }
}
