import Interview
import Postmortem
import Terminal

/// The conversation as it looks on a screen: wrapped to the window, with bold questions, underlined
/// quotes and small rule names where there are styles.
struct ScreenTelling: Telling {
  let style: Style
  /// Whether signs outside ASCII are shown.
  let showsSigns: Bool
  /// Whether the earlier wording stands in the line, so that it need not be printed.
  let editsInPlace: Bool
  /// The width of the window, asked for anew for each text.
  let width: () -> Int

  func prompt(isFurther: Bool) -> String { style.bold(isFurther ? ". " : "> ") }

  func text(of message: String) -> String { lines(message) }

  func text(ofEntries entries: [String]) -> String {
    let digits = "\(entries.count)".utf8.count
    let listed = entries.enumerated().map { index, entry in
      let number = "\(index + 1)"
      let indent = String(repeating: " ", count: 2 + digits - number.utf8.count) + number + "  "
      return lines(entry, indent: indent, hanging: String(repeating: " ", count: digits + 4))
    }
    return listed.joined() + lines(TerminalTexts.entries(entries.count))
  }

  func text(of event: Event) -> String {
    switch event {
    case .opened(let opened): lines(TerminalTexts.opened(opened))
    case .section(let section, let title, let opening, let way):
      "\n" + SectionLine(section, title: title, way: way).text(width: width(), style: style)
        + lines(opening)
    case .view(let view):
      "\n" + ViewText(width: width(), glyphs: showsSigns ? .unicode : .ascii).text(view)
    case .ask(let ask): text(of: ask)
    case .challenge(let challenge): text(of: challenge)
    case .accepted(let accepted): TerminalTexts.read(accepted).map { lines("  \($0)") } ?? ""
    case .parked: lines("Parked ❌")
    case .note(let message), .error(let message): lines(message)
    case .check(let marks):
      "\n"
        + marks.map { mark in
          let reason = mark.reason.isEmpty ? "" : " (\(mark.reason))"
          return lines("\(mark.passed ? "✅" : "❌") \(mark.line)\(reason)", hanging: "   ")
        }.joined()
    case .saved(let postmortem, let transcript):
      // A path is not wrapped: it is there to be copied.
      "\n" + finished("Saved:\n  \(postmortem)\n  \(transcript)\n")
    case .coached(let file, let backup, let transcript): saved(file, backup, transcript)
    }
  }

  /// What a coached draft came to; nothing before its end.
  private func saved(_ file: String, _ backup: String?, _ transcript: String?) -> String {
    guard let transcript else { return "" }
    let files = [file, backup, transcript].compactMap { $0 }.map { "  \($0)\n" }.joined()
    return "\n" + finished("Saved:\n\(files)")
  }

  /// A passage of a draft with its line, the words in question underlined.
  private func text(of passage: DraftWords) -> String {
    let place = passage.count > 1 ? "  (\(passage.number) of \(passage.count))" : ""
    let quoted = Sanitize.visible(passage.quote)
    let layout = layout("  \(passage.text)")
    let marked = Quotation.marked(quoted, in: layout) { style.underline($0) } ?? layout
    return small("Line \(passage.line)\(place)  \(passage.rule)")
      + finished(marked.map { $0 + "\n" }.joined())
  }

  private func text(of ask: Ask) -> String {
    var text = "\n" + (ask.passage.map(self.text(of:)) ?? "") + lines(ask.question, by: style.bold)
    if let entry = ask.entry { text += lines("  \(entry)") }
    if let cause = ask.cause { text += lines("  “\(cause)”") }
    if let found = ask.found { text += lines("  found: \(found)  (Enter takes it)") }
    if let previous = ask.previous {
      let isItem = ask.place.field == .item || ask.place.field == .entry
      if previous.isEmpty {
        text += lines("  before: nothing  (Enter leaves it so)")
      } else if editsInPlace {
        text += small(
          isItem ? "  (Enter keeps it; Ctrl-U, then - takes it out)" : "  (Enter keeps it)")
      } else {
        text += lines(
          "  before: \(previous)  (\(isItem ? "Enter keeps it, - takes it out" : "Enter keeps it"))"
        )
      }
    }
    for (index, path) in ask.candidates.enumerated() { text += lines("  \(index + 1)  \(path)") }
    for action in ask.actions { text += lines("  to be written by: \(action)") }
    // Where something was said before, Enter keeps that.
    if ask.isOptional, ask.place.field == .why, ask.previous?.isEmpty ?? true {
      text += small("  (Enter ends the whys)")
    }
    return text
  }

  private func text(of challenge: Challenge) -> String {
    let quoted = Sanitize.visible(challenge.quote)
    let message = layout(challenge.message)
    let marked = Quotation.marked(quoted, in: message) { style.underline($0) } ?? message
    let places = challenge.places.map { lines("  - \($0)") }.joined()
    return "\n" + finished(marked.map { $0 + "\n" }.joined()) + places
      + small("  \(challenge.rule)  (/why, /hint)")
  }

  // MARK: - Layout

  private func small(_ text: String) -> String { lines(text, by: style.dim) }

  private func lines(
    _ text: String, indent: String = "", hanging: String? = nil,
    by styled: (String) -> String = { $0 }
  ) -> String {
    finished(layout(text, indent: indent, hanging: hanging).map { styled($0) + "\n" }.joined())
  }

  /// The further lines of an entry of a list, or of commands, are set in.
  private func layout(_ text: String, indent: String = "", hanging: String? = nil) -> [String] {
    let width = width()
    var laidOut: [String] = []
    for line in Sanitize.visible(text).split(separator: "\n", omittingEmptySubsequences: false) {
      let isFirst = laidOut.isEmpty
      let further = (hanging ?? indent) + (line.hasPrefix("- ") || line.hasPrefix("/") ? "  " : "")
      laidOut += Wrap.lines(
        String(line), width: width, indent: isFirst ? indent : hanging ?? indent, hanging: further)
    }
    return laidOut
  }

  private func finished(_ text: String) -> String { showsSigns ? text : Signs.ascii(text) }
}
