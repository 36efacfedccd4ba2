/// Says what libyaml complains of in words that tell a writer what to do.
enum YAMLProblem {
  /// - Parameters:
  ///   - problem: libyaml's `problem`.
  ///   - context: libyaml's `context`, empty for none.
  /// - Returns: One sentence with its full stop.
  static func sentence(_ problem: String, in context: String) -> String {
    if let known = known[problem] { return known }
    let told = context.isEmpty ? problem : "\(problem) \(context)"
    return told.isEmpty ? "This is not YAML." : "This is not YAML: \(told)."
  }

  /// Whether the problem is that something opened earlier does not end.
  static func isUnclosed(_ problem: String) -> Bool {
    unclosed.contains(problem)
  }

  private static let unclosed: Set = [
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
    "found unexpected end of stream",
    "found unexpected document indicator",
  ]

  private static let known: [String: String] = [
    "block sequence entries are not allowed in this context":
      "A list item cannot begin here; put it on a line of its own.",
    "control characters are not allowed":
      "A control character stands here; remove it.",
    "could not find expected ':'":
      "A key without a colon stands here; write it as key: value.",
    "did not find expected ',' or ']'":
      "The list that begins here with [ is never closed, or a comma is missing in it.",
    "did not find expected ',' or '}'":
      "The mapping that begins here with { is never closed, or a comma is missing in it.",
    "did not find expected '-' indicator":
      "This line is indented differently from the list it stands in.",
    "did not find expected <document start>":
      "This line does not belong to the values above it; check its indentation.",
    "did not find expected key":
      "No key: value begins here; check the indentation and the quotation marks before it.",
    "did not find expected node content":
      "A value is missing here.",
    "found a tab character that violates indentation":
      "A tab is used to indent; use spaces.",
    "found a tab character where an indentation space is expected":
      "A tab is used to indent; use spaces.",
    "found character that cannot start any token":
      "A value cannot begin with this character; put the value in double quotes.",
    "found unexpected document indicator":
      "The quotation that begins here is never closed.",
    "found unexpected end of stream":
      "The quotation that begins here is never closed.",
    "found unknown escape character":
      "A backslash here is followed by a letter that means nothing; write two backslashes.",
    "mapping values are not allowed in this context":
      "A colon and a space stand inside the value; put the value in double quotes.",
  ]
}
