import Coach
import Language
import Postmortem

/// The summary is read by people outside the team, so its length and its words are looked at.
extension Interview {
  /// The author's own facts, to write the summary from.
  var facts: String {
    let document = document
    var lines = ["What you said so far:", "- seen: \(document.symptom)"]
    if let span = document.span { lines.append("- when: \(span)") }
    for cause in document.chains.compactMap(\.rootCause) where !cause.text.isEmpty {
      lines.append("- root cause: \(cause.text)")
    }
    if let over = document.timeline.last {
      lines.append("- last in the timeline: \(over.event.text)")
    }
    for action in document.actions where !action.item.text.isEmpty {
      lines.append("- to be done: \(action.item.text)")
    }
    return lines.joined(separator: "\n")
  }

  func summaryObjections(_ text: String) -> [Objection] {
    let answer = Answer(text: text)
    var objections: [Objection] = []
    let count = Passage(text).sentences.count
    if count > 3 {
      objections.append(
        Objection("summary-too-long", .tooLong, values: ["count": "\(count)"], candidate: answer))
    } else if count < 2 {
      objections.append(Objection("summary-too-short", .other, quote: text, candidate: answer))
    }
    if let word = unknownJargon(in: text) {
      objections.append(Objection("jargon", .jargon, quote: word, candidate: answer))
    }
    return objections
  }

  /// The first abbreviation or internal name the document has not used before.
  private func unknownJargon(in text: String) -> String? {
    let known = Set(documentText.flatMap { Tokenizer.tokens(in: $0).map(\.text) })
    let bytes = Array(text.utf8)
    let words = coach().jargon(in: text)
    let said = Set(documentText.flatMap { coach().jargon(in: $0).names.map(\.text) })
    for token in Tokenizer.tokens(in: text) {
      if let name = words.names.first(where: { $0.range.lowerBound == token.range.lowerBound }),
        !said.contains(name.text)
      {
        return String(decoding: bytes[name.range], as: UTF8.self)
      }
      let written = String(decoding: bytes[token.range], as: UTF8.self)
      guard Jargon.isJargon(written, token), !words.isCommon(token.range),
        !known.contains(token.text)
      else { continue }
      return written
    }
    return nil
  }

  /// Everything the author has said so far, outside the summary.
  private var documentText: [String] {
    answers.filter { $0.key.section < .summary }.map(\.value.text) + knownText
  }
}

/// Words a colleague from another department would stop at.
enum Jargon {
  static func isJargon(_ written: String, _ token: Token) -> Bool {
    if token.kind == .code { return true }
    guard token.kind == .word || token.kind == .identifier else { return false }
    if written == "I" || written == "A" { return false }
    return token.isAllCapitals || written.utf8.contains(0x5F)
  }
}
