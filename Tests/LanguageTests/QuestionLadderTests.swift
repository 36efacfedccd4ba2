import Testing

@testable import Language

@Suite struct QuestionLadderTests {
  @Test(
    "asks first about the symptom",
    arguments: [
      ("Checkout returned 502 for 38 minutes", "Why did checkout return 502 for 38 minutes?"),
      ("Slow search on the shop", "Why was search slow on the shop?"),
      ("Broken links in the newsletter", "Why were links broken in the newsletter?"),
      ("Two wards had no lab results", "Why did two wards have no lab results?"),
      (
        "The ferry app showed yesterday's timetable",
        "Why did the ferry app show yesterday's timetable?"
      ),
      ("Payments down", "Why were payments down?"),
      ("Error rate above 5 %", "Why was the error rate above 5 %?"),
    ])
  func asksFirst(symptom: String, question: String) {
    #expect(Questions.first(symptom: symptom) == question)
  }

  @Test(
    "asks what made a gap possible",
    arguments: [
      ("No capacity check in CI", "Why was there no capacity check in CI?"),
      ("The doc did not mention the flag", "Why did the doc not mention the flag?"),
      (
        "what is half done stands nowhere",
        "Why had nothing shown before this incident that \"what is half done stands nowhere\"?"
      ),
    ])
  func asksForTheGap(answer: String, question: String) {
    #expect(Questions.gap(after: answer) == question)
  }

  @Test(
    "asks what else after a parked rung",
    arguments: [
      ("Why did the alert fire?", "Why else did the alert fire?"),
      ("Why else did the alert fire?", "Why else did the alert fire?"),
      ("Why was it that \"x\"?", "Why else was it that \"x\"?"),
      ("Impact", "Why else was the pool too small?"),
    ])
  func asksForMore(question: String, other: String) {
    #expect(Questions.other(after: "The pool was too small", question: question) == other)
  }

  @Test(
    "hears a second cause",
    arguments: [
      (
        "No size check in the upload form; the limit on the proxy was undocumented.",
        "the limit on the proxy was undocumented"
      ),
      ("The script accepts any branch and nothing checks the tag", "nothing checks the tag"),
      ("A bad config combined with a missing health check", "a missing health check"),
      ("The disk filled up, and also the alert was misrouted.", "the alert was misrouted"),
      (
        "The alert fires on averages. On top of that, the channel was archived.",
        "the channel was archived"
      ),
      ("no limit on uploads, and no alert on disk usage", "no alert on disk usage"),
      ("The pump was too small and the valve had no sensor", "the valve had no sensor"),
    ])
  func hearsSecondCause(answer: String, second: String) {
    #expect(Clauses.secondCause(in: answer) == second)
  }

  @Test(
    "takes the rest of a story for no second cause",
    arguments: [
      "triage opened 120 connections and exhausted the pool",
      "The pool was too small, and so requests queued",
      "The index was dropped and queries slowed down",
      "The job restarted and then the queue drained",
      "The queue was full and it dropped messages",
      "The disk was full", "", "The primary and the replica were on one rack",
      "Because the cert had lapsed, the handshake failed",
    ])
  func hearsNoSecondCause(answer: String) {
    #expect(Clauses.secondCause(in: answer) == nil)
  }

  @Test("measures how much an answer repeats")
  func measuresOverlap() {
    #expect(Overlap.share(of: "The alert was firing", in: "Why did the alert fire?") == 1)
    #expect(Overlap.share(of: "The disk was full", in: "Why did the alert fire?") == 0)
    #expect(Overlap.share(of: "", in: "Why did the alert fire?") == 0)
    #expect(Overlap.share(of: "was it not", in: "Why was it not?") == 0)
    #expect(
      Overlap.share(of: "The connections exhausted the pools", in: "Why was the pool exhausted?")
        > 0.6)
    #expect(
      Overlap.stems(of: "`Pool.max` limits") == Overlap.stems(of: "limit `pool.max`").reversed())
  }
}
