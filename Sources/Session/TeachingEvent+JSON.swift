import Coach
import JSONText
import Teaching

extension JSONValue {
  /// An event of a lesson as programs read it: one line of JSON Lines.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - journal: Where the learner's progress is kept.
  init(_ event: TeachingEvent, journal: String) {
    switch event {
    case .opened:
      self = Self.teaching(
        "opened",
        [("session", "teach"), ("journal", .string(journal)), ("due", .null)])
    case .lesson(let lesson, let number, let count):
      self = Self.teaching(
        "section",
        [
          ("section", "teach"), ("lesson", .string(lesson.id)),
          ("index", JSONValue(number ?? 1)), ("count", JSONValue(number == nil ? 1 : count)),
          ("title", .string(lesson.title)),
          ("opening", .string(lesson.idea.joined(separator: "\n"))),
        ])
    case .ask(let ask): self = .teaching(ask)
    case .challenge(let challenge):
      self = Self.teaching(
        "challenge",
        [
          ("rule", .string(challenge.rule)), ("label", .string(challenge.label.rawValue)),
        ] + Self.members(challenge.place) + [
          ("attempt", JSONValue(challenge.attempt)), ("quote", .string(challenge.quote)),
          ("message", .string(challenge.message)),
        ])
    case .accepted(let place, let value):
      self = Self.teaching("accepted", Self.members(place) + [("value", .string(value))])
    case .parked(let place):
      self = Self.teaching("parked", Self.members(place) + [("label", "other")])
    case .note(let message): self = Self.teaching("note", [("message", .string(message))])
    case .saved: self = Self.teaching("saved", [("journal", .string(journal))])
    case .error(let message): self = Self.teaching("error", [("message", .string(message))])
    }
  }

  private static func teaching(_ name: String, _ members: [(String, JSONValue)]) -> JSONValue {
    .object([Member("event", .string(name))] + members.map { Member($0.0, $0.1) })
  }

  private static func members(_ place: TeachingEvent.Place) -> [(String, JSONValue)] {
    [
      ("section", "teach"), ("lesson", JSONValue(place.lesson)), ("field", .string(place.field)),
      ("n", JSONValue(place.n)),
    ]
  }

  private static func teaching(_ ask: TeachingEvent.Ask) -> JSONValue {
    func list(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
    var members = Self.members(ask.place)
    members += [("question", .string(ask.question)), ("hint", .string(ask.hint))]
    if !ask.title.isEmpty { members.append(("title", .string(ask.title))) }
    if !ask.story.isEmpty { members.append(("story", list(ask.story))) }
    if let why = ask.why { members.append(("why", .string(why))) }
    if let passage = ask.passage, !passage.isEmpty {
      members += [("passage", .string(passage)), ("place", .string(ask.placeName))]
    }
    if !ask.known.isEmpty { members.append(("known", list(ask.known))) }
    if !ask.sentences.isEmpty { members.append(("sentences", list(ask.sentences))) }
    return Self.teaching("ask", members)
  }
}
