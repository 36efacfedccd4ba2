public import Postmortem

/// A passage in a rule file: documentation and test at once.
public struct RuleExample: Sendable, Hashable {
  public enum Context: Sendable, Hashable {
    case why(question: String)
    case sentence(SectionName?)
    case action
  }

  public var context: Context
  /// The passage without the marks around the spot.
  public var text: String
  /// UTF-8 bytes of the spot that was marked with `**`; nil where none was.
  public var spot: Range<Int>?
  /// The line of the file it stands on, counted from 1.
  public var line: Int

  /// Reads `- Why did it stop? → We **forgot** it.`, `- went-well: **Luckily** …`, `- action: …`.
  init(item: String, line: Int, place: Rule.Place) {
    self.line = line
    var rest = item[...]
    context = .sentence(nil)
    if let arrow = rest.firstRange(ofASCII: "? → ") ?? rest.firstRange(ofASCII: "? -> ") {
      context = .why(question: String(rest[..<arrow.lowerBound]) + "?")
      rest = rest[arrow.upperBound...]
    } else if let colon = rest.firstRange(ofASCII: ": "),
      let section = SectionName(rawValue: String(rest[..<colon.lowerBound]))
    {
      context = .sentence(section)
      rest = rest[colon.upperBound...]
    } else if rest.hasPrefix("action: ") {
      context = .action
      rest = rest.dropFirst(8)
    } else if rest.hasPrefix("why: ") {
      context = .why(question: Self.plainQuestion)
      rest = rest.dropFirst(5)
    } else if place == .why {
      context = .why(question: Self.plainQuestion)
    } else if place == .action {
      context = .action
    }
    var plain: [UInt8] = []
    var marks: [Int] = []
    var bytes = Array(rest.utf8)[...]
    while let byte = bytes.first {
      if bytes.starts(with: "**".utf8) {
        marks.append(plain.count)
        bytes = bytes.dropFirst(2)
      } else {
        plain.append(byte)
        bytes = bytes.dropFirst()
      }
    }
    text = String(decoding: plain, as: UTF8.self)
    spot = marks.count >= 2 ? marks[0]..<marks[1] : nil
  }

  /// The question an example of a why answer is held against when it names none.
  static let plainQuestion = "Why did the alert fire?"
}

extension Substring {
  /// Where `needle` stands first.
  func firstRange(ofASCII needle: String) -> Range<Index>? {
    let pattern = Array(needle.utf8)
    let bytes = Array(utf8)
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    for start in 0...(bytes.count - pattern.count)
    where bytes[start] == first && bytes[start..<start + pattern.count].elementsEqual(pattern) {
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: pattern.count)
    }
    return nil
  }
}
