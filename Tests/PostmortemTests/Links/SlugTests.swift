import Postmortem
import SplitMix
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Checkout returned 503 for all users", "checkout-returned-503-for-all-users"),
    ("  Login:  slow / down!! ", "login-slow-down"),
    ("Café déjà vu — Straße, Łódź, Ærø, œuvre", "cafe-deja-vu-strasse-lodz-aero-oeuvre"),
    ("cafe\u{301} didn’t open", "cafe-didnt-open"),
    ("ĳ Žižek Őŕţ Ünïcödé þing ſ Ț", "ij-zizek-ort-unicode-thing-s-t"),
    ("日本語", "incident"), ("", "incident"), ("🔥🔥", "incident"), ("../../etc/passwd", "etc-passwd"),
    ("日本語 API 障害", "api"),
    (
      "The nightly export of invoices to the warehouse stopped halfway through the month",
      "the-nightly-export-of-invoices-to-the-warehouse-stopped"
    ),
    (String(repeating: "a", count: 80), String(repeating: "a", count: 60)),
    (String(repeating: "ab", count: 30) + " c", String(repeating: "ab", count: 30)),
    (String(repeating: "abcd ", count: 12) + "e", String(repeating: "abcd-", count: 11) + "abcd"),
    (String(repeating: "ß", count: 40), String(repeating: "s", count: 60)),
  ])
  func namesAFileAfterTheSymptom(symptom: String, slug: String) {
    #expect(Slug.kebab(symptom) == slug)
    #expect(Slug.isSafe(Slug.kebab(symptom)))
  }

  @Test func makesASafeSlugOfAnything() {
    var generator = SplitMix(seed: 5)
    for _ in 0..<5000 {
      let text = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...120, using: &generator)).map { _ in
            Unicode.Scalar(UInt32.random(in: 0...0x250, using: &generator)) ?? "x"
          }))
      let slug = Slug.kebab(text)
      #expect(Slug.isSafe(slug) && slug.utf8.count <= 60, "\(text.debugDescription)")
      #expect(Slug.kebab(slug) == slug)
    }
  }

  @Test(arguments: [
    "", ".", "..", "../x", "a/b", "a..b", "-x", ".x", "x.", "a b", "a\\b", "é", "a\0", "%2e",
  ])
  func refusesNamesThatCouldLeaveTheFolder(name: String) {
    #expect(!Slug.isSafe(name))
    #expect(WeekSlug("2026-W24-" + name) == nil)
  }

  @Test func readsAndPrintsSlugsWithAWeek() {
    let slug = WeekSlug("2026-W23-queue-stuck")
    #expect(slug?.week == Week(year: 2026, number: 23))
    #expect(slug?.name == "queue-stuck")
    #expect(slug?.description == "2026-W23-queue-stuck")
    #expect(slug?.fileName == "W23-queue-stuck.md")
    #expect(WeekSlug("2026-w3-x")?.description == "2026-W03-x")
  }

  @Test(arguments: [
    "", "2026", "2026-W23", "2026-W23-", "2026-W54-x", "2026-W123-x", "26-W23-x", "x026-W23-x",
    "2026-W-x",
    "0000-W01-x", "2026-X23-x", "2026_W23-x", "２026-W23-x",
  ])
  func refusesOtherSlugs(text: String) {
    #expect(WeekSlug(text) == nil)
  }
}
