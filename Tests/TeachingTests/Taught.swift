import Coach
import EmbeddedPrompts
import Prompts

@testable import Teaching

/// What the tests of lessons share: the judge and the course out of the files of the project.
enum Taught {
  static let coach: Coach = {
    do { return try Coach(PromptLibrary.embedded) } catch { fatalError("\(error)") }
  }()

  static let course = Course(PromptLibrary.embedded)

  /// A small lesson with one exercise of each kind.
  static let small = """
    ---
    title: A small lesson
    ---

    ## Idea

    Ask what let it happen.

    ## Worked example

    A mill stood still.

    - Before: root-cause: The miller was careless.
    - After: root-cause: Nothing checks the belt before the mill starts.

    ## Spot: A draft

    Two sentences.

    ### Sentences

    - [x] root-cause: The miller was careless.
      - because: It judges.
    - [ ] timeline: 10:12 The miller stopped the belt.
      - because: It tells what happened.
    - [x] root-cause: Human error.

    ### Good

    - 1 and 3 / it judges a person / it says nothing
    - 1: judges; 3: empty

    ### Wrong

    - 2
    - 1

    ## Rewrite: The belt

    The belt of mill 4 tore at 10:12.

    ### Passage

    Why did the belt tear? → Jan forgot to check the belt of mill 4.

    ### Keep

    - mill 4 → Which mill was it?

    ### Name

    - no check | nothing checks | start list

    ### Questions

    1. What was there to remind anybody?
    2. Was it the list, the belt or the start button?
    3. Compare a shop without a closing list.

    ### Good

    - The start list of mill 4 has no line for the belt.
    - Nothing checks the belt of mill four before it starts.

    ### Wrong

    - Jan was careless with mill 4.
    - The belt of mill 4 tore.

    ### Model

    A bakery. Oven 2 stayed cold.

    - Why did the oven stay cold? → The morning list has no line for the gas valve.

    ## Ladder: The queue

    Letters arrived late.

    ### Question

    Why did the letters arrive late?

    ### Witness

    1. late | letters → The sorting machine stood still.
    2. machine | still → Its cable was cut at night.
    3. cable | night | cut → The plan of the floor shows no cables, and nothing asks for one.

    ### Asides

    - digger | worker → A man with a digger was there.

    ### Name

    - plan | shows no cables

    ### Questions

    1. What stood around them?
    2. Is it the plan or the digger?
    3. Compare a street map without rivers.

    ### Good

    - Why were the letters late? / Why did the machine stand still? / How could the cable be cut? / The plan of the floor shows no cables.
    - Why were they late? / What stopped the machine? / Why was the cable there? / No plan shows where the cables lie.

    ### Wrong

    - Who cut it?
    - The man with the digger was careless.

    ### Model

    - Why did the water stop? → The map of the street shows no pipes.

    ## Plan: The belt

    Make it an action.

    ### Wish

    We should be more careful with belts.

    ### Questions

    1. What will be different?
    2. Who owns it, and when?
    3. Compare a promise with a change.

    ### Good

    - Add a line for the belt to the start list of mill 4 (@jan, by 2026-07-01)
    - @mira adds a sensor that stops mill 4 when the belt slips, due 2026-07-15

    ### Wrong

    - Be more careful with belts (@jan, by 2026-07-01)
    - Add a line for the belt to the start list

    ### Model

    - action: Add the gas valve to the morning list (@ole, by 2026-05-02)

    """

  static func reader(_ text: String = small, id: String = "small") throws -> LessonReader {
    LessonReader(try PromptFile(path: "lessons/small.md", text: text), id: id)
  }

  static func tutor(_ progress: Progress = Progress(), day: Int = 20_000) throws -> Tutor {
    Plan.own(
      try reader().lesson, texts: course.texts, coach: coach, progress: progress, day: day)
  }
}

extension TeachingStep {
  /// The names of the events, as programs read them.
  var names: [String] {
    events.map { event in
      switch event {
      case .opened: "opened"
      case .lesson: "lesson"
      case .ask: "ask"
      case .challenge: "challenge"
      case .accepted: "accepted"
      case .parked: "parked"
      case .note: "note"
      case .saved: "saved"
      case .error: "error"
      }
    }
  }

  var ask: TeachingEvent.Ask? {
    for case .ask(let ask) in events { return ask }
    return nil
  }

  var challenge: TeachingEvent.Challenge? {
    for case .challenge(let challenge) in events { return challenge }
    return nil
  }

  var notes: [String] {
    events.compactMap { if case .note(let text) = $0 { text } else { nil } }
  }
}
