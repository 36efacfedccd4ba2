/// A block of bytes that never changes: what a `FlatWriter` wrote, for `FlatTable`s to lie in.
///
/// Whoever holds tables holds their memory too.
public final class FlatMemory: @unchecked Sendable {
  // Written before the first reference is given away, only read from then on.
  let bytes: UnsafeRawBufferPointer

  /// A copy of what was written.
  public init(_ writer: FlatWriter) {
    let block = UnsafeMutableRawBufferPointer.allocate(
      byteCount: writer.bytes.count, alignment: FlatWriter.alignment)
    block.copyBytes(from: writer.bytes)
    bytes = UnsafeRawBufferPointer(block)
  }

  /// The bytes that `SevenBitText.encode` made ASCII text of; nil where the text is too short for so
  /// many.
  public init?(sevenBitText text: StaticString, count: Int) {
    guard count >= 0, text.hasPointerRepresentation,
      text.utf8CodeUnitCount >= SevenBitText.length(ofBytes: count)
    else { return nil }
    // The last group is written whole.
    let block = UnsafeMutableRawBufferPointer.allocate(
      byteCount: count + 8, alignment: FlatWriter.alignment)
    SevenBitText.decode(
      UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), into: block)
    bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(block)[..<count])
  }

  deinit { bytes.deallocate() }
}
