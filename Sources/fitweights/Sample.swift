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
  /// Added to the start of a verdict, by its name: how far the table leans towards it.
  var lean: [String: Double] = [:]
}
