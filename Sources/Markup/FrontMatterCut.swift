/// Where a file's front matter ends, found without reading what stands in it.
///
/// The fence must be the first line, after a byte order mark if there is one. A first line `---`
/// with nothing like `key:` below it is a rule in the Markdown sense and stays in the body. A block
/// between `+++` lines (TOML) is cut off unread.
public struct FrontMatterCut: Sendable, Equatable {
  /// What stands between the `---` fences; nil without any, and for TOML.
  public let yaml: String?
  /// The Markdown below; the whole text where there is no front matter.
  public let body: String
  /// The line of the file on which `body` begins, counted from 1.
  public let bodyLine: Int
  /// The UTF-8 byte of the file at which `body` begins.
  public let bodyOffset: Int
  /// Whether front matter begins and no closing fence follows; all of it is then in `body`.
  public let isUnclosed: Bool

  /// Cuts a whole file.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = LineRanges(bytes, from: start)
    var fields = 0
    var unclosed = false
    var blank = false
    if let first = lines.next(), let fence = Fence(bytes[first.text]) {
      var number = 1
      unclosed = fence == .yaml
      while let line = lines.next() {
        number += 1
        let content = bytes[line.text]
        if fence.isClosed(by: content) {
          guard fields > 0 || number == 2 else { break }
          yaml =
            fence == .yaml
            ? String(decoding: bytes[first.end..<line.text.lowerBound], as: UTF8.self) : nil
          body = String(Substring(text.utf8.dropFirst(line.end)))
          bodyLine = number + 1
          bodyOffset = line.end
          isUnclosed = false
          return
        }
        if fence.isField(content) {
          fields += 1
        } else if fields == 0, content.isEmpty {
          blank = true
        } else if fields == 0, blank, content.first != UInt8(ascii: "#") {
          // A rule, a blank line and prose: Markdown, however far the next rule is.
          unclosed = false
          break
        }
      }
    }
    yaml = nil
    body = start == 0 ? text : String(Substring(text.utf8.dropFirst(start)))
    bodyLine = 1
    bodyOffset = start
    isUnclosed = unclosed && fields > 0
  }

  /// Reads the YAML; nil where there is none.
  ///
  /// - Throws: `YAMLError` where the block is broken, is not a mapping, or is never closed.
  public func root() throws(YAMLError) -> YAMLNode? {
    if isUnclosed {
      throw YAMLError(
        message: "The front matter that begins here is never closed; end it with a line ---.",
        line: 1, column: 1)
    }
    guard let yaml, let node = try YAMLNode(parsing: yaml, firstLine: 2) else { return nil }
    guard case .mapping = node.value else {
      throw YAMLError(
        message: "The front matter must be lines of key: value.", line: node.line,
        column: node.column)
    }
    return node
  }

  /// The two kinds of line that front matter stands between.
  private enum Fence {
    case yaml
    case toml

    init?(_ line: ArraySlice<UInt8>) {
      let text = FrontMatterCut.trimmed(line)
      if text.elementsEqual("---".utf8) {
        self = .yaml
      } else if text.elementsEqual("+++".utf8) {
        self = .toml
      } else {
        return nil
      }
    }

    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
      guard let first = line.first, first != 0x20, first != 0x09 else { return false }
      if Fence(line) == self { return true }
      return self == .yaml && FrontMatterCut.trimmed(line).elementsEqual("...".utf8)
    }

    /// Whether a line reads as `key:` in YAML or `key =` in TOML.
    func isField(_ line: ArraySlice<UInt8>) -> Bool {
      let text = FrontMatterCut.trimmed(line)
      guard let first = text.first, first != UInt8(ascii: "#") else { return false }
      let sign = UInt8(ascii: self == .yaml ? ":" : "=")
      guard let end = text.prefix(64).firstIndex(of: sign), end > text.startIndex else {
        return false
      }
      // `title: x`, `title:`; but not a clock, a URL or a sentence such as "Note to all: …".
      let key = text[..<end]
      guard key.reduce(0, { $0 + ($1 == 0x20 ? 1 : 0) }) <= 2 else { return false }
      let next = end + 1
      return self == .toml || next == text.endIndex || text[next] == 0x20 || text[next] == 0x09
    }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = line
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    while let first = text.first, first == 0x20 || first == 0x09 { text.removeFirst() }
    return text
  }
}
