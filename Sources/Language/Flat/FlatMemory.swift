/// A block of bytes that never changes: what a `FlatWriter` wrote, for `FlatTable`s to lie in.
///
/// Whoever holds tables holds their memory too.
public final class FlatMemory: @unchecked Sendable {
  // Written before the first reference is given away, only read from then on.
  let bytes: UnsafeRawBufferPointer
  private let isOwned: Bool

  /// A copy of what was written.
  public init(_ writer: FlatWriter) {
    let block = UnsafeMutableRawBufferPointer.allocate(
      byteCount: writer.bytes.count, alignment: FlatWriter.alignment)
    block.copyBytes(from: writer.bytes)
    bytes = UnsafeRawBufferPointer(block)
    isOwned = true
  }

  /// Bytes that lie in the executable; nil where they are not aligned as those of tables.
  public init?(embedded bytes: UnsafeRawBufferPointer) {
    guard UInt(bitPattern: bytes.baseAddress) % UInt(FlatWriter.alignment) == 0 else { return nil }
    self.bytes = bytes
    isOwned = false
  }

  deinit { if isOwned { bytes.deallocate() } }
}
