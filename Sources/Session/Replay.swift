import Interview
import JSONText
import Journal
import Postmortem

/// The first record of a journal: what was fixed when the interview began.
struct Header {
  var setup: Setup
  /// The handbook's folder, resolved.
  var handbook: String
  /// The key of the incident's lock.
  var lockKey: String?
  /// The team's own prompts, all of them: the folder may change before the session is taken up again.
  var team: PromptFolder?
  /// The folder they were in, resolved, where it was named on the command line; nil for the
  /// handbook's.
  var prompts: String?

  init(
    setup: Setup, handbook: String, lockKey: String?, team: PromptFolder? = nil,
    prompts: String? = nil
  ) {
    self.team = team
    self.prompts = prompts
    self.setup = setup
    self.handbook = handbook
    self.lockKey = lockKey
  }

  var json: JSONValue {
    var json: JSONValue = [
      "session": .string(setup.session), "journal": .string(setup.journal),
      "now": .string(setup.now.stamp(.extended)), "week": .string(setup.weekRule.rawValue),
      "handbook": .string(handbook), "lock": JSONValue(lockKey),
      "incident": setup.incident.map { JSONValue(.incident($0)) } ?? .null,
    ]
    if let team, case .object(var members) = json {
      members.append(JSONValue.Member("prompts", Self.record(of: team, named: prompts)))
      json = .object(members)
    }
    return json
  }

  /// A team's prompts as a journal keeps them.
  static func record(of team: PromptFolder, named: String?) -> JSONValue {
    [
      "folder": .string(team.folder), "named": JSONValue(named),
      "files": .array(
        team.texts.map { ["path": .string($0.path), "text": .string($0.text)] }),
    ]
  }

  static func team(_ json: JSONValue) -> PromptFolder? {
    guard let folder = json["folder"]?.string, let files = json["files"]?.array else { return nil }
    return PromptFolder(
      folder: folder,
      texts: files.compactMap { file in
        guard let path = file["path"]?.string, let text = file["text"]?.string else { return nil }
        return (path, text)
      })
  }

  init?(_ json: JSONValue) {
    guard let session = json["session"]?.string, let journal = json["journal"]?.string,
      let now = json["now"]?.string.flatMap(Moment.init(stamp:)),
      let week = json["week"]?.string.flatMap(WeekRule.init(rawValue:)),
      let handbook = json["handbook"]?.string
    else { return nil }
    var incident: IncidentSource?
    if let record = json["incident"], case .incident(let source)? = Input(record: record) {
      incident = source
    }
    self.init(
      setup: Setup(
        session: session, journal: journal, now: now, weekRule: week, incident: incident),
      handbook: handbook, lockKey: json["lock"]?.string,
      team: json["prompts"].flatMap(Self.team), prompts: json["prompts"]?["named"]?.string)
  }
}

/// What a journal holds: the header and the inputs in order.
struct Replay {
  let header: Header
  let inputs: [Input]
  /// What was typed and shown, each with the number of inputs before it; empty where it was dropped.
  let drafts: [(position: Int, text: String)]
  /// Whether the interview came to its end.
  let isFinished: Bool

  /// What was typed and not taken when the session was left; nil where there is nothing.
  var draft: String? {
    guard let last = drafts.last, !last.text.isEmpty else { return nil }
    let taken = inputs.dropFirst(last.position).contains { input in
      if case .resumed = input { false } else { true }
    }
    return taken ? nil : last.text
  }

  /// - Returns: nil where the journal does not begin with a header, as when the program was killed
  ///   before its first question.
  init?(_ content: JournalContent) {
    let records = content.records.compactMap { try? JSONValue(parsing: $0) }
    guard let first = records.first, let header = Header(first) else { return nil }
    self.header = header
    var inputs: [Input] = []
    var drafts: [(position: Int, text: String)] = []
    for record in records.dropFirst() {
      if let input = Input(record: record) {
        inputs.append(input)
      } else if let text = record["draft"]?.string {
        drafts.append((inputs.count, text))
      }
    }
    self.inputs = inputs
    self.drafts = drafts
    isFinished = records.contains { $0["saved"] != nil || $0["closed"] != nil }
  }

  /// Brings an interview to where it was.
  ///
  /// A save that was asked for and not done is taken back: the author is asked again.
  ///
  /// - Returns: What was typed, each with the kind of question it was typed at.
  @discardableResult
  func run(on interview: inout Interview) -> [(line: String, kind: String)] {
    var before = interview
    var typed: [(line: String, kind: String)] = []
    var drafts = drafts.filter { !$0.text.isEmpty }[...]
    // What was shown and then dropped is still brought back by the Up key.
    func rememberDrafts(upTo position: Int) {
      while let draft = drafts.first, draft.position <= position {
        typed.append((draft.text, interview.historyKind))
        drafts.removeFirst()
      }
    }
    for (position, input) in inputs.enumerated() {
      rememberDrafts(upTo: position)
      switch input {
      case .answer(let line), .command(let line): typed.append((line, interview.historyKind))
      default: break
      }
      if case .resumed = input, interview.isSaving { interview = before }
      before = interview
      _ = interview.handle(input)
    }
    if interview.isSaving { interview = before }
    rememberDrafts(upTo: inputs.count)
    return typed
  }
}
