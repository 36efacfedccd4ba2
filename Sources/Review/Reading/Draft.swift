import Markup
internal import Markup
public import Postmortem

/// A postmortem that somebody has written, read in whatever layout it is in.
///
/// ```swift
/// let draft = try Draft(Array("# Checkout down\n\n## Summary\n…".utf8))
/// draft.parts(of: .summary).first?.excerpt.text
/// ```
public struct Draft: Sendable {
  public let source: DraftSource
  /// Headings, paragraphs, items and rows, in order.
  public private(set) var parts: [DraftPart]
  public let frontMatter: DraftFrontMatter
  let places: [SectionPlaces.Place]
  /// The heading that names the incident.
  public let title: DraftPart?

  /// How many bytes a file may have: 32 MiB.
  public static let largest = 32 << 20

  /// Reads a file's bytes.
  ///
  /// - Throws: `DraftError` for what is no text in UTF-8. Any text can be read.
  public init(_ bytes: [UInt8]) throws(DraftError) {
    guard bytes.count <= Self.largest else { throw .tooLarge(bytes: bytes.count) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .notUTF8(encoding: "UTF-16", line: 1)
    }
    guard !bytes.contains(0) else { throw .binary }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(encoding: nil, line: UTF8Check.firstBadLine(of: bytes))
    }
    let (source, lines, frontMatter) = Self.lines(of: text, bytes)
    self.source = source
    self.frontMatter = frontMatter
    (parts, places, title) = Self.parts(of: source, lines)
    for index in parts.indices {
      parts[index].isPlaceholder = TemplateText.isPlaceholder(parts[index])
    }
  }

  // What is needed only for a while ends with its function: drafts may be large.

  private static func lines(
    of text: String, _ bytes: [UInt8]
  ) -> (DraftSource, [DraftLine], DraftFrontMatter) {
    let cut = FrontMatterCut(text)
    var source = DraftSource(bytes, firstLine: cut.bodyLine - 1, bodyStart: cut.bodyOffset)
    let toml =
      cut.yaml == nil && cut.bodyLine > 1
      ? (1..<cut.bodyLine - 1).map { (line: $0, text: source.text(source.line($0))) } : []
    let frontMatter = DraftFrontMatter(cut, toml: toml)
    let lines = LineReader(source, body: cut.body).lines
    source.findComments(isCode: lines.map { $0.role == .code })
    return (source, lines, frontMatter)
  }

  private static func parts(
    of source: DraftSource, _ lines: [DraftLine]
  ) -> ([DraftPart], [SectionPlaces.Place], DraftPart?) {
    var reader = PartReader(source, lines)
    reader.read()
    return (reader.parts, reader.places.all, reader.places.title.map { reader.parts[$0] })
  }

  /// The line of the heading or label of each section, in the order of the draft.
  public var sections: [(name: SectionName, line: Int)] {
    var seen: Set<SectionName> = []
    return places.compactMap { seen.insert($0.name).inserted ? ($0.name, $0.line) : nil }
  }

  /// Whether a section has a heading or a label.
  public func has(_ section: SectionName) -> Bool { places.contains { $0.name == section } }

  /// What stands in a section, headings left out.
  public func parts(of section: SectionName) -> [DraftPart] {
    parts.filter { $0.section == section && !$0.isHeading && !$0.excerpt.isBlankRow($0) }
  }

  /// The words of a section's heading or label, where it stands first.
  func heading(of section: SectionName) -> Excerpt? {
    guard let place = places.first(where: { $0.name == section }) else { return nil }
    let part = parts[place.part]
    return part.isHeading ? part.excerpt : part.excerpt.cut(0..<max(1, part.labelLength - 1))
  }

  /// The words of the author in a section: no heads of tables, no placeholders.
  func words(of section: SectionName) -> [DraftPart] {
    parts(of: section).filter { $0.kind != .row(isHeader: true) && !$0.isPlaceholder }
  }

  /// All of a section's text, a line for each part.
  func text(of section: SectionName) -> String {
    words(of: section).flatMap { $0.cells.map(\.text) }.joined(separator: "\n")
  }
}

extension Excerpt {
  fileprivate func isBlankRow(_ part: DraftPart) -> Bool { part.cells.allSatisfy(\.isBlank) }
}
