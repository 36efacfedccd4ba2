import Coach
import Interview
import JSONText
import Postmortem

extension JSONValue {
  /// An event as programs read it: one line of JSON Lines.
  init(_ event: Event) {
    switch event {
    case .opened(let opened):
      var members: [(String, JSONValue)] = [
        ("session", .string(opened.session)), ("journal", .string(opened.journal)),
        ("due", JSONValue(opened.due?.stamp(.extended))),
      ]
      if let draft = opened.draft { members.append(("draft", .string(draft))) }
      self = .event("opened", members)
    case .section(let section, let title, let opening, let way):
      self = .event(
        "section",
        [
          ("section", .string(section.rawValue)), ("index", JSONValue(section.index)),
          ("count", JSONValue(Section.allCases.count)), ("title", .string(title)),
          ("opening", .string(opening)), ("due", JSONValue(way.due?.stamp(.extended))),
          ("minutesLeft", way.left.map { JSONValue($0.minutes) } ?? .null),
          ("next", JSONValue(way.next)),
        ])
    case .ask(let ask): self = .ask(ask)
    case .challenge(let challenge): self = .challenge(challenge)
    case .accepted(let accepted): self = .accepted(accepted)
    case .parked(let place, let label):
      self = .event("parked", Self.members(place) + [("label", .string(label.rawValue))])
    case .note(let message): self = .event("note", [("message", .string(message))])
    case .view(let view):
      self = .event("note", [("message", .string(ViewText.forPrograms.message(view)))])
    case .check(let marks):
      let lines = marks.map { mark in
        JSONValue.object([
          Member("line", .string(mark.line)), Member("passed", .bool(mark.passed)),
          Member("reason", .string(mark.reason)),
        ])
      }
      self = .event("check", [("marks", .array(lines))])
    case .saved(let postmortem, let transcript):
      self = .event(
        "saved", [("postmortem", .string(postmortem)), ("transcript", .string(transcript))])
    case .coached(let file, let backup, let transcript):
      self = .event(
        "saved",
        [
          ("file", .string(file)), ("backup", JSONValue(backup)),
          ("transcript", JSONValue(transcript)),
        ])
    case .error(let message): self = .event("error", [("message", .string(message))])
    }
  }

  private static func event(_ name: String, _ members: [(String, JSONValue)]) -> JSONValue {
    .object([Member("event", .string(name))] + members.map { Member($0.0, $0.1) })
  }

  private static func members(_ place: Place) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [
      ("section", JSONValue(place.sectionName)), ("field", .string(place.field.rawValue)),
    ]
    if let n = place.n { members.append(("n", JSONValue(n))) }
    if let chain = place.chain { members.append(("chain", JSONValue(chain))) }
    return members
  }

  private static func ask(_ ask: Ask) -> JSONValue {
    var members = Self.members(ask.place)
    members += [("question", .string(ask.question)), ("hint", .string(ask.hint))]
    if let passage = ask.passage { members += Self.members(passage) }
    if let found = ask.found { members.append(("found", .string(found))) }
    if let previous = ask.previous { members.append(("previous", .string(previous))) }
    if let entry = ask.entry { members.append(("entry", .string(entry))) }
    if let cause = ask.cause { members.append(("cause", .string(cause))) }
    if ask.isOptional { members.append(("optional", true)) }
    if !ask.candidates.isEmpty {
      members.append(("candidates", .array(ask.candidates.map { .string($0) })))
    }
    if !ask.actions.isEmpty {
      members.append(("actions", .array(ask.actions.map { .string($0) })))
    }
    return .event("ask", members)
  }

  private static func members(_ passage: DraftWords) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [
      ("passage", .string(passage.text)), ("line", JSONValue(passage.line)),
      ("quote", .string(passage.quote)), ("rule", .string(passage.rule)),
      ("label", .string(passage.label.rawValue)),
    ]
    if passage.count > 1 {
      members += [("place", JSONValue(passage.number)), ("places", JSONValue(passage.count))]
    }
    return members
  }

  private static func challenge(_ challenge: Challenge) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("rule", .string(challenge.rule)), ("label", .string(challenge.label.rawValue)),
    ]
    members += Self.members(challenge.place)
    members += [
      ("attempt", JSONValue(challenge.attempt)), ("quote", .string(challenge.quote)),
      ("message", .string(challenge.message)),
    ]
    if !challenge.places.isEmpty {
      members.append(("places", .array(challenge.places.map { .string($0) })))
    }
    return .event("challenge", members)
  }

  private static func accepted(_ accepted: Accepted) -> JSONValue {
    var members = Self.members(accepted.place) + [("value", .string(accepted.value))]
    if let action = accepted.action {
      members += [
        ("owner", JSONValue(action.owner)), ("due", JSONValue(action.due?.description)),
        ("issue", JSONValue(action.issue)),
      ]
    }
    if let due = accepted.due { members.append(("due", .string(due.stamp(.extended)))) }
    return .event("accepted", members)
  }
}
