/// Where the parts of an action item stand, as UTF-8 byte offsets into the typed text.
public struct ActionItemPlaces: Sendable, Hashable {
  public var owner: Range<Int>?
  /// Words that stand where an owner should and name nobody: "we", "somebody", "TBD".
  public var crowd: Range<Int>?
  public var due: Range<Int>?
  /// Words that stand where a date should and name no day: "soon", "next sprint".
  public var timeless: Range<Int>?
  public var issue: Range<Int>?

  public init(
    owner: Range<Int>? = nil, crowd: Range<Int>? = nil, due: Range<Int>? = nil,
    timeless: Range<Int>? = nil, issue: Range<Int>? = nil
  ) {
    self.owner = owner
    self.crowd = crowd
    self.due = due
    self.timeless = timeless
    self.issue = issue
  }
}
