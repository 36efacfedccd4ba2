import Interview
import JSONText
import Postmortem

extension JSONValue {
  /// A text that was typed and not yet taken, as the journal keeps it.
  ///
  /// It is no input: the conversation never sees it.
  static func draft(_ text: String) -> JSONValue { ["draft": .string(text)] }

  /// An input as the journal keeps it.
  init(_ input: Input) {
    switch input {
    case .answer(let text): self = ["answer": .string(text)]
    case .command(let line): self = ["command": .string(line)]
    case .incident(let source):
      self = ["incident": JSONValue(source.path), "text": .string(source.text)]
    case .noIncident(let problem): self = ["noIncident": .string(problem)]
    case .handbook(let paths): self = ["handbook": .array(paths.map { .string($0) })]
    case .saved(let postmortem, let transcript):
      self = ["saved": .string(postmortem), "transcript": .string(transcript)]
    case .exists: self = ["exists": true]
    case .resumed(let moment): self = ["resumed": .string(moment.stamp(.extended))]
    }
  }
}

extension Input {
  /// An input out of a journal's record; nil where it is none.
  init?(record: JSONValue) {
    if let text = record["answer"]?.string {
      self = .answer(text)
    } else if let line = record["command"]?.string {
      self = .command(line)
    } else if let path = record["incident"], let text = record["text"]?.string {
      self = .incident(IncidentSource(path: path.string, text: text))
    } else if let problem = record["noIncident"]?.string {
      self = .noIncident(problem)
    } else if let paths = record["handbook"]?.array {
      self = .handbook(paths.compactMap(\.string))
    } else if let postmortem = record["saved"]?.string,
      let transcript = record["transcript"]?.string
    {
      self = .saved(postmortem: postmortem, transcript: transcript)
    } else if record["exists"] != nil {
      self = .exists
    } else if let text = record["resumed"]?.string, let moment = Moment(stamp: text) {
      self = .resumed(moment)
    } else {
      return nil
    }
  }
}
