import Coach
import Postmortem
import SplitMix
import Terminal
import Testing

@testable import Interview
@testable import Session

/// What the commands show, drawn.
@Suite struct ViewTextTests {
  private func chain() -> View.Chain {
    var chain = View.Chain()
    chain.rungs = [
      View.Rung(
        n: 1, question: "Why did the alert fire?", answer: "The lift stood between two floors.",
        mark: .mechanism),
      View.Rung(
        n: 2, question: "Why did the lift stand between two floors?", answer: "Jo forgot the key.",
        mark: .parked(.person)),
      View.Rung(
        n: 3, question: "Why else did the lift stand?",
        answer: "Nothing compares the key with the plan.", mark: .system),
      View.Rung(n: 4, question: "Why does nothing compare it?", answer: "", mark: .asked),
    ]
    chain.forks = [View.Fork(n: 1, cause: "the phone was dead", fate: .waits)]
    return chain
  }

  private func text(_ view: View, _ width: Int = 60, _ glyphs: Glyphs = .unicode) -> String {
    ViewText(width: width, glyphs: glyphs).text(view)
  }

  @Test func drawsTheLadder() {
    #expect(
      text(.ladder([chain()])) == """
        ┌─ 1 Why did the alert fire?
        │    The lift stood between two floors.
        │    ✅ mechanism: a step on the way
        │    fork: “the phone was dead”, set aside until this chain
        │    has its root cause
        ├─ 2 Why did the lift stand between two floors?
        │    Jo forgot the key.
        │    ❌ parked: person
        ├─ 3 Why else did the lift stand?
        │    Nothing compares the key with the plan.
        │    ✅ system: can be changed
        ├─ 4 Why does nothing compare it?
        │    asked now
        ┆ the root cause is still to come

        """)
  }

  @Test func drawsTheLadderInSevenBitsAndTwentyColumns() {
    var chain = chain()
    chain.rungs.removeLast(2)
    chain.forks = []
    chain.rootCause = View.Statement(text: "No check of the key.", mark: .kept(.blame))
    #expect(
      text(.ladder([chain]), 20, .ascii) == """
        + 1 Why did the
        | alert fire?
        | The lift stood
        | between two
        | floors.
        | [ok] mechanism: a
        | step on the way
        + 2 Why did the lift
        | stand between two
        | floors?
        | Jo forgot the key.
        | [no] parked:
        | person
        + Root cause: No
          check of the key.
          [no] kept with
          blame in it

        """)
  }

  @Test func tellsTheLadderInWords() {
    var second = View.Chain(cause: "the phone was dead")
    second.rungs = [
      View.Rung(
        n: 1, question: "Why was the phone dead?", answer: "It has no charger.", mark: .again)
    ]
    var first = chain()
    first.rungs.removeSubrange(1...)
    first.rootCause = View.Statement(text: "No charger.", mark: .system)
    first.forks[0].fate = .followed
    #expect(
      text(.ladder([first, second]), 70, .words) == """
        1. Why did the alert fire?
           The lift stood between two floors.
           mechanism: a step on the way
           fork: "the phone was dead", followed in a chain of its own
        Root cause: No charger.
           system: can be changed

        Chain 2: "the phone was dead"
        1. Why was the phone dead?
           It has no charger.
           asked again: a why above it changed
        the root cause is still to come

        """)
  }

  // MARK: - The bar

  private func course(ended: Bool = true) throws -> Course {
    let started = try Moment(parsing: "2026-06-08 23:30 CEST")
    func entry(_ minutes: Int, _ text: String) -> Course.Entry {
      Course.Entry(moment: started.inUTC(addingMinutes: minutes), text: text)
    }
    return Course(
      started: started, ended: ended ? started.inUTC(addingMinutes: 60) : nil,
      entries: [
        entry(-5, "New key cut"), entry(15, "Alert Lift fired"), entry(45, "Old key put back"),
        entry(60, "Lift runs"), entry(90, "Report written"),
      ])
  }

  @Test func drawsTheIncidentAsAScaledBar() throws {
    #expect(
      text(.timeline(try course()), 41) == """
        2026-06-08 23:30 → 2026-06-09 00:30 CEST,
        1h 0m
        S         D                   M         R
        ░░░░░░░░░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒
                  ·                   ·         ·
        ░ unknown  ▓ known  ▒ mitigated  · entry

        S 23:30 started
        D 23:45 detected after 15m: Alert Lift
          fired
        M 2026-06-09 00:15 mitigated after 45m:
          Old key put back
        R 2026-06-09 00:30 recovered after 1h 0m
        5 entries, 1 before the start, 1 after
        the end; /show has them all.

        """)
  }

  @Test func drawsTheBarInSevenBits() throws {
    let lines = text(.timeline(try course()), 21, .ascii).split(separator: "\n")
    #expect(lines.contains("S    D         M    R"))
    #expect(lines.contains(".....##########======"))
  }

  @Test func tellsTheIncidentInWords() throws {
    #expect(
      text(.timeline(try course(ended: false)), 80, .words) == """
        When it ended is not told yet, so there is no bar to scale.
        23:30 started
        23:45 detected after 15m: Alert Lift fired
        2026-06-09 00:15 mitigated after 45m: Old key put back
        5 entries, 1 before the start; /show has them all.

        """)
  }

  @Test func saysWhatTheTimelineLacks() throws {
    let started = try Moment(parsing: "2026-06-08 10:00")
    #expect(
      text(.timeline(Course(started: started, ended: started, entries: []))) == """
        2026-06-08 10:00 → 10:00, 0m
        It ended when it started, so there is no bar to scale.
        S 10:00 started
        R 10:00 recovered
        No entry says how it came to be known.
        No entry says what was done against it before the end.

        """)
    #expect(
      text(.timeline(Course(started: nil, ended: nil, entries: []))) == """
        There is nothing to draw yet: when it started is told in
        section 1; /goto incident goes there.

        """)
  }

  @Test(arguments: [
    ([0, 0, 0, 0], 20, [0, 1, 2, 3]), ([0, 19, 19, 19], 20, [0, 17, 18, 19]),
    ([0, 5, 6, 19], 20, [0, 5, 6, 19]), ([0, 5, 5, 19], 20, [0, 5, 6, 19]),
  ])
  func movesLettersApart(_ places: [Int], _ cells: Int, _ apart: [Int]) {
    #expect(Sheet.apart(places, cells: cells) == apart)
  }

  // MARK: - Sections and ledger

  private let states = [
    View.SectionState(
      section: .incident, title: "The incident", isDone: true, here: nil, answered: 4, parked: 0),
    View.SectionState(
      section: .impact, title: "Impact", isDone: true, here: nil, answered: 1, parked: 1),
    View.SectionState(
      section: .timeline, title: "Timeline", isDone: false, here: "entry 3", answered: 2, parked: 0),
    View.SectionState(
      section: .rootCause, title: "Root cause", isDone: false, here: nil, answered: 0, parked: 0),
    View.SectionState(
      section: .references, title: "Cross-references", isDone: false, here: nil, answered: 1,
      parked: 0),
  ]

  @Test func drawsTheSections() {
    #expect(
      text(.sections(states), 76) == """
        ✅  1  The incident: done, 4 answers
        ❌  2  Impact: done, 1 answer, 1 parked
        ▶   3  Timeline: you are here, at entry 3, 2 answers
            4  Root cause: to come
           10  Cross-references: begun, 1 answer
        2 of 5 done. /goto takes a section's name, the beginning of it, or its
        number.

        """)
    #expect(
      text(.sections(Array(states.prefix(3))), 60, .ascii) == """
        [ok]  1  The incident: done, 4 answers
        [no]  2  Impact: done, 1 answer, 1 parked
        [>>]  3  Timeline: you are here, at entry 3, 2 answers
        2 of 3 done. /goto takes a section's name, the beginning of
        it, or its number.

        """)
    #expect(
      text(.sections(Array(states.prefix(1))), 80, .words).hasPrefix(
        "1. The incident: done, 4 answers\n"))
  }

  private func challenged(
    _ first: String, _ final: String?, parked: Bool = false, leftOut: Bool = false
  ) -> View.Challenged {
    View.Challenged(
      place: "Root cause, why 2", label: .person, rule: "human-error", first: first, final: final,
      isParked: parked, isLeftOut: leftOut)
  }

  @Test func drawsTheLedger() {
    #expect(
      text(
        .ledger([
          challenged("human error", "No check"), challenged("", nil),
          challenged("Jo forgot", "Jo forgot"), challenged("Jo forgot", "Jo forgot", parked: true),
          challenged("Jo did it", "", leftOut: true),
        ])) == """
          1. Root cause, why 2: person (human-error)
             first: human error
             ✅ reworded: No check
          2. Root cause, why 2: person (human-error)
             first: (Enter)
             still open
          3. Root cause, why 2: person (human-error)
             first: Jo forgot
             ❌ kept as it was
          4. Root cause, why 2: person (human-error)
             first: Jo forgot
             ❌ parked
          5. Root cause, why 2: person (human-error)
             first: Jo did it
             ✅ left out
          5 challenges: 1 reworded, 1 left out, 1 kept as it was, 1
          parked, 1 still open.

          """)
  }

  @Test func saysThatThereIsNothingYet() {
    #expect(text(.ledger([])) == "Nothing has been pushed back on yet.\n")
    #expect(
      text(.ladder([]), 90)
        == "There are no whys yet. The ladder begins in section 4; /goto root-cause goes there.\n")
  }

  @Test func showsTheDocumentAsItIs() {
    let document = "# Postmortem: x\n\n- a\n"
    #expect(text(.document(document)) == document)
    #expect(ViewText.forPrograms.message(.document(document)) == document)
    #expect(ViewText.forPrograms.message(.ledger([])) == "Nothing has been pushed back on yet.")
  }

  // MARK: - Whatever there is

  private static let words = [
    "lift", "日本語のエレベーター", "é", "a\u{1B}[2Jb", "über", "x\ty", "\u{202E}turned",
    "averyveryverylongwordwithoutanyblankinit", "👩‍🚒", "stood", "still", "?",
  ]

  private func phrase(_ random: inout SplitMix) -> String {
    (0..<Int.random(in: 0...12, using: &random))
      .map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  private func anyView(_ random: inout SplitMix) throws -> View {
    let marks: [View.Mark] = [
      .system, .mechanism, .kept(.blame), .parked(.vacuous), .again, .asked,
    ]
    let fates: [View.Fork.Fate] = [.waits, .followed, .left]
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return .ladder(
        (0..<Int.random(in: 0...3, using: &random)).map { number in
          var chain = View.Chain(cause: number > 0 ? phrase(&random) : nil)
          chain.rungs = (0..<Int.random(in: 0...9, using: &random)).map {
            View.Rung(
              n: $0 + 1, question: phrase(&random), answer: phrase(&random),
              mark: marks.randomElement(using: &random) ?? .asked)
          }
          chain.forks = [
            View.Fork(
              n: 1, cause: phrase(&random), fate: fates.randomElement(using: &random) ?? .waits)
          ]
          if Bool.random(using: &random) {
            chain.rootCause = View.Statement(
              text: phrase(&random), mark: marks.randomElement(using: &random) ?? .asked)
          }
          return chain
        })
    case 1:
      let started = try Moment(parsing: "2026-06-08 23:30 CEST")
      func moment() -> Moment {
        started.inUTC(addingMinutes: Int.random(in: -90...9_000, using: &random))
      }
      return .timeline(
        Course(
          started: started, ended: Bool.random(using: &random) ? moment() : nil,
          entries: (0..<Int.random(in: 0...12, using: &random)).map { _ in
            Course.Entry(moment: moment(), text: phrase(&random))
          }.sorted { $0.moment < $1.moment }))
    case 2:
      return .sections(
        Section.allCases.map {
          View.SectionState(
            section: $0, title: phrase(&random), isDone: Bool.random(using: &random),
            here: Bool.random(using: &random) ? "why 3" : nil,
            answered: Int.random(in: 0...200, using: &random),
            parked: Int.random(in: 0...1, using: &random))
        })
    default:
      return .ledger(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          challenged(
            phrase(&random), Bool.random(using: &random) ? phrase(&random) : nil,
            parked: Bool.random(using: &random))
        })
    }
  }

  /// Whatever is drawn at whatever width: no line is wider, nothing is raw, seven bits stay seven bits
  /// but for the author's own words, and the same is drawn again.
  @Test(arguments: 1...120)
  func keepsToTheWidthAndDrawsNothingRaw(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let view = try anyView(&random)
    for width in [20, 21, 33, 39, 40, 80, 200] {
      for glyphs in Glyphs.allCases {
        let drawn = ViewText(width: width, glyphs: glyphs).text(view)
        for line in drawn.split(separator: "\n", omittingEmptySubsequences: false) {
          #expect(DisplayWidth.of(String(line)) <= width, "\(width) \(glyphs): \(line)")
        }
        #expect(!drawn.unicodeScalars.contains("\u{1B}"))
        #expect(!drawn.unicodeScalars.contains("\u{202E}"))
        if glyphs != .unicode {
          #expect(!drawn.contains { "│├┌└┆─░▓▒✅❌▶→“”·".contains($0) })
        }
        #expect(drawn == ViewText(width: width, glyphs: glyphs).text(view))
      }
    }
  }
}
