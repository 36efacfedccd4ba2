import Coach
import Postmortem

/// What was accepted, or parked, in a slot.
struct Answer: Sendable {
  /// A fault that stays in the text although the text was accepted.
  struct Fault: Sendable, Hashable {
    var label: Label
    var rule: String
    var quote: String
  }

  /// A challenge that the team has silenced, with its reason.
  struct Silenced: Sendable, Hashable {
    var rule: String
    var reason: String
    var quote: String
  }

  /// What an answer is besides its text.
  enum Content: Sendable {
    case text
    case moment(Moment)
    case severity(Int)
    case row(TimelineLine)
    case rung(Rung)
    case action(ActionVerdict)
    case due(CalendarDate)
    case reference(path: String, note: String?, form: Document.Reference.Form)
    /// An entry of the incident document that the author dropped.
    case dropped
  }

  struct Rung: Sendable {
    var question: String
    var depth: Depth
    /// The why that follows this answer.
    var next: String
    var secondCause: String?
  }

  /// The text as it stands in the document.
  var text: String
  var content: Content = .text
  var parked = false
  var faults: [Fault] = []
  /// What the interview would have said of it by rules the team has silenced.
  var silenced: [Silenced] = []
  /// An earlier rung was changed, so this one is asked again.
  var isStale = false

  var rung: Rung? {
    if case .rung(let rung) = content { rung } else { nil }
  }

  var passage: Document.Passage { Document.Passage(text, parked: parked) }
}
