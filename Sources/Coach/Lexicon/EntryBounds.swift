import Language

/// One entry of a code block, cut out without reading it.
struct EntryBounds {
  /// The entry without the blanks around it, never empty.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where it begins in its file.
  let start: Int
  /// Whether it holds nothing but words of the letters a to z, none of them a contraction.
  let isPlain: Bool

  /// The next entry from `position` on, which moves behind it; nil where there is none before `limit`.
  init?(_ file: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ limit: Int) {
    while position < limit {
      var first = position
      var odd = false
      var end = position
      while true {
        let word = end
        while end < limit, file[end] &- 0x61 < 26 { end += 1 }
        if end > word, Self.isContraction(file, word, end) { odd = true }
        guard end < limit, file[end] != 0x0A, file[end] != UInt8(ascii: ",") else { break }
        if file[end] != 0x20 { odd = true }
        end += 1
      }
      position = end + 1
      var last = end
      while first < last, Self.isBlank(file[first]) { first += 1 }
      while last > first, Self.isBlank(file[last - 1]) { last -= 1 }
      if first < last {
        bytes = UnsafeBufferPointer(rebasing: file[first..<last])
        start = first
        isPlain = !odd
        return
      }
    }
    return nil
  }

  /// "cannot", "dont", "im": all end in these letters, and texts have two words for them.
  @inline(__always)
  private static func isContraction(
    _ file: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    let last = file[end - 1]
    guard last == UInt8(ascii: "t") || last == UInt8(ascii: "m"), end - start >= 2 else {
      return false
    }
    return Tokenizer.isUnmarkedContraction(UnsafeBufferPointer(rebasing: file[start..<end]))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0D }
}
