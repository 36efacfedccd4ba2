import Coach

/// For people: the line, the words marked below it, the question.
///
///     draft.md:31:5: error: Somebody forgot something. Everybody forgets sometimes, … (memory-slip)
///        31 | Because the intern forgot the flag.
///           |                    ~~~~~~
///         What should have carried that step instead of a memory?
public struct TextFormat: ReviewFormat {
  private let style: ReportStyle

  public init(style: ReportStyle) { self.style = style }

  /// No more of a line than this is shown.
  private static let widest = 100
  /// After so many other places of one finding, the rest is a number.
  private static let mostPlaces = 12

  public func fragment(_ review: FileReview) -> String {
    let path = style.visible(review.path)
    var told: Set<String> = []
    var text = ""
    for finding in review.findings {
      let isFirst = told.insert(finding.rule).inserted
      // What is missing in one go is listed in one go.
      if !text.isEmpty, isFirst || !finding.places.isEmpty { text += "\n" }
      text += self.finding(finding, path, review.source, isFirst: isFirst)
    }
    return text
  }

  /// One finding.
  ///
  /// Where its rule has spoken in the file before, why it matters is left out, and so is what
  /// is asked where there are no words to ask about.
  private func finding(
    _ finding: ReviewFinding, _ path: String, _ source: DraftSource?, isFirst: Bool
  ) -> String {
    let tone = Self.tone(finding.level)
    let place = finding.places.first
    let head = "\(path):\(place?.line ?? 1):\(place?.column ?? 1): "
    var message = finding.message
    if !isFirst, !finding.reason.isEmpty, message.hasSuffix(" " + finding.reason) {
      message.removeLast(finding.reason.count + 1)
    }
    var text =
      head + style.strong(finding.level.rawValue, tone) + ": " + style.visible(message)
      + style.dim(" (\(finding.rule))") + "\n"
    if !isFirst, place == nil { return text }
    if let place, let source { text += excerpt(place, source, tone) }
    let others = finding.places.dropFirst().map(\.line)
    if !others.isEmpty {
      var shown = others.prefix(Self.mostPlaces).map(String.init).joined(separator: ", ")
      if others.count > Self.mostPlaces { shown += " and \(others.count - Self.mostPlaces) more" }
      text += "      also on \(others.count == 1 ? "line" : "lines") \(shown)\n"
    }
    for line in Self.wrapped(style.visible(finding.question), to: 92) { text += "      \(line)\n" }
    return text
  }

  /// The line of a place and a mark below its words; of a long line the part around them.
  private func excerpt(_ place: ReviewFinding.Place, _ source: DraftSource, _ tone: ReportTone)
    -> String
  {
    let line = source.line(place.line)
    let words = place.range.clamped(to: line)
    var start = line.lowerBound
    var end = line.upperBound
    if end - start > Self.widest {
      start = max(start, min(words.lowerBound - 30, end - Self.widest))
      start = source.scalarStart(start)
      end = min(end, max(start + Self.widest, min(words.upperBound, start + 3 * Self.widest)))
      end = source.scalarStart(end)
    }
    let marked = words.clamped(to: start..<end)
    func shown(_ range: Range<Int>) -> String {
      style.visible(source.text(range)).split(separator: "\t", omittingEmptySubsequences: false)
        .joined(separator: "  ")
    }
    let before = (start > line.lowerBound ? "…" : "") + shown(start..<marked.lowerBound)
    let middle = shown(marked)
    let after = shown(marked.upperBound..<end) + (end < line.upperBound ? "…" : "")
    let number = String(place.line)
    let margin = String(repeating: " ", count: max(0, 6 - number.utf8.count)) + number
    let blank = String(repeating: " ", count: margin.utf8.count)
    let mark = String(repeating: "~", count: max(1, style.width(middle)))
    return "\(style.dim(margin + " |")) \(before)\(middle)\(after)\n"
      + "\(style.dim(blank + " |")) " + String(repeating: " ", count: style.width(before))
      + style.strong(mark, tone) + "\n"
  }

  static func tone(_ level: Level) -> ReportTone {
    switch level {
    case .error: .error
    case .warning: .warning
    case .suggestion: .suggestion
    }
  }

  /// Lines of at most `width` characters, cut at blanks.
  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  public func pieces(_ fragments: [String], _ counts: ReviewCounts) -> [String] {
    (fragments + [Self.lastLine(counts) + "\n"]).parted(by: "\n")
  }

  /// The counts in one line, as in `2 files: 1 error, 0 warnings, 3 suggestions; 1 silenced`.
  static func lastLine(_ counts: ReviewCounts) -> String {
    func number(_ count: Int, _ name: String) -> String {
      "\(count) \(name)\(count == 1 ? "" : "s")"
    }
    var line =
      "\(number(counts.files, "file")): \(number(counts.error, "error")), "
      + "\(number(counts.warning, "warning")), \(number(counts.suggestion, "suggestion"))"
    var extras: [String] = []
    if counts.silenced > 0 { extras.append("\(counts.silenced) silenced") }
    if counts.accepted > 0 { extras.append("\(counts.accepted) in the baseline") }
    if counts.failed > 0 { extras.append("\(counts.failed) not read") }
    if !extras.isEmpty { line += "; " + extras.joined(separator: ", ") }
    return line + "."
  }
}

extension DraftSource {
  /// The beginning of the character that byte `index` is part of.
  func scalarStart(_ index: Int) -> Int {
    var index = min(index, bytes.count)
    while index > 0, index < bytes.count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
