/// Whole numbers from 0 on that a `FlatWriter` wrote, each in as few bytes as the largest needs.
///
/// Most numbers of tables are small, and tables lie in the executable.
public struct FlatNumbers: @unchecked Sendable {
  // Never written to; behind the last number there is room to load four bytes.
  private let start: UnsafeRawPointer?
  public let count: Int
  private let width: Int
  private let mask: UInt32

  static let none = FlatNumbers(UnsafeRawBufferPointer(start: nil, count: 0), count: 0, width: 1)

  init(_ bytes: UnsafeRawBufferPointer, count: Int, width: Int) {
    start = bytes.baseAddress
    self.count = count
    self.width = width
    mask = UInt32.max >> UInt32(32 - 8 * width)
  }

  public var indices: Range<Int> { 0..<count }

  /// - Precondition: `index` is one of `indices`.
  @inline(__always)
  public subscript(index: Int) -> Int {
    guard let start else { return 0 }
    return Int(start.loadUnaligned(fromByteOffset: index &* width, as: UInt32.self) & mask)
  }

  /// How many bytes the number takes.
  static func width(of largest: Int) -> Int {
    largest < 1 << 8 ? 1 : largest < 1 << 16 ? 2 : largest < 1 << 24 ? 3 : 4
  }
}
