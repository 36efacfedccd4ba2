/// How a phrase goes on after its first symbol, and what it stands for, in 64 bits: there are many, and
/// all are read at start.
struct PhraseRecord: Sendable, BitwiseCopyable {
  private let bits: UInt64

  private static let startBits = 22
  private static let countBits = 6
  private static let classBits = 10
  private static let entryBits = 25

  /// nil where a number is too large.
  init?(elements: Range<Int>, classNumber: Int, isStrong: Bool, entry: Int) {
    guard elements.lowerBound < 1 << Self.startBits, elements.count < 1 << Self.countBits,
      (0..<1 << Self.classBits).contains(classNumber), (0..<1 << Self.entryBits).contains(entry)
    else { return nil }
    var bits = UInt64(entry)
    bits = bits << UInt64(Self.classBits) | UInt64(classNumber)
    bits = bits << UInt64(Self.countBits) | UInt64(elements.count)
    bits = bits << UInt64(Self.startBits) | UInt64(elements.lowerBound)
    self.bits = bits << 1 | (isStrong ? 1 : 0)
  }

  var isStrong: Bool { bits & 1 != 0 }

  /// The places of its elements in the table of elements.
  @inline(__always) var elements: Range<Int32> {
    let start = Int32(truncatingIfNeeded: field(1, Self.startBits))
    return start..<start + Int32(truncatingIfNeeded: field(1 + Self.startBits, Self.countBits))
  }

  @inline(__always) var isSingleWord: Bool { field(1 + Self.startBits, Self.countBits) == 0 }

  @inline(__always) var classNumber: Int {
    field(1 + Self.startBits + Self.countBits, Self.classBits)
  }

  var entry: Int { field(1 + Self.startBits + Self.countBits + Self.classBits, Self.entryBits) }

  @inline(__always)
  private func field(_ from: Int, _ count: Int) -> Int {
    Int(truncatingIfNeeded: bits &>> UInt64(truncatingIfNeeded: from)) & ((1 << count) - 1)
  }
}
