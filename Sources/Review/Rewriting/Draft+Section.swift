public import Postmortem

/// A whole section for a draft that lacks it, headed as the draft heads its own.
extension Draft {
  /// The change that puts a section where the template has it.
  ///
  /// - Parameters:
  ///   - section: Which; where the draft has its heading already, the lines go below that.
  ///   - title: Its heading.
  ///   - lines: What stands below it, none of them a heading.
  /// - Returns: The change.
  public func edit(adding section: SectionName, title: String, lines: [String]) -> DraftEdit {
    if let place = places.first(where: { $0.name == section }) {
      return edit(filling: place, lines)
    }
    let index = Document.order.firstIndex(of: section) ?? Document.order.count
    let later = Set(Document.order[min(index + 1, Document.order.count)...])
    let headings = places.filter { parts[$0.part].isHeading }
    let next = headings.first { place in
      later.contains(place.name)
        && !headings.contains {
          $0.line < place.line && !later.contains($0.name) && isDeeper(place, $0)
        }
    }
    let model = next ?? headings.last ?? places.last
    let end = lineEnd(at: model.map { source.line($0.line).lowerBound } ?? 0)
    let block = heading(title, like: model) + [""] + lines
    guard let next else { return append(block, end) }
    var start = source.line(parts[next.part].lines.lowerBound).lowerBound
    // Before the blank lines' end, so that what is above keeps its distance.
    start = max(start, 0)
    let text = block.joined(separator: end) + end + end
    return DraftEdit(
      range: start..<start, bytes: Array(text.utf8), words: start..<start + text.utf8.count)
  }

  /// Whether a heading stands below another, as a part of its section.
  private func isDeeper(_ place: SectionPlaces.Place, _ other: SectionPlaces.Place) -> Bool {
    parts[place.part].headingLevel > parts[other.part].headingLevel
  }

  private func append(_ block: [String], _ end: String) -> DraftEdit {
    let count = source.bytes.count
    let isEnded = source.bytes.last == 0x0A || source.bytes.last == 0x0D || count == 0
    let gap = count == 0 ? "" : isEnded ? end : end + end
    let text = gap + block.joined(separator: end) + end
    let start = count + gap.utf8.count
    return DraftEdit(
      range: count..<count, bytes: Array(text.utf8), words: start..<count + text.utf8.count)
  }

  /// Below the heading or label of a section that has nothing yet.
  private func edit(filling place: SectionPlaces.Place, _ lines: [String]) -> DraftEdit {
    let part = parts[place.part]
    if let range = placeholders(below: place) {
      let bytes = Array(lines.joined(separator: lineEnd(at: range.lowerBound)).utf8)
      return DraftEdit(
        range: range, bytes: bytes, words: range.lowerBound..<range.lowerBound + bytes.count)
    }
    var last = part.lines.upperBound
    // The line below a Setext heading belongs to it.
    if part.headingLevel <= 2 {
      let below = source.text(source.line(last + 1)).filter { $0 != " " }
      if !below.isEmpty, below.allSatisfy({ $0 == "=" }) || below.allSatisfy({ $0 == "-" }) {
        last += 1
      }
    }
    let at = source.line(last).upperBound
    let end = lineEnd(at: max(0, at - 1))
    let indent = part.kind == .item ? "  " : ""
    let gap = part.kind == .item ? end : end + end
    let text = gap + lines.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: end)
    let bytes = Array(text.utf8) + (at == source.bytes.count ? Array(end.utf8) : [])
    let start = at + gap.utf8.count
    return DraftEdit(range: at..<at, bytes: bytes, words: start..<at + text.utf8.count)
  }

  /// The lines that a template left below a heading, where nothing else stands there.
  private func placeholders(below place: SectionPlaces.Place) -> Range<Int>? {
    let below = parts[(place.part + 1)...].prefix { !$0.isHeading && $0.section == place.name }
    guard let first = below.first, let last = below.last, below.allSatisfy(\.isPlaceholder) else {
      return nil
    }
    let range =
      source.line(first.lines.lowerBound).lowerBound..<source.line(last.lines.upperBound).upperBound
    return source.comments.contains { $0.overlaps(range) } ? nil : range
  }

  /// A heading's lines, in the style of another.
  private func heading(_ title: String, like model: SectionPlaces.Place?) -> [String] {
    guard let model else { return ["## \(title)"] }
    let part = parts[model.part]
    let line = source.text(source.line(part.lines.lowerBound))
    let trimmed = line.drop { $0 == " " || $0 == "\u{FEFF}" }
    switch part.headingLevel {
    case 1...6 where trimmed.hasPrefix("#"):
      return [String(repeating: "#", count: part.headingLevel) + " \(title)"]
    case 1...6 where trimmed.hasPrefix("<"):
      return ["<h\(part.headingLevel)>\(title)</h\(part.headingLevel)>"]
    case 1...2:
      let mark = part.headingLevel == 1 ? "=" : "-"
      return [title, String(repeating: mark, count: max(3, title.count))]
    case 7:
      let mark = trimmed.hasPrefix("_") ? "__" : "**"
      let isInside = part.excerpt.text.hasSuffix(":") && !line.hasSuffix(":")
      return ["\(mark)\(title)\(isInside ? ":" : "")\(mark)" + (line.hasSuffix(":") ? ":" : "")]
    case 8: return [title + (line.hasSuffix(":") ? ":" : "")]
    default: return ["**\(title)**"]
    }
  }
}
