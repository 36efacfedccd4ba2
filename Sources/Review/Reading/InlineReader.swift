/// Takes the Markdown out of a piece of text and remembers where every byte stood.
///
/// Linear in the text: brackets are matched beforehand, and a search that found nothing is not tried
/// again.
struct InlineReader {
  private let bytes: [UInt8]
  private let comments: [Range<Int>]
  private var out: [UInt8] = []
  private var runs: [Excerpt.Run] = []
  private var nextFile = -1
  /// The closing bracket of every `[` that opens a link, an image or a reference.
  private var closes: [Int: Int] = [:]
  private var ends: [Int: Int] = [:]
  /// No tag ends between where one was looked for and here.
  private var noTagEnd = 0
  private(set) var links: [DraftLink] = []

  init(_ source: DraftSource) {
    bytes = source.bytes
    comments = source.comments
  }

  /// Reads pieces of lines that belong together.
  ///
  /// - Parameter pieces: Ranges of the file, in order, none with a line end inside.
  /// - Returns: The words, and the links among them.
  mutating func read(_ pieces: [Range<Int>]) -> (excerpt: Excerpt, links: [DraftLink]) {
    out.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    nextFile = -1
    links = []
    matchBrackets(pieces)
    for (number, piece) in pieces.enumerated() {
      if number > 0, !out.isEmpty { emit(0x20, at: max(0, piece.lowerBound - 1)) }
      read(piece)
    }
    let excerpt = Excerpt(text: String(decoding: out, as: UTF8.self), runs: runs)
    return (excerpt.trimmed, links)
  }

  private mutating func emit(_ byte: UInt8, at file: Int) {
    if file != nextFile { runs.append(Excerpt.Run(text: out.count, file: file)) }
    out.append(byte)
    nextFile = file + 1
  }

  private mutating func matchBrackets(_ pieces: [Range<Int>]) {
    closes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var stack: [Int] = []
    for piece in pieces {
      var index = piece.lowerBound
      var hopeless = false
      while index < piece.upperBound {
        switch bytes[index] {
        case UInt8(ascii: "\\"): index += 1
        case UInt8(ascii: "["): stack.append(index)
        case UInt8(ascii: "]"):
          guard let open = stack.popLast() else { break }
          let next = index + 1
          guard next < piece.upperBound else { break }
          if bytes[next] == UInt8(ascii: "("), !hopeless {
            if let end = closing(UInt8(ascii: ")"), UInt8(ascii: "("), from: next, piece) {
              closes[open] = index
              ends[index] = end
              index = end - 1
            } else {
              hopeless = true
            }
          } else if bytes[next] == UInt8(ascii: "["),
            let end = closing(
              UInt8(ascii: "]"), UInt8(ascii: "["), from: next, piece.clipped(next, 200))
          {
            closes[open] = index
            ends[index] = end
            index = end - 1
          }
        default: break
        }
        index += 1
      }
    }
  }

  /// Behind the bracket that closes the one at `start`.
  private func closing(_ close: UInt8, _ open: UInt8, from start: Int, _ piece: Range<Int>) -> Int?
  {
    var depth = 0
    for index in start..<piece.upperBound {
      if bytes[index] == open { depth += 1 }
      if bytes[index] == close {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }

  private mutating func read(_ piece: Range<Int>) {
    var index = piece.lowerBound
    var openLinks: [(close: Int, start: Int)] = []
    while index < piece.upperBound {
      let byte = bytes[index]
      if let comment = comment(at: index) {
        index = min(comment, piece.upperBound)
        continue
      }
      switch byte {
      case UInt8(ascii: "`"):
        index = codeSpan(at: index, piece)
      case UInt8(ascii: "\\") where index + 1 < piece.upperBound && Self.isSign(bytes[index + 1]):
        emit(bytes[index + 1], at: index + 1)
        index += 2
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        index = emphasis(at: index, piece)
      case UInt8(ascii: "!") where closes[index + 1] != nil:
        let close = closes[index + 1] ?? index + 1
        index = min(ends[close] ?? close + 1, piece.upperBound)
      case UInt8(ascii: "["):
        if let close = closes[index] {
          openLinks.append((close, index))
        } else {
          emit(byte, at: index)
        }
        index += 1
      case UInt8(ascii: "]"):
        if let end = ends[index] {
          let start = openLinks.popLast()?.start ?? index
          link(from: start, close: index, end: end)
          index = min(end, piece.upperBound)
        } else {
          emit(byte, at: index)
          index += 1
        }
      case UInt8(ascii: "<"):
        index = tag(at: index, piece)
      case UInt8(ascii: "&"):
        index = entity(at: index, piece)
      default:
        emit(byte, at: index)
        index += 1
      }
    }
  }

  private func comment(at index: Int) -> Int? {
    guard !comments.isEmpty else { return nil }
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    guard low < comments.count, comments[low].contains(index) else { return nil }
    return comments[low].upperBound
  }

  /// How far the end of a code span or a tag is looked for.
  private static let longestCode = 4_000
  private static let longestTag = 600

  /// A code span stays as it is, its ticks too: the judge knows by them that it is code.
  private mutating func codeSpan(at start: Int, _ piece: Range<Int>) -> Int {
    var index = start
    while index < piece.upperBound, bytes[index] == UInt8(ascii: "`") { index += 1 }
    let ticks = index - start
    var end = index
    var run = 0
    let last = min(piece.upperBound, index + Self.longestCode)
    while end < last {
      if bytes[end] == UInt8(ascii: "`") {
        run += 1
      } else {
        if run == ticks { break }
        run = 0
      }
      end += 1
    }
    let stop = run == ticks ? end : index
    for place in start..<stop { emit(bytes[place], at: place) }
    return stop
  }

  private mutating func emphasis(at start: Int, _ piece: Range<Int>) -> Int {
    let byte = bytes[start]
    var end = start
    while end < piece.upperBound, bytes[end] == byte { end += 1 }
    let before = start > piece.lowerBound ? bytes[start - 1] : 0x20
    let after = end < piece.upperBound ? bytes[end] : 0x20
    let isLone = (before == 0x20 || before == 0x09) && (after == 0x20 || after == 0x09)
    let isMark: Bool
    switch byte {
    case UInt8(ascii: "_"): isMark = !(Self.isWord(before) && Self.isWord(after)) && !isLone
    case UInt8(ascii: "~"): isMark = end - start >= 2
    default: isMark = !isLone || end - start >= 2
    }
    if !isMark { for place in start..<end { emit(byte, at: place) } }
    return end
  }

  private mutating func link(from start: Int, close: Int, end: Int) {
    guard bytes[close + 1] == UInt8(ascii: "(") else { return }
    var destination = bytes[close + 2..<max(close + 2, end - 1)]
    while destination.first == 0x20 { destination = destination.dropFirst() }
    if destination.first == UInt8(ascii: "<"),
      let stop = destination.firstIndex(of: UInt8(ascii: ">"))
    {
      destination = destination[destination.startIndex + 1..<stop]
    } else if let stop = destination.firstIndex(of: 0x20) {
      destination = destination[..<stop]
    }
    links.append(
      DraftLink(
        text: String(decoding: bytes[min(start + 1, close)..<close], as: UTF8.self),
        destination: String(decoding: destination, as: UTF8.self), range: start..<end))
  }

  /// A tag is left out, an address in angle brackets stays, a break is a blank.
  private mutating func tag(at start: Int, _ piece: Range<Int>) -> Int {
    let next = start + 1 < piece.upperBound ? bytes[start + 1] : 0x20
    guard Self.isLetter(next) || next == UInt8(ascii: "/") else {
      emit(bytes[start], at: start)
      return start + 1
    }
    let limit = min(piece.upperBound, start + Self.longestTag)
    let from = max(start, min(noTagEnd, limit))
    guard let end = bytes[from..<limit].firstIndex(of: UInt8(ascii: ">")) else {
      noTagEnd = max(noTagEnd, limit)
      emit(bytes[start], at: start)
      return start + 1
    }
    let inside = bytes[start + 1..<end]
    if inside.contains(UInt8(ascii: ":")),
      !inside.contains(0x20) || inside.starts(with: "http".utf8)
    {
      for place in start + 1..<end { emit(bytes[place], at: place) }
    } else if inside.count > 1, inside.first.map({ $0 | 0x20 }) == UInt8(ascii: "b"),
      bytes[start + 2] | 0x20 == UInt8(ascii: "r"), inside.count < 6
    {
      emit(0x0A, at: start)
    } else if !Self.isTagName(inside) {
      // `<team>` in a template is no tag of HTML.
      for place in start...end { emit(bytes[place], at: place) }
    }
    return end + 1
  }

  private static func isTagName(_ inside: ArraySlice<UInt8>) -> Bool {
    let name = inside.drop { $0 == UInt8(ascii: "/") }.prefix {
      isWord($0) && $0 != UInt8(ascii: "_")
    }
    return tags.contains(
      String(decoding: name.map { $0 | ($0 < 0x5B && $0 > 0x40 ? 0x20 : 0) }, as: UTF8.self))
  }

  private static let tags: Set<String> = [
    "a", "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "dd", "del", "details",
    "div", "dl", "dt", "em", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "html", "body", "i", "iframe", "img", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p",
    "picture", "pre", "q", "s", "samp", "section", "small", "source", "span", "strike", "strong",
    "style", "script", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
    "time", "tr", "tt", "u", "ul", "var", "video",
  ]

  private mutating func entity(at start: Int, _ piece: Range<Int>) -> Int {
    let limit = min(piece.upperBound, start + 10)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")),
      let byte = Self.entities[String(decoding: bytes[start + 1..<end], as: UTF8.self)]
    else {
      emit(bytes[start], at: start)
      return start + 1
    }
    emit(byte, at: start)
    return end + 1
  }

  private static let entities: [String: UInt8] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "#39": 0x27, "nbsp": 0x20,
    "emsp": 0x20, "ensp": 0x20, "thinsp": 0x20, "#124": 0x7C,
  ]

  static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80 || byte == UInt8(ascii: "_")
  }
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  static func isSign(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}

extension Range<Int> {
  /// From `start` on, at most `count` long.
  fileprivate func clipped(_ start: Int, _ count: Int) -> Range<Int> {
    start..<Swift.min(upperBound, start + count)
  }
}

/// A link in a draft.
public struct DraftLink: Sendable, Hashable {
  /// The words that are linked, as typed.
  public var text: String
  /// Where it leads, as typed.
  public var destination: String
  /// The bytes of the file, brackets and destination included.
  public var range: Range<Int>
}
