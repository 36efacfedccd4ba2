public import Coach
public import Postmortem

/// What the interview says.
///
/// A program reads events as JSON Lines, a person as text.
public enum Event: Sendable, Hashable {
  case opened(Opened)
  case section(Section, title: String, opening: String, way: Way = Way())
  case ask(Ask)
  case challenge(Challenge)
  case accepted(Accepted)
  case parked(Place, label: Label)
  case note(String)
  /// What a command asked to see; to a program it is a note.
  case view(View)
  case check([Document.Mark])
  case saved(postmortem: String, transcript: String)
  /// A draft was coached to its end; the former file is kept where anything was changed.
  case coached(file: String, backup: String?, transcript: String?)
  case error(String)
}

/// The place of a question, as programs know it.
public struct Place: Sendable, Hashable {
  /// nil for a passage of a draft that stands in none of them.
  public var section: Section?
  /// The section of the draft that a passage stands in; nil for none that is known.
  public var draftSection: SectionName?
  public var field: Field
  /// The place in its list, from 1; nil where the field is no list.
  public var n: Int?
  /// The chain of whys where it is not the first.
  public var chain: Int?

  /// The section by the name that programs know.
  public var sectionName: String? { section?.rawValue ?? draftSection?.rawValue }

  /// The place of a passage of a draft.
  package init(rewriteIn section: SectionName?, n: Int) {
    self.section = section.flatMap { Section(rawValue: $0.rawValue) }
    draftSection = section
    field = .rewrite
    self.n = n
  }

  init(_ slot: Slot) {
    section = slot.section
    field = slot.field
    n = slot.n > 0 && slot.field != .chain ? slot.n : nil
    chain = slot.chain > 1 ? slot.chain : nil
  }
}

/// The first event of a session.
public struct Opened: Sendable, Hashable {
  public var session: String
  public var journal: String
  /// When the postmortem is due; nil until the end of the incident is known.
  public var due: Moment?
  /// The draft that is coached; nil for an interview.
  public var draft: String?

  package init(session: String, journal: String, due: Moment? = nil, draft: String? = nil) {
    self.session = session
    self.journal = journal
    self.due = due
    self.draft = draft
  }
}

/// Where the author is on the way, said at the head of a section.
public struct Way: Sendable, Hashable {
  /// When the postmortem is due; nil until the end of the incident is known.
  public var due: Moment?
  /// The clock when the session began or was taken up again.
  public var now: Moment?
  /// The title of the section that comes next; nil where none does.
  public var next: String?

  public init(due: Moment? = nil, now: Moment? = nil, next: String? = nil) {
    self.due = due
    self.now = now
    self.next = next
  }
}

/// A question.
public struct Ask: Sendable, Hashable {
  public var place: Place
  public var question: String
  public var hint: String
  /// What the incident document says; an empty answer takes it.
  public var found: String?
  /// What was answered before; an empty answer keeps it.
  public var previous: String?
  /// The entry of the incident document to keep, drop or reword.
  public var entry: String?
  /// The second cause a further chain would follow.
  public var cause: String?
  /// Whether an empty answer goes on.
  public var isOptional = false
  /// What the handbook has to offer here, best first.
  public var candidates: [String] = []
  /// The action items that will create what is asked for.
  public var actions: [String] = []
  /// The words of a draft that are asked about.
  public var passage: DraftWords?

  package init(place: Place, question: String, hint: String) {
    self.place = place
    self.question = question
    self.hint = hint
  }
}

/// A passage of a draft, and the words in it that a finding is about.
public struct DraftWords: Sendable, Hashable {
  public var text: String
  /// The line it begins on, counted from 1.
  public var line: Int
  public var quote: String
  public var rule: String
  public var label: Label
  /// Which of the finding's places it is and how many there are.
  public var number = 1
  public var count = 1

  package init(text: String, line: Int, quote: String, rule: String, label: Label) {
    self.text = text
    self.line = line
    self.quote = quote
    self.rule = rule
    self.label = label
  }
}

/// A push-back: one at a time, quoting the author's words.
public struct Challenge: Sendable, Hashable {
  public var place: Place
  public var rule: String
  public var label: Label
  /// How often this question was pushed back, from 1.
  public var attempt: Int
  public var quote: String
  public var message: String
  /// For a contradiction: the other places, each with what it says.
  public var places: [String] = []

  package init(
    place: Place, rule: String, label: Label, attempt: Int, quote: String, message: String,
    places: [String] = []
  ) {
    self.place = place
    self.rule = rule
    self.label = label
    self.attempt = attempt
    self.quote = quote
    self.message = message
    self.places = places
  }
}

/// An answer as it will stand in the document.
public struct Accepted: Sendable, Hashable {
  /// The facts read out of an action item; a nil one is asked for, or was not given.
  public struct Action: Sendable, Hashable {
    public var owner: String?
    public var due: CalendarDate?
    public var issue: String?
  }

  public var place: Place
  public var value: String
  public var action: Action?
  /// With the end of the incident: when the postmortem is due.
  public var due: Moment?

  package init(place: Place, value: String) {
    self.place = place
    self.value = value
  }
}
