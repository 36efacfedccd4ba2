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
  /// A section that only a label opened, and the depth of the list it stands in.
  private var labelled: (name: SectionName, depth: Int)?

  /// The section that what comes next belongs to.
  var current: SectionName? { labelled?.name ?? opened.name }

  /// A heading: opens a section, closes one, or stands inside it.
  ///
  /// - Parameters:
  ///   - part: The heading; its section is set.
  ///   - level: 1 to 6, 7 for a bold line, 8 for a plain one.
  ///   - isMarked: Whether the file says that it is a heading.
  ///   - index: Its place among the parts.
  mutating func heading(_ part: inout DraftPart, level: Int, isMarked: Bool, at index: Int) {
    let text = part.excerpt.text
    labelled = nil
    if title == nil, all.isEmpty, level == 1 || !isMarked || level < 4, HeadingWords.section(text) == nil,
      !HeadingWords.isOther(text), level == 1 || part.lines.lowerBound < 12 && opened.level == 0
    {
      title = index
      opened = (nil, 1)
      return
    }
    let name = isMarked ? SectionName(heading: text) : HeadingWords.section(text)
    if let name {
      opened = (name, level)
      all.append(Place(name: name, line: part.lines.lowerBound, part: index))
    } else if level <= opened.level || opened.level == 0 {
      opened = (nil, level)
    }
    part.section = opened.name
  }

  /// A part that may begin with a label: sets its section.
  mutating func label(_ part: inout DraftPart, isBold: Bool, at index: Int) {
    if let open = labelled, part.depth < open.depth || part.depth == open.depth && open.depth > 0 {
      labelled = nil
    }
    if part.labelLength > 0 {
      let label = part.label
      if let name = HeadingWords.section(label) {
        if name != current || opened.name == nil {
          labelled = (name, part.depth)
          all.append(Place(name: name, line: part.lines.lowerBound, part: index))
        }
      } else if let open = labelled, part.depth <= open.depth, isBold || HeadingWords.isOther(label) {
        labelled = nil
      }
    }
    part.section = current
  }
}
