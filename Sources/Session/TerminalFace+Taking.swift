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

  /// The input that a line is; nil where another line is to be read first.
  mutating func taken(_ text: String) -> Input? {
    if let before = Self.beforeEdit(text) {
      edit(before.isEmpty ? draftText : before)
      return nil
    }
    if case .command(let line) = Self.input(text) {
      tellsKeys = Command(line: line) == .help
      return .command(line)
    }
    // Commands are no answers to come back to; Tab is quicker for them.
    reader.remember(text)
    let isEmpty = text.allSatisfy(\.isWhitespace)
    switch draft {
    case .entries(let entries):
      switch text.lowercased().filter({ !$0.isWhitespace }) {
      case "", "y", "yes": return .answer(entries)
      case "n", "no":
        draft = nil
        say(TerminalTexts.dropped)
        return nil
      default: break
      }
    case .edited(let edited) where isEmpty && !reader.canPrefill(edited):
      return answer(edited)
    // Enter on what was accepted before keeps it, without judging it again.
    case .wording(text) where help.isKept: return .answer("")
    case .edited, .wording, nil: break
    }
    return answer(text)
  }

  /// An answer of several entries is shown before it is taken, where somebody can see it.
  private mutating func answer(_ text: String) -> Input? {
    let input = Self.input(text)
    guard showsPrompts, case .answer(let answer) = input else { return input }
    let entries = help.entries(answer)
    guard entries.count > 1 else { return input }
    draft = .entries(text)
    send(telling.text(ofEntries: entries))
    return nil
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
  mutating func edit(_ text: String) {
    guard showsPrompts else {
      say(TerminalTexts.noTerminal)
      return
    }
    let folder = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    reader.releaseTerminal()
    let outcome = AnswerEditor(environment: environment).edit(text, in: folder)
    switch outcome {
    case .unchanged(let reason):
      // Not touched, it stays what it was.
      if text != draftText { draft = text.isEmpty ? nil : .edited(text) }
      say(reason)
    case .changed(let edited):
      draft = .edited(edited)
      let entries = help.entries(edited)
      if entries.count > 1 {
        draft = .entries(edited)
        send(telling.text(ofEntries: entries))
      } else if !reader.editsInPlace || !reader.canPrefill(edited) {
        say(edited)
        say(TerminalTexts.edited)
      } else {
        say(TerminalTexts.edited)
      }
    }
  }

  private func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
