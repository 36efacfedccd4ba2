import Coach
import Postmortem
import Testing

@testable import Interview

@Suite struct ViewTests {
  private func view(_ talk: inout Talk, _ command: String) throws -> View {
    let before = talk.ask
    talk.say(command)
    #expect(talk.ask == before, "a command that looks asks the same again")
    guard case .view(let view)? = talk.events.first else {
      throw TestFailure()
    }
    return view
  }

  private struct TestFailure: Error {}

  @Test func tellsTheRungsWithTheirMarks() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say(Talk.rungs[0], "no idea", "/park", Talk.rungs[2])
    guard case .ladder(let chains) = try view(&talk, "/ladder") else { return }
    let rungs = try #require(chains.first?.rungs)
    #expect(rungs.map(\.mark) == [.mechanism, .parked(.vacuous), .system, .asked])
    #expect(rungs.map(\.n) == [1, 2, 3, 4])
    #expect(rungs.map(\.answer) == [Talk.rungs[0], "no idea", Talk.rungs[2], ""])
    #expect(rungs.first?.question == "Why did the alert fire?")
    #expect(rungs.last?.question == talk.ask?.question)
    #expect(chains.first?.rootCause == nil)
  }

  @Test func tellsTheForksThatWereSetAside() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say(
      "The label service returned a page of 0 bytes, plus the printers retry such a page for ever")
    guard case .ladder(let chains) = try view(&talk, "/ladder") else { return }
    let fork = try #require(chains.first?.forks.first)
    #expect(fork.n == 1)
    #expect(fork.fate == .waits)
    talk.say(Talk.rungs[1], Talk.rungs[2], "", Talk.rungs[2])
    #expect(talk.ask?.cause == fork.cause)
    talk.say("yes")
    guard case .ladder(let both) = try view(&talk, "/ladder") else { return }
    #expect(both.count == 2)
    #expect(both[0].forks.first?.fate == .followed)
    #expect(both[0].rootCause == View.Statement(text: Talk.rungs[2], mark: .system))
    #expect(both[1].cause == fork.cause)
  }

  @Test func tellsDetectionMitigationAndRecovery() throws {
    var talk = try Talk()
    talk.goToWhys()
    guard case .timeline(let course) = try view(&talk, "/timeline") else { return }
    #expect(course.entries.count == 3)
    #expect(course.detected == 0)
    #expect(course.mitigated == 1)
    #expect(course.ended?.clock.description == "21:52")
  }

  @Test func tellsHowFarTheSectionsAre() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say("no idea", "/park")
    guard case .sections(let states) = try view(&talk, "/sections") else { return }
    #expect(states.map(\.isDone) == [true, true, true] + [Bool](repeating: false, count: 8))
    #expect(states[3].here == "why 2")
    #expect(states[3].parked == 1)
    #expect(states[2].answered == 3)
    #expect(states.compactMap(\.here).count == 1)
  }

  @Test func tellsWhatBecameOfEachChallenge() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say("human error", Talk.rungs[0], "no idea")
    guard case .ledger(let entries) = try view(&talk, "/ledger") else { return }
    #expect(entries.map(\.first) == ["human error", "no idea"])
    #expect(entries.map(\.final) == [Talk.rungs[0], nil])
    #expect(entries.map(\.place) == ["Root cause (5-whys), why 1", "Root cause (5-whys), why 2"])
    #expect(entries.map(\.label) == [.person, .vacuous])
  }

  @Test func saysAtEachSectionWhatComesNextAndWhenItIsDue() throws {
    var talk = try Talk()
    talk.goToImpact()
    let ways = talk.events.compactMap { event -> Way? in
      if case .section(_, _, _, let way) = event { way } else { nil }
    }
    let way = try #require(ways.first)
    #expect(way.next == "Timeline")
    #expect(way.due?.stamp(.extended) == "2026-06-11T19:52:00Z")
    // On the way back through a section that is done, the first open one comes next.
    talk.say("/goto incident")
    let back = talk.events.compactMap { event -> Way? in
      if case .section(_, _, _, let way) = event { way } else { nil }
    }
    #expect(back.first?.next == "Impact")
  }

  // MARK: - What entries say

  @Test(arguments: [
    ("Terminal calls: cars are not on the list", true), ("First mail from a customer", true),
    ("Front desk noticed empty pages", true), ("Nobody called the desk", false),
    ("Hypothesis: a customer called it", false), ("Queue depth 540", false),
  ])
  func knowsWhenSomebodyNoticed(_ entry: String, _ isNotice: Bool) {
    #expect(ResponseWords.isNotice(entry) == isNotice)
  }

  @Test(arguments: [
    ("Old template copied back to the server", true), ("Rolled it back", true),
    ("Template put back", true), ("Failed over to the second site", true),
    ("Deploy stopped by the release engineer", true), ("Restarted the sync, no change", false),
    ("Hypothesis: roll back", false), ("Restart did not help", false), ("Doors opened", false),
    ("Rebooted it, still dark", false), ("Battery is dead, NTP was blocked", false),
    ("Queues drained", false), ("Drained node 3", true), ("Jo blocked the sender", true),
  ])
  func knowsWhatWasDoneAgainstIt(_ entry: String, _ isMitigation: Bool) {
    #expect(ResponseWords.isMitigation(entry) == isMitigation)
  }

  private func course(_ entries: [String]) throws -> Course {
    let started = try Moment(parsing: "2026-06-08 21:14 CEST")
    return Course(
      started: started, ended: started.inUTC(addingMinutes: 60),
      entries: try entries.map { entry in
        let parts = entry.split(separator: " ", maxSplits: 1)
        let minutes = try #require(Int(parts[0]))
        return Course.Entry(
          moment: started.inUTC(addingMinutes: minutes), text: String(parts[1]))
      })
  }

  @Test func takesTheLastMitigationBeforeTheEndAndTheFirstNoticeFromTheStart() throws {
    let both = try course([
      "-5 Customer called about an invoice", "2 First customer called", "4 Alert fired",
      "10 Restarted the printers", "30 Template put back", "60 Restarted printers print again",
      "70 Replaced the disk",
    ])
    #expect(both.detected == 1)
    #expect(both.mitigated == 4)
    let none = try course(["0 Labels blank", "60 Labels fine"])
    #expect(none.detected == nil)
    #expect(none.mitigated == nil)
    let atTheEnd = try course(["1 Alert fired", "60 Template put back"])
    #expect(atTheEnd.mitigated == 1)
  }
}
