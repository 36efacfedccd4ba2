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

  /// What stood in the line when the process was asked to end; empty otherwise.
  var unfinished: String { get }

  /// Whether a text of so many lines can be shown and edited as a prefill in the window as it is.
  func canPrefill(_ text: String) -> Bool

  /// Sets what the Tab key does; nil ends it.
  mutating func complete(with completer: Completer?)

  /// Takes the history of this kind from now on: lines typed at one kind come back at that kind only.
  mutating func useHistory(_ kind: String)

  /// Adds a line to the history of the kind in use, as if it had been typed.
  mutating func remember(_ line: String)

  /// Draws the line that was read last again, with `words` underlined where they stand in it.
  ///
  /// To be called before anything else is written. Nothing happens where the words are not in the
  /// line, or the line does not fit the window any more.
  mutating func underline(_ words: String, style: Style)

  /// Gives the terminal back until the next line, for another program to run on it.
  mutating func releaseTerminal()
}

extension LineReading {
  // A reader of plain lines can do none of this.
  public var unfinished: String { "" }
  public func canPrefill(_ text: String) -> Bool { false }
  public mutating func complete(with completer: Completer?) {}
  public mutating func useHistory(_ kind: String) {}
  public mutating func remember(_ line: String) {}
  public mutating func underline(_ words: String, style: Style) {}
  public mutating func releaseTerminal() {}

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
