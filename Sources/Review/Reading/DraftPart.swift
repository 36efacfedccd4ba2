public import Postmortem

/// One thing that stands in a draft by itself: a heading, a paragraph, an item, a row.
public struct DraftPart: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case heading(level: Int)
    case text
    case item
    case row(isHeader: Bool)
  }

  public var kind: Kind
  /// The words of its own; of a row, one for each cell.
  public var cells: [Excerpt]
  public var links: [DraftLink] = []
  /// The first and the last line in the file, counted from 1.
  public var lines: ClosedRange<Int>
  /// How many lists it stands in.
  public var depth = 0
  /// The section it belongs to; nil for none that is known.
  public var section: SectionName?
  /// Whether a box in front of it is ticked; nil without one.
  public var isTicked: Bool?
  /// How many bytes of the first cell are a label with its colon, as in `Impact: …`.
  public var labelLength = 0
  /// Whether it is what a template or a form put there, and no words of the author's.
  public var isPlaceholder = false

  /// All of its words; of a row, those of its first cell.
  public var excerpt: Excerpt { cells.first ?? .empty }

  /// The label before the colon, in the author's words; empty without one.
  public var label: String {
    labelLength == 0
      ? "" : String(decoding: excerpt.text.utf8.prefix(labelLength - 1), as: UTF8.self)
  }

  /// The words behind the label.
  public var body: Excerpt {
    labelLength == 0
      ? excerpt
      : excerpt.cut(min(labelLength, excerpt.text.utf8.count)..<excerpt.text.utf8.count).trimmed
  }

  public var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// 1 to 6 for a heading, 7 for a bold line, 8 for a plain one; 9 for anything else.
  var headingLevel: Int {
    if case .heading(let level) = kind { level } else { 9 }
  }

  /// Whether it is a row of a table below its head.
  public var isRow: Bool { kind == .row(isHeader: false) }
}
