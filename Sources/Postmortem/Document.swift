/// A postmortem as the template lays it out.
///
/// It holds what the author typed and what was computed from it; `markdown` adds headings and
/// labels, and nothing else.
public struct Document: Sendable, Equatable {
  /// A text of the author's, and whether it was parked: kept although the judge would ask on.
  public struct Passage: Sendable, Hashable {
    public var text: String
    public var parked: Bool

    public init(_ text: String, parked: Bool = false) {
      self.text = text
      self.parked = parked
    }

    /// The text as it is printed: a parked one ends in ❌, an empty one is only that mark.
    var printed: String {
      guard parked else { return text }
      return text.isEmpty ? "❌" : text + " ❌"
    }
  }

  /// A row of the timeline.
  public struct Row: Sendable, Hashable {
    public var moment: Moment
    /// The end of a range, where one was typed.
    public var until: ClockTime?
    public var isApproximate: Bool
    public var event: Passage

    public init(
      moment: Moment, until: ClockTime? = nil, isApproximate: Bool = false, event: Passage
    ) {
      self.moment = moment
      self.until = until
      self.isApproximate = isApproximate
      self.event = event
    }

    /// A typed line that was found to be at `moment`.
    public init(_ line: TimelineLine, at moment: Moment, event: Passage) {
      self.init(
        moment: moment, until: line.until, isApproximate: line.isApproximate, event: event)
    }
  }

  /// A rung of the ladder: a why and its answer.
  public struct Rung: Sendable, Hashable {
    public var question: String
    public var answer: Passage

    public init(question: String, answer: Passage) {
      self.question = question
      self.answer = answer
    }
  }

  /// A chain of whys and the root cause it ends at.
  public struct Chain: Sendable, Hashable {
    /// The clause a further chain begins with; nil for the first chain.
    public var cause: String?
    public var rungs: [Rung]
    public var rootCause: Passage?

    public init(cause: String? = nil, rungs: [Rung] = [], rootCause: Passage? = nil) {
      self.cause = cause
      self.rungs = rungs
      self.rootCause = rootCause
    }
  }

  /// An action item; a nil owner or due day prints as ❌.
  public struct Action: Sendable, Hashable {
    public var item: Passage
    public var owner: String?
    public var due: CalendarDate?
    public var issue: String?

    public init(
      item: Passage, owner: String? = nil, due: CalendarDate? = nil, issue: String? = nil
    ) {
      self.item = item
      self.owner = owner
      self.due = due
      self.issue = issue
    }
  }

  /// A line of the anti-pattern check.
  public struct Mark: Sendable, Hashable {
    public var line: String
    public var passed: Bool
    /// Why it passed or failed, in a few words; may be empty.
    public var reason: String

    public init(line: String, passed: Bool, reason: String) {
      self.line = line
      self.passed = passed
      self.reason = reason
    }
  }

  /// A link among the cross-references.
  public struct Reference: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case incident = "Incident"
      case pattern = "Pattern"
      case runbook = "Runbook"
      case adr = "ADR"
    }

    /// What stands in `path`.
    public enum Form: Sendable, Hashable {
      /// Relative to the postmortem's own folder.
      case path
      /// A page elsewhere, which is linked as it is.
      case url
      /// The name of something no link leads to.
      case name
    }

    public var kind: Kind
    public var path: String
    public var note: String?
    public var form: Form

    public init(kind: Kind, path: String, note: String? = nil, form: Form = .path) {
      self.kind = kind
      self.path = path
      self.note = note
      self.form = form
    }
  }

  public var symptom = ""
  public var slug = ""
  /// 1 (full outage) to 4 (internal only); nil until it is known.
  public var severity: Int?
  /// The incident document, relative to the postmortem's own folder.
  public var incident: String?
  public var started: Moment?
  public var ended: Moment?
  public var summary: Passage?
  public var affected: Passage?
  public var couldNotDo: Passage?
  public var quantitative: Passage?
  /// Sorted by moment.
  public var timeline: [Row] = []
  public var chains: [Chain] = []
  public var wentWell: [Passage] = []
  public var wentPoorly: [Passage] = []
  public var actions: [Action] = []
  public var learned: [Passage] = []
  public var marks: [Mark] = []
  public var references: [Reference] = []

  public init() {}

  /// From start to end; nil until both are known.
  public var duration: Duration? {
    guard let started, let ended else { return nil }
    return Duration(from: started, to: ended)
  }
}
