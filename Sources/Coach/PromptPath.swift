/// Names out of paths inside the prompts folder.
enum PromptPath {
  /// `slip` for `rules/slip.md`.
  static func name(_ path: String) -> String {
    var path = path
    return path.withUTF8 { bytes in
      let start = bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
      let file = bytes[start...]
      return String(
        decoding: file.suffix(3).elementsEqual(".md".utf8) ? file.dropLast(3) : file,
        as: UTF8.self)
    }
  }
}

enum PromptBody {
  /// What stands before the first heading.
  static func prose(_ body: String) -> Substring {
    let bytes = body.utf8
    var start = bytes.startIndex
    var end = start
    while end < bytes.endIndex, !bytes[end...].starts(with: "## ".utf8) {
      end = bytes[end...].firstIndex(of: 0x0A).map { bytes.index(after: $0) } ?? bytes.endIndex
    }
    while start < end, isBlank(bytes[start]) { start = bytes.index(after: start) }
    while end > start, isBlank(bytes[bytes.index(before: end)]) { end = bytes.index(before: end) }
    return body[start..<end]
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
