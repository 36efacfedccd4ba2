/// Writes tables behind each other, for a `FlatReader` to find in the same order.
///
/// The bytes are those of this machine: they are made and read by one build. Records must have no
/// gaps between their fields, or the bytes would not be the same on every run.
public struct FlatWriter: Sendable {
  static let alignment = 16

  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func write<Element: BitwiseCopyable>(_ elements: [Element]) {
    write(count: elements.count)
    elements.withUnsafeBytes { bytes.append(contentsOf: $0) }
    while bytes.count % 8 != 0 { bytes.append(0) }
  }

  /// For `FlatReader.numbers`; whatever is no whole number of 32 bits is cut to one.
  public mutating func write(numbers: [Int]) {
    let width = FlatNumbers.width(of: numbers.max() ?? 0)
    write(count: numbers.count)
    write(count: width)
    for number in numbers {
      for byte in 0..<width {
        bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte)))
      }
    }
    // The last number is loaded as four bytes.
    for _ in 0..<4 { bytes.append(0) }
    while bytes.count % 8 != 0 { bytes.append(0) }
  }

  public mutating func write(_ text: String) { write(Array(text.utf8)) }

  public mutating func write(_ texts: [String]) {
    write(count: texts.count)
    for text in texts { write(text) }
  }

  /// A number alone, such as how many of something follow.
  public mutating func write(count: Int) {
    withUnsafeBytes(of: Int64(count)) { bytes.append(contentsOf: $0) }
  }
}
