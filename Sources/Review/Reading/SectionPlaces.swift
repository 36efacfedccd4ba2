import Postmortem

/// Keeps track of the section while a draft is read, and of where each one begins.
struct SectionPlaces: Sendable {
  /// A section's heading or label.
  struct Place: Sendable, Hashable {
    var name: SectionName
    /// Counted from 1.
    var line: Int
    /// The part that is its heading or bears its label.
    var part: Int
  }

  /// In the order of the draft; a section may stand twice.
  private(set) var all: [Place] = []
  /// The index of the part that is the draft's title.
  private(set) var title: Int?
  private var opened: (name: SectionName?, level: Int) = (nil, 0)
  /// Sections that only labels opened, the outermost first.
  private var labelled: [Label] = []

  private struct Label: Hashable {
    var name: SectionName
    /// The depth of the list its item stands in; 0 for a paragraph's.
    var depth: Int
    /// Whether nothing stood behind the label and nothing has come yet.
    var isWaiting: Bool
    /// Whether its text stands below the list and not in it.
    var isBelow = false
  }

  /// The section that what comes next belongs to.
  var current: SectionName? { labelled.last?.name ?? opened.name }

  /// A heading: opens a section, closes one, or stands inside it.
  ///
  /// - Parameters:
  ///   - part: The heading; its section is set.
  ///   - level: 1 to 6, 7 for a bold line, 8 for a plain one.
  ///   - isMarked: Whether the file says that it is a heading.
  ///   - index: Its place among the parts.
  mutating func heading(_ part: inout DraftPart, level: Int, isMarked: Bool, at index: Int) {
    let text = part.excerpt.text
    labelled = []
    if title == nil, all.isEmpty, level == 1 || !isMarked || level < 4,
      HeadingWords.section(text) == nil,
      !HeadingWords.isOther(text), level == 1 || part.lines.lowerBound < 12 && opened.level == 0
    {
      title = index
      opened = (nil, 1)
      return
    }
    // A day among the rows of a timeline: `## 12 May`.
    if opened.name == .timeline, isDay(text) {
      part.section = .timeline
      return
    }
    // A long heading is a sentence, whatever words of ours are in it.
    let isSentence = HeadingWords.isLong(text)
    let name =
      isMarked && !isSentence ? SectionName(heading: text) : HeadingWords.section(text)
    if let name {
      opened = (name, level)
      all.append(Place(name: name, line: part.lines.lowerBound, part: index))
    } else if level <= opened.level || opened.level == 0 {
      opened = (nil, level)
    }
    part.section = opened.name
  }

  private func isDay(_ text: String) -> Bool {
    guard text.utf8.count < 40, let mention = DateReader.mentions(in: text).first else {
      return false
    }
    return mention.range.count + 8 >= text.utf8.count
  }

  /// A part that may begin with a label: sets its section.
  ///
  /// A label's section holds for its item and what is deeper in the list; that of a paragraph holds up to
  /// the next heading or label.
  mutating func label(_ part: inout DraftPart, isBold: Bool, at index: Int) {
    close(for: part, isBold: isBold)
    if part.labelLength > 0, let name = HeadingWords.section(part.label),
      name != current || opened.name == nil
    {
      labelled.append(Label(name: name, depth: part.depth, isWaiting: part.body.isBlank))
      all.append(Place(name: name, line: part.lines.lowerBound, part: index))
    }
    part.section = current
  }

  private mutating func close(for part: DraftPart, isBold: Bool) {
    while let open = labelled.last {
      if open.isWaiting {
        labelled[labelled.count - 1].isWaiting = false
        // `- **Impact**:`, a blank line, and the text below the list.
        if part.labelLength == 0,
          part.depth < open.depth || part.kind == .text && part.depth == open.depth
        {
          labelled[labelled.count - 1].isBelow = true
          return
        }
        if part.depth > open.depth { return }
      }
      let isLabel =
        part.labelLength > 0
        && (isBold || HeadingWords.isOther(part.label) || HeadingWords.section(part.label) != nil)
      let ends: Bool
      if open.depth == 0 {
        ends = part.depth == 0 && isLabel
      } else if open.isBelow {
        ends = isLabel && part.depth <= open.depth
      } else {
        ends = part.depth <= open.depth
      }
      if !ends { return }
      labelled.removeLast()
    }
  }
}
