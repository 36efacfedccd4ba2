import Coach

/// What was said, in order, and for each challenge the wording it met and what became of it.
package struct Transcript: Sendable {
  private enum Line: Sendable {
    case section(String)
    case question(String)
    case answer(String)
    case challenge(String, rule: String)
    case parked
  }

  /// A challenge and what came of it.
  private struct Entry: Sendable {
    /// As the ledger names it, which tells one question from another.
    var place: String
    var rule: String
    var label: Label
    var first: String
    /// Nil while the question is open.
    var final: String?
    var parked = false
  }

  /// What a rule that the team has silenced would have said.
  private struct Silence: Sendable, Hashable {
    var place: String
    var rule: String
    var reason: String
    var quote: String
  }

  private var silences: [Silence] = []
  private var lines: [Line] = []
  private var ledger: [Entry] = []
  private var title = ""
  /// The question that waits for an answer, so that it stands there once.
  private var waiting: (place: String, question: String)?
  /// What was typed last, for the ledger.
  private var typed = ""

  package init() {}

  package mutating func opened(_ title: String) {
    self.title = title
    lines.append(.section(title))
  }

  /// Notes a question; one that waits for its answer stands there once.
  package mutating func asked(_ question: String, at place: String, once key: String? = nil) {
    let key = key ?? question
    guard waiting?.place != place || waiting?.question != key else { return }
    waiting = (place, key)
    lines.append(.question(question))
  }

  package mutating func answered(_ text: String) {
    typed = text
    lines.append(.answer(text))
  }

  /// Notes a challenge, and the words it met.
  package mutating func challenged(_ challenge: Challenge, at place: String, first: String) {
    lines.append(.challenge(challenge.message, rule: challenge.rule))
    ledger.append(
      Entry(place: place, rule: challenge.rule, label: challenge.label, first: first))
  }

  /// Notes a challenge that asks nothing of the document.
  mutating func challengedInPassing(_ challenge: Challenge) {
    lines.append(.challenge(challenge.message, rule: challenge.rule))
  }

  package mutating func settled(_ final: String, at place: String, parked: Bool) {
    waiting = nil
    if parked { lines.append(.parked) }
    for index in ledger.indices where ledger[index].place == place {
      ledger[index].final = final
      ledger[index].parked = parked
    }
  }

  /// The author went to another question first, with this command.
  package mutating func leftOpen(with command: String) {
    waiting = nil
    lines.append(.answer(command))
  }

  /// Takes over a conversation that was held on the way.
  package mutating func append(_ other: Transcript) {
    lines += other.lines
    ledger += other.ledger
    silences += other.silences
    waiting = nil
  }

  /// What was pushed back on so far, and how it went.
  var entries: [View.Challenged] {
    ledger.map { entry in
      View.Challenged(
        place: entry.place, label: entry.label, rule: entry.rule, first: entry.first,
        final: entry.final, isParked: entry.parked,
        isLeftOut: entry.final == "" && !entry.first.isEmpty && !entry.parked)
    }
  }

  /// The conversation as Markdown; the author's words are quotations.
  package func markdown(titled symptom: String) -> String {
    var text = "# Transcript: \(symptom)\n"
    for line in lines {
      switch line {
      case .section(let title): text += "\n## \(title)\n"
      case .question(let question): text += "\n**\(question)**\n"
      case .answer(let answer): text += "\n> \(answer.isEmpty ? "(Enter)" : answer)\n"
      case .challenge(let message, let rule): text += "\n\(message) *(\(rule))*\n"
      case .parked: text += "\n*Parked ❌*\n"
      }
    }
    return text + ledgerText + silencesText
  }

  /// A silence is kept on record: the rule, why the team wants none of it, and what it met.
  private var silencesText: String {
    if silences.isEmpty { return "" }
    return "\n## Silenced by the team\n\n"
      + silences.map { silence in
        let words = silence.quote.isEmpty ? "" : " “\(silence.quote)”"
        return "- \(silence.place): \(silence.rule)\(words) "
          + "(\(silence.reason))\n"
      }.joined()
  }

  private var ledgerText: String {
    var text = "\n## Ledger\n\n"
    if ledger.isEmpty { return text + "No answer was challenged.\n" }
    for (number, entry) in ledger.enumerated() {
      text += "\(number + 1). \(entry.place): \(entry.label.rawValue)"
      text += " *(\(entry.rule))*\n"
      text += "   - first: \(entry.first.isEmpty ? "(Enter)" : entry.first)\n"
      text += "   - final: \(Self.final(of: entry))\n"
    }
    return text
  }

  private static func final(of entry: Entry) -> String {
    guard let final = entry.final else { return "still open" }
    if final.isEmpty, !entry.parked { return "(Enter)" }
    return [final, entry.parked ? "❌" : ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// The transcript of an interview: its places are questions.
extension Transcript {
  mutating func asked(_ ask: Ask, at slot: Slot) {
    var question = ask.question
    if let entry = ask.entry { question += " “\(entry)”" }
    if let cause = ask.cause { question += " “\(cause)”" }
    if let found = ask.found { question += " (found: \(found))" }
    if let previous = ask.previous, !previous.isEmpty { question += " (before: \(previous))" }
    asked(question, at: place(slot), once: ask.question)
  }

  /// Notes a challenge; `meant` is what a typed "yes" or Enter stands for, nil for itself.
  ///
  /// What the end asks is no part of the document: its answers stand in the conversation, not in the
  /// ledger.
  mutating func challenged(_ challenge: Challenge, at slot: Slot, meant: String?) {
    if slot.section == .finish {
      challengedInPassing(challenge)
      return
    }
    let isShort = typed.isEmpty || slot.field == .keep
    challenged(challenge, at: place(slot), first: isShort ? meant ?? typed : typed)
  }

  mutating func settled(_ text: String, at slot: Slot, parked: Bool) {
    let isLeftOut = text.isEmpty && !parked && slot.field == .keep
    settled(isLeftOut ? "(left out)" : text, at: place(slot), parked: parked)
  }

  /// Notes what a silenced rule would have said of an accepted text, once.
  mutating func silenced(_ rule: String, reason: String, quote: String, at slot: Slot) {
    let silence = Silence(place: place(slot), rule: rule, reason: reason, quote: quote)
    if !silences.contains(silence) { silences.append(silence) }
  }

  /// An answer was taken back: its question is open again, or says what it said before.
  mutating func undone(at slot: Slot, leaving text: String?, parked: Bool) {
    let place = place(slot)
    for index in ledger.indices where ledger[index].place == place {
      ledger[index].final = text
      ledger[index].parked = text != nil && parked
    }
  }

  /// `Root cause (5-whys), why 2 of chain 2`.
  private func place(_ slot: Slot) -> String {
    "\(title), \(slot.field.rawValue)" + (slot.n > 0 ? " \(slot.n)" : "")
      + (slot.chain > 1 ? " of chain \(slot.chain)" : "")
  }
}
