import Coach
import Language
import Postmortem

/// A summary that is too long, holds words outsiders do not know, or leaves out cause or change.
enum SummaryChecks {
  static func run(_ findings: inout Findings, known: Set<String>) {
    let draft = findings.draft
    // What stands under labels of its own (duration, severity) is no part of the text.
    let parts = draft.words(of: .summary).filter { !$0.body.isBlank && !isFact($0) }
    guard let first = parts.first, let heading = draft.heading(of: .summary),
      !TemplateText.plain(heading.text).contains("context")
    else { return }
    let passages = parts.map { ($0.body, Passage($0.body.text)) }
    let count = passages.reduce(0) { $0 + $1.1.sentences.count }
    if count > 3 {
      var left = 3
      for (excerpt, passage) in passages {
        if left < passage.sentences.count {
          let range = passage.range(of: passage.sentences[left])
          let place = draft.place(excerpt.fileRange(of: range))
          findings.add("summary-too-long", in: .summary, at: [place], ["count": "\(count)"])
          break
        }
        left -= passage.sentences.count
      }
    }
    jargon(&findings, parts, known)
    // The cause may have a label of its own below the same heading.
    let words = scope(draft).flatMap { Tokenizer.tokens(in: $0.excerpt.text).map(\.text) }
    if !tellsCause(words) {
      findings.add("summary-without-cause", in: .summary, at: [draft.place(first.body)])
    }
    if !tellsChange(words), !endsInEvent(passages.last?.1, count) {
      findings.add("summary-without-change", in: .summary, at: [draft.place(first.body)])
    }
  }

  /// Everything up to the next marked heading that does not divide the summary itself.
  private static func scope(_ draft: Draft) -> [DraftPart] {
    guard let place = draft.places.first(where: { $0.name == .summary }) else { return [] }
    let rest = draft.parts[draft.parts.index(after: place.part)...]
    let level = draft.parts[place.part].headingLevel
    let own = draft.parts[place.part].isHeading ? [] : [draft.parts[place.part]]
    return own
      + rest.prefix { part in
        !part.isHeading || part.headingLevel > 6
          || part.headingLevel > level && belongs(part.excerpt.text)
      } + draft.words(of: .summary)
  }

  /// Whether a deeper heading is of the kind that divides a summary.
  private static func belongs(_ heading: String) -> Bool {
    // A sentence that was made a heading.
    if HeadingWords.isLong(heading) { return true }
    return switch HeadingWords.section(heading) {
    case .summary, .impact, .rootCause: true
    case nil: HeadingWords.isOther(heading)
    default: false
    }
  }

  private static func isFact(_ part: DraftPart) -> Bool {
    let label = TemplateText.plain(part.label)
    return label.hasPrefix("duration")
      || ["date", "severity", "status", "start time", "end time", "authors", "author"]
        .contains(label)
  }

  private static func tellsCause(_ words: [String]) -> Bool {
    words.contains { causes.contains($0) }
      || zip(words, words.dropFirst()).contains {
        $0 == "due" && !["date", "on", "in", "at", "by"].contains($1) || $0 == "led"
          || $0 == "came" && $1 == "from"
      }
  }

  private static let causes: Set<String> = [
    "because", "cause", "caused", "causes", "causing", "since", "after", "when", "as", "resulted",
    "result",
    "resulting", "triggered", "reason", "owing", "through", "following", "so", "introduced",
    "stemmed", "once",
    "root", "leading", "leads", "led", "by", "traced", "preventing", "kept", "made", "meant",
  ]

  private static func tellsChange(_ words: [String]) -> Bool {
    words.contains { word in changes.contains { word.hasPrefix($0) } }
      || zip(words, words.dropFirst()).contains {
        ["rolled", "roll", "switched", "turned", "brought", "put", "failed", "scaled", "came"]
          .contains($0)
          && ["back", "off", "on", "over", "up", "down", "out"].contains($1)
      }
  }

  /// Whether the last of several sentences tells what was done in the end, as in `The list was loaded`.
  private static func endsInEvent(_ passage: Passage?, _ count: Int) -> Bool {
    guard count > 1, let passage, let last = passage.sentences.last else { return false }
    let words = passage.tokens[last].map(\.text)
    if words.contains(where: { harms.contains($0) }) { return false }
    return words.contains("again")
      || zip(words, words.dropFirst()).contains { be, done in
        (be == "was" || be == "were")
          && Verb.readings(of: done).contains { $0.forms.contains(.participle) }
      }
  }

  private static let harms: Set<String> = [
    "affected", "impacted", "lost", "unable", "down", "unavailable", "interrupted", "caused",
    "degraded",
    "disrupted", "delayed", "failed", "experienced", "users", "customers", "not", "hurt",
  ]

  private static let changes = [
    "fix", "resol", "restor", "revert", "rollback", "rolling", "recover", "mitigat", "replac",
    "restart",
    "redeploy", "deploy", "patch", "increas", "raise", "lower", "remov", "added", "disabl", "enabl",
    "correct",
    "chang", "repair", "rebuil", "renew", "reset", "clean", "delet", "stopp", "updat", "reboot",
    "migrat",
    "moved", "adjust", "reroute", "workaround", "now", "limit", "block", "free", "recreat", "resum",
    "undo",
    "ended", "until",
  ]

  /// Each word once, the first time it stands there; one finding for all.
  private static func jargon(_ findings: inout Findings, _ parts: [DraftPart], _ known: Set<String>)
  {
    let draft = findings.draft
    var elsewhere = known
    for part in draft.parts where part.section != .summary || part.isHeading {
      for cell in part.cells {
        for token in Tokenizer.tokens(in: cell.text) { elsewhere.insert(token.text.lowercased()) }
      }
    }
    var places: [ReviewFinding.Place] = []
    for part in parts {
      let bytes = Array(part.body.text.utf8)
      for token in Tokenizer.tokens(in: part.body.text) {
        let written = String(decoding: bytes[token.range], as: UTF8.self)
        guard Jargon.isJargon(written, token), elsewhere.insert(token.text.lowercased()).inserted,
          !Jargon.isExplained(bytes, token.range)
        else { continue }
        places.append(draft.place(part.body.fileRange(of: token.range)))
      }
    }
    if !places.isEmpty { findings.add("jargon", in: .summary, at: places, level: .warning) }
  }
}

/// Words a colleague from another department would stop at.
enum Jargon {
  /// Abbreviations everybody who uses software reads as words, and those of times and units.
  private static let common: Set<String> = [
    "ok", "am", "pm", "utc", "gmt", "cet", "cest", "est", "edt", "pst", "pdt", "bst", "ist", "eat",
    "cat", "wat",
    "us", "uk", "eu", "usa", "id", "it", "pc", "tv", "pdf", "gb", "mb", "kb", "tb", "sms", "url",
    "wifi", "i", "a",
    "faq", "html", "ceo", "cto", "qa", "sev",
  ]

  static func isJargon(_ written: String, _ token: Token) -> Bool {
    if token.kind == .code { return true }
    guard token.kind == .word || token.kind == .identifier else { return false }
    if common.contains(token.text.lowercased()) || token.range.count < 2 { return false }
    return token.isAllCapitals && !written.utf8.contains { (0x30...0x39).contains($0) }
      || written.utf8.contains(UInt8(ascii: "_"))
  }

  /// Whether the word is spelled out where it stands: `Network File System (NFS)`.
  static func isExplained(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let isInside =
      range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "(")
      && range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: ")")
    let opens =
      range.upperBound + 1 < bytes.count && bytes[range.upperBound] == 0x20
      && bytes[range.upperBound + 1] == UInt8(ascii: "(")
    return isInside || opens
  }
}
