/// A form in which findings are told.
///
/// Files are told one by one, so that none has to be kept; what comes first and last is added by `whole`.
public protocol ReviewFormat: Sendable {
  /// What is told of one file; empty where there is nothing.
  func fragment(_ review: FileReview) -> String

  /// The report out of the fragments, in the order of the files, to be sent piece by piece: it may be long.
  func pieces(_ fragments: [String], _ counts: ReviewCounts) -> [String]
}

extension ReviewFormat {
  /// The report in one piece.
  public func whole(_ fragments: [String], _ counts: ReviewCounts) -> String {
    pieces(fragments, counts).joined()
  }
}

extension [String] {
  /// Those that are not empty, with a separator between two.
  func parted(by separator: String) -> [String] {
    var pieces: [String] = []
    for text in self where !text.isEmpty {
      if !pieces.isEmpty { pieces.append(separator) }
      pieces.append(text)
    }
    return pieces
  }
}

/// How text is made fit to be shown: what a terminal knows and a review does not.
public struct ReportStyle: Sendable {
  /// Text from files without anything that could act on a terminal.
  public var visible: @Sendable (String) -> String
  /// How many columns a text takes.
  public var width: @Sendable (String) -> Int
  /// The name of a level, and a mark below words of that level.
  public var strong: @Sendable (String, ReportTone) -> String
  /// What matters less.
  public var dim: @Sendable (String) -> String

  public init(
    visible: @escaping @Sendable (String) -> String, width: @escaping @Sendable (String) -> Int,
    strong: @escaping @Sendable (String, ReportTone) -> String = { text, _ in text },
    dim: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.visible = visible
    self.width = width
    self.strong = strong
    self.dim = dim
  }
}

/// What a coloured word stands for.
public enum ReportTone: Sendable, Hashable {
  case error, warning, suggestion
}
