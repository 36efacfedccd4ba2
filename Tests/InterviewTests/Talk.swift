import Coach
import EmbeddedPrompts
import Postmortem
import Prompts
import Testing

@testable import Interview

/// An interview in a test, with the world played by the test.
struct Talk {
  static let coach = try? Coach(PromptLibrary.embedded)
  static let guide = Guide(.embedded)

  var interview: Interview
  var inputs: [Input] = []
  var handbook: [String] = []
  /// Whether the first save finds its target taken.
  var targetIsTaken = false
  private(set) var saved: FinishedFiles?
  private(set) var events: [Event] = []

  init(
    now: String = "2026-06-09T10:00:00Z", incident: IncidentSource? = nil,
    weekRule: WeekRule = .iso, team: [String: String] = [:]
  ) throws {
    let coach = team.isEmpty ? try #require(Self.coach) : try Self.coach(team)
    let setup = Setup(
      session: "20260609T100000Z", journal: "/state/20260609T100000Z.journal",
      now: try #require(Moment(stamp: now)), weekRule: weekRule, incident: incident)
    interview = Interview(
      setup: setup, guide: Self.guide, coach: { coach })
    events = interview.open().events
  }

  /// The coach with a team's own files on top.
  private static func coach(_ texts: [String: String]) throws -> Coach {
    let files = try texts.map { try PromptFile(path: $0.key, text: $0.value, folder: "team") }
    return try Coach(PromptLibrary.embedded.overlaid(by: files))
  }

  /// Hands on one input, and answers what the interview asks of the world.
  @discardableResult
  mutating func send(_ input: Input) -> Step {
    var step = feed(input)
    var all = step
    while let request = step.request {
      let reply: Input
      switch request {
      case .handbook: reply = .handbook(handbook)
      case .incident(let path): reply = .noIncident("\(path) is not there.")
      case .save(let files):
        if targetIsTaken, files.postmortem.hasSuffix("-kept.md") || !files.replacing && saved == nil
        {
          targetIsTaken = false
          reply = .exists
        } else {
          saved = files
          reply = .saved(postmortem: files.postmortem, transcript: files.transcript)
        }
      }
      step = feed(reply)
      all.events += step.events
      all.request = step.request
      all.ending = step.ending
    }
    events = all.events
    return all
  }

  private mutating func feed(_ input: Input) -> Step {
    inputs.append(input)
    return interview.handle(input)
  }

  mutating func say(_ texts: String...) {
    for text in texts { send(text.hasPrefix("/") ? .command(text) : .answer(text)) }
  }

  var ask: Ask? {
    if case .ask(let ask)? = events.last { ask } else { nil }
  }

  var challenge: Challenge? {
    events.compactMap { if case .challenge(let challenge) = $0 { challenge } else { nil } }.first
  }

  var accepted: [Accepted] {
    events.compactMap { if case .accepted(let accepted) = $0 { accepted } else { nil } }
  }

  var notes: [String] {
    events.compactMap { event in
      switch event {
      case .note(let note), .view(.text(let note)), .view(.document(let note)): note
      default: nil
      }
    }
  }

  var marks: [Document.Mark]? {
    events.compactMap { if case .check(let marks) = $0 { marks } else { nil } }.last
  }

  /// The field that is asked now, such as `why 2`.
  var at: String {
    guard let place = ask?.place else { return "nothing" }
    let n = place.n.map { " \($0)" } ?? ""
    return place.field.rawValue + n + (place.chain.map { " of chain \($0)" } ?? "")
  }

  // MARK: - Ways to a place

  mutating func goToImpact() {
    say("", "", "Parcel labels came out blank", "2026-06-08 21:14 CEST", "21:52", "2")
  }

  mutating func goToTimeline() {
    goToImpact()
    say(
      "All 12 sorting lines", "Stick a label on a parcel; they waited on the belt",
      "4,100 of 9,000 parcels (46 %) left late; no parcel was lost")
  }

  mutating func goToWhys(alert: Bool = true) {
    goToTimeline()
    if alert { say("21:16 Alert LabelRate fired") }
    say("21:40 Template put back", "21:52 Labels are printed again", "")
  }

  static let rungs = [
    "The label service returned a page of 0 bytes to the printers",
    "The new template file on the server was empty",
    "The deploy script compares only the number of files, so an empty file passes it",
  ]

  mutating func goToStatement() {
    goToWhys()
    for rung in Self.rungs { say(rung) }
    say("")
  }

  mutating func goToActions() {
    goToStatement()
    say(Self.rungs[2])
    if at == "chain" { say("no") }
    say("The alert names the dashboard, so the first look took two minutes", "")
    say("The printer log is only readable in the hall, which cost ten minutes", "")
  }

  mutating func goToSummary() {
    goToActions()
    say("Refuse an empty template file in the deploy script, @noor, 2026-06-19, labels#48", "")
    say("An empty file and a missing file look the same from the hall", "")
  }

  mutating func goToConfirm() {
    goToSummary()
    say(
      "Parcel labels came out blank and parcels waited. An empty template had passed the deploy script, which counts files only. The old template was put back."
    )
    say("", "", "")
  }
}
