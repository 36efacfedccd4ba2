import Language
import Postmortem
import Testing

/// What is left of an item when owner, day and issue are taken out: every other character.
@Suite struct ActionItemTextTests {
  static let works = [
    "Alert at 80% of the pool on web-*", "Drop temp_* tables nightly", "Delete *.bak and old_*",
    "Never *ever* reuse a token", "**Refuse** an empty file", "Rename _x_ to __y__",
    "Set __init__.py aside", "Call `run(*args, **kw)` once", "Call run() before stop()",
    "Match [a-z]* and {a,b}", "Keep a*b below 2**10", "Let ~/.cache/** expire",
    "Serve files under static/", "Set retries=3 & backoff=2", "Count :-( and :-)",
    "Split a|b and x||y", "Refuse foo_bar_*", "Ask: a) what, b) where", "Use ?x=* as the key",
    "Let cron run */5 * * * *", "Read <name> and $HOME", "Print \"a\" and 'b'", "Keep x <= y => z",
    "Allow _* and *_ as names", "Log [] and {} apart", "Cap 3.5 % of 1,000 (all) rows",
  ]

  @Test(arguments: works)
  func keepsEveryCharacterOfAnItemWithoutOwnerAndDay(work: String) throws {
    #expect(try ActionItemReadingTests.read(work).text == work)
  }

  @Test(
    arguments: works,
    [
      "# -- Ines, 2026-12-04", "# (Ines, 2026-12-04)", "# (Owner: Ines, Due: 2026-12-04)",
      "# - Ines - 2026-12-04", "# — @ines, by 4 December 2026", "- [ ] # (@ines, 2026-12-04)",
      "@ines: # by 2026-12-04", "#; owner: Ines, due: 2026-12-04", "* # *(Ines, 2026-12-04)*",
      "# — **Owner:** Ines, **Due:** 2026-12-04", "Ines, 2026-12-04: #",
    ])
  func keepsEveryCharacterButOwnerDayAndTheirSeparators(work: String, layout: String) throws {
    let typed = layout.split(separator: "#", omittingEmptySubsequences: false).joined(
      separator: work)
    let reading = try ActionItemReadingTests.read(typed)
    #expect(reading.text == work)
    #expect(reading.owner.map { $0.drop { $0 == "@" } } == (layout.contains("@") ? "ines" : "Ines"))
    #expect(reading.due?.description == "2026-12-04")
  }

  /// What stays stands in the typed text in the same order, whatever was typed.
  @Test func leavesNothingThatWasNotTyped() throws {
    let pieces = [
      "Owner: Dana", "@ines", "(", ")", "[x]", "`a*`", "**", "*", "_", "temp_*", "2026-06-30",
      "#12",
      "cap", "the", "retries", "-", "--", "|", ",", ";", ":", "by 30 June", "soon", "me", "?", "/",
    ]
    var state: UInt64 = 11
    for _ in 0..<3000 {
      var typed = ""
      for _ in 0..<9 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        typed += pieces[Int(state >> 33) % pieces.count]
        if state & 0x3000 != 0 { typed += " " }
      }
      var rest = Array(typed.utf8)[...]
      let text = try ActionItemReadingTests.read(typed).text
      for byte in text.utf8 where byte > 0x20 {
        guard let place = rest.firstIndex(of: byte) else {
          Issue.record("\(text) is not in \(typed)")
          return
        }
        rest = rest[(place + 1)...]
      }
    }
  }

  @Test(
    arguments: [
      ("Cap the spool; owner: Marek, due next friday", "Cap the spool", "Marek", "2026-06-12"),
      ("Cap the spool (Marek, next Friday)", "Cap the spool", "Marek", "2026-06-12"),
      ("Cap the spool by this coming Friday, Marek", "Cap the spool", "Marek", "2026-06-12"),
      ("Cap the spool, Marek, due by the end of next week", "Cap the spool", "Marek", nil),
      ("Cap the spool by the end of next week", "Cap the spool by the end of next week", nil, nil),
      (
        "Review the graphs each month - Capacity (M. Okafor) - 2026-12-18",
        "Review the graphs each month", "Capacity (M. Okafor)", "2026-12-18"
      ),
    ] as [(String, String, String?, String?)])
  func takesOwnerAndDayOutWhole(typed: String, text: String, owner: String?, due: String?) throws {
    let reading = try ActionItemReadingTests.read(typed)
    #expect(reading.text == text)
    #expect(reading.owner == owner)
    #expect(reading.due?.description == due)
  }

  @Test(
    arguments: [
      ("Cap the spool (Owner: me, Due: 2026-12-18)", "me", false),
      ("Cap the spool (Owner: I, Due: 2026-12-18)", "I", false),
      ("Cap the spool (myself, 2026-12-18)", "myself", false),
      ("I'll cap the spool by 2026-12-18", "I", true),
      (
        "Cap the spool; owner: change management, I guess; due 2026-12-18", "change management",
        false
      ),
      ("Cap the spool (Owner: probably Dana, Due: 2026-12-18)", "probably Dana", false),
      ("Cap the spool (Owner: Dana?, Due: 2026-12-18)", "Dana", false),
    ])
  func takesNobodyForAnOwnerWhomAReaderCannotFind(typed: String, crowd: String, states: Bool) throws
  {
    let reading = try ActionItemReadingTests.read(typed)
    #expect(reading.owner == nil)
    #expect(reading.statesOwner == states)
    #expect(reading.text == (states ? "I'll cap the spool" : "Cap the spool"))
    let place = try #require(reading.places.crowd)
    #expect(String(decoding: Array(typed.utf8)[place], as: UTF8.self) == crowd)
  }

  @Test(arguments: [
    ("me, Marek: cap the spool, 2026-12-18", "me, Marek"),
    ("Cap the spool. Owner: me (Marek). 2026-12-18", "me (Marek)"),
    ("Cap the spool. Owner: change management. 2026-12-18", "change management"),
  ])
  func keepsAnAuthorWithANameAndATeam(typed: String, owner: String) throws {
    #expect(try ActionItemReadingTests.read(typed).owner == owner)
  }
}
