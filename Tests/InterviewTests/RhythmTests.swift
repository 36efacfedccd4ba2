import Postmortem
import SplitMix
import Testing

@testable import Interview

/// What holds for every conversation, however it goes.
@Suite struct RhythmTests {
  /// Answers that lead on, by field, and some that do not.
  static let answers: [Field: [String]] = [
    .draft: ["", "no"], .document: ["", "no", "gone.md"],
    .symptom: ["Labels came out blank", "Doors stayed shut", ""],
    .started: ["2026-06-08 21:14 CEST", "2026-06-08 20:00", "soon", "30 February 2026 10:00"],
    .ended: ["21:52", "2026-06-08 23:30 CEST", "2026-06-01 10:00", "now"],
    .severity: ["2", "sev 3", "9"],
    .keep: ["yes", "no", "Another wording", ""],
    .entry: ["21:20 Alert fired", "21:30 Restarted", "", "", "no time here", "23:50 a\n00:10 b"],
    .why: Talk.rungs + ["", "Human error", "No check looks at the size, and nobody is paged"],
    .statement: [Talk.rungs[2], "", "The file was empty"],
    .chain: ["yes", "no", "no", "perhaps"],
    .item: [
      "The alert named the dashboard", "", "", "Refuse empty files, @noor, 2026-06-19",
      "Improve monitoring", "Be more careful", "one\ntwo\nthree",
    ],
    .owner: ["@noor", "somebody"], .due: ["2026-06-30", "soon"], .issue: ["", "labels#1"],
    .summary: ["Labels were blank. A file was empty. It was put back.", "Short.", ""],
    .pattern: ["", "patterns/a.md", "1"], .runbook: ["", "x"], .adr: ["", "../../.."],
    .confirm: ["no", "yes", "what"], .goto: ["", "timeline", "root-cause", "nowhere"],
    .replace: ["yes", "no"],
  ]

  static let commands = [
    "/help", "/back", "/back", "/hint", "/why", "/show", "/park", "/park", "/goto timeline",
    "/goto root-cause", "/goto action-items", "/goto finish", "/goto incident", "/goto", "/x",
    "/undo", "/undo",
    "/undo", "/ladder", "/timeline", "/sections", "/ledger", "/goto imp", "/goto went", "/ladr",
  ]

  private func input(for ask: Ask, _ random: inout SplitMix) -> Input {
    switch Int.random(in: 0..<20, using: &random) {
    case 0...2: .command(Self.commands.randomElement(using: &random) ?? "/help")
    case 3: .answer("\u{0}\u{1B}[2J \u{202E} é 日本")
    default:
      .answer((Self.answers[ask.place.field] ?? []).randomElement(using: &random) ?? "other")
    }
  }

  @Test(arguments: 1...24)
  func everyLineIsMetByOneQuestionOrTheEndAndReplaysToTheSame(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let incident = IncidentSource(
      path: "incidents/2026/W24-labels.md",
      text: """
        ---
        title: "Incident: Labels blank"
        severity: 2
        started: 2026-06-08 21:14 (CEST)
        ended: 2026-06-08 21:52 (CEST)
        ---
        ## Timeline
        - **21:16** — Alert `Labels` fired
        - **21:20** — Hypothesis: paper is out
        """)
    var talk = try Talk(incident: seed % 2 == 0 ? incident : nil)
    talk.handbook = ["patterns/a.md", "postmortems/2026/W20-x.md", "runbooks/b.md"]
    talk.targetIsTaken = seed % 3 == 0
    for _ in 0..<160 {
      let ask = try #require(talk.ask)
      let step = talk.send(input(for: ask, &random))
      let asks = step.events.count { if case .ask = $0 { true } else { false } }
      if step.ending != nil {
        #expect(asks == 0)
        break
      }
      #expect(asks == 1)
      #expect(talk.ask != nil, "the question comes last")
    }
    // The same inputs give the same interview.
    var again = try Talk(incident: seed % 2 == 0 ? incident : nil)
    for input in talk.inputs { _ = again.interview.handle(input) }
    #expect(again.interview.document == talk.interview.document)
    #expect(again.interview.document.markdown == talk.interview.document.markdown)
    #expect(again.interview.pendingAsk() == talk.interview.pendingAsk())
    #expect(again.interview.front == talk.interview.front)
  }
}
