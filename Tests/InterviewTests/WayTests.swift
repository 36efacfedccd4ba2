import Coach
import Postmortem
import Testing

@testable import Interview

/// Back, to a section, parked, to the end.
@Suite struct WayTests {
  @Test func goesOnThroughASectionAfterABackInIt() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say("/goto impact", "")
    #expect(talk.at == "what")
    talk.say("/back")
    #expect(talk.at == "who")
    talk.say("")
    #expect(talk.at == "what")
    talk.say("", "")
    #expect(talk.at == "why 1")
  }

  @Test func goesBackAndKeepsWithEnter() throws {
    var talk = try Talk()
    talk.goToImpact()
    talk.say("/back")
    #expect(talk.at == "severity")
    #expect(talk.ask?.previous == "2")
    talk.say("")
    #expect(talk.accepted.first?.value == "2")
    #expect(talk.at == "who")
  }

  @Test func goesBackSeveralQuestionsAndForwardToTheOpenOne() throws {
    var talk = try Talk()
    talk.goToImpact()
    talk.say("/back", "/back", "/back")
    #expect(talk.at == "started")
    talk.say("2026-06-08 21:00 CEST")
    #expect(talk.at == "who")
    #expect(talk.interview.document.duration?.minutes == 52)
  }

  @Test func saysThatNothingLiesBeforeTheFirstQuestion() throws {
    var talk = try Talk()
    talk.say("/back")
    #expect(talk.notes == [Messages.nothingBefore])
    #expect(talk.at == "draft")
  }

  @Test func goesBackToTheEndOfAListToAddToIt() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("/back")
    #expect(talk.at == "item 2")
    #expect(talk.ask?.place.section == .wentPoorly)
    talk.say("The spare printer had no paper, which cost five minutes")
    #expect(talk.at == "item 3")
    talk.say("")
    #expect(talk.ask?.place.section == .actionItems)
    #expect(talk.interview.document.wentPoorly.count == 2)
  }

  @Test func takesAnItemOutOfItsListAgain() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("/goto went-poorly", "-")
    #expect(talk.ask?.place.section == .wentPoorly)
    talk.say("-")
    #expect(talk.interview.document.wentPoorly.isEmpty)
    #expect(talk.ask?.place.section == .actionItems)
  }

  @Test func walksThroughASectionAndComesBack() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("/goto impact")
    #expect(talk.at == "who")
    talk.say("All 14 sorting lines", "", "")
    #expect(talk.ask?.place.section == .actionItems)
    #expect(talk.interview.document.affected?.text == "All 14 sorting lines")
  }

  @Test func keepsTheFirstFactsFirst() throws {
    var talk = try Talk()
    talk.say("/goto actions", "/goto action-items")
    #expect(talk.notes == [Messages.startFirst])
    #expect(talk.at == "draft")
  }

  @Test func parksOnlyWhatWasChallenged() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say("/park")
    #expect(talk.notes == [Messages.parkNotYet])
    talk.say("human error", "/park")
    #expect(talk.at == "why 2")
    #expect(
      talk.interview.document.markdown.contains("1. **Why did the alert fire?** human error ❌\n"))
    #expect(talk.interview.marks[0].passed == false)
    #expect(talk.interview.marks[3].passed == false)
  }

  @Test func explainsAChallenge() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say("/why")
    #expect(talk.notes == [Messages.nothingChallenged])
    talk.say("human error", "/why")
    #expect(talk.notes.first?.contains("(human-error)") == true)
  }

  @Test func endsAtADraftThatExists() throws {
    var talk = try Talk()
    let step = talk.send(.answer("drafts/2026-06.md"))
    #expect(step.ending == .draft)
    #expect(
      talk.notes == [
        "Then let us look at what you have, not start again: pushback review --coach drafts/2026-06.md"
      ])
  }

  @Test func asksWhereTheDraftIs() throws {
    var talk = try Talk()
    talk.say("yes")
    #expect(talk.challenge?.rule == "draft-path")
  }

  @Test func sortsEntriesIntoTheirPlace() throws {
    var talk = try Talk()
    talk.goToTimeline()
    talk.say(
      "21:40 Old template copied back\n21:16 Alert LabelRate fired\n20:55 New template deployed", ""
    )
    #expect(
      talk.interview.document.timeline.map(\.event.text) == [
        "New template deployed", "Alert LabelRate fired", "Old template copied back",
      ])
  }

  @Test func crossesMidnight() throws {
    var talk = try Talk()
    talk.say("", "", "Doors stayed shut", "2026-06-08 23:30 CEST", "2026-06-09 01:00 CEST", "3")
    talk.say("12 guests", "They could not enter their rooms", "12 of 80 guests, nobody hurt")
    talk.say(
      "23:31 Alert DoorsOffline fired\n00:10 Controller restarted\n01:00 Doors open again", "")
    let markdown = talk.interview.document.markdown
    #expect(markdown.contains("| 23:31 | Alert DoorsOffline fired |\n"))
    #expect(markdown.contains("| 2026-06-09 00:10 | Controller restarted |\n"))
    #expect(
      markdown.contains("- For how long: 2026-06-08 23:30 → 2026-06-09 01:00 CEST (1h 30m)\n"))
  }

  @Test func asksAboutPlacesThatDisagreeOnce() throws {
    var talk = try Talk()
    talk.goToImpact()
    talk.say(
      "All 12 sorting lines", "They could not stick labels on parcels",
      "4,100 of 9,000 parcels waited for 2 hours; none was lost")
    #expect(talk.challenge?.label == .inconsistent)
    #expect(
      talk.challenge?.places == [
        "incident: 2026-06-08 21:14 CEST → 2026-06-08 21:52 CEST (38m)"
      ])
    talk.say("4,100 of 9,000 parcels waited for 2 hours; none was lost")
    #expect(talk.challenge == nil)
    #expect(talk.ask?.place.section == .timeline)
  }

  @Test func saysHowMuchOfThe72HoursIsLeft() throws {
    var talk = try Talk()
    talk.say("", "", "Doors stayed shut", "2026-06-08 21:14 CEST", "21:52")
    #expect(talk.notes == ["A postmortem is due within 72 hours of the end: 57h 52m are left."])
    #expect(talk.accepted.first?.due?.stamp(.extended) == "2026-06-11T19:52:00Z")
    var late = try Talk(now: "2026-06-20T10:00:00Z")
    late.say("", "", "Doors stayed shut", "2026-06-08 21:14 CEST", "2026-06-08 21:52 CEST")
    #expect(
      late.notes == [
        "The 72 hours after the end were over 206h 8m ago. Write down first what is fading: what was on the screens."
      ])
  }

  @Test func checksBeforeItAsksToSaveAndThenSaves() throws {
    var talk = try Talk()
    talk.goToConfirm()
    #expect(talk.at == "confirm")
    #expect(talk.marks?.map(\.passed) == [true, true, true, true])
    #expect(
      talk.marks?.map(\.line) == [
        "\"Human error\" framing avoided?", "Action items concrete + assigned + due-dated?",
        "Action items prevent recurrence (not just patch the symptom)?",
        "5-whys reaches a *system* root cause, not a person?",
      ])
    talk.say("yes")
    #expect(talk.saved?.postmortem == "postmortems/2026/W24-parcel-labels-came-out-blank.md")
    #expect(
      talk.saved?.transcript == "postmortems/2026/W24-parcel-labels-came-out-blank.transcript.md")
    #expect(talk.interview.ending == .saved)
  }

  @Test func goesToASectionFromTheEndAndReturns() throws {
    var talk = try Talk()
    talk.goToConfirm()
    talk.say("no")
    #expect(talk.at == "goto")
    talk.say("nowhere")
    #expect(talk.challenge?.label == .format)
    talk.say("")
    #expect(talk.at == "confirm")
    talk.say("no", "learned")
    #expect(talk.at == "item 1")
    talk.say("An empty file looks like no file", "", "yes")
    #expect(talk.saved?.document.contains("- An empty file looks like no file\n") == true)
  }

  @Test func asksBeforeItReplacesAFileAndElseTakesTheNextName() throws {
    var talk = try Talk()
    talk.goToConfirm()
    talk.targetIsTaken = true
    talk.say("yes")
    #expect(talk.at == "replace")
    #expect(talk.saved == nil)
    talk.say("no")
    #expect(talk.saved?.postmortem == "postmortems/2026/W24-parcel-labels-came-out-blank-2.md")
    #expect(talk.saved?.replacing == false)
  }

  @Test func replacesAFileWhereThatIsWanted() throws {
    var talk = try Talk()
    talk.goToConfirm()
    talk.targetIsTaken = true
    talk.say("yes", "yes")
    #expect(talk.saved?.replacing == true)
  }

  @Test func countsWeeksAsTheHandbookDoes() throws {
    var talk = try Talk(weekRule: .us)
    talk.goToConfirm()
    talk.say("yes")
    #expect(talk.saved?.postmortem.hasPrefix("postmortems/2026/W23-") == true)
  }

  @Test func offersWhatTheHandbookHolds() throws {
    var talk = try Talk()
    talk.handbook = [
      "adr/0007-label-templates.md", "incidents/x.md", "patterns/empty-file-passes.md",
      "patterns/other.md", "postmortems/2026/W10-labels-blank.md",
      "postmortems/2026/W10-labels-blank.transcript.md", "runbooks/printers.md",
    ]
    talk.goToSummary()
    talk.say(
      "Parcel labels came out blank and parcels waited. An empty template had passed the deploy script, which counts files only. The old template was put back."
    )
    #expect(talk.at == "pattern")
    #expect(talk.ask?.candidates.first == "patterns/empty-file-passes.md")
    #expect(talk.ask?.candidates.contains("postmortems/2026/W10-labels-blank.md") == true)
    #expect(talk.ask?.candidates.contains { $0.hasSuffix(".transcript.md") } == false)
    talk.say("patterns/empty-file-passes.md (third time)")
    #expect(talk.ask?.candidates == ["runbooks/printers.md"])
    talk.say("../../../etc/passwd")
    #expect(talk.challenge?.rule == "outside-handbook")
    talk.say("runbooks/none.md")
    #expect(talk.challenge?.rule == "no-such-file")
    talk.say("1")
    #expect(talk.accepted.first?.value == "runbooks/printers.md")
    talk.say("0007-label-templates.md", "yes")
    let document = try #require(talk.saved?.document)
    #expect(
      document.contains(
        """
        - Pattern: [../../patterns/empty-file-passes.md](../../patterns/empty-file-passes.md) (third time)
        - Runbook: [../../runbooks/printers.md](../../runbooks/printers.md)
        - ADR: [../../adr/0007-label-templates.md](../../adr/0007-label-templates.md)
        """))
  }

  @Test func takesWhatTheIncidentDocumentSays() throws {
    var talk = try Talk(
      incident: IncidentSource(
        path: "incidents/2026/W23-labels.md",
        text: """
          ---
          title: "Incident: Labels blank"
          slug: 2026-W23-labels
          severity: 2
          started: 2026-06-08 21:14 (CEST)
          ended: 2026-06-08 21:52 (CEST)
          ---
          ## Timeline
          - **21:16** — Alert `Labels` fired
          - **21:20** — Hypothesis: paper is out
          """))
    talk.say("")
    #expect(talk.ask?.found == "Labels blank")
    talk.say("")
    #expect(talk.ask?.found == "2026-06-08 21:14 CEST")
    talk.say("")
    #expect(
      talk.notes == [
        "The incident document is filed under 2026-W23-labels, but its start is in 2026-W24. The document's name is kept."
      ])
    talk.say("", "")
    #expect(talk.accepted.first?.value == "2")
    talk.say(
      "All 12 sorting lines", "They could not stick labels on parcels", "4,100 of 9,000 late")
    #expect(talk.at == "keep 1")
    #expect(talk.ask?.entry == "21:16 Alert `Labels` fired")
    talk.say("yes")
    #expect(talk.ask?.entry == "21:20 Hypothesis: paper is out")
    talk.say("no")
    #expect(talk.at == "entry 1")
    #expect(talk.interview.document.timeline.map(\.event.text) == ["Alert `Labels` fired"])
    #expect(talk.interview.postmortemPath == "postmortems/2026/W23-labels.md")
    #expect(talk.interview.document.incident == "../../incidents/2026/W23-labels.md")
  }
}
