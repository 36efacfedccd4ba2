/// What a build made of the files under `prompts/` and put into the executable, for others to
/// understand.
public struct CompiledPrompts: Sendable {
  /// Bytes, written as ASCII text.
  public let text: StaticString
  /// How many bytes they are.
  public let count: Int

  public init(text: StaticString, count: Int) {
    self.text = text
    self.count = count
  }

  /// A copy of the bytes that lives as long as the program, aligned for any number; nil where the text
  /// is too short for so many.
  public func bytes() -> UnsafeRawBufferPointer? {
    guard count >= 0, text.hasPointerRepresentation,
      text.utf8CodeUnitCount >= SevenBitText.length(ofBytes: count)
    else { return nil }
    // The last group is written whole.
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: count + 8, alignment: 16)
    SevenBitText.decode(
      UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), into: block)
    return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(block)[..<count])
  }
}
