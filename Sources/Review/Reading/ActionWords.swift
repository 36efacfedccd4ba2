import Language

/// Tells what is to be done from the other sentences that stand under `Action items`.
enum ActionWords {
  /// Whether a heading says that what stands below it is done: `Immediate actions (completed)`.
  static func saysAllDone(_ heading: String) -> Bool {
    let words = TemplateText.plainAll(heading).split(separator: " ")
    return !words.contains { ["not", "planned", "progress", "open"].contains($0) }
      && words.contains { ["completed", "done", "finished"].contains($0) }
  }

  /// Whether a line is a question of a form: `A list of tasks to address the issue`, `How was it reported?`.
  static func isForm(_ part: DraftPart) -> Bool {
    let text = part.excerpt.text
    if part.kind == .text, text.utf8.last == UInt8(ascii: "?"), text.utf8.count < 80 { return true }
    let plain = TemplateText.plain(text)
    return [
      "a list of ", "list of ", "list the ", "what are the ", "what can be ", "what will be ",
    ]
    .contains { plain.hasPrefix($0) }
  }

  /// Whether a paragraph announces something, where no list does.
  ///
  /// A section without a list is often a story in which two sentences are a plan; asking the whole of it
  /// for an owner asks paragraphs about the weather. A short one is taken at its word.
  static func announces(_ part: DraftPart) -> Bool {
    let passage = Passage(part.excerpt.text)
    let words = passage.tokens.count { $0.kind == .word }
    if words <= 20 || passage.tokens.contains(where: { plans.contains($0.text) }) { return true }
    let body = Tokenizer.tokens(in: part.body.text).prefix(1)
    return (passage.sentences.map { passage.tokens[$0].prefix(1) } + [body]).contains { head in
      head.contains { word in
        Verb.readings(of: word.text).contains { $0.forms.contains(.base) }
      }
    }
  }

  private static let plans: Set<String> = [
    "will", "ll", "shall", "should", "must", "need", "needs", "needed", "plan", "plans", "planned",
    "going", "intend", "propose", "proposed", "recommend", "recommended", "ensure", "ensuring",
    "prevent", "prevented", "avoid", "add", "introduce", "implement", "required", "ought",
    "imperative", "todo", "action", "measures", "fixed",
  ]
}
