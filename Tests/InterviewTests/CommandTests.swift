import Testing

@testable import Interview

@Suite struct CommandTests {
  @Test(arguments: [
    ("/help", true), ("/goto timeline", true), (" /undo ", true), ("/ladr", true), ("/exit", true),
    ("/LADDER", true), ("/gotp timeline", true), ("/go timeline", true),
    ("/etc/passwd was gone", false), ("/data was full", false), ("/health answered 200", false),
    ("/hits rose", false), ("/", false), ("//x", false), ("/var/log", false), ("/2", false),
    ("why", false), ("", false),
  ])
  func tellsACommandFromAnAnswer(_ line: String, _ isMeant: Bool) {
    #expect(Command.isMeant(by: line) == isMeant)
  }

  @Test(arguments: [
    ("/ladr", ["/ladder"]), ("/timelin", ["/timeline"]), ("/exit", ["/quit"]),
    ("/UNDO", ["/undo"]), ("/go", ["/goto"]), ("/dance", []), ("help", []),
    ("/sectons", ["/sections"]),
  ])
  func asksWhetherAnotherWasMeant(_ word: String, _ near: [String]) {
    #expect(Command.near(word) == near)
  }

  private static let list =
    "Commands: /help, /hint, /why, /back, /undo, /edit, /park, /goto SECTION, /sections, /show, /ladder, /timeline, /ledger, /quit."

  @Test func meetsAnUnknownCommandWithTheNearest() throws {
    var talk = try Talk()
    talk.say("/ladr")
    #expect(
      talk.events.first
        == .error(
          "“/ladr” is no command here; did you mean /ladder? \(Self.list) An answer that begins with a slash begins with //."
        ))
    #expect(talk.at == "draft")
    talk.send(.command("dance"))
    #expect(talk.events.first == .error("“dance” is no command here. \(Self.list)"))
  }

  // MARK: - Sections by name

  @Test(arguments: [
    ("timeline", Section.timeline), ("TIME", .timeline), ("4", .rootCause), ("whys", .rootCause),
    ("root cause", .rootCause), ("Root cause (5-whys)", .rootCause), ("act", .actionItems),
    ("what went well", .wentWell), ("went-p", .wentPoorly), ("the incident", .incident),
    ("lessons", .learned), ("cross", .references), ("s", .summary), ("11", .finish),
  ])
  func findsASectionAsPeopleNameIt(_ name: String, _ section: Section) throws {
    #expect(try Talk().interview.sectionName(name) == .one(section))
  }

  @Test func asksForMoreWhereSeveralSectionsBeginAlike() throws {
    var talk = try Talk()
    talk.goToImpact()
    talk.say("/goto went")
    #expect(
      talk.events.first == .error("“went” may be went-well or went-poorly; type more of it."))
    talk.say("/goto i")
    #expect(talk.events.first == .error("“i” may be incident or impact; type more of it."))
    talk.say("/goto what")
    #expect(
      talk.events.first
        == .error("“what” may be went-well, went-poorly or learned; type more of it."))
  }

  private static let sections =
    "Sections: incident, impact, timeline, root-cause, went-well, went-poorly, action-items, learned, summary, references, finish."

  @Test func asksWhetherAnotherSectionWasMeant() throws {
    var talk = try Talk()
    talk.goToImpact()
    talk.say("/goto tiemline")
    #expect(
      talk.events.first
        == .error("“tiemline” is no section; did you mean timeline? \(Self.sections)"))
    talk.say("/goto moon")
    #expect(talk.events.first == .error("“moon” is no section. \(Self.sections)"))
    talk.say("/goto")
    #expect(
      talk.events.first == .error("/goto goes to a section; name one. \(Self.sections)"))
    #expect(talk.at == "who")
  }

  @Test func goesToABeginningOfAName() throws {
    var talk = try Talk()
    talk.goToWhys()
    talk.say("/goto imp")
    #expect(talk.at == "who")
    #expect(talk.notes == ["To Impact. Enter keeps what is there."])
  }

  @Test func takesTheSameNamesAtTheEnd() throws {
    var talk = try Talk()
    talk.goToConfirm()
    talk.say("no", "whys")
    #expect(talk.at == "why 1")
  }
}
