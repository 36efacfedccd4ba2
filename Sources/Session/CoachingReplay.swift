import Coaching
import JSONText
import Journal
import Postmortem

/// The first record of a journal about a draft: what was fixed when it began to be coached.
struct CoachingHeader {
  var setup: CoachingSetup
  /// The draft, resolved.
  var file: String
  /// The handbook's folder, resolved.
  var handbook: String
  var settings: SettingsFile?
  /// The team's own prompts: their folder may change before the session is taken up again.
  var team: PromptFolder?
  /// The folder they were in where it was named on the command line.
  var prompts: String?

  init(
    setup: CoachingSetup, file: String, handbook: String, settings: SettingsFile?,
    team: PromptFolder?, prompts: String?
  ) {
    self.setup = setup
    self.file = file
    self.handbook = handbook
    self.settings = settings
    self.team = team
    self.prompts = prompts
  }

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      JSONValue.Member("coach", .string(setup.path)), JSONValue.Member("file", .string(file)),
      JSONValue.Member("session", .string(setup.session)),
      JSONValue.Member("journal", .string(setup.journal)),
      JSONValue.Member("now", .string(setup.now.stamp(.extended))),
      JSONValue.Member("handbook", .string(handbook)),
      JSONValue.Member("missing", .array(setup.missing.sorted().map { .string($0) })),
      JSONValue.Member("text", .string(String(decoding: setup.text, as: UTF8.self))),
    ]
    if let settings {
      members.append(
        JSONValue.Member(
          "settings", ["path": .string(settings.path), "text": .string(settings.text)]))
    }
    if let team {
      members.append(JSONValue.Member("prompts", Header.record(of: team, named: prompts)))
    }
    return .object(members)
  }

  init?(_ json: JSONValue) {
    guard let path = json["coach"]?.string, let file = json["file"]?.string,
      let session = json["session"]?.string, let journal = json["journal"]?.string,
      let now = json["now"]?.string.flatMap(Moment.init(stamp:)),
      let handbook = json["handbook"]?.string, let text = json["text"]?.string
    else { return nil }
    var settings: SettingsFile?
    if let record = json["settings"], let place = record["path"]?.string,
      let text = record["text"]?.string
    {
      settings = SettingsFile(path: place, text: text)
    }
    self.init(
      setup: CoachingSetup(
        session: session, journal: journal, now: now, path: path, text: Array(text.utf8),
        missing: Set(json["missing"]?.array?.compactMap(\.string) ?? [])),
      file: file, handbook: handbook, settings: settings,
      team: json["prompts"].flatMap(Header.team), prompts: json["prompts"]?["named"]?.string)
  }
}

/// What a journal about a draft holds: the header and the inputs in order.
struct CoachingReplay {
  let header: CoachingHeader
  let inputs: [CoachingInput]
  /// What was typed and not taken when the session was left; nil where there is nothing.
  let draft: String?
  /// Whether the draft was gone through to its end.
  let isFinished: Bool

  /// - Returns: nil for a journal of an interview, and for one that has no header yet.
  init?(_ content: JournalContent) {
    let records = content.records.lazy.compactMap { try? JSONValue(parsing: $0) }
    guard let first = records.first, let header = CoachingHeader(first) else { return nil }
    self.header = header
    var inputs: [CoachingInput] = []
    var draft: String?
    for record in records.dropFirst() {
      if let input = CoachingInput(record: record) {
        inputs.append(input)
        if case .resumed = input {} else { draft = nil }
      } else if let text = record["draft"]?.string {
        draft = text.isEmpty ? nil : text
      }
    }
    self.inputs = inputs
    self.draft = draft
    isFinished = inputs.contains { if case .saved = $0 { true } else { false } }
  }
}

extension JSONValue {
  /// An input as the journal keeps it.
  init(_ input: CoachingInput) {
    switch input {
    case .answer(let text): self = ["answer": .string(text)]
    case .command(let line): self = ["command": .string(line)]
    case .written(let backup): self = ["written": true, "backup": JSONValue(backup)]
    case .changed(let text): self = ["changed": .string(text)]
    case .saved(let file, let transcript):
      self = ["saved": .string(file), "transcript": .string(transcript)]
    case .resumed(let moment): self = ["resumed": .string(moment.stamp(.extended))]
    }
  }
}

extension CoachingInput {
  /// An input out of a journal's record; nil where it is none.
  init?(record: JSONValue) {
    if let text = record["answer"]?.string {
      self = .answer(text)
    } else if let line = record["command"]?.string {
      self = .command(line)
    } else if record["written"] != nil {
      self = .written(backup: record["backup"]?.string)
    } else if let text = record["changed"]?.string {
      self = .changed(text)
    } else if let file = record["saved"]?.string, let transcript = record["transcript"]?.string {
      self = .saved(file: file, transcript: transcript)
    } else if let text = record["resumed"]?.string, let moment = Moment(stamp: text) {
      self = .resumed(moment)
    } else {
      return nil
    }
  }
}
