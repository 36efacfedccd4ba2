/// One labelled text as the fitter sees it.
struct Sample: Sendable {
  var features: [String]
  var label: String
  /// How much it counts, 1 being usual.
  var weight: Double
}

/// One table of weights to be fitted: a question with two or more possible answers.
struct FitTask: Sendable {
  var name: String
  /// In the order of the table's columns; with one verdict the question is yes or no.
  var verdicts: [String]
  var samples: [Sample]
  /// Whether rare answers count as much as frequent ones.
  var isBalanced: Bool
  /// Taken off the start of a yes-or-no table: how much certainty a yes needs beyond even odds.
  var caution: Double = 0
}
