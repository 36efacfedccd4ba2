import Language
import Postmortem
import Testing

@Suite struct ActionItemAnswerTests {
  @Test(
    arguments: [
      ("@dana", "@dana"), ("Dana", "Dana"), ("dana", "dana"), ("storage team", "storage team"),
      ("the storage team", "the storage team"), ("Owner: Dana", "Dana"), ("SRE", "SRE"),
      ("me", nil), ("I", nil), ("I'll do it myself", nil), ("me, Dana", "Dana"),
      ("change management, I guess", nil), ("Dana?", nil), ("maybe Dana", nil),
      ("Dana, I think", nil), ("change management", "change management"),
      ("Dr. Amal Haddad", "Dr. Amal Haddad"), ("Dana and Ines", "Dana and Ines"),
      ("zsofi k.", "zsofi k"),
      ("Dana, by Friday", "Dana"), ("on-call lead", "on-call lead"), ("Facilities.", "Facilities"),
      ("we", nil), ("We all", nil), ("somebody", nil), ("the team", nil), ("everyone", nil),
      ("TBD", nil), ("", nil), ("???", nil), ("n/a", nil), ("no idea", nil), ("none", nil),
      ("asap", nil),
      ("nobody yet", nil), ("all engineers", nil), ("later", nil),
    ] as [(String, String?)])
  func readsAnOwner(answer: String, owner: String?) {
    #expect(ActionItemAnswer.owner(answer, names: ["dana", "ines"]) == owner)
  }

  @Test(
    arguments: [
      ("2026-06-15", "2026-06-15"), ("by 15 June", "2026-06-15"), ("Friday", "2026-06-12"),
      ("in two weeks", "2026-06-23"), ("within 10 days", "2026-06-19"), ("a week from now", nil),
      ("in a week", "2026-06-16"), ("end of June", "2026-06-30"), ("tomorrow", "2026-06-10"),
      ("soon", nil), ("Q3", nil), ("next sprint", nil), ("", nil), ("asap", nil), ("2 weeks", nil),
      ("in 99999999999999999999 days", nil), ("10/07/2026", nil),
      ("let us say 15 June", "2026-06-15"),
    ] as [(String, String?)])
  func readsADay(answer: String, day: String?) {
    // A Tuesday.
    let today = CalendarDate(year: 2026, month: 6, day: 9)
    #expect(ActionItemAnswer.due(answer, today: today)?.description == day)
  }

  @Test(
    arguments: [
      ("repo#12", "repo#12"), ("#12", "#12"), ("OPS-1", "OPS-1"), ("it is OPS-1", "OPS-1"),
      ("https://github.com/acme/infra/issues/9", "https://github.com/acme/infra/issues/9"),
      ("https://example.com/t?id=4", "https://example.com/t?id=4"),
      ("acme/infra#9", "acme/infra#9"),
      ("T12345", "T12345"), ("none", nil), ("no", nil), ("", nil), ("none yet", nil), ("-", nil),
      ("later", nil),
    ] as [(String, String?)])
  func readsAnIssue(answer: String, issue: String?) {
    #expect(ActionItemAnswer.issue(answer) == issue)
  }
}
