import Coach
import Interview
import Testing

@testable import Coaching

@Suite struct CoachingTests {
  static let blame = GoodDraft.with(
    "The handle looks the same in both positions.",
    "Marek forgot to open it because he was careless.")
  static let why = "No drawing of the plant says that a valve has to show whether it is open."

  @Test func asksNothingAboutAGoodDraft() throws {
    let talk = try CoachingTalk(GoodDraft.text)
    #expect(talk.isSaved)
    #expect(talk.notes == ["There is no passage to ask about in draft.md."])
    #expect(talk.coaching.request == nil)
  }

  @Test func asksAboutPeopleFirstThenTheLadderThenSectionsThenActions() throws {
    var text = GoodDraft.with(Self.why, "Marek forgot to write it into the drawing.")
    text = text.replacing(
      "06:00 A swimmer", with: "05:30 Marek foolishly closed a valve\n06:00 A swimmer")
    text = text.replacing(
      "## Impact\n\n60 swimmers of one club could not train for 2 days.\n\n", with: "")
    text = text.replacing(" (Owner: @lou, Due: 2026-07-01)", with: "")
    var talk = try CoachingTalk(text)
    let rules = talk.rulesInOrder()
    #expect(rules.first == "ends-at-person")
    #expect(rules.dropFirst(2).elementsEqual(["section impact", "no-owner", "no-due"]), "\(rules)")
    #expect(talk.isSaved)
    #expect(talk.text == text)
  }

  @Test func takesNoWordingThatOnlyMovesTheFault() throws {
    var talk = try CoachingTalk(Self.blame)
    let question = talk.ask?.question
    #expect(talk.ask?.place.field == .rewrite)
    #expect(talk.ask?.passage?.text == "Marek forgot to open it because he was careless.")
    talk.say("Marek was sloppy.")
    #expect(talk.challenge?.label == .person)
    #expect(talk.challenge?.quote == "sloppy")
    #expect(talk.challenge?.attempt == 1)
    #expect(talk.ask?.question == question)
    let first = talk.challenge?.message
    talk.say("Marek was sloppy!")
    #expect(talk.challenge?.attempt == 2)
    #expect(talk.challenge?.message != first)
    talk.say("ok")
    #expect(
      talk.notes == [
        "If there is no more to say now, /park keeps your wording as it is, marked ❌, and goes on."
      ])
    #expect(talk.text == Self.blame)
    talk.say("The handle looks the same in both positions.")
    #expect(talk.text == GoodDraft.text)
    #expect(talk.isSaved)
  }

  @Test func leavesAPassageAndWhateverElseIsWrongInIt() throws {
    let text = GoodDraft.with(
      "Refuse every valve whose handle does not show whether it is open (Owner: @lou, Due: 2026-07-01)",
      "Be more careful with valves")
    var talk = try CoachingTalk(text)
    #expect(talk.ask?.passage?.rule == "person-fix")
    talk.say("")
    #expect(talk.notes.first == "It stays as it is for now.")
    #expect(
      talk.ask?.passage?.text != "Be more careful with valves"
        || talk.ask?.passage?.rule == "only-patches")
    #expect(talk.text == text)
  }

  @Test func parksAPassageAsItIs() throws {
    var talk = try CoachingTalk(Self.blame)
    talk.say("Marek was sloppy.")
    talk.say("/park")
    #expect(
      talk.text
        == GoodDraft.with(
          "The handle looks the same in both positions.",
          "Marek forgot to open it because he was careless. ❌"
        ))
    #expect(talk.coaching.counts.parked == 1)
    #expect(talk.transcript.contains("- final: Marek forgot to open it because he was careless. ❌"))
  }

  @Test func goesBackToThePassageBefore() throws {
    var talk = try CoachingTalk(
      Self.blame.replacing(" (Owner: @lou, Due: 2026-07-01)", with: ""))
    talk.say("/back")
    #expect(talk.notes == ["This is the first passage; there is nothing before it."])
    talk.say("A valve shows nothing.")
    let asked = talk.ask?.passage?.rule
    talk.say("/back")
    #expect(talk.ask?.previous == "A valve shows nothing.")
    #expect(
      talk.notes == ["Back to the question before. Enter keeps what you said; later answers stay."])
    talk.say("The handle looks the same in both positions.")
    #expect(talk.ask?.passage?.rule == asked)
    talk.say("/back")
    talk.say("")
    #expect(talk.ask?.passage?.rule == asked)
    talk.say("Lou by 2026-07-01")
    #expect(talk.text == GoodDraft.with("Owner: @lou", "Owner: Lou"))
  }

  @Test func answersEveryCommandWithTheSameQuestion() throws {
    var talk = try CoachingTalk(Self.blame)
    let ask = talk.ask
    for command in ["/help", "/hint", "/why", "/show", "/goto timeline", "/nonsense", "/hin"] {
      let events = talk.say(command)
      #expect(talk.ask == ask, "\(command)")
      #expect(events.count == 2, "\(command)")
    }
    talk.say("/show")
    #expect(talk.notes == [Self.blame])
    #expect(
      talk.say("/hin").first
        == .error(
          "“/hin” is no command here; did you mean /hint? Commands: /help, /back, /hint, /why, /show, /park, /quit."
        ))
    #expect(
      talk.say("/nonsense").first
        == .error(
          "“/nonsense” is no command here. Commands: /help, /back, /hint, /why, /show, /park, /quit."
        ))
    #expect(
      talk.say("/quit") == [
        .note(
          "Saved. What you have reworded is in the file; go on with: pushback review --coach draft.md"
        )
      ])
  }

  /// A command that is none is an answer for the face, and would take the place of a passage.
  @Test func putsNoMistypedCommandIntoTheDraft() throws {
    var talk = try CoachingTalk(Self.blame)
    let ask = talk.ask
    #expect(
      talk.hear(.answer("/hin")).first
        == .error(
          "“/hin” is no command here; did you mean /hint? Commands: /help, /back, /hint, /why, /show, /park, /quit."
        ))
    #expect(talk.ask == ask)
    #expect(talk.text == Self.blame)
  }

  @Test func runsTheInterviewOfASectionThatIsMissing() throws {
    let text = GoodDraft.with(
      "## What went well\n\n- The club has a list of other pools, so half of the swimmers trained.\n\n",
      "")
    var talk = try CoachingTalk(text)
    #expect(
      talk.notes.last
        == "There is no “What went well” yet. Its questions follow; Enter at the first one leaves it for now."
    )
    #expect(talk.ask?.place.section == .wentWell)
    talk.say("Good job everybody")
    #expect(talk.challenge != nil)
    talk.say("/goto timeline")
    #expect(talk.ask?.place.section == .wentWell)
    talk.say("The club has a list of other pools, so half of the swimmers trained.")
    talk.say("")
    #expect(talk.notes.first == "“What went well” is in the file now, in the words you typed.")
    #expect(talk.text == GoodDraft.text)
    #expect(talk.isSaved)
  }

  /// Rows need a day; where the draft has none, the start is asked first, and nothing before it.
  @Test func asksForTheStartWhereATimelineHasNoDay() throws {
    var talk = try CoachingTalk(
      GoodDraft.with(
        "06:00 A swimmer reports cold water\n18:00 Valve is open, water is back to normal\n\n", ""))
    #expect(talk.ask?.place.field == .started)
    talk.say("/back")
    #expect(talk.notes == ["This is the first question; there is nothing before it."])
    talk.say("2026-06-08 05:00")
    talk.say("06:00 A swimmer reports cold water")
    talk.say("18:00 Valve is open, water is back to normal")
    talk.say("")
    #expect(talk.text.contains("| 06:00 | A swimmer reports cold water |"))
    #expect(talk.isSaved)
  }

  @Test func leavesASectionThatIsMissing() throws {
    let text = GoodDraft.with("60 swimmers of one club could not train for 2 days.\n\n", "")
    var talk = try CoachingTalk(text)
    #expect(
      talk.notes.last
        == "“Impact” has nothing to build on yet. Its questions follow; Enter at the first one leaves it for now."
    )
    // As long as nothing was taken.
    talk.say("")
    #expect(talk.notes.first == "“Impact” stays as it is for now.")
    #expect(talk.isSaved)
    #expect(talk.text == text)
  }

  @Test func tellsWhatCannotBeMendedInItsPlace() throws {
    let text = GoodDraft.with(
      "06:00 A swimmer reports cold water\n18:00 Valve is open, water is back to normal",
      "18:00 Valve is open, water is back to normal\n06:00 A swimmer reports cold water")
    let talk = try CoachingTalk(text)
    #expect(talk.isSaved)
    #expect(talk.notes.last?.hasPrefix("Line 14: Rows out of order.") == true, "\(talk.notes)")
  }

  @Test func saysHowManySuggestionsAreLeft() throws {
    let text = Self.blame.replacing(
      "## What we learned\n\n- A valve that works and one that is closed feel the same.\n", with: ""
    )
    var talk = try CoachingTalk(text)
    talk.say("The handle looks the same in both positions.")
    #expect(
      talk.notes.last == "One suggestion is left, too small to stop at: pushback review draft.md")
  }

  @Test func refusesAPassageLongerThanAField() throws {
    var talk = try CoachingTalk(Self.blame)
    talk.say(String(repeating: "valves ", count: 400))
    #expect(talk.challenge?.label == .tooLong)
    #expect(talk.text == Self.blame)
  }

  @Test func leavesOutWhatCannotBeSeen() throws {
    var talk = try CoachingTalk(Self.blame)
    talk.say("The handle looks the \u{1B}same in both positions.")
    #expect(
      talk.notes.first
        == "Some characters that cannot be seen (control or direction marks) were left out of your answer."
    )
    #expect(talk.text == GoodDraft.text)
  }

  // MARK: - Somebody else

  @Test func goesOnWithADraftThatWasChangedInBetween() throws {
    var talk = try CoachingTalk(Self.blame)
    talk.file = Array(talk.text.replacing("60 swimmers", with: "61 swimmers").utf8)
    talk.hear(.changed(talk.text))
    #expect(
      talk.notes == [
        "draft.md was changed by somebody else since you began; it is read anew and you go on with what it says now. Nothing you typed is lost: it is in the transcript, and what was in the file is kept beside it."
      ])
    talk.say("The handle looks the same in both positions.")
    #expect(talk.text == GoodDraft.with("60 swimmers", "61 swimmers"))
  }

  @Test func putsWordsAmongThoseOfSomebodyElse() throws {
    var talk = try CoachingTalk(Self.blame)
    talk.file = Array(talk.text.replacing("60 swimmers", with: "All 61 swimmers").utf8)
    talk.say("The handle looks the same in both positions.")
    #expect(
      talk.notes.first
        == "draft.md was changed by somebody else while you typed; their words stay, and yours go to their place among them."
    )
    #expect(talk.text == GoodDraft.with("60 swimmers", "All 61 swimmers"))
    #expect(talk.isSaved)
  }

  @Test func overwritesNothingThatSomebodyElseWroteAtThePlace() throws {
    var talk = try CoachingTalk(Self.blame)
    let theirs = GoodDraft.with("The handle looks the same in both positions.", "It has no handle.")
    talk.file = Array(theirs.utf8)
    talk.say("The handle looks the same in both positions.")
    #expect(
      talk.notes.first
        == "draft.md was changed by somebody else at this very place, so your wording was not put there; it is kept in the transcript. The passage is read anew."
    )
    #expect(talk.text == theirs)
    #expect(talk.transcript.contains("> The handle looks the same in both positions."))
  }

  // MARK: - Replay

  /// The same inputs give the same events and the same file.
  @Test func saysTheSameAgain() throws {
    func run() throws -> ([Event], String, String) {
      var talk = try CoachingTalk(Self.blame)
      var events: [Event] = []
      for line in ["Marek was sloppy.", "/why", "/park"] { events += talk.say(line) }
      return (events, talk.text, talk.transcript)
    }
    let (one, other) = (try run(), try run())
    #expect(one.0 == other.0)
    #expect(one.1 == other.1)
    #expect(one.2 == other.2)
  }

  @Test func endsEachTurnInOneQuestionOrInSaved() throws {
    var talk = try CoachingTalk(Self.blame.replacing("## Impact", with: "## Other"))
    for line in [
      "x", "/hint", "Marek was lazy.", "", "/park", "12 people", "/back", "a", "", "", "/quit",
    ] {
      if talk.isSaved { break }
      let events = talk.say(line)
      let asks = events.filter { if case .ask = $0 { true } else { false } }.count
      let isOver = talk.isSaved || line == "/quit"
      #expect(asks == (isOver ? 0 : 1), "\(line): \(events)")
      if !isOver, case .ask? = events.last {
      } else if !isOver {
        Issue.record("\(line) ends in no question")
      }
    }
  }

  @Test func countsWhatWasDoneInTheTranscript() throws {
    var talk = try CoachingTalk(Self.blame)
    talk.say("The handle looks the same in both positions.")
    #expect(
      talk.transcript.hasSuffix(
        """

        ## Counts

        - points asked: 1
        - reworded or added: 1
        - parked: 0
        - left as they are: 0
        - told: 0

        """))
  }
}
