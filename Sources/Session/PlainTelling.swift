import Interview
import Postmortem
import Terminal

/// The conversation for screen readers and logs: each message begins with its number, stands in one
/// line however long, and says in words what a screen shows by place, style or sign.
struct PlainTelling: Telling {
  /// Whether signs outside ASCII are shown.
  let showsSigns: Bool
  /// The number of the last message.
  private var number = 0

  init(showsSigns: Bool) { self.showsSigns = showsSigns }

  func prompt(isFurther: Bool) -> String { isFurther ? "Answer goes on: " : "Answer: " }

  mutating func text(of message: String) -> String { line(message) }

  mutating func text(ofEntries entries: [String]) -> String {
    var text = ""
    for (index, entry) in entries.enumerated() {
      text += line("Entry \(index + 1) of \(entries.count): \(entry)")
    }
    return text + line(TerminalTexts.entries(entries.count))
  }

  mutating func text(of event: Event) -> String {
    switch event {
    case .opened(let opened): return line(TerminalTexts.opened(opened))
    case .section(let section, let title, let opening, let way):
      let outlook = SectionLine(section, title: title, way: way).spoken
      return line(
        "Section \(section.index) of \(Section.allCases.count): \(title).\(outlook) \(opening)")
    case .ask(let ask): return text(of: ask)
    case .challenge(let challenge):
      var text = line("Challenge: \(challenge.message)")
      for place in challenge.places { text += line("Another place: \(place)") }
      let words = challenge.quote.isEmpty ? "" : " It is about these words: “\(challenge.quote)”."
      return text + line("Rule: \(challenge.rule).\(words) Type /why or /hint for more.")
    case .accepted(let accepted):
      return TerminalTexts.read(accepted).map { line("Taken: \($0).") } ?? ""
    case .parked: return line("Parked. Your wording stays, marked as open.")
    case .note(let message): return line(message)
    case .view(let view):
      return ViewText(width: 10_000, glyphs: .words).lines(view)
        .filter { !$0.isEmpty }.map { line($0) }.joined()
    case .error(let message): return line("Error: \(message)")
    case .check(let marks):
      var text = ""
      for (index, mark) in marks.enumerated() {
        let reason = mark.reason.isEmpty ? "" : " Reason: \(mark.reason)"
        text += line(
          "Check \(index + 1) of \(marks.count), \(mark.passed ? "passed" : "not passed"): "
            + mark.line + reason)
      }
      return text
    case .saved(let postmortem, let transcript):
      return line("Saved the postmortem: \(postmortem)")
        + line("Saved the transcript: \(transcript)")
    case .coached(let file, let backup, let transcript):
      guard let transcript else { return "" }
      return line("Saved the draft: \(file)")
        + (backup.map { line("The former draft: \($0)") } ?? "")
        + line("Saved the transcript: \(transcript)")
    }
  }

  private mutating func text(of ask: Ask) -> String {
    var text = ""
    if let passage = ask.passage { text += self.text(of: passage) }
    text += line("Question: \(ask.question)")
    if let entry = ask.entry { text += line("The entry: \(entry)") }
    if let cause = ask.cause { text += line("The other cause: \(cause)") }
    if let found = ask.found { text += line("Found: \(found). An empty answer takes it.") }
    if let previous = ask.previous {
      let isItem = ask.place.field == .item || ask.place.field == .entry
      text += line(
        "Your answer so far: \(previous.isEmpty ? "nothing" : previous). An empty answer keeps it"
          + (isItem && !previous.isEmpty ? ", a hyphen alone takes it out." : "."))
    }
    for (index, path) in ask.candidates.enumerated() {
      text += line("Choice \(index + 1) of \(ask.candidates.count): \(path)")
    }
    for action in ask.actions { text += line("To be written by this action: \(action)") }
    if ask.isOptional, ask.place.field == .why, ask.previous?.isEmpty ?? true {
      text += line("An empty answer ends the whys.")
    }
    return text
  }

  private mutating func text(of passage: DraftWords) -> String {
    let place = passage.count > 1 ? ", place \(passage.number) of \(passage.count)" : ""
    let words = passage.quote.isEmpty ? "" : " It is about these words: “\(passage.quote)”."
    return line("Line \(passage.line)\(place): \(passage.text)\(words) Rule: \(passage.rule).")
  }

  private mutating func line(_ text: String) -> String {
    number += 1
    var spoken = ""
    for character in Sanitize.visible(text) {
      switch character {
      case "✅": spoken += "(tick)"
      case "❌": spoken += "(cross)"
      default: spoken.append(character)
      }
    }
    return "\(number). \(showsSigns ? spoken : Signs.ascii(spoken))\n"
  }
}
