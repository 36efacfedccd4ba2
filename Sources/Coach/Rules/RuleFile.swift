/// The body of a rule file, cut at its headings only when somebody asks.
struct RuleFile: Sendable, Hashable {
  var path: String
  var body: String
  var bodyLine: Int
  var places: [Rule.Place]

  /// The lines below `## heading`, up to the next heading, with their numbers in the file.
  private func lines(_ heading: String) -> [(number: Int, text: Substring)] {
    var result: [(Int, Substring)] = []
    var inside = false
    var number = bodyLine
    for line in body.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var text = Substring(line)
      if text.utf8.last == 0x0D { text = Substring(text.utf8.dropLast()) }
      if text.utf8.starts(with: "## ".utf8) {
        inside = text.dropFirst(3).lowercased() == heading.lowercased()
      } else if inside {
        result.append((number, text))
      }
      number += 1
    }
    return result
  }

  /// The Markdown below a heading.
  func section(_ heading: String) -> String {
    var lines = lines(heading).map(\.text)[...]
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The items of the list below a heading, each in one line, with the line it begins on.
  func items(_ heading: String) -> [(number: Int, text: String)] {
    var result: [(Int, String)] = []
    for (number, line) in lines(heading) {
      let text = line.drop { $0 == " " }
      if let start = Self.itemStart(text) {
        result.append((number, String(start)))
      } else if !text.isEmpty, !result.isEmpty {
        result[result.count - 1].1 += " " + text
      }
    }
    return result
  }

  /// What follows the marker of a list item.
  private static func itemStart(_ line: Substring) -> Substring? {
    if line.hasPrefix("- ") { return line.dropFirst(2).drop { $0 == " " } }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < 3, line.dropFirst(digits.count).hasPrefix(". ") else {
      return nil
    }
    return line.dropFirst(digits.count + 2).drop { $0 == " " }
  }

  func examples(_ heading: String) -> [RuleExample] {
    items(heading).map {
      RuleExample(item: $0.text, line: $0.number, place: places.first ?? .sentence)
    }
  }
}
