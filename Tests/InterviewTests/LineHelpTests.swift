import Postmortem
import Testing

@testable import Interview

/// What the conversation knows that helps with the next line.
@Suite struct LineHelpTests {
  private func atTheTimeline() throws -> Talk {
    var talk = try Talk()
    talk.say("", "", "Labels came out blank", "2026-06-08 21:14 CEST", "21:52", "2")
    talk.say("All 12 sorting lines", "They could not stick labels on parcels")
    talk.say("4,100 of 9,000 parcels (46 %)")
    return talk
  }

  @Test func bringsAnAcceptedAnswerBackAsOneThatIsKept() throws {
    var talk = try atTheTimeline()
    talk.say("/back")
    #expect(talk.interview.lineHelp.wording == "4,100 of 9,000 parcels (46 %)")
    #expect(talk.interview.lineHelp.isKept)
  }

  @Test func bringsARejectedWordingBack() throws {
    var talk = try atTheTimeline()
    talk.say("21:16 Alert LabelRate fired", "", "human error")
    #expect(talk.interview.lineHelp.wording == "human error")
    #expect(!talk.interview.lineHelp.isKept)
    talk.say("/hint")
    #expect(talk.interview.lineHelp.wording == "human error")
    talk.say("/back", "")
    #expect(talk.interview.lineHelp.wording == nil)
  }

  /// Of a pasted list it is the line that was pushed back.
  @Test func bringsOnlyTheRejectedLineOfAListBack() throws {
    var talk = try atTheTimeline()
    talk.say("21:16 Alert LabelRate fired\nsomebody looked\n21:52 Labels are printed again")
    #expect(talk.interview.lineHelp.wording == "somebody looked")
  }

  /// Not everything that is copied along is an entry.
  @Test func leavesALineOfAListOutAtAHyphen() throws {
    var talk = try atTheTimeline()
    talk.say("21:16 Alert fired\nthe channel\n21:40 Template copied back\nbye\n21:52 Printed")
    #expect(talk.interview.lineHelp.waiting == 3)
    talk.say("-")
    #expect(talk.interview.lineHelp.wording == "bye")
    #expect(talk.interview.lineHelp.waiting == 1)
    talk.say("-")
    #expect(talk.interview.lineHelp.waiting == 0)
    #expect(talk.ask?.place.n == 4)
    #expect(
      talk.interview.rows.map(\.event.text) == ["Alert fired", "Template copied back", "Printed"])
  }

  /// Where Enter alone is an answer, it must not send the rejected wording again.
  @Test func bringsNothingBackWhereEnterGoesOn() throws {
    var talk = try Talk()
    talk.say("", "/no/such/file.md")
    #expect(talk.interview.lineHelp.wording == nil)
  }

  @Test func tellsKindsOfQuestionsApart() throws {
    var talk = try atTheTimeline()
    #expect(talk.interview.historyKind == "entry")
    talk.say("21:16 Alert LabelRate fired", "")
    #expect(talk.interview.historyKind == "why")
    talk.say("/goto went-well")
    #expect(talk.interview.historyKind == "went-well item")
    talk.say("/goto went-poorly")
    #expect(talk.interview.historyKind == "went-poorly item")
  }

  // MARK: - Entries

  @Test func cutsATimelineIntoItsEntries() throws {
    let talk = try atTheTimeline()
    #expect(
      talk.interview.lineHelp.entries("- 21:16 Alert fired\n\n3. 21:40: Template copied back\n")
        == ["21:16 Alert fired", "21:40 Template copied back"])
  }

  @Test func leavesOtherAnswersWhole() throws {
    var talk = try atTheTimeline()
    talk.say("21:16 Alert LabelRate fired", "")
    #expect(talk.interview.lineHelp.entries("one\ntwo") == ["one two"])
  }

  @Test func takesItemsWithoutTheirListMarks() throws {
    var talk = try atTheTimeline()
    talk.say("21:16 Alert LabelRate fired", "", "/goto went-well")
    talk.say(
      "- The alert names the dashboard\n* The rollback took four minutes\n1. The old template was still on the server"
    )
    let values =
      talk.inputs.isEmpty
      ? []
      : talk.events.compactMap { event -> String? in
        if case .accepted(let accepted) = event { accepted.value } else { nil }
      }
    #expect(
      values == [
        "The alert names the dashboard", "The rollback took four minutes",
        "The old template was still on the server",
      ])
  }

  @Test(arguments: [
    ("- a", "a"), ("* a", "a"), ("+ a", "a"), ("\u{2022} a", "a"), ("1. a", "a"), ("12) a", "a"),
    ("- [ ] a", "a"), ("1. [x] a", "a"), ("-a", "-a"), ("-", "-"), ("2026. a", "2026. a"),
    ("1.5 s", "1.5 s"), ("a - b", "a - b"), ("", ""),
  ])
  func dropsListMarks(line: String, entry: String) {
    #expect(ListMark.dropped(line, numbered: true) == entry)
  }

  @Test func keepsTheNumberOfASingleLine() {
    #expect(ListMark.dropped("3. shift saw it first", numbered: false) == "3. shift saw it first")
  }

  // MARK: - Completion

  private func words(_ talk: Talk, _ text: String) -> [String]? {
    guard case .words(_, let words)? = talk.interview.lineHelp.completable(text) else { return nil }
    return words
  }

  @Test func completesCommands() throws {
    let talk = try atTheTimeline()
    #expect(words(talk, "/h") == ["/help", "/hint"])
    #expect(words(talk, "/goto s")?.contains("summary") == true)
    #expect(words(talk, "/why ")?.contains("human-error") == true)
    #expect(words(talk, "/hint x") == nil)
    #expect(words(talk, "21:14 ") == nil)
  }

  @Test func completesPathsWhereAFileIsAskedFor() throws {
    let talk = try Talk()
    #expect(talk.interview.lineHelp.completable("inc") == .files(typed: "inc"))
    #expect(talk.interview.lineHelp.completable("/home/n") == .files(typed: "/home/n"))
  }

  @Test func completesTheHandbooksFilesStepByStep() {
    let paths = ["adr/1.md", "runbooks/a/b.md", "runbooks/c.md", "readme.md"]
    #expect(Interview.steps(paths, "r") == ["runbooks/", "runbooks/", "readme.md"])
    #expect(Interview.steps(paths, "runbooks/") == ["runbooks/a/", "runbooks/c.md"])
  }

  @Test func completesOwnersOfTheSessionAndTheIncident() throws {
    var talk = try Talk(
      incident: IncidentSource(
        path: "incidents/x.md", text: "# Incident: Lifts\n\nLead: @dora, @team/lifts.\n"))
    talk.say("", "Lifts stood still", "2026-06-08 21:14", "21:52", "2", "/goto action-items")
    talk.say("Refuse an empty template in the deploy script, @noor, 2026-06-19", "")
    #expect(words(talk, "Page the @") == ["@dora", "@noor", "@team/lifts"])
    #expect(words(talk, "Page the") == nil)
  }

  @Test(arguments: [
    ("ask @noor, or @team/x.", ["@noor", "@team/x"]), ("mail a@b.example", []), ("@ @- x", []),
    ("(@a)@b", ["@a", "@b"]),
  ])
  func findsHandles(text: String, handles: [String]) {
    #expect(Handles.all(in: text).sorted() == handles)
  }

  // MARK: - Commands

  @Test func saysThatOnlyATerminalHasAnEditor() throws {
    var talk = try Talk()
    talk.say("/edit")
    #expect(
      talk.events.first
        == .note(
          "/edit opens an editor only where the interview is held on a terminal. Send the whole answer instead."
        ))
  }

  @Test func explainsARuleByItsName() throws {
    var talk = try Talk()
    talk.say("/why luck")
    guard case .note(let text)? = talk.events.first else {
      Issue.record("no note")
      return
    }
    #expect(text.contains("(luck). "))
    talk.say("/why lucky")
    #expect(
      talk.events.first
        == .error("“lucky” is no rule. pushback rules lists them, and Tab completes their names."))
  }
}
