import Language
import Testing

/// Of two statements side by side the next why follows the deeper one.
@Suite struct SideBySideTests {
  @Test(arguments: [
    (
      "The price went up and the contract kept the old rate",
      "Why did the contract keep the old rate?"
    ),
    (
      "The plan was changed on Tuesday and the printout stayed the same",
      "Why did the printout stay the same?"
    ),
    (
      "The port moved in May, and the rule still names the old one",
      "Why does the rule still name the old one?"
    ),
    (
      "The sorter rejects any tray without a tag, and the new trays came without tags",
      "Why did the new trays come without tags?"
    ),
    (
      "The picture was gone; the archive deletes whatever is older than a week",
      "Why does the archive delete whatever is older than a week?"
    ),
    (
      "The exporter writes UTF-16 and the importer reads UTF-8", "Why does the importer read UTF-8?"
    ),
    (
      "The exporter writes UTF-16 whereas the importer expects UTF-8",
      "Why does the importer expect UTF-8?"
    ),
    (
      "A mouse had chewed the cable, and the ring has only one way round",
      "Why does the ring have only one way round?"
    ),
    (
      "Our intern was careless, and the form puts the cursor on the first patient",
      "Why does the form put the cursor on the first patient?"
    ),
    (
      "Lightning hit the mast and the surge arrester was missing",
      "Why was the surge arrester missing?"
    ),
  ])
  func followsTheDeeperHalf(_ answer: String, _ question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(arguments: [
    (
      "The invoice run takes six hours, and the window is four",
      "Why does the invoice run take six hours?"
    ),
    (
      "The parser chokes on commas, and the file has them since June",
      "Why does the parser choke on commas?"
    ),
    (
      "The kiosk still looks for `seat`, whereas the API says `place`",
      "Why does the kiosk still look for `seat`?"
    ),
    (
      "Rates come without an end date and the old row wins",
      "Why do rates come without an end date?"
    ),
    ("The belt was moved, and it stopped", "Why was the belt moved?"),
  ])
  func staysWithTheFirstHalf(_ answer: String, _ question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(arguments: [
    (
      "Nobody was paged, as the alert goes to a closed channel",
      "Why does the alert go to a closed channel?"
    ),
    (
      "The web server kept the old key as no reload followed the renewal",
      "Why did no reload follow the renewal?"
    ),
    ("The gate wasnt closed becuase the limit switch was bent", "Why was the limit switch bent?"),
    ("The app froze bc `init()` waits for the network", "Why does `init()` wait for the network?"),
    ("The node went read-only when its disk hit 100 %", "Why did its disk hit 100 %?"),
    ("The job was killed because it asked for 2 GiB", "Why did the job ask for 2 GiB?"),
    (
      "Nobody could log in, the account having been deleted in spring",
      "Why had the account been deleted in spring?"
    ),
    ("due to the nightly job running twice", "Why was the nightly job running twice?"),
    ("The log says the token ran out", "Why did the token run out?"),
    ("According to the manual the valve opens at 4 bar", "Why does the valve open at 4 bar?"),
    ("It came down to a bent pin", "Why was there a bent pin?"),
  ])
  func asksForTheReasonThatIsGiven(_ answer: String, _ question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(arguments: [
    (
      "The door contact opened for 80 ms as the car passed",
      "Why did the door contact open for 80 ms as the car passed?"
    ),
    (
      "The modem came up as `eth1` and the route names `eth0`",
      "Why did the modem come up as `eth1`?"
    ),
    (
      "The archive was deleted along with its index",
      "Why was the archive deleted along with its index?"
    ),
    ("Traffic doubled when the match started", "Why did traffic double when the match started?"),
    (
      "Job B started while job A was still copying",
      "Why did job B start while job A was still copying?"
    ),
  ])
  func takesNoMomentForAReason(_ answer: String, _ question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(arguments: [
    "The column is narrow and the insert is one transaction.",
    "The clock stops on a holiday, and the mail hangs off the clock.",
    "The account was deleted along with its project.",
  ])
  func keepsNoSecondCauseWhereNoLackIsTold(_ answer: String) {
    #expect(Clauses.secondCause(in: answer) == nil)
  }
}
