import Interview
import Terminal

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What becomes of a line that was read.
extension TerminalFace {
  /// A line is a command if its first word is a known one, or if it looks like one mistyped; `//`
  /// begins an answer that starts with a slash.
  static func input(_ line: String) -> Input {
    if line.hasPrefix("//") { return .answer(String(line.dropFirst())) }
    return Command.isMeant(by: line) ? .command(line) : .answer(line)
  }

  /// What comes of a line; nil where another line is to be read first.
  mutating func taken(_ text: String) -> FaceInput? {
    if let before = Self.beforeEdit(text) {
      return edit(before.isEmpty ? draftText : before)
    }
    if case .command(let line) = Self.input(text) {
      tellsKeys = Command(line: line) == .help
      return .input(.command(line))
    }
    // Commands are no answers to come back to; Tab is quicker for them. Nor is a yes or a no.
    if !["y", "n", "yes", "no"].contains(text.lowercased()) { reader.remember(text) }
    let isEmpty = text.allSatisfy(\.isWhitespace)
    switch draft {
    case .entries(let entries):
      switch text.lowercased().filter({ !$0.isWhitespace }) {
      case "", "y", "yes": return .input(.answer(entries))
      case "n", "no":
        draft = nil
        say(TerminalTexts.dropped)
        return .draft("")
      default: break
      }
    case .edited(let edited) where isEmpty && !reader.canPrefill(edited):
      return answer(edited)
    // Enter on what was accepted before keeps it, without judging it again.
    case .wording(text) where help.isKept: return .input(.answer(""))
    case .edited, .wording, nil: break
    }
    return answer(text)
  }

  /// An answer of several entries is shown before it is taken, where somebody can see it.
  ///
  /// It is kept first: what is on the screen must not be lost with the program.
  private mutating func answer(_ text: String) -> FaceInput {
    let input = Self.input(text)
    guard showsPrompts, case .answer(let answer) = input, help.entries(answer).count > 1 else {
      return .input(input)
    }
    return .draft(answer)
  }

  /// Shows what was typed and is not taken yet; Enter takes it.
  mutating func bringBack(_ text: String) {
    let entries = help.entries(text)
    if entries.count > 1 {
      draft = .entries(text)
      send(telling.text(ofEntries: entries))
    } else {
      showEdited(text)
    }
  }

  /// Puts a text into the line, or shows it where it cannot stand there.
  private mutating func showEdited(_ text: String) {
    draft = .edited(text)
    if !reader.editsInPlace || !reader.canPrefill(text) { say(text) }
    say(TerminalTexts.edited)
  }

  // MARK: - The editor

  /// What stands before `/edit`; nil where a line does not ask for the editor.
  ///
  /// It may stand at the end of a line, for it is often there that one wants more room.
  static func beforeEdit(_ line: String) -> String? {
    var rest = line[...]
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    let word = Command.edit.rawValue
    if rest == word { return "" }
    guard rest.hasSuffix(word), let before = rest.dropLast(word.count).last, before.isWhitespace
    else { return nil }
    var text = rest.dropLast(word.count)
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }

  private var draftText: String {
    switch draft {
    case .wording(let text), .edited(let text), .entries(let text): text
    case nil: ""
    }
  }

  /// Opens the editor on a text; what comes of it stands in the line, or is shown, and Enter takes it.
  ///
  /// - Returns: The draft to be kept; nil where there is none.
  mutating func edit(_ text: String) -> FaceInput? {
    guard showsPrompts else {
      say(TerminalTexts.noTerminal)
      return nil
    }
    let folder = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    reader.releaseTerminal()
    let outcome = AnswerEditor(environment: environment).edit(text, in: folder)
    switch outcome {
    case .unchanged(let reason):
      // Not touched, it stays what it was.
      if text != draftText { draft = text.isEmpty ? nil : .edited(text) }
      say(reason)
      return nil
    case .changed(let edited): return .draft(edited)
    }
  }

  private func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
