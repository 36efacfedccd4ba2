import Terminal

/// Text laid out in lines of a width.
struct Page {
  /// Stands around a spot until it is laid out, so that a line break may fall inside it.
  static let mark = "**"

  private let width: Int
  private(set) var text = ""

  init(width: Int) { self.width = width }

  /// A heading, with an empty line before it.
  mutating func head(_ heading: String, _ style: Style) {
    text += "\n\(style.bold(heading))\n"
  }

  /// A paragraph; behind `item` it hangs.
  mutating func add(_ paragraph: String, item: String = "", style: Style = .plain) {
    let indent = String(repeating: " ", count: DisplayWidth.of(item))
    let lines = Wrap.lines(paragraph, width: width, indent: item, hanging: indent)
    var isInside = false
    for line in lines { text += Self.marked(line, &isInside, style) + "\n" }
  }

  /// Where there are styles, the spot is underlined instead of standing between marks.
  private static func marked(_ line: String, _ isInside: inout Bool, _ style: Style) -> String {
    guard style.isEnabled else { return line }
    var result = ""
    for (index, part) in line.split(separator: mark, omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { isInside.toggle() }
      let indent = isInside ? part.prefix { $0 == " " } : ""
      let words = String(part.dropFirst(indent.count))
      result += String(indent) + (isInside ? style.underline(words) : words)
    }
    return result
  }
}
