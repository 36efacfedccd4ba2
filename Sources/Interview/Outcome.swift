import Coach

/// What the interview makes of one answer.
enum Outcome {
  /// It stands; the notes are said in passing.
  case accept(Answer, notes: [String] = [])
  /// It is pushed back.
  case object(Objection)
  /// The world is asked first.
  case need(Request)
  /// The interview ends here.
  case leave(String, Ending)
  /// It leads to another question.
  case move(Slot)
}

/// A reason to push back.
struct Objection {
  var rule: String
  var label: Label
  var quote = ""
  /// What the rule's message fills in besides the quote.
  var values: [String: String] = [:]
  var places: [String] = []
  /// Set for a challenge that is raised once; nil for one that stays until the text changes.
  var once: Interview.Raised?
  /// The answer as it is kept if it is parked.
  var candidate: Answer

  init(
    _ rule: String, _ label: Label, quote: String = "", values: [String: String] = [:],
    places: [String] = [], once: Interview.Raised? = nil, candidate: Answer
  ) {
    self.rule = rule
    self.label = label
    self.quote = quote
    self.values = values
    self.places = places
    self.once = once
    self.candidate = candidate
  }

  init(_ finding: Finding, once: Interview.Raised? = nil, candidate: Answer) {
    self.init(
      finding.rule, finding.label, quote: finding.quote, once: once, candidate: candidate)
  }

  var fault: Answer.Fault { Answer.Fault(label: label, rule: rule, quote: quote) }
}
