import Coach
import Postmortem
import Testing

@testable import Interview

/// Action items, their facts, and the ladder they are held against.
@Suite struct ActionTests {
  @Test func readsOwnerDayAndIssueOutOfTheText() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("Refuse an empty template file in the deploy script, @noor, 2026-06-19, labels#48")
    let accepted = try #require(talk.accepted.first)
    #expect(accepted.value == "Refuse an empty template file in the deploy script")
    #expect(accepted.action?.owner == "@noor")
    #expect(accepted.action?.due?.description == "2026-06-19")
    #expect(accepted.action?.issue == "labels#48")
    #expect(talk.at == "item 2")
  }

  @Test func asksForWhatIsMissing() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("Refuse an empty template file in the deploy script")
    #expect(talk.at == "owner 1")
    talk.say("we")
    #expect(talk.challenge?.label == .noOwner)
    talk.say("storage team")
    #expect(talk.at == "due 1")
    talk.say("soon")
    #expect(talk.challenge?.label == .noDue)
    talk.say("30 February 2027")
    #expect(talk.challenge?.label == .format)
    #expect(
      talk.challenge?.message
        == "There is no 30 February 2027 in the calendar. Type the day like 2026-06-08.")
    talk.say("19 June")
    #expect(talk.accepted.first?.value == "2026-06-19")
    #expect(talk.at == "issue 1")
    talk.say("")
    #expect(talk.at == "item 2")
  }

  @Test func keepsAParkedOwnerAsAHole() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say(
      "Refuse an empty template file in the deploy script, 2026-06-19", "somebody", "/park", "")
    #expect(
      talk.interview.document.markdown.contains(
        "- [ ] Refuse an empty template file in the deploy script (Owner: ❌, Due: 2026-06-19)\n"))
    #expect(talk.interview.marks[1].passed == false)
  }

  @Test(arguments: [
    ("Improve monitoring", Label.monitoring), ("Be more careful with templates", .personFix),
  ])
  func pushesBackWishes(_ text: String, _ label: Label) throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say(text + ", @noor, 2026-06-19")
    #expect(talk.challenge?.label == label)
    #expect(talk.at == "item 1")
  }

  @Test func takesAPastedListOneItemALineAndAsksInBetween() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say(
      "Refuse an empty template file in the deploy script, @noor\nPage the on-call when no label is printed for 10 minutes, @li, 2026-06-20"
    )
    #expect(talk.at == "due 1")
    talk.say("2026-06-19", "")
    #expect(talk.at == "issue 2")
    #expect(talk.accepted.last?.value == "Page the on-call when no label is printed for 10 minutes")
  }

  @Test func showsWhichWhyEachActionCuts() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("Refuse an empty template file in the deploy script, @noor, 2026-06-19, labels#48", "")
    #expect(talk.notes.first?.hasPrefix("Action 1 cuts why 2, why 3: Refuse an empty") == true)
  }

  @Test func asksOnceWhereNothingPrevents() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("Restore the old template on all servers, @noor, 2026-06-19, labels#48", "")
    #expect(talk.challenge?.label == .patchOnly)
    #expect(talk.at == "item 2")
    talk.say("")
    #expect(talk.challenge?.label != .patchOnly)
    #expect(talk.interview.marks[2].passed == false)
  }

  @Test func asksOnceWhereTheEndOfTheLadderIsMetByNone() throws {
    var talk = try Talk()
    talk.goToActions()
    talk.say("Refuse coffee machines without a lid in the kitchen, @noor, 2026-06-19, x#1", "")
    var labels: [Label] = []
    while let challenge = talk.challenge, labels.count < 5 {
      labels.append(challenge.label)
      talk.say("")
    }
    #expect(labels.last == .unmetCause)
    #expect(Set(labels).count == labels.count)
    #expect(talk.ask?.place.section == .learned)
    #expect(talk.interview.marks[2].passed == false)
  }
}
