import Interview
import JSONText
import Terminal

/// The interview for programs: one event a line out, one input a line in.
struct ProtocolFace: Face {
  private var reader: PlainReader
  private var output: Output

  init() {
    reader = PlainReader(descriptor: 0, prompts: nil, catchesSignals: true)
    output = Output(descriptor: 1)
  }

  mutating func show(_ events: [Event]) {
    for event in events { output.write(JSONValue(event).text + "\n") }
    output.flush()
  }

  mutating func fail(_ message: String) { show([.error(message)]) }

  mutating func read() -> FaceInput {
    while true {
      switch reader.readLine() {
      case .line(let line), .edit(let line):
        if line.isRepaired { return .bad("This line is not valid UTF-8; send it as UTF-8.") }
        if line.text.utf8.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
        return Self.input(line.text)
      case .tooLong(let limit): return .bad("This line is longer than \(limit) bytes; shorten it.")
      case .interrupted: return .signal(2)
      case .terminated(let signal): return .signal(signal)
      case .endOfInput: return .end
      case .failed: return .failed("The input cannot be read.")
      }
    }
  }

  static func input(_ line: String) -> FaceInput {
    let value: JSONValue
    do { value = try JSONValue(parsing: line) } catch {
      return .bad("This line is \(error). Send {\"answer\":\"…\"} or {\"command\":\"/help\"}.")
    }
    if let answer = value["answer"]?.string { return .input(.answer(answer)) }
    if let command = value["command"]?.string { return .input(.command(command)) }
    return .bad(
      "This line has neither an answer nor a command as text. "
        + "Send {\"answer\":\"…\"} or {\"command\":\"/help\"}.")
  }
}
