import Language
import Postmortem

/// The findings that go with an action item's problems, each with the words it rests on.
struct ActionFindings {
  let coach: Coach
  let typed: String
  let item: ActionItemReading
  /// Of the item without owner, day and issue.
  let words: ActionWords

  /// One finding for each problem: what the item is comes before who does it and when.
  func findings(_ problems: [Label]) -> [Finding] {
    let order: [Label] = [.personFix, .monitoring, .vague, .noOwner, .noDue]
    return order.filter(problems.contains).map(finding)
  }

  private func finding(_ label: Label) -> Finding {
    let range = range(label)
    let quote = source(range)
    let rule = rule(label)
    let message = coach.challenge(
      rule: rule, attempt: 1, values: ["quote": Quote.short(quote), "item": Quote.short(item.text)])
    return Finding(
      rule: rule, label: label, level: coach.rule(rule)?.level ?? .error, range: range,
      quote: quote,
      message: message ?? "")
  }

  private func rule(_ label: Label) -> String {
    switch label {
    case .vague: "vague-action"
    case .monitoring: "bare-monitoring"
    case .noOwner where item.places.crowd.map({ ActionItemAnswer.isAuthor(source($0)) }) ?? false:
      "owner-not-named"
    default: label.rawValue
    }
  }

  private func range(_ label: Label) -> Range<Int> {
    switch label {
    case .noOwner: return item.places.crowd ?? whole
    case .noDue: return item.places.timeless ?? whole
    case .vague: return place(of: [.vagueVerb, .vagueNoun, .vagueDegree])
    case .monitoring: return place(of: [.monitorNoun, .monitorVerb])
    case .personFix: return place(of: [.care, .personVerb, .personNoun, .audience])
    default: return whole
    }
  }

  /// The words of the first of these classes that is there, found again in the typed text.
  private func place(of roles: [ActionWords.Role]) -> Range<Int> {
    for role in roles {
      guard let hit = words.first(role), hit.isStrong || role == roles.last else { continue }
      let quote = words.reading.passage.source(of: hit.tokens)
      if let range = ByteSearch.first(quote, in: typed) { return range }
    }
    return whole
  }

  /// What the item says, where it stands in one piece in the typed text; else all of it.
  private var whole: Range<Int> {
    ByteSearch.first(item.text, in: typed) ?? 0..<typed.utf8.count
  }

  private func source(_ range: Range<Int>) -> String {
    let utf8 = typed.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(decoding: utf8[start...].prefix(range.count), as: UTF8.self)
  }
}

/// Finds a text inside another, byte by byte, in linear time (Knuth, Morris and Pratt 1977).
enum ByteSearch {
  static func first(_ needle: String, in text: String) -> Range<Int>? {
    let needle = Array(needle.utf8)
    guard !needle.isEmpty else { return nil }
    var border = [0]
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[index] != needle[length] { length = border[length - 1] }
      if needle[index] == needle[length] { length += 1 }
      border.append(length)
    }
    var matched = 0
    for (offset, byte) in text.utf8.enumerated() {
      while matched > 0, byte != needle[matched] { matched = border[matched - 1] }
      if byte == needle[matched] { matched += 1 }
      if matched == needle.count { return offset + 1 - matched..<offset + 1 }
    }
    return nil
  }
}
