/// Keeps the depth of nested quotes and lists within bounds before cmark sees it.
///
/// cmark walks through every open block for every line, so a thousand quotes opened on one line and
/// a thousand plain lines below cost a million steps. Deeper than `MarkdownDocument.deepest` nothing
/// is kept anyway: markers beyond that, and markers indented further than anybody types, become
/// underscores, which takes nothing from the text and moves no column.
enum MarkdownNesting {
  /// Overwrites markers that would open blocks too deep.
  static func bound(_ bytes: inout [UInt8]) {
    var start = 0
    while start < bytes.count {
      var index = start
      var markers = 0
      prefix: while index < bytes.count {
        switch bytes[index] {
        case 0x20, 0x09, 0x30...0x39: break
        case UInt8(ascii: ">"): count(&bytes, index, from: start, &markers)
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
          UInt8(ascii: ")"):
          guard index + 1 < bytes.count, bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09
          else { break prefix }
          count(&bytes, index, from: start, &markers)
        default: break prefix
        }
        index += 1
      }
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      start = index + 1
    }
  }

  private static func count(
    _ bytes: inout [UInt8], _ index: Int, from start: Int, _ markers: inout Int
  ) {
    markers += 1
    if markers > MarkdownDocument.deepest || index - start > 4 * MarkdownDocument.deepest {
      bytes[index] = UInt8(ascii: "_")
    }
  }
}
