import Coach

/// A reason not to take a wording.
struct CoachingObjection: Sendable {
  var rule: String
  var label: Label
  var quote: String
  var values: [String: String]
  var places: [String] = []
  /// Set for one that is raised once: what was typed then stands.
  var once: String?

  init(
    _ rule: String, _ label: Label, quote: String, values: [String: String] = [:],
    places: [String] = [], once: String? = nil
  ) {
    self.rule = rule
    self.label = label
    self.quote = quote
    self.values = values.merging(["quote": quote]) { _, new in new }
    self.places = places
    self.once = once
  }

  init(_ finding: Finding, once: String? = nil) {
    self.init(finding.rule, finding.label, quote: finding.quote, once: once)
  }
}
