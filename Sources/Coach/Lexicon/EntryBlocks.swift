/// Walks over the fenced code blocks of a lexicon file's body, each with the strength its heading gives.
struct EntryBlocks {
  struct Block {
    /// nil below any other heading.
    var isStrong: Bool?
    /// Bytes of the lines between the fences.
    var range: Range<Int>
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var isStrong: Bool?

  /// - Parameters:
  ///   - bytes: The file's body.
  ///   - isStrong: The strength of entries above the first heading; nil where they need one.
  init(bytes: UnsafeBufferPointer<UInt8>, isStrong: Bool? = nil) {
    self.bytes = bytes
    self.isStrong = isStrong
  }

  mutating func next() -> Block? {
    var blockStart: Int?
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      let end = position
      position += 1
      guard start < end else { continue }
      if bytes[start] == UInt8(ascii: "`"), starts(start..<end, "```") {
        if let blockStart { return Block(isStrong: isStrong, range: blockStart..<start) }
        blockStart = min(position, bytes.count)
      } else if blockStart == nil, starts(start..<end, "## ") {
        let heading = String(decoding: bytes[(start + 3)..<end], as: UTF8.self).lowercased()
        isStrong =
          heading.hasPrefix("near certain")
          ? true : heading.hasPrefix("suggestive") ? false : nil
      }
    }
    // A block that is never closed runs to the end, as in Markdown.
    if let blockStart { return Block(isStrong: isStrong, range: blockStart..<bytes.count) }
    return nil
  }

  private func starts(_ line: Range<Int>, _ mark: StaticString) -> Bool {
    line.count >= mark.utf8CodeUnitCount
      && bytes[line].prefix(mark.utf8CodeUnitCount).elementsEqual(
        UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
  }
}
