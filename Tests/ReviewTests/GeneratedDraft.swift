import SplitMix

/// Drafts made up for a test: every mark and layout people use, in any order.
enum GeneratedDraft {
  static func text(_ random: inout SplitMix) -> String {
    let end = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
    var lines: [String] = Bool.random(using: &random) ? ["---", "title: x", "---"] : []
    for _ in 0..<Int.random(in: 3...14, using: &random) {
      lines += block(&random)
      if Bool.random(using: &random) { lines.append("") }
    }
    let text = lines.joined(separator: end)
    return Int.random(in: 0..<4, using: &random) == 0 ? "\u{FEFF}" + text : text
  }

  private static func block(_ random: inout SplitMix) -> [String] {
    let name =
      ["Summary", "Impact", "Timeline", "Root cause", "What went well", "Action items", "Notes"]
      .randomElement(using: &random) ?? "Summary"
    let one = sentence(&random)
    let two = sentence(&random)
    switch Int.random(in: 0..<14, using: &random) {
    case 0: return ["## \(name)", "", one]
    case 1: return ["**\(name)**", one, two]
    case 2: return [name, "====", one]
    case 3: return ["\(name): \(one)"]
    case 4: return ["- \(one)", "  - \(two)", "- [ ] \(one)"]
    case 5:
      return ["| Time | Event |", "|---|---|", "| 10:00 | \(one) |", "| 10:05 | \(two) |", ""]
    case 6: return ["10:00 \(one)", "10:05 - \(two)"]
    case 7: return ["<p>\(one)</p>", "<h2>\(name)</h2>", ""]
    case 8: return ["```", one, "```"]
    case 9: return ["> \(one)", ""]
    case 10: return ["1. **Why did it?** \(one)", "2. Why? → \(two)"]
    case 11: return ["<!-- \(one) -->", two]
    case 12: return ["\(one)", "  \(two)", "\t\(one)"]
    default: return ["• \(one)", "– \(two)", "1.Glued \(one)"]
    }
  }

  private static func sentence(_ random: inout SplitMix) -> String {
    let words = [
      "the", "**relay**", "`a|b`", "[depot](x.md)", "was", "<b>late</b>", "„Öl“", "snake_case",
      "5&nbsp;min",
      "*soon*", "don’t", "a \\* b", "![](x.png)", "~~old~~", "https://x.y/z", "<br>", "tram",
    ]
    let count = Int.random(in: 2...9, using: &random)
    return "It "
      + (0..<count).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
      + "."
  }

  /// Marks and letters without any sense.
  static func garbage(_ random: inout SplitMix) -> String {
    let pieces = [
      "[", "]", "(", ")", "](", "**", "_", "`", "```", "<", ">", "<!--", "-->", "|", "\n", "\r",
      "\n\n", "#",
      "- ", "1. ", "    ", "\t", ":", "10:00", "Impact", "a", "é", "\u{1F600}", "\u{1B}[31m", "&",
      ";", "\\", "~",
      "---", "+++", "\u{FEFF}", "\u{2028}", "Why", "?", "!", "![", "<p>", "</p>", "T+5", "0",
      "99:99",
    ]
    return (0..<Int.random(in: 1...120, using: &random))
      .compactMap { _ in pieces.randomElement(using: &random) }.joined()
  }
}
