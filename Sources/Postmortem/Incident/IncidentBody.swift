internal import Markup

/// The Markdown of an incident document as lines, read loosely: people's layouts are many, and some
/// (indented rows, headings without marks) are code or paragraphs in the Markdown sense.
struct IncidentBody {
  /// A line that is neither code nor comment.
  struct Line {
    /// The line's number in the file, counted from 1.
    var number: Int
    /// Without line end and trailing blanks.
    var text: String
    /// Leading blanks, a tab counted as four.
    var indent: Int
    /// Its heading, if it is one.
    var heading: Heading?

    var isBlank: Bool { text.utf8.allSatisfy { $0 <= 0x20 } }
  }

  /// A heading by its marks or by its looks.
  struct Heading {
    /// 1 to 6 for Markdown and HTML headings, 7 for a bold line, 8 for a plain line, 9 for a bold
    /// label of a list.
    var level: Int
    /// Without marks.
    var text: String
    var section: SectionName?
  }

  private(set) var lines: [Line] = []

  init(_ text: String, firstLine: Int) {
    var ranges = LineRanges(Array(text.utf8))
    var number = firstLine - 1
    var fence: UInt8?
    var isComment = false
    while let range = ranges.next() {
      number += 1
      var bytes = ranges.bytes[range.text]
      while let last = bytes.last, last <= 0x20 || last == UInt8(ascii: "\\") { bytes.removeLast() }
      let indent = bytes.prefix { $0 == 0x20 || $0 == 0x09 }
      let content = bytes.dropFirst(indent.count)
      if let mark = Self.fence(content) {
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
        continue
      }
      if fence != nil { continue }
      if isComment {
        isComment = !Self.contains(content, "-->")
        continue
      }
      if content.starts(with: "<!--".utf8) {
        isComment = !Self.contains(content, "-->")
        continue
      }
      let line = String(decoding: bytes, as: UTF8.self)
      if Self.isUnderline(content), let last = lines.last, !last.isBlank, last.heading == nil,
        Self.isPlain(last.text)
      {
        let level = content.first == UInt8(ascii: "=") ? 1 : 2
        lines[lines.count - 1].heading = Heading(
          level: level, text: last.text, section: SectionName(heading: last.text))
        continue
      }
      lines.append(
        Line(
          number: number, text: line,
          indent: indent.reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) },
          heading: Self.heading(content)))
    }
  }

  /// The words of the first heading that is no section's, without what only says that it is an incident.
  var title: String? {
    var isFirst = true
    for line in lines {
      guard let heading = line.heading, heading.level <= 6 else { continue }
      // A lower heading only opens the document, and `Resolution` is a section's name.
      let words = heading.text.utf8.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
      if heading.section == nil, heading.level == 1 || isFirst && words > 2 {
        return IncidentTitle.symptom(heading.text)
      }
      isFirst = false
    }
    return nil
  }

  // MARK: - Kinds of line

  private static func fence(_ content: ArraySlice<UInt8>) -> UInt8? {
    guard let first = content.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~"),
      content.prefix(3).count == 3, content.prefix(3).allSatisfy({ $0 == first })
    else { return nil }
    // `` ```x``` `` on one line is code in a sentence.
    return first == UInt8(ascii: "`") && content.drop { $0 == first }.contains(first) ? nil : first
  }

  private static func isUnderline(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first, content.count >= 3 else { return false }
    return (first == UInt8(ascii: "=") || first == UInt8(ascii: "-"))
      && content.allSatisfy { $0 == first }
  }

  /// Whether a line is running text that an underline can make a heading of.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 > 0x20 }) else { return false }
    return !"-*+|>#<".utf8.contains(first) && !TimelineLine(text).hasTime
  }

  private static func heading(_ content: ArraySlice<UInt8>) -> Heading? {
    guard let first = content.first else { return nil }
    if first == UInt8(ascii: "#") {
      let marks = content.prefix { $0 == first }.count
      let text = plain(content.dropFirst(marks))
      guard marks <= 6, !text.isEmpty else { return nil }
      let section = SectionName(heading: text)
      // `#incidents` is a channel.
      let hasBlank = content.dropFirst(marks).first.map { $0 <= 0x20 } ?? false
      guard hasBlank || marks > 1 || section != nil else { return nil }
      return Heading(level: marks, text: text, section: section)
    }
    if first == UInt8(ascii: "<"), content.count > 4,
      content[content.startIndex + 1] | 0x20 == UInt8(ascii: "h"),
      (0x31...0x36).contains(content[content.startIndex + 2])
    {
      let text = plain(content.drop { $0 != UInt8(ascii: ">") }.dropFirst())
      let level = Int(content[content.startIndex + 2] - 0x30)
      return text.isEmpty
        ? nil : Heading(level: level, text: text, section: SectionName(heading: text))
    }
    guard content.count <= 90 else { return nil }
    return boldHeading(content) ?? plainHeading(content)
  }

  /// `**Timeline**`, `**Timeline:**`, and as the label of a list `- **Timeline**:`.
  private static func boldHeading(_ content: ArraySlice<UInt8>) -> Heading? {
    var rest = content
    var level = 7
    if let first = rest.first, "-*+".utf8.contains(first), rest.dropFirst().first == 0x20 {
      rest = rest.dropFirst(2)
      level = 9
    }
    guard rest.starts(with: "**".utf8) || rest.starts(with: "__".utf8), let mark = rest.first,
      rest.count > 4
    else { return nil }
    while let last = rest.last, last == UInt8(ascii: ":") || last <= 0x20 { rest.removeLast() }
    guard rest.suffix(2).allSatisfy({ $0 == mark }), rest.count > 4,
      !contains(rest.dropFirst(2).dropLast(2), "**")
    else { return nil }
    let text = plain(rest)
    let section = SectionName(heading: text)
    guard level == 7 || section != nil else { return nil }
    return Heading(level: level, text: text, section: section)
  }

  /// A heading without marks: `Timeline:` or `Root cause and resolution` on a line of its own.
  private static func plainHeading(_ content: ArraySlice<UInt8>) -> Heading? {
    guard let first = content.first, isLetter(first), let last = content.last,
      last == UInt8(ascii: ":") || last == UInt8(ascii: "?") || isLetter(last)
        || last == UInt8(ascii: ")")
    else { return nil }
    let text = plain(content)
    // Longer ones are sentences, but for questions such as `What could have gone better`.
    let words = text.utf8.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
    let isQuestion = ["What ", "Where ", "How ", "Why "].contains { text.hasPrefix($0) }
    guard words <= 4 || isQuestion && words <= 7 else { return nil }
    guard let section = SectionName(heading: text) else { return nil }
    // Text behind a colon, as in `Impact: all users`, is a label with its value.
    guard !text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    return Heading(level: 8, text: text, section: section)
  }

  /// The text without emphasis, tags and a closing colon.
  private static func plain(_ content: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    var isTag = false
    for byte in content {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">") where isTag: isTag = false
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "#"):
        // `db_main` keeps its line; a mark beside a blank or an end is emphasis.
        if !isTag, byte == UInt8(ascii: "_"), let last = out.last, last > 0x20 { out.append(byte) }
      default: if !isTag { out.append(byte) }
      }
    }
    while let last = out.last,
      last <= 0x20 || last == UInt8(ascii: ":") || last == UInt8(ascii: "_")
    {
      out.removeLast()
    }
    return String(decoding: out.drop { $0 <= 0x20 }, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    for start in bytes.startIndex...(bytes.endIndex - wanted.count)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return true
    }
    return false
  }
}
