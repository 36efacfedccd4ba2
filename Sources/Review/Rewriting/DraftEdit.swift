/// One change of a draft: some bytes for others, all the rest as it is.
public struct DraftEdit: Sendable, Hashable {
  /// The bytes of the file that give way.
  public var range: Range<Int>
  public var bytes: [UInt8]
  /// Where the author's words stand afterwards.
  public var words: Range<Int>

  public init(range: Range<Int>, bytes: [UInt8], words: Range<Int>) {
    self.range = range
    self.bytes = bytes
    self.words = words
  }

  /// How much longer the file gets.
  public var growth: Int { bytes.count - range.count }

  /// The file afterwards.
  public func applied(to file: [UInt8]) -> [UInt8] {
    Array(file[..<range.lowerBound]) + bytes + file[range.upperBound...]
  }

  /// Where bytes of the file stand afterwards; nil where they were changed.
  public func moved(_ place: Range<Int>) -> Range<Int>? {
    if place.upperBound <= range.lowerBound { return place }
    if place.lowerBound >= range.upperBound {
      return place.lowerBound + growth..<place.upperBound + growth
    }
    // What encloses the change stays around it.
    if place.lowerBound <= range.lowerBound, place.upperBound >= range.upperBound {
      return place.lowerBound..<place.upperBound + growth
    }
    return nil
  }

  /// The one change that leads from a file to another: what lies between their common beginning and
  /// their common end.
  public init(from old: [UInt8], to new: [UInt8]) {
    var start = 0
    let shorter = min(old.count, new.count)
    while start < shorter, old[start] == new[start] { start += 1 }
    var end = 0
    while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    range = start..<old.count - end
    bytes = Array(new[start..<new.count - end])
    words = start..<new.count - end
  }
}
