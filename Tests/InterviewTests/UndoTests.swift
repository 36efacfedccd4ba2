import Postmortem
import SplitMix
import Testing

@testable import Interview

@Suite struct UndoTests {
  @Test func takesBackTheLastAcceptedAnswerAndAsksAgain() throws {
    var talk = try Talk()
    talk.goToImpact()
    #expect(talk.at == "who")
    talk.say("/undo")
    #expect(talk.notes == ["Taken back: 2"])
    #expect(talk.at == "severity")
    #expect(talk.ask?.previous == nil)
    #expect(talk.interview.document.severity == nil)
    talk.say("3")
    #expect(talk.interview.document.severity == 3)
    #expect(talk.at == "who")
  }

  @Test func saysThatNothingIsThereToTakeBack() throws {
    var talk = try Talk()
    talk.say("/undo")
    #expect(
      talk.notes == ["Nothing has been accepted yet, so there is nothing to take back."])
    #expect(talk.at == "draft")
  }

  @Test func takesBackAnEnter() throws {
    var talk = try Talk()
    talk.say("", "/undo")
    #expect(
      talk.notes == [
        "Taken back: your Enter at “Have you already drafted a postmortem? Give its path, or press Enter to start here.”"
      ])
    #expect(talk.at == "draft")
  }

  @Test func takesBackWhatWasParked() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say("human error", "/park")
    #expect(talk.at == "why 2")
    talk.say("/undo")
    #expect(talk.notes == ["Taken back: human error ❌"])
    #expect(talk.at == "why 1")
    talk.say("/ledger")
    guard case .view(.ledger(let entries))? = talk.events.first else {
      Issue.record("no ledger")
      return
    }
    #expect(entries.map(\.final) == [nil])
    #expect(entries.map(\.isParked) == [false])
  }

  @Test func leavesAChallengeAndTakesBackTheAnswerBeforeIt() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say(Talk.rungs[0], "human error")
    #expect(talk.challenge != nil)
    talk.say("/undo")
    #expect(talk.at == "why 1")
    talk.say("/park")
    #expect(talk.notes == ["Park is there for a point you are stuck on: try one answer first."])
  }

  @Test func bringsBackWhatAChangedRungHadMadeStale() throws {
    var talk = try Talk()
    talk.goToStatement()
    let before = talk.interview.document
    talk.say("/goto root-cause", "The printers were sent a page of 0 bytes by the label service")
    #expect(talk.interview.front == Slot(.rootCause, .why, n: 2, chain: 1))
    talk.say("/undo")
    #expect(talk.interview.document == before)
    #expect(talk.interview.front == Slot(.rootCause, .statement, chain: 1))
    #expect(talk.at == "why 1")
    #expect(talk.ask?.previous == Talk.rungs[0])
  }

  @Test func takesBackAnIncidentDocumentWithItsAnswer() throws {
    var talk = try Talk()
    talk.say("")
    _ = talk.interview.handle(.answer("incidents/a.md"))
    let text = "# Incident: Doors stay shut\n\n## Timeline\n- 08:10 Alert fired\n"
    let step = talk.interview.handle(
      .incident(IncidentSource(path: "incidents/a.md", text: text)))
    #expect(step.ending == nil)
    #expect(talk.interview.pendingAsk().found == "Doors stay shut")
    talk.say("/undo")
    #expect(talk.at == "document")
    talk.say("")
    #expect(talk.ask?.found == nil)
    #expect(talk.interview.source == nil)
  }

  @Test func keepsTheDocumentOfAnEarlierAnswer() throws {
    var talk = try Talk()
    talk.say("")
    _ = talk.interview.handle(.answer("incidents/a.md"))
    _ = talk.interview.handle(
      .incident(IncidentSource(path: "incidents/a.md", text: "# Incident: Doors stay shut\n")))
    talk.say("", "2026-06-08 21:14 CEST", "21:52", "2", "/goto incident", "", "no", "/undo")
    #expect(talk.interview.source?.path == "incidents/a.md")
  }

  /// However a conversation went: an answer and `/undo` leave the document and the question as they
  /// were, and all of it replays to the same.
  @Test(arguments: 1...8)
  func leavesEverythingAsItWasBeforeTheAnswer(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    var talk = try Talk()
    talk.handbook = ["patterns/a.md", "runbooks/b.md"]
    for _ in 0..<70 {
      guard let ask = talk.ask else { break }
      let answers = RhythmTests.answers[ask.place.field] ?? []
      if Int.random(in: 0..<12, using: &random) == 0 {
        talk.say(RhythmTests.commands.randomElement(using: &random) ?? "/back")
        continue
      }
      let answer = answers.randomElement(using: &random) ?? "other"
      let before = talk.interview
      let asked = talk.ask?.place
      let step = talk.send(.answer(answer))
      let changes = talk.interview.changes.count - before.changes.count
      guard step.ending == nil else { break }
      guard changes > 0, Bool.random(using: &random) else { continue }
      for _ in 0..<changes { talk.send(.command("/undo")) }
      #expect(talk.ask?.place == asked)
      #expect(talk.interview.document == before.document)
      #expect(talk.interview.front == before.front)
      #expect(talk.interview.route == before.route)
      #expect(talk.interview.changes.count == before.changes.count)
    }
    var again = try Talk()
    for input in talk.inputs { _ = again.interview.handle(input) }
    #expect(again.interview.document == talk.interview.document)
    #expect(again.interview.pendingAsk() == talk.interview.pendingAsk())
  }
}
