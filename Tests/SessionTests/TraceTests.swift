import Foundation
import Testing

@testable import Interview
@testable import Postmortem

/// Every line of a finished document is the author's, or computed from what the author typed.
@Suite struct TraceTests {
  /// The document's words of its own: headings and labels, as the template fixes them.
  static let fixed: Set<String> = [
    "---", "## Summary", "## Impact", "## Timeline", "| Time | Event |", "| --- | --- |",
    "## Root cause (5-whys)", "## What went well", "## What went poorly", "## Action items",
    "## What we learned", "## Anti-pattern check", "## Cross-references", "",
  ]

  static let labels = [
    "- Who was affected: ", "- What they couldn't do: ", "- Quantitative: ", "# Postmortem: ",
    "**Root cause:** ", "- ",
  ]

  /// Lines that are computed: durations, weeks, marks, links; each with how it is recognised here,
  /// apart from the code that computes it.
  private func isComputed(_ line: String) -> Bool {
    line.hasPrefix("slug: ") || line.hasPrefix("tags: [postmortem, sev-")
      || line.hasPrefix("incident: ") || line.hasPrefix("severity: ")
      || line.hasPrefix("duration: ") || line.hasPrefix("- For how long: ")
      || line.hasPrefix("- \"Human error\" framing avoided? ")
      || line.hasPrefix("- Action items concrete + assigned + due-dated? ")
      || line.hasPrefix("- Action items prevent recurrence (not just patch the symptom)? ")
      || line.hasPrefix("- 5-whys reaches a *system* root cause, not a person? ")
      || line.hasPrefix("- Incident: [")
  }

  /// What the author wrote in a line, without the label, the question, the time and the facts that
  /// the coach read out of it.
  private func authored(_ line: String) -> String {
    var text = line[...]
    if text.hasPrefix("| ") {
      text = text.dropFirst(2).dropLast(2)
      if let bar = text.range(of: " | ") { text = text[bar.upperBound...] }
      return text.replacingOccurrences(of: "\\|", with: "|")
    }
    if text.hasPrefix("- [ ] "), let facts = text.range(of: " (Owner: ", options: .backwards) {
      return String(text.dropFirst(6)[..<facts.lowerBound])
    }
    if let chain = text.range(of: " chain: "), text.hasPrefix("**") {
      return String(text[chain.upperBound...].dropLast(2))
    }
    if let first = text.first, first.isNumber, let end = text.range(of: "?** ") {
      return String(text[end.upperBound...])
    }
    if ["- Pattern: [", "- Runbook: [", "- ADR: ["].contains(where: { text.hasPrefix($0) }),
      let open = text.lastIndex(of: "/"), let close = text.lastIndex(of: ")")
    {
      return String(text[text.index(after: open)..<close])
        .components(separatedBy: ")")[0]
    }
    for label in Self.labels where text.hasPrefix(label) {
      text = text.dropFirst(label.count)
      break
    }
    return String(text)
  }

  @Test(arguments: GoldenConversation.all)
  func tracesEveryLineToAnInputOrAComputation(_ conversation: GoldenConversation) throws {
    let sandbox = try conversation.makeSandbox()
    let outcome = try Program.converse(
      ["draft"] + conversation.arguments, conversation.inputs, in: sandbox)
    let typed = conversation.inputs.compactMap { Outcome.event($0)?["answer"] as? String }
    // What the incident document says is the author's as well: it was kept with a yes.
    let sources = (typed.map { Cleaned($0).text } + conversation.files.values.map { $0 })
      .joined(separator: "\n")
    let flat = Cleaned(sources).text
    let accepted = Set(
      outcome.events.filter { $0["event"] as? String == "accepted" }
        .compactMap { $0["value"] as? String })
    for (path, text) in try conversation.results(in: sandbox)
    where path.hasSuffix(".md") && !path.hasSuffix(".transcript.md") {
      for line in text.components(separatedBy: "\n") {
        if Self.fixed.contains(line) || isComputed(line) { continue }
        if line.hasPrefix("title: \"Postmortem: ") { continue }
        var words = authored(line)
        if words.hasSuffix("❌") { words = String(words.dropLast()).trimmed }
        let isTyped = flat.contains(words)
        // An action item without its owner and day is a part of what was typed, with a hole.
        let isRead =
          accepted.contains(words)
          && words.split(separator: " ").allSatisfy { flat.contains($0) }
        #expect(isTyped || isRead, "\(path): “\(line)” was not typed")
      }
    }
  }

  // MARK: - Drafts that are coached

  /// Words of a coached draft's own: headings and labels of the template, marks, facts' names.
  private static let labels2: Set<String> = ["Owner:", "Due:", "❌"]

  /// Every word that stands in a coached draft and stood not there before was typed, belongs to a why
  /// that was formed from what was typed, or is a heading, a label, a number or a day.
  @Test(arguments: GoldenConversation.coached)
  func tracesEveryNewWordOfADraftToAnInputOrItsLayout(_ conversation: GoldenConversation) throws {
    let sandbox = try conversation.makeSandbox()
    let outcome = try Program.converse(
      conversation.command + conversation.arguments, conversation.inputs, in: sandbox)
    let before = try #require(conversation.files["draft.md"])
    let typed = conversation.inputs.compactMap { Outcome.event($0)?["answer"] as? String }
    let asked = outcome.events.filter { $0["event"] as? String == "ask" }
      .compactMap { $0["question"] as? String }.filter { $0.hasPrefix("Why") }
    let headings = Document.order.map(Document.heading(of:)) + Self.labels
    var known: Set<String> = Self.labels2
    for text in typed + asked + headings + [before, "| Time | Event |"] {
      known.formUnion(Self.words(text))
    }
    for word in Self.words(try sandbox.text("draft.md")) where !known.contains(word) {
      let isNumber = word.allSatisfy { $0.isNumber || ".-:".contains($0) }
      #expect(isNumber || word == "&lt;!--", "“\(word)” was not typed")
    }
  }

  /// What stands above the first and below the last changed line is the same to the byte.
  @Test(arguments: GoldenConversation.coached)
  func keepsEveryLineThatNobodyWasAskedAbout(_ conversation: GoldenConversation) throws {
    let sandbox = try conversation.makeSandbox()
    let outcome = try Program.converse(
      conversation.command + conversation.arguments, conversation.inputs, in: sandbox)
    let before = try #require(conversation.files["draft.md"])
    let after = try sandbox.text("draft.md")
    let asked = outcome.events.compactMap { $0["passage"] as? String }.flatMap(Self.words)
    let touched = Set(asked)
    let kept = Set(after.utf8.split(separator: 0x0A).map { Array($0) })
    for line in before.utf8.split(separator: 0x0A) where !kept.contains(Array(line)) {
      let words = Self.words(String(decoding: line, as: UTF8.self))
      #expect(
        words.contains { touched.contains($0) },
        "“\(String(decoding: line, as: UTF8.self))” was changed, and nobody was asked about it")
    }
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || "*|()[]".contains($0) }.map(String.init)
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: ",;-\\_")) }
      .filter { !$0.isEmpty }
  }
}
