import Coach
import Postmortem
import Prompts
import Testing

@Suite struct ActionVerdictTests {
  let coach: Coach
  /// A Tuesday.
  let today = CalendarDate(year: 2026, month: 6, day: 9)

  init() throws { coach = try SharedCoach.get() }

  @Test(arguments: [
    ("Improve the way we hand over, Noor, 1 July", "vague"),
    ("We should look into the cache", "no-owner no-due vague"),
    ("Discuss the naming of hosts in the next round", "no-owner no-due vague"),
    ("be better at planning", "no-owner no-due vague"),
    ("Add monitoring", "no-owner no-due vague monitoring"),
    ("Better alerting (SRE, 2026-07-01)", "vague monitoring"),
    ("Alert on queue depth, @noor, 2026-07-01", "monitoring"),
    ("Dashboard for the replication lag of the ledger", "no-owner no-due monitoring"),
    ("Page @noor when replication lag stays above 30 s for 5 minutes, 2026-07-01", "no-owner"),
    ("noor: alert if no backup finished for 26 hours, due 2026-07-01", ""),
    ("Remind the operators to check the tank, Noor, 2026-07-01", "person-fix"),
    ("Everybody has to be more careful with scripts", "no-owner no-due vague person-fix"),
    ("Training on the new pump for all nurses (ward lead, 2026-07-01)", "person-fix"),
    ("CI refuses a migration without a down step. Noor, 1 July", ""),
    ("Storage team: cap the spool at 20 GB before Fri 12 June", ""),
    ("The team caps the spool at 20 GB soon", "no-owner no-due"),
    ("| Cap the spool at 20 GB | somebody | Q3 |", "no-owner no-due"),
    ("Restart the print spooler", "no-owner no-due"),
  ])
  func hearsTheProblems(text: String, problems: String) {
    let verdict = coach.action(text, today: today)
    #expect(verdict.problems.map(\.rawValue).joined(separator: " ") == problems)
    #expect(Set(verdict.findings.map(\.label)) == Set(verdict.problems))
  }

  @Test(arguments: [
    ("The import form rejects a ward code that is not in the master list", Reach.prevent),
    ("Branch protection on infra with two approvals", .prevent),
    ("Pin the base images by digest", .prevent),
    ("Alert when fewer than 3 of 5 nodes answer", .detect),
    ("Nightly job compares both ledgers and opens a ticket when they differ", .detect),
    ("Monitor disk usage", .detect),
    ("Runbook for a lost quorum with the exact commands", .mitigate),
    ("Add a kill switch for the mailer", .mitigate),
    ("Spare switch in the cupboard, configured", .mitigate),
    ("Restore the deleted pages from Tuesday's snapshot", .patch),
    ("Refund the 48 double bookings", .patch),
    ("Fix the typo in the config", .patch),
    ("Improve things", .unclear),
    ("Remind everybody to pay attention", .unclear),
  ])
  func tellsWhatAnActionWouldDo(text: String, reach: Reach) {
    #expect(coach.action(text, today: today).reach == reach)
  }

  @Test(arguments: [
    ("Improve the handover", Label.vague, "vague-action", "Improve"),
    ("Add monitoring for the printers", .monitoring, "bare-monitoring", "monitoring"),
    ("Remind all drivers to look", .personFix, "person-fix", "Remind"),
    ("We cap the spool at 20 GB", .noOwner, "no-owner", "We"),
    ("Cap the spool at 20 GB (Owner: me)", .noOwner, "owner-not-named", "me"),
    ("Noor caps the spool at 20 GB next sprint", .noDue, "no-due", "next sprint"),
    ("- [ ] **Improve** the handover", .vague, "vague-action", "Improve"),
    ("Owner: TBD. Cap the spool at 20 GB", .noOwner, "no-owner", "TBD"),
    ("Cap the spool at 20 GB", .noOwner, "no-owner", "Cap the spool at 20 GB"),
  ])
  func quotesTheWordsAProblemRestsOn(
    text: String, label: Label, rule: String, quote: String
  ) throws {
    let finding = try #require(
      coach.action(text, today: today).findings.first { $0.label == label })
    #expect(finding.rule == rule)
    #expect(finding.quote == quote)
    #expect(Array(text.utf8)[finding.range].elementsEqual(quote.utf8))
    #expect(finding.level == .error)
    #expect(finding.message == coach.challenge(rule: rule, attempt: 1, values: ["quote": quote]))
    #expect(!finding.message.isEmpty)
  }

  @Test func asksWhoTheAuthorIs() throws {
    let verdict = coach.action("Cap the spool at 20 GB (Owner: me, Due: 2026-07-01)", today: today)
    let finding = try #require(verdict.findings.first)
    #expect(
      finding.message == "Who is “me”, by name? Whoever reads this later cannot tell.")
    #expect(verdict.problems == [.noOwner])
    #expect(verdict.item.owner == nil)
  }

  @Test func takesAnAuthorWhoActsForSomebodyAndNamesNobody() {
    let verdict = coach.action("I will cap the spool at 20 GB by 2026-07-01", today: today)
    #expect(verdict.problems.isEmpty)
    #expect(verdict.item.owner == nil)
  }

  @Test func readsTheItem() {
    let item = coach.action("- [ ] Cap the spool (Noor, 1 July, OPS-7)", today: today).item
    #expect(item.text == "Cap the spool")
    #expect(item.owner == "Noor")
    #expect(item.due == CalendarDate(year: 2026, month: 7, day: 1))
    #expect(item.issue == "OPS-7")
  }

  @Test func namesWhatTheItemIsBeforeWhoDoesItAndWhen() {
    let findings = coach.action("We should improve monitoring soon", today: today).findings
    #expect(findings.map(\.label) == [.monitoring, .vague, .noOwner, .noDue])
  }

  @Test(arguments: ["", " ", "\u{0}", "|||", "???", "\u{1F464}", "`", "- [ ]", "(((", "ß́̂"])
  func judgesNothingWithoutHarm(text: String) {
    let verdict = coach.action(text, today: nil)
    #expect(verdict.problems.contains(.noOwner))
    for finding in verdict.findings { #expect(finding.range.upperBound <= text.utf8.count) }
  }

  @Test func judgesLongTextsInLinearTime() {
    let clock = ContinuousClock()
    let piece = "Remind Dana, by 12 June, to alert when lag > 5 for 10 min (OPS-1); "
    _ = coach.action(piece, today: today)
    let small = clock.measure {
      _ = coach.action(String(repeating: piece, count: 20), today: today)
    }
    let large = clock.measure {
      _ = coach.action(String(repeating: piece, count: 400), today: today)
    }
    // Twenty times the text; a quadratic judge would take 400 times as long.
    #expect(large < small * 100 + .milliseconds(50))
  }
}
