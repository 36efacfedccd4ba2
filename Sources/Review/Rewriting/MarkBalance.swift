/// Which marks of Markdown a stretch of a file opens and does not close, or the reverse.
///
/// Cut out of `**Marek** forgot it`, the words `Marek** forgot it` would leave two asterisks behind.
struct MarkBalance {
  /// Brackets that close a link opened before the stretch.
  private(set) var closings = 0
  /// Brackets that open a link closed behind it.
  private(set) var openings = 0
  /// Runs of `*`, `_` or `~` that are not paired, by the run.
  private(set) var runs: Set<[UInt8]> = []
  /// Tags closed and not opened, or opened and not closed.
  private(set) var closedTags = 0
  private(set) var openedTags = 0

  /// - Parameters:
  ///   - bytes: The file.
  ///   - range: The stretch.
  ///   - isWord: Whether a byte is one of the words, and no mark.
  init(_ bytes: [UInt8], _ range: Range<Int>, isWord: (Int) -> Bool) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      guard !isWord(index) else {
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        var end = index
        while end < range.upperBound, bytes[end] == byte { end += 1 }
        let run = Array(bytes[index..<end])
        if runs.remove(run) == nil { runs.insert(run) }
        index = end
      case UInt8(ascii: "["):
        openings += 1
        index += 1
      case UInt8(ascii: "]"):
        if openings > 0 { openings -= 1 } else { closings += 1 }
        index += 1
      case UInt8(ascii: "<"):
        let isClosing = index + 1 < range.upperBound && bytes[index + 1] == UInt8(ascii: "/")
        if isClosing {
          if openedTags > 0 { openedTags -= 1 } else { closedTags += 1 }
        } else {
          openedTags += 1
        }
        index += 1
      default: index += 1
      }
    }
  }
}
