import Interview
import Postmortem
import Terminal

/// The interview for a person: a prompt with history and editing, or plain lines in and out.
struct TerminalFace: Face {
  private var reader: any LineReading
  private var output = Output(descriptor: 1)
  private let style: Style
  private let showsPrompts: Bool
  private var previous: String?
  /// What was shown last, so that the same question is not printed twice in a row.
  private var wasInterrupted = false

  init() {
    let settings = TerminalSettings.current()
    style = Style(settings)
    showsPrompts = settings.showsPrompts
    reader = makeLineReader(settings: settings, program: "pushback")
  }

  mutating func read() -> FaceInput {
    while true {
      switch reader.readLine(prompt: showsPrompts ? style.bold("> ") : "", prefill: nil) {
      case .line(let line):
        wasInterrupted = false
        if line.isRepaired { say(TerminalTexts.repaired) }
        return .input(Self.input(line.text))
      case .tooLong(let limit): return .bad(TerminalTexts.tooLong(limit))
      case .interrupted:
        if wasInterrupted || !showsPrompts { return .signal(2) }
        wasInterrupted = true
        say(TerminalTexts.interrupted)
      case .terminated(let signal): return .signal(signal)
      case .endOfInput: return .end
      case .failed: return .failed("The input cannot be read.")
      }
    }
  }

  /// A line is a command if its first word is a known one, or looks like one mistyped; `//` begins an answer that starts
  /// with a slash.
  static func input(_ line: String) -> Input {
    if line.hasPrefix("//") { return .answer(String(line.dropFirst())) }
    return Command.isMeant(by: line) ? .command(line) : .answer(line)
  }

  // MARK: - Events as text

  /// Before there is a conversation a message is for the shell.
  mutating func fail(_ message: String) {
    var errors = Output(descriptor: 2)
    errors.send("pushback: \(Sanitize.visible(message))\n")
  }

  mutating func show(_ events: [Event]) {
    for event in events { show(event) }
    output.flush()
  }

  private mutating func show(_ event: Event) {
    switch event {
    case .opened(let opened): write(TerminalTexts.opened(opened))
    case .section(let section, let title, let opening, let way):
      let line = SectionLine(
        index: section.index, count: Section.allCases.count, title: title, way: way)
      output.write("\n" + line.text(width: TerminalWidth.current(), style: style))
      write(opening)
    case .ask(let ask): show(ask)
    case .challenge(let challenge):
      output.write("\n")
      write(challenge.message, underlining: challenge.quote)
      for place in challenge.places { write("  - \(place)") }
      output.write(style.dim("  \(challenge.rule)  (/why, /hint)") + "\n")
    case .accepted(let accepted): show(accepted)
    case .parked: write("Parked ❌")
    case .note(let message): write(message)
    case .view(let view): show(view)
    case .check(let marks):
      output.write("\n")
      for mark in marks {
        let reason = mark.reason.isEmpty ? "" : " (\(mark.reason))"
        write("\(mark.passed ? "✅" : "❌") \(mark.line)\(reason)")
      }
    case .saved(let postmortem, let transcript):
      output.write("\n")
      write("Saved:\n  \(postmortem)\n  \(transcript)")
    case .error(let message): write(message)
    }
  }

  /// What is longer than the screen goes through a pager.
  private mutating func show(_ view: View) {
    let text = ViewText(width: TerminalWidth.current(), glyphs: .current()).text(view)
    output.write("\n")
    output.flush()
    (reader as? LineEditor)?.releaseTerminal()
    if !Pager.show(text) { output.write(text) }
  }

  private mutating func show(_ ask: Ask) {
    output.write("\n")
    write(ask.question, bold: true)
    if let entry = ask.entry { write("  \(entry)") }
    if let cause = ask.cause { write("  “\(cause)”") }
    if let found = ask.found { write("  found: \(found)  (Enter takes it)") }
    if let previous = ask.previous {
      let isItem = ask.place.field == .item || ask.place.field == .entry
      let ways = isItem ? "Enter keeps it, - takes it out" : "Enter keeps it"
      write(previous.isEmpty ? "  before: nothing" : "  before: \(previous)  (\(ways))")
    }
    for (index, path) in ask.candidates.enumerated() { write("  \(index + 1)  \(path)") }
    for action in ask.actions { write("  to be written by: \(action)") }
    if ask.isOptional, ask.place.field == .why { write("  (Enter ends the whys)") }
  }

  /// What was read out of an answer is shown where it is more than the words.
  private mutating func show(_ accepted: Accepted) {
    if let action = accepted.action {
      let facts = [
        action.owner.map { "owner \($0)" }, action.due.map { "due \($0)" },
        action.issue.map { "issue \($0)" },
      ]
      let read = facts.compactMap { $0 }.joined(separator: ", ")
      if !read.isEmpty { write("  \(read)") }
    } else if [.started, .ended, .due].contains(accepted.place.field) {
      write("  \(accepted.value)")
    }
  }

  private mutating func say(_ message: String) {
    write(message)
    output.flush()
  }

  /// Wraps a text to the window; nothing in it reaches the terminal raw.
  private mutating func write(_ text: String, underlining quote: String = "", bold: Bool = false) {
    let width = TerminalWidth.current()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for piece in Wrap.lines(Sanitize.visible(String(line)), width: width) {
        output.write((bold ? style.bold(piece) : underlined(piece, quote)) + "\n")
      }
    }
  }

  /// The author's own words underlined where they stand in one line.
  private func underlined(_ line: String, _ quote: String) -> String {
    let words = Sanitize.visible(quote)
    guard style.isEnabled, !words.isEmpty else { return line }
    var start = line.startIndex
    while start < line.endIndex {
      if line[start...].hasPrefix(words) {
        let end = line.index(start, offsetBy: words.count)
        return line[..<start] + style.underline(words) + line[end...]
      }
      start = line.index(after: start)
    }
    return line
  }
}

/// What the terminal says of its own.
enum TerminalTexts {
  static let repaired =
    "Some bytes of this line were not UTF-8; they stand as \u{FFFD}. /back mends the answer."
  static let interrupted =
    "The line was dropped. Ctrl-C again, Ctrl-D or /quit leaves; everything is saved."

  static func tooLong(_ limit: Int) -> String {
    "This line is longer than \(limit) bytes and was left out; type it in parts."
  }

  static func opened(_ opened: Opened) -> String {
    "pushback \(opened.session) - each answer is saved as you type it. /help lists the commands."
  }
}
