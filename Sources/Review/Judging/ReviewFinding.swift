public import Coach
public import Postmortem

/// One fault of a draft, wherever it shows.
public struct ReviewFinding: Sendable, Hashable {
  /// Words of the draft, where they stand in the file as it is on disk.
  public struct Place: Sendable, Hashable {
    /// Counted from 1.
    public var line: Int
    /// Counted from 1, in UTF-8 bytes.
    public var column: Int
    /// UTF-8 bytes of the file.
    public var range: Range<Int>
    /// The bytes at `range`.
    public var quote: String
  }

  public var rule: String
  public var label: Label
  public var level: Level
  public var section: SectionName?
  /// What is wrong and why it matters.
  public var message: String
  /// What the author is asked.
  public var question: String
  /// In the order of the file; empty where the finding is about the whole draft.
  public var places: [Place]
  /// Why it matters: the last sentence of the message.
  package var reason = ""
  /// What stands for `{name}` in its question, for asking it in other words.
  package var values: [String: String] = [:]
}

extension Draft {
  /// The place of some bytes of the file.
  func place(_ range: Range<Int>) -> ReviewFinding.Place {
    let range = MarkEnds.widened(range, in: source.bytes)
    let (line, column) = source.place(of: range.lowerBound)
    return ReviewFinding.Place(
      line: line, column: column, range: range, quote: source.text(range))
  }

  func place(_ excerpt: Excerpt) -> ReviewFinding.Place { place(excerpt.fileRange) }

  /// The words of a line, blanks at both ends left out.
  func place(ofLine number: Int) -> ReviewFinding.Place {
    var range = source.line(number)
    while let first = range.first, source.bytes[first] == 0x20 || source.bytes[first] == 0x09 {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, source.bytes[last] == 0x20 || source.bytes[last] == 0x09 {
      range = range.lowerBound..<last
    }
    return place(range)
  }
}
