import Testing

@testable import fitweights

@Suite struct RegressionTests {
  /// Forty lines of two verdicts: "a" speaks for red, "b" for blue, "c" for neither.
  static let task = FitTask(
    name: "colour", verdicts: ["red", "blue"],
    samples: (0..<40).map { index in
      Sample(
        features: [index % 2 == 0 ? "a" : "b"] + (index % 3 == 0 ? ["c"] : []),
        label: index % 2 == 0 ? "red" : "blue", weight: 1)
    }, isBalanced: true)

  private func weights(_ task: FitTask) -> [String: [Double]] {
    Dictionary(uniqueKeysWithValues: Regression().fit(task).weights)
  }

  @Test func findsWhatSpeaksForWhat() throws {
    let weights = weights(Self.task)
    let a = try #require(weights["a"])
    let b = try #require(weights["b"])
    let c = try #require(weights["c"])
    #expect(a[0] > 0.5 && a[1] < -0.5)
    #expect(b[0] < -0.5 && b[1] > 0.5)
    #expect(abs(c[0]) < 0.2)
  }

  @Test func givesTheSameBytesEveryTime() {
    func text() -> String {
      var file = WeightsFile()
      let (start, weights) = Regression().fit(Self.task)
      file.add(Self.task, start: start, weights: weights)
      return file.text
    }
    #expect(text() == text())
  }

  @Test func answersYesOrNoWithOneColumn() throws {
    var task = Self.task
    task.verdicts = ["red"]
    let (start, weights) = Regression().fit(task)
    #expect(start.count == 1)
    let a = try #require(weights.first { $0.0 == "a" }?.1)
    #expect(a.count == 1 && a[0] > 0.5)
    task.lean = ["red": -0.5]
    let leaning = Regression().fit(task).start[0]
    #expect(abs(leaning - (start[0] - 0.5)) < 1e-9)
  }

  @Test func leavesOutWhatStandsInOneLineOnly() {
    var task = Self.task
    task.samples[0].features.append("once")
    #expect(weights(task)["once"] == nil)
  }

  @Test(arguments: [
    (0, "0.00"), (0.049, "0.05"), (-0.049, "-0.05"), (1.999, "2.00"), (-12.3, "-12.30"),
    (-0.001, "0.00"),
  ])
  func writesTwoDecimals(_ value: Double, _ text: String) {
    #expect(WeightsFile.number(value) == text)
  }

  @Test func writesATableInOrder() {
    var file = WeightsFile()
    file.add(
      Self.task, start: [0.5, -0.5], weights: [("a", [1, -1]), ("b", [0.01, 0]), ("c", [0, 2])])
    #expect(
      file.text.hasSuffix(
        """

        ## colour

        | evidence | red | blue |
        |---|---:|---:|
        | (start) | 0.50 | -0.50 |
        | a | 1.00 | -1.00 |
        | c | 0.00 | 2.00 |

        """))
  }
}
