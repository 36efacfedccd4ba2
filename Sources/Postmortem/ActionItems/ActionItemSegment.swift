/// A stretch of an action item between two marks that part it.
struct ActionItemSegment: Sendable, Hashable {
  /// What stands on one side of a segment.
  enum Edge: Sendable, Hashable {
    case edgeOfText
    case mark(ActionItemToken.Mark)
    case due
    case issue
  }

  /// Token indices.
  var tokens: Range<Int>
  var before: Edge
  var after: Edge
  /// How many brackets are open.
  var depth: Int
  var isQuoted: Bool
  /// Number of the table cell; 0 where there is no table.
  var cell: Int
  /// Whether only marks stand between this and the day the item is due.
  var isNearDue = false
}
