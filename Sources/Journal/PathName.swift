/// Operations on the text of a path, without a look at the disk.
public enum PathName {
  /// `name` inside `folder`; an absolute `name` stays as it is.
  public static func join(_ folder: String, _ name: String) -> String {
    if name.utf8.first == slash || folder.isEmpty { return name }
    return folder.utf8.last == slash ? folder + name : folder + "/" + name
  }

  /// The folder that holds `path`: `/` of `/a`, `.` of `a`.
  public static func parent(of path: String) -> String {
    let trimmed = withoutTrailingSlashes(path)
    guard let cut = trimmed.utf8.lastIndex(of: slash) else { return "." }
    let parent = withoutTrailingSlashes(String(trimmed[..<cut]))
    return parent.isEmpty ? "/" : parent
  }

  /// The last part of `path`: `c` of `/a/b/c` and of `/a/b/c/`, nothing of `/`.
  public static func last(of path: String) -> String {
    let trimmed = withoutTrailingSlashes(path)
    guard let cut = trimmed.utf8.lastIndex(of: slash) else { return trimmed }
    return String(trimmed[trimmed.utf8.index(after: cut)...])
  }

  /// Whether `path` starts at the root.
  public static func isAbsolute(_ path: String) -> Bool { path.utf8.first == slash }

  /// `path` without slashes at its end; `/` stays.
  static func withoutTrailingSlashes(_ path: String) -> String {
    var rest = path.utf8[...]
    while rest.count > 1, rest.last == slash { rest.removeLast() }
    return String(Substring(rest))
  }

  /// `path` as it may be shown on a terminal: control characters and direction marks as `\u{1B}`.
  ///
  /// A file can be named anything, an escape sequence too; a long path is cut in its middle.
  public static func shown(_ path: String) -> String {
    var text = ""
    for scalar in path.unicodeScalars {
      if isUnsafe(scalar) {
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    let scalars = text.unicodeScalars
    guard scalars.count > 400 else { return text.isEmpty ? "(no name)" : text }
    return String(scalars.prefix(200)) + "…" + String(scalars.suffix(150))
  }

  private static let slash = UInt8(ascii: "/")

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
