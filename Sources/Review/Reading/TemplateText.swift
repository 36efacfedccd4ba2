import Postmortem

/// Recognises what a template or a form put into a draft and nobody replaced.
enum TemplateText {
  /// Whether a part says nothing but what the template asked.
  static func isPlaceholder(_ part: DraftPart) -> Bool {
    switch part.kind {
    case .heading, .row(isHeader: true): return false
    case .row(isHeader: false):
      return part.cells.allSatisfy {
        $0.isBlank || isEmptyWord($0.text) || !spots(in: $0.text).isEmpty
      }
    case .text, .item:
      let body = part.body.text
      if body.isEmpty { return false }
      if isEmptyWord(body) { return true }
      let spots = spots(in: body)
      let masked = spots.reduce(0) { $0 + $1.count }
      // What an action says is to be written is no instruction to the author.
      return masked > 0 && masked + 2 * spots.count >= body.utf8.count
        || part.section != .actionItems && isInstruction(body)
    }
  }

  /// Words that stand for words still to come: `TBD`, `N/A`, `-`, `will fill here`.
  static func isEmptyWord(_ text: String) -> Bool {
    let plain = plain(text)
    return plain.isEmpty || emptyWords.contains(plain)
  }

  private static let emptyWords: Set<String> = [
    "tbd", "tba", "tbc", "todo", "to do", "to be done", "to be determined", "to be added",
    "to be filled", "to be written", "to be completed", "fill in", "fill me", "fill here",
    "will fill here", "will fill this", "will fill later", "coming soon", "xxx", "xx",
    "lorem ipsum",
    "work in progress", "wip", "placeholder", "insert here", "write here", "your text here",
    "text here",
    "hh mm", "yyyy mm dd", "pending",
  ]

  /// Sentences by which templates say what belongs here.
  static func isInstruction(_ text: String) -> Bool {
    let plain = plain(text)
    return instructions.contains { plain.hasPrefix($0) }
  }

  private static let instructions = [
    "list of things that", "these are only sample", "short event description",
    "short description of",
    "a short description of", "briefly describe", "describe the ", "describe what ",
    "describe how ",
    "provide a ", "give a brief", "what broke why it broke", "what happened and why it happened",
    "replace this", "delete this", "insert ", "write a short", "write the ", "add a short",
    "explain what ", "explain how ", "your answer here", "lorem ipsum", "fill in ", "will fill",
    "must contain", "root cause and resolution must", "one sentence summary of", "include the ",
  ]

  /// Small letters and figures, everything else one blank.
  static func plain(_ text: String) -> String { plain(text.utf8.prefix(80)) }

  /// The same for a text of any length.
  static func plainAll(_ text: String) -> String { plain(text.utf8[...]) }

  private static func plain(_ bytes: Substring.UTF8View) -> String {
    var out: [UInt8] = []
    for byte in bytes {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) || lower >= 0x80 {
        out.append(lower)
      } else if let last = out.last, last != 0x20 {
        out.append(0x20)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// The placeholders inside a text: `[Your date here]`, `<team>`, `{{name}}`, `2026-MM-DD`, `??:??`.
  static func spots(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var spots: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      if let end = bracketed(bytes, index) ?? mask(bytes, index) {
        spots.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return spots
  }

  private static func bracketed(_ bytes: [UInt8], _ start: Int) -> Int? {
    let close: UInt8
    switch bytes[start] {
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "<"): close = UInt8(ascii: ">")
    case UInt8(ascii: "{") where start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "{"):
      close = UInt8(ascii: "}")
    default: return nil
    }
    guard let end = bytes[start...].prefix(48).firstIndex(of: close), end > start + 2 else {
      return nil
    }
    let words = plain(String(decoding: bytes[start + 1..<end], as: UTF8.self)).split(separator: " ")
    let isDouble = close == UInt8(ascii: "}")
    guard !words.isEmpty, words.count <= 6,
      isDouble || words.allSatisfy({ masks.contains(String($0)) })
        || words.contains(where: { ["your", "insert", "here", "tbd"].contains($0) })
    else { return nil }
    if end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "(") { return nil }
    return isDouble ? min(end + 2, bytes.count) : end + 1
  }

  private static let masks: Set<String> = [
    "date", "time", "name", "names", "team", "the", "start", "end", "owner", "service", "link",
    "number",
    "n", "x", "of", "incident", "id", "title", "description", "duration", "author", "person", "url",
    "who",
    "what", "symptom", "percentage", "yyyy", "mm", "dd", "hh", "year", "month", "day",
  ]

  /// `YYYY-MM-DD`, `2026-MM-DD`, `HH:MM`, `??:??`, `2022-05-??`, `--:--`.
  private static func mask(_ bytes: [UInt8], _ start: Int) -> Int? {
    if start > 0, InlineReader.isWord(bytes[start - 1]) { return nil }
    var end = start
    var masked = 0
    var marks = 0
    while end < bytes.count, end - start < 16 {
      switch bytes[end] {
      case UInt8(ascii: "?"), UInt8(ascii: "Y"), UInt8(ascii: "M"), UInt8(ascii: "D"),
        UInt8(ascii: "H"),
        UInt8(ascii: "m"):
        // One letter alone is a unit or a suffix: `1M`.
        if end > start, bytes[end - 1] == bytes[end] { masked += 1 }
      case UInt8(ascii: "-"), UInt8(ascii: ":"): marks += 1
      case 0x30...0x39: break
      default: return finish(bytes, start, end, masked, marks)
      }
      end += 1
    }
    return finish(bytes, start, end, masked, marks)
  }

  private static func finish(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ masked: Int, _ marks: Int
  ) -> Int? {
    guard masked >= 1, marks >= 1, end - start >= 5,
      end == bytes.count || !InlineReader.isWord(bytes[end])
    else { return nil }
    return end
  }
}
