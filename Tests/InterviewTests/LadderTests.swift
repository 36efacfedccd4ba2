import Coach
import Testing

@testable import Interview

/// The whys, as the contracts have them.
@Suite struct LadderTests {
  @Test func asksFirstWhyTheAlertFired() throws {
    var talk = try Talk()
    talk.goToWhys()
    #expect(talk.at == "why 1")
    #expect(talk.ask?.question == "Why did the alert fire?")
  }

  @Test func asksFirstOfTheSymptomWithoutAnAlert() throws {
    var talk = try Talk()
    talk.goToWhys(alert: false)
    #expect(talk.ask?.question == "Why did parcel labels come out blank?")
  }

  @Test func formsEachWhyFromTheAnswerBefore() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say(Talk.rungs[0])
    #expect(
      talk.ask?.question == "Why did the label service return a page of 0 bytes to the printers?")
    talk.say(Talk.rungs[1])
    #expect(talk.ask?.question == "Why was the new template file on the server empty?")
  }

  @Test func offersToEndAfterASystemRungFromTheThirdOn() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say(Talk.rungs[0], Talk.rungs[1])
    #expect(talk.ask?.isOptional == false)
    talk.say(Talk.rungs[2])
    #expect(talk.at == "why 4")
    #expect(talk.ask?.isOptional == true)
    talk.say("")
    #expect(talk.at == "statement")
  }

  @Test func goesOnWhereAnOptionalWhyIsAnswered() throws {
    var talk = try Talk()
    talk.goToWhys()
    for rung in Talk.rungs { talk.say(rung) }
    talk.say("No rule says what a template must hold, and the script has no owner")
    #expect(talk.at == "why 5")
    #expect(talk.ask?.isOptional == true)
  }

  @Test func pushesBackEmptyPersonalAndCircularAnswers() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say("Something went wrong")
    #expect(talk.challenge?.label == .vacuous)
    #expect(talk.challenge?.attempt == 1)
    talk.say("Human error")
    #expect(talk.challenge?.label == .person)
    #expect(talk.challenge?.quote == "Human error")
    #expect(talk.challenge?.attempt == 2)
    talk.say("Because the alert fired")
    #expect(talk.challenge?.label == .circular)
    #expect(talk.notes == [Messages.parkOffer])
    #expect(talk.at == "why 1")
    #expect(talk.ask?.question == "Why did the alert fire?")
  }

  @Test func escalatesWithinARule() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say("Human error")
    let first = talk.challenge?.message
    talk.say("Human error")
    let second = talk.challenge?.message
    #expect(first != nil)
    #expect(second != nil)
    #expect(first != second)
  }

  @Test func asksWhatElseAfterAParkedRung() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say(Talk.rungs[0], "No idea", "/park")
    #expect(talk.at == "why 3")
    #expect(
      talk.ask?.question
        == "Why else did the label service return a page of 0 bytes to the printers?")
  }

  @Test func endsTheLadderAfterTwoParkedRungs() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say(Talk.rungs[0], "No idea", "/park", "No idea", "/park")
    #expect(talk.at == "statement")
  }

  @Test func asksTheFirstWhyOtherwiseWhereItWasParked() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say("No idea", "/park")
    #expect(talk.ask?.question == "Why else did the alert fire?")
  }

  @Test func endsAfterNineRungs() throws {
    var talk = try Talk()
    talk.goToWhys()
    let parts = [
      "printer", "spooler", "splitter", "cable", "switch", "router", "gateway", "cache", "disk",
    ]
    for (index, part) in parts.enumerated() {
      #expect(talk.at == "why \(index + 1)")
      talk.say("The \(part) \(index + 10) dropped \(index + 200) packets in 4 s")
    }
    #expect(talk.notes.contains(Messages.ladderFull))
    #expect(talk.at == "statement")
  }

  @Test func pushesBackAMechanismAsRootCause() throws {
    var talk = try Talk()
    talk.goToStatement()
    talk.say(Talk.rungs[1])
    #expect(talk.challenge?.label == .mechanism)
    talk.say(Talk.rungs[2])
    #expect(talk.challenge == nil)
  }

  @Test func asksLaterRungsAgainWhereOneChanged() throws {
    var talk = try Talk()
    talk.goToWhys()
    for rung in Talk.rungs { talk.say(rung) }
    talk.say("/back", "/back")
    #expect(talk.at == "why 2")
    #expect(talk.ask?.previous == Talk.rungs[1])
    talk.say("The template on the server had lost its body at the last save")
    #expect(talk.at == "why 3")
    #expect(talk.ask?.previous == Talk.rungs[2])
    #expect(
      talk.ask?.question == "Why had the template on the server lost its body at the last save?")
    talk.say("")
    #expect(talk.accepted.first?.value == Talk.rungs[2])
    #expect(talk.at == "why 4")
  }

  @Test func keepsLaterRungsWhereNothingChanged() throws {
    var talk = try Talk()
    talk.goToWhys()
    for rung in Talk.rungs { talk.say(rung) }
    talk.say("/back", "/back", "")
    #expect(talk.at == "why 4")
  }

  @Test func offersASecondCauseAChainOfItsOwn() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say(Talk.rungs[0], Talk.rungs[1])
    talk.say(
      "The deploy script compares only the number of files, and no printer rejects an empty page")
    talk.say("", Talk.rungs[2])
    #expect(talk.at == "chain")
    #expect(talk.ask?.cause == "no printer rejects an empty page")
    talk.say("yes")
    #expect(talk.at == "why 1 of chain 2")
    #expect(talk.ask?.question == "Why does no printer reject an empty page?")
    talk.say("/show")
    #expect(talk.notes.first?.contains("**Root cause:**") == true)
  }
}
