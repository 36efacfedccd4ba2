import Coach
import EmbeddedPrompts
import Interview
import Postmortem
import Prompts
import Review
import Testing

@testable import Coaching

/// A draft that is coached in a test, with the file played by the test.
struct CoachingTalk {
  static let coach = try? Coach(PromptLibrary.embedded)

  var coaching: Coaching
  /// What the file says.
  var file: [UInt8]
  var transcript = ""
  private(set) var events: [Event] = []

  init(_ text: String, missing: Set<String> = []) throws {
    let coach = try #require(Self.coach)
    file = Array(text.utf8)
    coaching = Coaching(
      setup: CoachingSetup(
        session: "20260609T100000Z", journal: "/state/20260609T100000Z.journal",
        now: try #require(Moment(stamp: "2026-06-09T10:00:00Z")), path: "draft.md", text: file,
        missing: missing),
      reviewer: Reviewer(coach: coach), guide: Guide(.embedded), words: try PassageGuide(.embedded))
    take(coaching.open())
  }

  /// Hands on an answer, or a command where it begins with a slash.
  @discardableResult
  mutating func say(_ line: String) -> [Event] {
    events = []
    take(coaching.handle(line.hasPrefix("/") ? .command(line) : .answer(line)))
    return events
  }

  @discardableResult
  mutating func hear(_ input: CoachingInput) -> [Event] {
    events = []
    take(coaching.handle(input))
    return events
  }

  private mutating func take(_ first: CoachingStep) {
    var step = first
    events += step.events
    while let request = step.request {
      switch request {
      case .write(let text, let former, let keeping):
        if file == former {
          file = text
          step = coaching.handle(.written(backup: keeping ? "draft.before.md" : nil))
        } else {
          step = coaching.handle(.changed(String(decoding: file, as: UTF8.self)))
        }
      case .finish(let text):
        transcript = text
        step = coaching.handle(.saved(file: "draft.md", transcript: "draft.transcript.md"))
      }
      events += step.events
    }
  }

  var text: String { String(decoding: file, as: UTF8.self) }

  var ask: Ask? {
    for case .ask(let ask) in events.reversed() { return ask }
    return nil
  }

  var notes: [String] {
    events.compactMap { if case .note(let message) = $0 { message } else { nil } }
  }

  var challenge: Challenge? {
    for case .challenge(let challenge) in events { return challenge }
    return nil
  }

  var isSaved: Bool {
    events.contains { if case .coached = $0 { true } else { false } }
  }

  /// The rules that are asked about, in order, where every passage is left.
  mutating func rulesInOrder() -> [String] {
    var rules: [String] = []
    while let ask, rules.count < 60 {
      rules.append(ask.passage?.rule ?? "section \(ask.place.sectionName ?? "")")
      say("")
    }
    return rules
  }
}

/// A draft in which nothing is to be asked, to be spoilt in one place.
enum GoodDraft {
  static func with(_ old: String = "", _ new: String = "") -> String {
    old.isEmpty ? text : text.replacing(old, with: new)
  }

  static let text = """
    # Postmortem: The pool stayed cold

    ## Summary

    The pool stayed cold for 2 days because a valve was closed. The valve was opened and the pool got warm again.

    ## Impact

    60 swimmers of one club could not train for 2 days.

    ## Timeline

    06:00 A swimmer reports cold water
    18:00 Valve is open, water is back to normal

    ## Root cause (5-whys)

    1. **Why was the pool cold?** The valve of the heating was closed.
    2. **Why was the valve closed?** The handle looks the same in both positions.
    3. **Why does the handle look the same?** No drawing of the plant says that a valve has to show whether it is open.

    ## What went well

    - The club has a list of other pools, so half of the swimmers trained.

    ## What went poorly

    - The plant has no light, so the valve was found only by hand.

    ## Action items

    - [ ] Refuse every valve whose handle does not show whether it is open (Owner: @lou, Due: 2026-07-01)

    ## What we learned

    - A valve that works and one that is closed feel the same.

    """
}
