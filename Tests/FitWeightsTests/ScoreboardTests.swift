import Coach
import EmbeddedPrompts
import JSONText
import Prompts
import Testing

@testable import fitweights

@Suite struct ScoreboardTests {
  @Test func countsHitsFalseAlarmsAndMisses() {
    var agreement = Agreement()
    for (label, verdict) in [(true, true), (true, true), (true, false), (false, true)] {
      agreement.add(label: label, verdict: verdict)
    }
    agreement.add(label: false, verdict: false)
    #expect(agreement.f1 == 2 * 2.0 / 6)
    #expect(agreement.quiet == 0.5)
    #expect(Agreement().f1 == 1)
    #expect(Agreement().quiet == 1)
  }

  @Test func weighsEveryClassAlike() {
    var agreement = ClassAgreement(["a", "b"])
    for _ in 0..<8 { agreement.add(label: "a", verdict: "a") }
    agreement.add(label: "b", verdict: "a")
    // a: 8 hits, 1 false alarm; b: 1 miss.
    #expect(abs(agreement.macroF1 - (16.0 / 17 + 0) / 2) < 1e-12)
  }

  @Test func judgesEveryKindOfLine() throws {
    let coach = try Coach(.embedded)
    var board = Scoreboard()
    let lines = [
      #"{"question":"Why did it ring?","answer":"Human error.","depth":"person","blame":1}"#,
      #"{"rungs":[{"question":"Why did it ring?","answer":"A bug.","depth":"vacuous","blame":0}]}"#,
      #"{"text":"Be careful.","problems":["no-owner","no-due","vague","person-fix"],"reach":"unclear"}"#,
      #"{"section":"summary","text":"The queue held 40 letters.","challenge":0,"kind":"ok"}"#,
      #"{"answer":"The queue was full.","next":["Why was the queue full?"]}"#,
      #"{"unknown":true}"#,
    ]
    for line in lines { board.add(try JSONValue(parsing: Array(line.utf8)), coach) }
    let figures = board.figures
    #expect(
      figures.map(\.name) == [
        "depth macro-F1", "push-back F1", "blame F1", "problems micro-F1", "reach macro-F1",
        "sentence F1", "fine left alone", "next why accepted",
      ])
    #expect(figures.map(\.count) == [2, 2, 2, 1, 1, 1, 1, 1])
    #expect(figures[1].value == 1)
    #expect(figures[7].value == 1)
  }

  @Test func readsWhatIsHeldOut() throws {
    let heldOut = try HeldOut("b\tx-1\na\tx-1\na\tx-2\n")
    #expect(heldOut.groups == ["b", "a"])
    #expect(heldOut.groups(of: "x-1") == ["b", "a"])
    #expect(heldOut.groups(of: "x-3").isEmpty)
    let failure = #expect(throws: TabbedLines.Failure.self) { try HeldOut("a\tx\nx-2\n") }
    #expect(failure?.line == 2)
    #expect(failure?.message == "a line is a group, a tab and an id")
  }

  @Test func readsFloors() throws {
    let floors = try Floors("a\tdepth macro-F1\t0.89\n")
    #expect(floors.floor("a", "depth macro-F1") == 0.89)
    #expect(floors.floor("b", "depth macro-F1") == nil)
    let failure = #expect(throws: TabbedLines.Failure.self) { try Floors("a\tdepth\t1.5") }
    #expect(
      failure?.message == "a line is a group, a tab, a figure, a tab and a floor from 0 to 1")
  }

  @Test(arguments: [
    (0.8944, nil, "authored    depth macro-F1      0.894  (304)  "),
    (1.0, 0.89, "authored    depth macro-F1      1.000  (304)  at least 0.890"),
    (0.0, nil, "authored    depth macro-F1      0.000  (304)  "),
  ])
  func printsAFigure(_ value: Double, _ floor: Double?, _ row: String) {
    let figure = Scoreboard.Figure(name: "depth macro-F1", value: value, count: 304)
    #expect(FitWeights.Score.row("authored", figure, floor: floor) == row)
  }
}
