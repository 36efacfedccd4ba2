import Coach
import Testing

@testable import Interview

/// Which of several reasons to push back is raised, and with what words.
@Suite struct ChallengeTests {
  @Test func asksForTheNumberBeforeItCallsATextVacuous() throws {
    var talk = try Talk()
    talk.goToImpact()
    talk.say(
      "All 12 sorting lines", "Stick a label on a parcel; they waited on the belt",
      "quite a lot of them")
    #expect(talk.challenge?.label == .noNumber)
    #expect(
      talk.challenge?.message
        == "I see no number in “quite a lot of them”. How many, of how many - and was any data lost, also if that is zero?"
    )
  }

  @Test func takesATextOfWhichOneSentenceSaysSomething() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("/goto learned", "Something went wrong.")
    #expect(talk.challenge?.label == .vacuous)
    talk.say("Something went wrong. The spooler of line 4 wrote \"page size 0\" to its log.")
    #expect(talk.challenge == nil)
  }

  @Test func asksOfAnEmptyTextWhatItsSectionIsFor() throws {
    var talk = try Talk()
    talk.goToStatement()
    talk.say(Talk.rungs[2])
    if talk.at == "chain" { talk.say("no") }
    talk.say("Everything was fine")
    #expect(talk.at == "item 1")
    #expect(talk.challenge?.label == .vacuous)
    #expect(
      talk.challenge?.message
        == "“Everything was fine” cannot be done again next time. Which tool, habit or rule made something go well?"
    )
  }

  @Test(arguments: [
    (
      [],
      "This one cannot stay empty. The symptom from outside, not the cause: which thing did not work, and how did that look?"
    ),
    (
      ["Labels came out blank", "2026-06-08 21:14", "21:52"],
      "This one cannot stay empty. 1 full outage, all users; 2 partial outage, many users; 3 degraded, small impact; 4 internal only, no user impact."
    ),
  ])
  func saysWhatIsNeededWhereNothingWasTyped(_ before: [String], _ message: String) throws {
    var talk = try Talk()
    talk.say("", "")
    for text in before { talk.say(text) }
    talk.say("")
    #expect(talk.challenge?.label == .vacuous)
    #expect(talk.challenge?.message == message)
    talk.say("")
    #expect(talk.challenge?.message != message)
  }

  @Test(arguments: [
    "The labels came out two hours later. An empty template passed the deploy script. The old template was put back.",
    "Labels were held back for two hours more. An empty template passed the deploy script. The old template was put back.",
  ])
  func takesALengthOfTimeThatComparesForNoDuration(_ summary: String) throws {
    var talk = try Talk()
    talk.goToSummary()
    talk.say(summary)
    #expect(talk.challenge?.label != .inconsistent)
  }

  @Test func endsTheTimelineWhereEntriesWereKept() throws {
    var talk = try Talk(incident: Self.incident)
    talk.say("", "", "", "", "2")
    talk.say(
      "All 12 sorting lines", "Stick a label on a parcel; they waited on the belt",
      "4,100 of 9,000 parcels late")
    #expect(talk.at == "keep 1")
    talk.say("yes", "no")
    #expect(talk.at == "entry 1")
    talk.say("")
    #expect(talk.at == "why 1")
  }

  @Test func asksForAnEntryWhereEachWasDropped() throws {
    var talk = try Talk(incident: Self.incident)
    talk.say("", "", "", "", "2")
    talk.say(
      "All 12 sorting lines", "Stick a label on a parcel; they waited on the belt",
      "4,100 of 9,000 parcels late")
    talk.say("no", "no", "")
    #expect(talk.challenge?.label == .vacuous)
    #expect(talk.at == "entry 1")
  }

  @Test func tellsInTheLedgerTheWordsThatYesStoodForAndTheTimeOfAnEntry() throws {
    var talk = try Talk(incident: Self.incident)
    talk.say("", "", "", "", "2")
    talk.say(
      "All 12 sorting lines", "Stick a label on a parcel; they waited on the belt",
      "4,100 of 9,000 parcels late")
    talk.say("yes", "yes")
    #expect(talk.challenge?.label == .blame)
    talk.say("The template was changed by hand; no script looks at its size")
    #expect(talk.at == "entry 1")
    let ledger = talk.interview.transcript.markdown(titled: "Labels came out blank")
    #expect(
      ledger.contains(
        """
           - first: 21:20 Human error: Noor forgot to fill the template
           - final: 21:20 The template was changed by hand; no script looks at its size
        """))
    #expect(ledger.contains("1. Timeline, keep 2: blame"))
  }

  @Test func tellsInTheTranscriptThatTheAuthorWentBack() throws {
    var talk = try Talk()
    talk.say("", "", "Parcel labels came out blank", "/back", "Labels came out blank")
    let transcript = talk.interview.transcript.markdown(titled: "Labels came out blank")
    #expect(
      transcript.contains(
        """
        **When did it start? Date and time, with the zone if it is not UTC.**

        > /back

        **What did users see? One line, in their words. (before: Parcel labels came out blank)**

        > Labels came out blank
        """))
  }

  private static let incident = IncidentSource(
    path: "incidents/2026/W24-labels.md",
    text: """
      ---
      title: "Incident: Labels came out blank"
      severity: 2
      started: 2026-06-08 21:14 (CEST)
      ended: 2026-06-08 21:52 (CEST)
      ---
      # Incident: Labels came out blank
      ## Timeline
      - **21:16** — Alert `LabelRate` fired (0 of 40 a minute)
      - **21:20** — Human error: Noor forgot to fill the template
      """)
}
