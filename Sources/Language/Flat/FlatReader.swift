/// Finds what a `FlatWriter` wrote, in the same order.
///
/// Where the bytes end too early, what is read is empty and `isWhole` false.
public struct FlatReader {
  public let memory: FlatMemory
  private var position = 0
  /// Whether everything so far was there.
  public private(set) var isWhole = true

  public init(_ memory: FlatMemory) { self.memory = memory }

  /// Whether all was read and nothing was missing.
  public var isAtEnd: Bool { isWhole && position == memory.bytes.count }

  public mutating func count() -> Int {
    guard isWhole, position + 8 <= memory.bytes.count else {
      isWhole = false
      return 0
    }
    defer { position += 8 }
    return Int(memory.bytes.load(fromByteOffset: position, as: Int64.self))
  }

  public mutating func table<Element: BitwiseCopyable>(of type: Element.Type) -> FlatTable<Element>
  {
    let count = count()
    let size = MemoryLayout<Element>.stride
    guard isWhole, count >= 0, count <= (memory.bytes.count - position) / size else {
      isWhole = false
      return FlatTable(UnsafeBufferPointer(start: nil, count: 0))
    }
    let range = position..<position + count * size
    position = min((range.upperBound + 7) / 8 * 8, memory.bytes.count)
    return FlatTable(
      UnsafeRawBufferPointer(rebasing: memory.bytes[range]).assumingMemoryBound(to: Element.self))
  }

  /// What `FlatWriter.write(numbers:)` wrote.
  public mutating func numbers() -> FlatNumbers {
    let count = count()
    let width = self.count()
    guard isWhole, (1...4).contains(width), count >= 0,
      count <= (memory.bytes.count - position - 4) / width
    else {
      isWhole = false
      return .none
    }
    let range = position..<position + count * width
    position = min((range.upperBound + 4 + 7) / 8 * 8, memory.bytes.count)
    return FlatNumbers(
      UnsafeRawBufferPointer(rebasing: memory.bytes[range]), count: count, width: width)
  }

  public mutating func text() -> String {
    let bytes = table(of: UInt8.self)
    return bytes.text(bytes.indices)
  }

  public mutating func texts() -> [String] {
    let count = count()
    var texts: [String] = []
    texts.reserveCapacity(min(max(count, 0), 1024))
    for _ in 0..<max(count, 0) where isWhole { texts.append(text()) }
    return texts
  }
}
