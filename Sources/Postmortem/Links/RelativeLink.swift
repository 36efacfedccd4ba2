/// Links between files of a handbook.
public enum RelativeLink {
  /// The way from the folder of one file to another file, both given from the same root.
  ///
  /// From `postmortems/2026/W24-x.md` to `incidents/2026/W24-x.md` it is
  /// `../../incidents/2026/W24-x.md`. `.` and empty parts are dropped and `..` resolved; what would
  /// lead above the root stays at the root.
  ///
  /// - Parameters:
  ///   - target: The slash path of the file linked to.
  ///   - source: The slash path of the file the link stands in.
  /// - Returns: A slash path without a leading slash.
  public static func path(to target: String, from source: String) -> String {
    let targets = parts(target)
    let folders = parts(source).dropLast()
    var shared = 0
    while shared < folders.count, shared < targets.count - 1, folders[shared] == targets[shared] {
      shared += 1
    }
    let up = Array(repeating: "..", count: folders.count - shared)
    return (up + targets[shared...]).joined(separator: "/")
  }

  /// A path as the destination of a Markdown link: what would end the link early is percent-escaped.
  ///
  /// Those are blanks, control characters, parentheses, angle brackets, backslashes and, so that
  /// reading gives the same path back, `%`, `#` and `?`.
  public static func destination(_ path: String) -> String { percentEscaped(path, escaped) }

  /// A URL as the destination of a Markdown link: only what would end the link is percent-escaped.
  public static func destination(url: String) -> String {
    percentEscaped(url, Set("()<>\\".utf8))
  }

  private static func percentEscaped(_ path: String, _ escaped: Set<UInt8>) -> String {
    var out: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      if byte <= 0x20 || byte == 0x7F || escaped.contains(byte) {
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The path that a link leads to, from the same root as `source`.
  ///
  /// - Parameters:
  ///   - destination: The destination as it stands in the Markdown.
  ///   - source: The slash path of the file the link stands in.
  /// - Returns: nil for a URL, an anchor alone, an absolute path, and a link that leads above the root.
  public static func target(of destination: String, in source: String) -> String? {
    let bytes = Array(destination.utf8)
    let path = bytes.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard let first = path.first, first != UInt8(ascii: "/"),
      !path.prefix(while: { $0 != UInt8(ascii: "/") }).contains(UInt8(ascii: ":"))
    else { return nil }
    let folder = source.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    var stack = folder.map(String.init)
    for part in String(decoding: unescaped(path), as: UTF8.self).split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        guard stack.popLast() != nil else { return nil }
      } else {
        stack.append(String(part))
      }
    }
    return stack.joined(separator: "/")
  }

  private static let escaped: Set<UInt8> = Set("()<>\\%#?".utf8)

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2])
      {
        out.append(high << 4 | low)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }

  private static func parts(_ path: String) -> [String] {
    var parts: [String] = []
    for part in path.split(separator: "/") {
      if part == "." { continue }
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts
  }
}
