import Language
import Testing

/// Subjects that take more than a noun phrase to turn round.
@Suite struct QuestionSubjectTests {
  @Test(arguments: [
    ("who owns it isn't written anywhere", "Why isn't it written anywhere who owns it?"),
    (
      "How long a session lives is not written down",
      "Why is it not written down how long a session lives?"
    ),
    ("Whose job it is was never settled", "Why was it never settled whose job it is?"),
    (
      "That the two numbers differ was known but not recorded",
      "Why was it known but not recorded that the two numbers differ?"
    ),
    ("Whoever deploys decides on the order", "Why does whoever deploys decide on the order?"),
    (
      "Whatever lands in the shared folder is printed at night",
      "Why is whatever lands in the shared folder printed at night?"
    ),
    (
      "The script we run at night deletes whatever it finds",
      "Why does the script we run at night delete whatever it finds?"
    ),
    (
      "The sheet the drivers get is printed at five",
      "Why is the sheet the drivers get printed at five?"
    ),
    ("Logging in takes six tries", "Why does logging in take six tries?"),
    (
      "None of the five checks looks at the body",
      "Why does none of the five checks look at the body?"
    ),
    (
      "Our test accounts all belong to one tenant",
      "Why do our test accounts all belong to one tenant?"
    ),
    ("Only Mr Osei's token opens the vault", "Why does only Mr Osei's token open the vault?"),
    (
      "The pump, the valve and the gauge share one fuse",
      "Why do the pump, the valve and the gauge share one fuse?"
    ),
    ("@ana's token ran out", "Why did @ana's token run out?"),
    ("2.3.1 drops the header", "Why does 2.3.1 drop the header?"),
    (
      "Signal 14 shows proceed if the lamp relay sticks",
      "Why does signal 14 show proceed if the lamp relay sticks?"
    ),
    ("ACKs took 9 s each", "Why did ACKs take 9 s each?"),
    ("the bundle budget's set to 10 MB", "Why is the bundle budget set to 10 MB?"),
    ("Let's Encrypt allows five a week", "Why does Let's Encrypt allow five a week?"),
    ("Such files are never scanned", "Why are such files never scanned?"),
    ("idle clusters live until deleted", "Why do idle clusters live until deleted?"),
    (
      "Reversals posted after 23:00 carried the old date",
      "Why did reversals posted after 23:00 carry the old date?"
    ),
    ("The scan, which runs weekly, skips the archive", "Why does the scan skip the archive?"),
    ("because nobody, as far as we know, has the password", "Why does nobody have the password?"),
  ])
  func turnsTheSubjectRound(_ answer: String, _ question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(arguments: [
    ("On Sundays nobody watches the queue", "Why does nobody watch the queue on Sundays?"),
    ("After a power dip the doors stay shut", "Why do the doors stay shut after a power dip?"),
    ("After the move the cable was too short", "Why was the cable too short?"),
    ("In fact the pump has no filter", "Why does the pump have no filter?"),
  ])
  func keepsThePhraseThatSaysWhenItHolds(_ answer: String, _ question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(arguments: [
    (
      "there is no alarm on the cold room's second compressor",
      "Why is there no alarm on the cold room's second compressor?"
    ),
    ("The flag `--dry-run` doesn't exist in 2.x", "Why doesn't the flag `--dry-run` exist in 2.x?"),
    ("Rows are booked with quantity −1", "Why are rows booked with quantity −1?"),
    ("Our canary buys a €1 sock", "Why does our canary buy a €1 sock?"),
    (
      "The kiosk had been offline since noon and sold from a stale list",
      "Why had the kiosk been offline since noon?"
    ),
    (
      "We have a case where a user, long gone, can still log in",
      "Why do we have a case?"
    ),
    (
      "Shelving has no end date nor does it show up at handover",
      "Why does shelving have no end date?"
    ),
    (
      "The cluster had no quorum and therefore refused writes",
      "Why did the cluster have no quorum?"
    ),
    ("Reason: no free IP addresses", "Why were there no free IP addresses?"),
  ])
  func keepsWhatBelongsToTheClause(_ answer: String, _ question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(arguments: [
    ("The ticket said: restart it.", "Why did the ticket say \"restart it\"?"),
    ("Check the seal before filling", "Why was it that \"Check the seal before filling\"?"),
    ("Restart it and see, says the runbook", "Why was it that \"Restart it and see\"?"),
    (
      "Only on Mondays is the tape changed",
      "Why was it that \"Only on Mondays is the tape changed\"?"
    ),
    (
      "The launcher offers overwrite and merge as two buttons",
      "Why was it that \"the launcher offers overwrite and merge as two buttons\"?"
    ),
    (
      "Following the merger both firms kept their own DNS",
      "Why was it that \"Following the merger both firms kept their own DNS\"?"
    ),
    (
      "The way the modules are built makes it tough to stagger the releases of the pipeline in our three regions",
      "Why was it that \"the way the modules are built makes it tough to stagger the releases of the pipeline in our three regions\"?"
    ),
  ])
  func quotesOrdersAndWhatCannotBeTurned(_ answer: String, _ question: String) {
    #expect(Questions.next(after: answer).question == question)
  }
}
