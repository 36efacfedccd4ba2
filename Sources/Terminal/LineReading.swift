/// Where lines come from: a person at a line editor, or anything that can be read.
public protocol LineReading {
  /// Whether a prefill is shown in the line, ready to be edited. Where not, the caller says it in
  /// words.
  var editsInPlace: Bool { get }

  /// Shows `prompt` and waits for one line.
  ///
  /// - Parameters:
  ///   - prompt: Text that may carry styles of ``Style``; text from elsewhere goes through
  ///     ``Sanitize`` first.
  ///   - prefill: Text that stands in the line at the beginning, where ``editsInPlace``.
  /// - Returns: The line, or why there is none.
  mutating func readLine(prompt: String, prefill: String?) -> LineInput
}

extension LineReading {
  /// Shows `prompt` and waits for one line, empty at the beginning.
  public mutating func readLine(prompt: String) -> LineInput {
    readLine(prompt: prompt, prefill: nil)
  }
}

/// Makes the reader that suits the descriptors.
///
/// That is a ``LineEditor`` where `settings` ask for one and libedit can work there, else a
/// ``PlainReader``. Both answer SIGINT, SIGTERM and SIGHUP from then on. The program's name is what
/// lines of the user's `.editrc` may start with.
public func makeLineReader(
  settings: TerminalSettings, input: Int32 = 0, output: Int32 = 1, program: String
) -> any LineReading {
  if settings.editsLines,
    let editor = LineEditor(input: input, output: output, program: program)
  {
    return editor
  }
  return PlainReader(
    descriptor: input, prompts: settings.showsPrompts ? Output(descriptor: output) : nil,
    catchesSignals: true)
}
