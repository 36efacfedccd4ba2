import Coach
public import Postmortem

/// A text with the place it would stand in, by which the coach judges it.
///
/// Written as the passages of rules are: `Why did it stop? → …`, `went-well: …`, `action: …`.
public struct JudgedText: Sendable, Hashable {
  public enum Place: Sendable, Hashable {
    case why(question: String)
    case sentence(SectionName?)
    case action
  }

  public var place: Place
  public var text: String
  /// The line of its file, counted from 1; 0 where it comes from none.
  public var line: Int

  public init(place: Place, text: String, line: Int = 0) {
    self.place = place
    self.text = text
    self.line = line
  }

  /// Reads a passage as it is written in a lesson; nil where it names no place.
  init?(written: String, line: Int) {
    self.line = line
    if let (question, answer) = written.cut(at: "? → ", "? -> ") {
      place = .why(question: question + "?")
      text = answer
      return
    }
    guard let (name, text) = written.cut(at: ": ") else { return nil }
    self.text = text
    if name == "action" {
      place = .action
    } else if let section = SectionName(rawValue: name) {
      place = .sentence(section)
    } else {
      return nil
    }
  }

  /// The places a passage may begin with, for a message.
  static let allowed =
    "action, "
    + SectionName.allCases.filter { ![.actionItems, .antiPattern, .references].contains($0) }
    .map(\.rawValue).joined(separator: ", ") + ", or a question such as Why did it stop? → …"

  /// The question it answers; nil where it answers none.
  public var why: String? {
    if case .why(let question) = place { question } else { nil }
  }

  /// As a learner is shown it.
  public var shown: String {
    switch place {
    case .why(let question): "\(question) \(text)"
    case .sentence, .action: text
    }
  }

  /// What the place is called for a learner; empty for no place in particular.
  public var placeName: String {
    switch place {
    case .why: "root cause"
    case .sentence(let section?): section.rawValue.split(separator: "-").joined(separator: " ")
    case .sentence(nil): ""
    case .action: "action item"
    }
  }
}

/// What the coach hears in a text, in the terms lessons need.
struct Hearing {
  /// Errors and warnings, the one that matters most first.
  var findings: [Finding]
  /// Only of an answer to a why.
  var depth: Depth?
  /// Only of an action item.
  var action: ActionVerdict?

  init(_ text: String, at place: JudgedText.Place, by coach: Coach, today: CalendarDate? = nil) {
    switch place {
    case .why(let question):
      let verdict = coach.why(question: question, answer: text, previous: [])
      findings = verdict.findings
      depth = verdict.depth
    case .sentence(let section):
      let verdict = coach.sentence(text, in: section)
      findings = verdict.challenge ? verdict.findings : []
    case .action:
      let verdict = coach.action(text, today: today)
      findings = verdict.findings
      action = verdict
    }
    findings = findings.filter { $0.level != .suggestion || $0.label == .other }
  }
}
