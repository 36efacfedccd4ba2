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
    for token in Tokenizer.tokens(in: text) {
      let written = String(decoding: bytes[token.range], as: UTF8.self)
      guard Jargon.isJargon(written, token), !known.contains(token.text) else { continue }
      return written
    }
    return nil
  }

  /// Everything the author has said so far, outside the summary.
  private var documentText: [String] {
    answers.filter { $0.key.section < .summary }.map(\.value.text)
  }
}

extension String {
  fileprivate var asciiLowercased: String {
    String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

/// Words a colleague from another department would stop at.
enum Jargon {
  /// Abbreviations everybody who uses software reads as words.
  private static let common: Set<String> = [
    "ok", "am", "pm", "utc", "gmt", "cet", "cest", "est", "edt", "pst", "pdt", "us", "uk", "eu",
    "usa", "id", "it", "pc", "tv", "pdf", "gb", "mb", "kb", "tb", "sms", "url", "wifi", "i", "a",
  ]

  static func isJargon(_ written: String, _ token: Token) -> Bool {
    if token.kind == .code { return true }
    guard token.kind == .word || token.kind == .identifier else { return false }
    if common.contains(token.text.asciiLowercased) { return false }
    return token.isAllCapitals || written.utf8.contains(0x5F)
  }
}
