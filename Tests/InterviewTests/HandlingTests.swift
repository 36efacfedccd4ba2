import Postmortem
import Testing

@testable import Interview

/// What an author is told on the way.
@Suite struct HandlingTests {
  /// At the offer of a second chain.
  private func atTheOffer() throws -> Talk {
    var talk = try Talk()
    talk.goToWhys()
    talk.say(
      Talk.rungs[0], Talk.rungs[1],
      "The deploy script compares only the number of files, and nobody is paged when a page is empty"
    )
    talk.say("")
    talk.say(Talk.rungs[2])
    return talk
  }

  @Test func keepsAnAnswerThatIsNeitherYesNorNo() throws {
    var talk = try atTheOffer()
    #expect(talk.ask?.place.field == .chain)
    #expect(talk.interview.historyKind == "why")
    talk.say("The pager rota ended in May")
    #expect(
      talk.notes == [
        "What you wrote is kept: after yes it can be the answer to the first why (on a terminal, press the Up key there)."
      ])
    #expect(talk.challenge?.rule == "yes-or-no")
    #expect(talk.ask?.place.field == .chain)
    talk.say("yes")
    #expect(talk.at == "why 1 of chain 2")
    #expect(talk.interview.historyKind == "why")
  }

  @Test func saysTheWaysOutBehindAParkedRung() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say("human error", "/park")
    #expect(
      talk.notes == [
        "Kept as open. If nothing else comes to mind, try one answer here and /park it too: two parked in a row end the whys. /back goes back to the parked one."
      ])
    talk.say("human error", "/park")
    #expect(talk.at == "statement")
    #expect(talk.notes == [])
  }

  @Test func saysThatEnterEndsTheWhysBehindAParkedRungWhereItDoes() throws {
    var talk = try Talk()
    talk.goToWhys()
    for rung in Talk.rungs { talk.say(rung) }
    talk.say("human error", "/park")
    #expect(
      talk.notes == ["Kept as open. Enter ends the whys here; an answer goes on with them."])
    talk.say("")
    #expect(talk.at == "statement")
  }

  @Test func saysThatSomethingIsOpenBeforeTheEnd() throws {
    var talk = try Talk()
    talk.goToImpact()
    talk.say("/goto finish")
    #expect(talk.notes == ["Something is open before the end, so first to Impact."])
    #expect(talk.at == "who")
  }

  @Test func saysWhatIsAskedWhereFactsAreTypedForAPath() throws {
    var talk = try Talk()
    talk.say("Labels came out blank at 21:14")
    #expect(
      talk.challenge?.message
        == "Only the path of a draft is asked for here; the facts come next. Where is it? Type the path of the file, or press Enter to start without it."
    )
    talk.say("", "Labels came out blank at 21:14")
    #expect(talk.challenge?.rule == "document-path")
    #expect(
      talk.challenge?.message
        == "Only the path of a file is asked for here; the facts come next. Type the path of the incident document, or press Enter to go on without one."
    )
    talk.say("")
    #expect(talk.at == "symptom")
  }

  @Test func keepsWhatTheEndAsksOutOfTheLedger() throws {
    var talk = try Talk()
    talk.goToConfirm()
    talk.say("", "yes")
    let conversation = try #require(talk.saved?.conversation)
    #expect(conversation.contains("*(yes-or-no)*"))
    #expect(conversation.hasSuffix("## Ledger\n\nNo answer was challenged.\n"))
  }

  @Test func formsTheFirstWhyAnewWhereTheSymptomIsCorrected() throws {
    var talk = try Talk()
    talk.goToWhys(alert: false)
    #expect(talk.ask?.question == "Why did parcel labels come out blank?")
    talk.say(Talk.rungs[0], "/goto incident", "", "", "Address labels came out empty")
    #expect(
      talk.notes == [
        "The first why is now: Why did address labels come out empty? Your answer to it stays; /goto root-cause changes it."
      ])
    #expect(
      talk.interview.document.chains.first?.rungs.first?.question
        == "Why did address labels come out empty?")
    talk.say("/undo")
    #expect(
      talk.interview.document.chains.first?.rungs.first?.question
        == "Why did parcel labels come out blank?")
  }

  @Test(arguments: [
    ("21:16 Alert LabelRate fired", true),
    ("21:16 Alarm of the label rate fires, suppressed", false),
    ("21:16 The alarm for the second line fires, but is suppressed", false),
    ("21:16 Alerts silent", false), ("21:16 Pager muted since May", false),
    ("21:16 No alert fired", false), ("21:16 Pager goes off", true),
  ])
  func asksAboutAnAlertThatFired(_ entry: String, _ isAlert: Bool) throws {
    var talk = try Talk()
    talk.goToTimeline()
    talk.say(entry, "")
    #expect((talk.ask?.question == "Why did the alert fire?") == isAlert)
  }

  @Test func saysThatADayCanBeReadTwoWays() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("Refuse an empty template file in the deploy script, @noor, 2/12/2026")
    #expect(talk.at == "due 1")
    #expect(talk.notes.count == 1)
    #expect(talk.notes.first?.contains("2/12/2026") == true)
  }

  @Test func keepsPagesElsewhereAndNamesAsReferences() throws {
    var talk = try Talk()
    talk.goToConfirm()
    talk.say("/goto references", "https://wiki.example/x_(y)?a=1#b")
    talk.say("RB-PRINT-07 (wiki)")
    #expect(
      talk.notes == [
        "No file of the handbook is called “RB-PRINT-07”: it is kept as a name, without a link."
      ])
    talk.say("runbooks/none.md")
    #expect(talk.challenge?.rule == "no-such-file")
    talk.say("", "yes")
    let document = try #require(talk.saved?.document)
    #expect(
      document.contains(
        """
        - Pattern: [https://wiki.example/x_(y)?a=1#b](https://wiki.example/x_%28y%29?a=1#b)
        - Runbook: RB-PRINT-07 (wiki)

        """))
  }
}
