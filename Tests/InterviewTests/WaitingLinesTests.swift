import Postmortem
import Testing

@testable import Interview

/// No line of a pasted list is lost, however the author goes on.
@Suite struct WaitingLinesTests {
  private static let pasted = """
    21:16 Alert LabelRate fired
    21:20 First mail from a customer
    the channel
    21:40 Template copied back
    21:52 Labels are printed again
    """

  private func pasted() throws -> Talk {
    var talk = try Talk()
    talk.goToTimeline()
    talk.say(Self.pasted)
    #expect(talk.at == "entry 3")
    #expect(talk.challenge?.rule == "entry-without-time")
    #expect(talk.interview.lineHelp.waiting == 2)
    return talk
  }

  private func events(_ talk: Talk) -> [String] { talk.interview.rows.map(\.event.text) }

  @Test func leavesOnlyTheChallengedLineOutAtEnter() throws {
    var talk = try pasted()
    talk.say("")
    #expect(talk.notes == ["This line is left out; the list goes on with those that wait."])
    #expect(talk.at == "entry 5")
    #expect(
      events(talk) == [
        "Alert LabelRate fired", "First mail from a customer", "Template copied back",
        "Labels are printed again",
      ])
    talk.say("")
    #expect(talk.at == "why 1")
  }

  @Test func findsAllLinesAgainAfterUndo() throws {
    var talk = try pasted()
    talk.say("/undo", "/undo")
    #expect(talk.at == "entry 1")
    talk.say("21:16 Alert LabelRate fired")
    #expect(talk.challenge?.quote == "the channel")
    #expect(events(talk) == ["Alert LabelRate fired", "First mail from a customer"])
    talk.say("-")
    #expect(events(talk).count == 4)
  }

  @Test func savesNoLineTwiceThatIsPastedAnew() throws {
    var talk = try pasted()
    talk.say("/undo", "/undo", Self.pasted, "-", "")
    #expect(events(talk).count == 4)
    #expect(Set(events(talk)).count == 4)
  }

  @Test func takesTheLinesThatWaitBeforeTheListEnds() throws {
    var talk = try pasted()
    talk.say("/undo")
    #expect(talk.at == "entry 2")
    talk.say("")
    #expect(talk.notes.first == "3 lines of your list still wait: they come first.")
    #expect(talk.challenge?.quote == "the channel")
    talk.say("-", "")
    #expect(
      events(talk) == [
        "Alert LabelRate fired", "Template copied back", "Labels are printed again",
      ])
    #expect(Messages.linesFirst(1) == "One line of your list still waits: it comes first.")
  }

  @Test func goesOnWithTheListAfterAWayThroughAnotherSection() throws {
    var talk = try pasted()
    talk.say("/goto impact", "", "", "")
    #expect(talk.at == "entry 3")
    #expect(talk.challenge?.quote == "the channel")
    #expect(talk.interview.lineHelp.waiting == 2)
  }

  @Test func keepsTheListOfEachSectionForItself() throws {
    var talk = try pasted()
    talk.say("/goto went-well", "The alert names the dashboard\nok\nThe old template was there")
    #expect(talk.challenge != nil)
    #expect(talk.interview.queue == ["The old template was there"])
    talk.say("/goto timeline")
    #expect(
      talk.interview.queue == [
        "the channel", "21:40 Template copied back", "21:52 Labels are printed again",
      ])
  }

  @Test func saysThatAnEmptiedAnswerIsLeftOut() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("/goto learned", "Be more careful")
    #expect(talk.challenge != nil)
    talk.say("")
    #expect(
      talk.notes == [
        "Left out, for it was challenged and then emptied: “Be more careful” /undo goes back there."
      ])
    talk.say("/undo")
    #expect(talk.at == "item 1")
  }

  @Test func saysNothingOfAnEmptiedAnswerWhereNoneWasGiven() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("/goto learned", "")
    #expect(talk.notes == [])
  }
}
