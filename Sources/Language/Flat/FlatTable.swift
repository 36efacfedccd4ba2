/// Numbers or records that lie behind each other in a `FlatMemory` which somebody else keeps alive.
///
/// Unlike an array it costs nothing to make, to copy or to pass on, and it may lie in the executable.
/// Places are only ever taken from other tables of the same memory, never from a text.
public struct FlatTable<Element: BitwiseCopyable>: @unchecked Sendable {
  // Never written to.
  private let elements: UnsafeBufferPointer<Element>

  init(_ elements: UnsafeBufferPointer<Element>) { self.elements = elements }

  public var count: Int { elements.count }

  public var indices: Range<Int> { 0..<elements.count }

  @inlinable public subscript(index: Int) -> Element {
    @inline(__always) get { buffer[index] }
  }

  /// All of them, for as long as the memory lives.
  @usableFromInline var buffer: UnsafeBufferPointer<Element> { elements }
}

extension FlatTable<UInt8> {
  /// The bytes at these places as text.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: buffer[range], as: UTF8.self)
  }
}
