import Interview
import Terminal

/// The interview for a person: a prompt with history and editing, or plain lines in and out.
struct TerminalFace: Face {
  var reader: any LineReading
  var telling: any Telling
  let style: Style
  /// Whether somebody sits at the terminal.
  let showsPrompts: Bool
  private var output = Output(descriptor: 1)

  /// What helps with the line that comes next.
  var help = LineHelp()
  /// What the line begins with when it is read next, or what Enter takes where it cannot begin with
  /// anything.
  var draft: Draft?
  /// Whether the line before was dropped with Ctrl-C.
  var wasInterrupted = false
  /// Whether the keys are told behind the next note, which is the help.
  var tellsKeys = false
  private var hasSaidWordingIsBack = false
  /// What the line began with that is read or was read last.
  private var prefilled = ""
  /// Whether the line that was read last is still the last thing on the screen.
  private var lineIsLast = false

  /// A text that is at hand before anything is typed.
  enum Draft: Equatable {
    /// An earlier wording.
    case wording(String)
    /// What came out of the editor, or what was typed before it was opened.
    case edited(String)
    /// A text of several entries that were shown; Enter takes it.
    case entries(String)
  }

  init(_ appearance: Appearance) {
    let settings = appearance.settings
    style = Style(settings)
    showsPrompts = settings.showsPrompts
    reader = makeLineReader(settings: settings, program: "pushback")
    telling = appearance.telling(settings, editsInPlace: reader.editsInPlace)
  }

  // MARK: - Showing

  /// Before there is a conversation a message is for the shell.
  mutating func fail(_ message: String) {
    var errors = Output(descriptor: 2)
    errors.send("pushback: \(Sanitize.visible(message))\n")
  }

  mutating func show(_ events: [Event]) {
    for event in events {
      if case .challenge(let challenge) = event, lineIsLast {
        reader.underline(challenge.quote, style: style)
      }
      let text = telling.text(of: event)
      switch event {
      case .note: write(text)
      case .view: if !page(text) { write(text) }
      default:
        write(text)
        continue
      }
      guard tellsKeys else { continue }
      tellsKeys = false
      write(
        telling.text(of: reader.editsInPlace ? TerminalTexts.keys : TerminalTexts.plainKeys))
    }
    output.flush()
  }

  /// Shows what is longer than the screen through a pager; whether it did.
  private mutating func page(_ text: String) -> Bool {
    guard reader.editsInPlace, Pager.isNeeded(for: text) else { return false }
    output.flush()
    reader.releaseTerminal()
    return Pager.show(text)
  }

  mutating func say(_ message: String) { send(telling.text(of: message)) }

  mutating func send(_ text: String) {
    write(text)
    output.flush()
  }

  private mutating func write(_ text: String) {
    guard !text.isEmpty else { return }
    lineIsLast = false
    output.write(text)
  }

  // MARK: - Reading

  mutating func prepare(_ help: @autoclosure () -> LineHelp) {
    let help = help()
    self.help = help
    draft = help.wording.map { .wording($0) }
    if help.waiting > 0, showsPrompts {
      say(TerminalTexts.waiting(help.waiting, inTheLine: reader.editsInPlace))
    }
    reader.useHistory(help.kind)
    reader.complete(with: LineCompleter(help: help).completion)
  }

  mutating func remember(_ line: String, kind: String) {
    reader.useHistory(kind)
    reader.remember(line)
  }

  /// What stands in the line already, said or accepted before, is none of it.
  var unfinished: String { reader.unfinished == prefilled ? "" : reader.unfinished }

  mutating func read() -> FaceInput {
    while true {
      prefilled = prefill() ?? ""
      switch readWhole(prefill: prefilled.isEmpty ? nil : prefilled) {
      case .line(let line):
        wasInterrupted = false
        lineIsLast = true
        if line.isRepaired { say(TerminalTexts.repaired) }
        if let input = taken(line.text) { return input }
      case .edit(let line):
        if let input = edit(line.text) { return input }
      case .tooLong(let limit): return .bad(TerminalTexts.tooLong(limit))
      case .interrupted:
        if wasInterrupted || !showsPrompts { return .signal(2) }
        wasInterrupted = true
        draft = nil
        say(reader.editsInPlace ? TerminalTexts.interruptedWithText : TerminalTexts.interrupted)
      case .terminated(let signal): return .signal(signal)
      case .endOfInput: return .end
      case .failed: return .failed("The input cannot be read.")
      }
    }
  }

  /// The text that the line begins with.
  ///
  /// Where there is one that cannot be shown, that is said.
  private mutating func prefill() -> String? {
    guard reader.editsInPlace else { return nil }
    switch draft {
    case .wording(let text):
      guard reader.canPrefill(text) else {
        say(TerminalTexts.wordingIsLong)
        return nil
      }
      if !help.isKept, !hasSaidWordingIsBack {
        hasSaidWordingIsBack = true
        say(TerminalTexts.wordingIsBack)
      }
      return text
    case .edited(let text): return reader.canPrefill(text) ? text : nil
    case .entries, nil: return nil
    }
  }

  /// Reads a line, and the lines after it that a backslash at its end asks for.
  private mutating func readWhole(prefill: String?) -> LineInput {
    var lines: [String] = []
    var isRepaired = false
    while true {
      let prompt = showsPrompts ? telling.prompt(isFurther: !lines.isEmpty) : ""
      let input = reader.readLine(prompt: prompt, prefill: prefill)
      // An editor has done this itself, within one text.
      guard case .line(let line) = input, !reader.editsInPlace else { return input }
      isRepaired = isRepaired || line.isRepaired
      let backslashes = line.text.reversed().prefix { $0 == "\\" }.count
      lines.append(backslashes % 2 == 1 ? String(line.text.dropLast()) : line.text)
      if backslashes.isMultiple(of: 2) {
        return .line(InputLine(lines.joined(separator: "\n"), isRepaired: isRepaired))
      }
    }
  }
}
