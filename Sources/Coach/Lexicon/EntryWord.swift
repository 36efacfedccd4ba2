import Language

/// One word of an entry with its mark, as it stands in the file, and what its bytes say of it.
struct EntryWord {
  private(set) var bytes: UnsafeBufferPointer<UInt8>
  /// Where the word begins in its entry.
  let offset: Int
  private(set) var hasHyphen = false
  private(set) var hasCapital = false
  /// Whether something but a to z and a mark at the end stands in it.
  private var isOdd = false
  private var hasApostropheOrSlash = false

  /// Reads from `position` up to a blank or bracket, inside brackets up to `|` as well.
  init(_ entry: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ nested: Bool) {
    offset = position
    bytes = UnsafeBufferPointer(rebasing: entry[position...])
    scan: while position < entry.count {
      let byte = entry[position]
      switch byte {
      case 0x61...0x7A: break
      case 0x20, 0x09, UInt8(ascii: "("), UInt8(ascii: ")"): break scan
      case UInt8(ascii: "|") where nested: break scan
      default: note(byte, isFirst: position == offset)
      }
      position += 1
    }
    bytes = UnsafeBufferPointer(rebasing: bytes[..<(position - offset)])
  }

  /// A part of a word between hyphens.
  private init(_ part: Slice<UnsafeBufferPointer<UInt8>>, offset: Int) {
    self.offset = offset
    bytes = UnsafeBufferPointer(rebasing: part)
    for index in bytes.indices { note(bytes[index], isFirst: index == 0) }
  }

  private mutating func note(_ byte: UInt8, isFirst: Bool) {
    switch byte {
    case 0x61...0x7A: return
    case UInt8(ascii: "-"): hasHyphen = true
    case UInt8(ascii: "'"): hasApostropheOrSlash = true
    case UInt8(ascii: "/"): if !isFirst { hasApostropheOrSlash = true }
    case 0x41...0x5A: hasCapital = true
    default: break
    }
    isOdd = true
  }

  var isGap: Bool {
    bytes.count == 2 && bytes[0] == UInt8(ascii: ".") && bytes[1] == UInt8(ascii: ".")
  }

  /// The words around the hyphens; nil where they are not written as words of their own.
  var hyphenParts: [EntryWord]? {
    guard bytes.count > 2, bytes[0] != UInt8(ascii: "{") else { return nil }
    var parts: [EntryWord] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "-") { end += 1 }
      if end - start == 1, bytes[start] == UInt8(ascii: "*") { return nil }
      if start < end { parts.append(EntryWord(bytes[start..<end], offset: offset)) }
      start = end + 1
    }
    return parts.count > 1 ? parts : nil
  }

  /// Whether `severalWords` is worth asking.
  var mayBeSeveral: Bool {
    if hasApostropheOrSlash { return true }
    guard bytes.count > 1, let last = bytes.last else { return false }
    guard last == UInt8(ascii: "t") || last == UInt8(ascii: "m") else { return false }
    // With a digit or a mark inside, it is whatever the tokenizer makes of it.
    return isOdd || Tokenizer.isUnmarkedContraction(bytes)
  }

  /// The words a text has in its place, each a token: "cannot", "it's"; nil where it is one.
  var severalWords: [String]? {
    let tokens = Tokenizer.tokens(in: String(decoding: bytes, as: UTF8.self))
    guard hasApostropheOrSlash || tokens.count == 2 else { return nil }
    return tokens.filter(\.isWordLike).map(\.text)
  }
}
