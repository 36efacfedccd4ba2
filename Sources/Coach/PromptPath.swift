/// Names out of paths inside the prompts folder.
enum PromptPath {
  /// `slip` for `rules/slip.md`.
  static func name(_ path: String) -> String {
    let file =
      path.utf8.lastIndex(of: 0x2F).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return file.hasSuffix(".md") ? String(file.dropLast(3)) : String(file)
  }
}

enum PromptBody {
  /// What stands before the first heading.
  static func prose(_ body: String) -> Substring {
    var start = body.startIndex
    var end = start
    while end < body.endIndex, !body[end...].hasPrefix("## ") {
      end = body[end...].firstIndex(of: "\n").map { body.index(after: $0) } ?? body.endIndex
    }
    while start < end, body[start].isWhitespace { start = body.index(after: start) }
    while end > start, body[body.index(before: end)].isWhitespace { end = body.index(before: end) }
    return body[start..<end]
  }
}
