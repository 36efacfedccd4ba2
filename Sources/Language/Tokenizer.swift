/// Takes a text apart into tokens in one pass over its UTF-8 bytes.
///
/// Never fails: whatever is not a word, number, mark or code becomes a `symbol`. The time is linear in
/// the length of the text. Markdown emphasis, list markers and link brackets are skipped, so that
/// `**no** [owner](x.md)` reads as "no owner" and an address.
public struct Tokenizer {
  var bytes: [UInt8]
  var position = 0
  var tokens: [Token] = []
  /// Byte offset at which the quotation that is open ends; tokens before it are quoted.
  var quotedUntil = 0
  /// Lengths of backtick runs known to have no closing run further on (index = length).
  var unclosedRuns = [Bool](repeating: false, count: 16)
  /// Up to where a run of words with slashes is known to be no name out of a machine.
  var plainUntil = 0
  var followsSpace = true
  var atLineStart = true

  /// The tokens of `text`, in order; their ranges never overlap and never go back.
  public static func tokens(in text: String) -> [Token] {
    var tokenizer = Tokenizer(bytes: Array(text.utf8))
    tokenizer.run()
    return tokenizer.tokens
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5 + 4)
  }

  @inline(__always) func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  mutating func run() {
    while position < bytes.count {
      let start = position
      step()
      // Whatever a scanner left unread is skipped, so that every step moves on.
      if position <= start { position = start + 1 }
    }
  }

  private mutating func step() {
    let byte = bytes[position]
    if ASCII.isSpace(byte) || byte == 0 {
      scanSpace()
      return
    }
    if atLineStart, skipLineMarker() { return }
    atLineStart = false
    if ASCII.isLetter(byte) || byte == 0x5F {
      scanWord()
    } else if ASCII.isDigit(byte) || startsNumber() {
      scanNumber()
    } else if byte >= 0x80 {
      scanBeyondASCII()
    } else {
      scanMark(byte)
    }
    followsSpace = false
  }

  /// Appends a token that ends where `end` says, and moves there.
  mutating func append(
    _ kind: Token.Kind, _ text: String, to end: Int, capitalized: Bool = false,
    allCapitals: Bool = false, possessive: Bool = false
  ) {
    tokens.append(
      Token(
        kind: kind, range: position..<end, text: text, isCapitalized: capitalized,
        isAllCapitals: allCapitals, isPossessive: possessive,
        isQuoted: position < quotedUntil && kind != .quotation,
        followsSpace: followsSpace))
    position = end
    followsSpace = false
  }

  /// The bytes as written, as a string; whatever is not valid UTF-8 is repaired.
  func source(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func scanSpace() {
    var newlines = 0
    let start = position
    while position < bytes.count, ASCII.isSpace(bytes[position]) || bytes[position] == 0 {
      if bytes[position] == 0x0A || (bytes[position] == 0x0D && byte(position + 1) != 0x0A) {
        newlines += 1
      }
      position += 1
    }
    followsSpace = true
    guard newlines > 0 else { return }
    atLineStart = true
    // A single line end inside a paragraph is only a wrapped line.
    if newlines > 1 || startsBlock(position), !tokens.isEmpty, position < bytes.count {
      tokens.append(Token(kind: .lineBreak, range: start..<position, text: "\n"))
    }
  }

  /// Whether a list item, heading, quotation or table row begins here.
  private func startsBlock(_ index: Int) -> Bool {
    switch byte(index) {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return ASCII.isSpace(byte(index + 1))
    default:
      var end = index
      while ASCII.isDigit(byte(end)), end - index < 9 { end += 1 }
      return end > index && (byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: ")"))
        && ASCII.isSpace(byte(end + 1))
    }
  }

  /// Skips the marker of a list item, heading or quotation, and a check box.
  private mutating func skipLineMarker() -> Bool {
    guard startsBlock(position), byte(position) != UInt8(ascii: "|") else { return false }
    var end = position
    while end < bytes.count, !ASCII.isSpace(bytes[end]), end - position < 10 { end += 1 }
    // `>quoted` and `#123` have no space after the mark.
    let first = bytes[position]
    if first == UInt8(ascii: ">") { end = position + 1 }
    if first == UInt8(ascii: "#") {
      end = position
      while byte(end) == first { end += 1 }
      if !ASCII.isSpace(byte(end)) { return false }
    }
    let box = end + 1
    if ASCII.isSpace(byte(end)), byte(box) == UInt8(ascii: "["), byte(box + 2) == UInt8(ascii: "]"),
      [0x20, 0x78, 0x58].contains(byte(box + 1))
    {
      end = box + 3
    }
    position = end
    followsSpace = true
    return true
  }
}
