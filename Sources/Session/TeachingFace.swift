import Interview
import JSONText
import Teaching
import Terminal

/// Shows what lessons say and reads the learner's lines.
protocol TeachingFace {
  mutating func show(_ events: [TeachingEvent])
  /// Says why there is no lesson, or no further one.
  mutating func fail(_ message: String)
  /// Waits for the next line.
  mutating func read() -> FaceInput
}

/// Lessons for programs: one event a line out, one input a line in.
struct TeachingProtocolFace: TeachingFace {
  private var lines = ProtocolFace()
  private var output = Output(descriptor: 1)
  let journal: String

  init(journal: String) { self.journal = journal }

  mutating func show(_ events: [TeachingEvent]) {
    for event in events { output.write(JSONValue(event, journal: journal).text + "\n") }
    output.flush()
  }

  mutating func fail(_ message: String) { lines.fail(message) }

  mutating func read() -> FaceInput { lines.read() }
}

extension TeachingInput {
  /// A line as the faces read it; the interview's commands are not the lessons'.
  init(_ input: Input) {
    switch input {
    case .answer(let text):
      self = Self.isCommand(text) ? .command(text) : .answer(text)
    case .command(let line): self = .command(line)
    default: self = .answer("")
    }
  }

  /// Whether a line is a command, or the slip of one: a slash and one word.
  private static func isCommand(_ line: String) -> Bool {
    if TeachingCommand(line: line) != nil { return true }
    let words = line.split(whereSeparator: \.isWhitespace)
    return words.count == 1 && line.hasPrefix("/") && line.count > 1
      && words.allSatisfy { $0.dropFirst().allSatisfy(\.isLetter) }
  }
}
