extension StringProtocol {
  /// Without blanks at its ends.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// What stands before and behind the first of these separators; nil where there is none.
  func cut(at separators: String...) -> (before: String, after: String)? {
    let bytes = Array(utf8)
    for separator in separators {
      let wanted = Array(separator.utf8)
      guard bytes.count >= wanted.count else { continue }
      for start in 0...bytes.count - wanted.count where bytes[start...].starts(with: wanted) {
        return (
          String(decoding: bytes[..<start], as: UTF8.self),
          String(decoding: bytes[(start + wanted.count)...], as: UTF8.self)
        )
      }
    }
    return nil
  }

  /// The pieces between separators, without blanks at their ends.
  func pieces(by separator: String) -> [String] {
    var pieces: [String] = []
    var rest = String(self)
    while let (before, after) = rest.cut(at: separator) {
      pieces.append(before.trimmed)
      rest = after
    }
    return (pieces + [rest.trimmed]).filter { !$0.isEmpty }
  }
}
