/// A phrase found in a text.
public struct PhraseMatch: Sendable, Hashable {
  /// The class number the phrase was added with.
  public var classNumber: Int
  /// Whether it was added as near-certain.
  public var isStrong: Bool
  /// The entry number it was added with.
  public var entry: Int
  /// Token indices, gaps included.
  public var tokens: Range<Int>
}
