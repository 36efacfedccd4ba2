import Language

@testable import Coach

/// Texts that an entry of the lexicon says it matches.
struct EntrySample {
  let lexicon: Lexicon
  let entries: [LexiconEntries.Entry]

  /// One text for each alternative in turn, gaps once empty and once full.
  func texts(for entry: LexiconEntries.Entry) -> [String] {
    let isName = lexicon.classes[entry.classNumber].kind == .name
    var result: [String] = []
    for gap in ["", "zz zz zz"] {
      for variant in expand(entry.text[...], gap: gap) {
        let joined = variant.split(separator: " ").joined(separator: " ")
        // At the start of a line ">" quotes.
        let words = joined.hasPrefix(">") ? "is " + joined : joined
        result.append(isName ? "by " + words.prefix(1).uppercased() + words.dropFirst() : words)
      }
      if !entry.text.contains("..") { break }
    }
    return result
  }

  /// Brackets written out; every alternative appears at least once.
  private func expand(_ text: Substring, gap: String) -> [String] {
    guard let open = text.firstIndex(of: "(") else {
      return [text.split(separator: " ").map { word($0, gap: gap) }.joined(separator: " ")]
    }
    var depth = 0
    var parts: [Substring] = []
    var start = text.index(after: open)
    var index = open
    while index < text.endIndex {
      switch text[index] {
      case "(": depth += 1
      case ")":
        depth -= 1
        if depth == 0 {
          parts.append(text[start..<index])
          let tails = expand(text[text.index(after: index)...], gap: gap)
          let head = expand(text[..<open], gap: gap).first ?? ""
          var result: [String] = []
          for part in parts {
            for middle in expand(part, gap: gap) {
              result.append(head + " " + middle + " " + (tails.first ?? ""))
            }
          }
          let middle = expand(parts[0], gap: gap).first ?? ""
          for tail in tails.dropFirst() { result.append(head + " " + middle + " " + tail) }
          return result
        }
      case "|" where depth == 1:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
      index = text.index(after: index)
    }
    return []
  }

  private func word(_ word: Substring, gap: String) -> String {
    if word == ".." { return gap }
    if word.hasPrefix("{") {
      switch word {
      case "{any}": return "zz"
      case "{number}": return "42"
      case "{code}": return "`x`"
      case "{url}": return "https://a.example"
      case "{handle}": return "@dana"
      case "{capitalized}": return "Zed"
      default: return member(of: String(word.dropFirst().dropLast()))
      }
    }
    if word.count > 1, word.hasSuffix("~") || word.hasSuffix("+") || word.hasSuffix("*") {
      return String(word.dropLast())
    }
    return String(word)
  }

  /// A one-word entry of the class.
  private func member(of name: String) -> String {
    guard let number = lexicon.number(of: name) else { return "" }
    for entry in entries {
      if entry.classNumber == number, !entry.text.contains(" "), !entry.text.contains("{"),
        !entry.text.contains("(")
      {
        let text = word(entry.text[...], gap: "")
        return lexicon.classes[number].kind == .name
          ? text.prefix(1).uppercased() + text.dropFirst() : text
      }
    }
    return ""
  }
}
