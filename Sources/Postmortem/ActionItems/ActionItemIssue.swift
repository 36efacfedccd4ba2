/// What the names that trackers give to issues look like.
enum ActionItemIssue {
  /// Prefixes of things that look like `OPS-42` but name a standard, a size or a list number.
  private static let notTrackers: Set<String> = [
    "ACTION", "AES", "AI", "AP", "AR", "CAT", "COVID", "CP", "CRC", "CVE", "CWE", "DDR", "DIN",
    "EN", "GPT", "HTTP", "IEC", "IEEE", "IPV", "ISO", "ITEM", "KW", "LTE", "MD", "PEP", "PKCS",
    "RFC", "RSA", "RTX", "SEV", "SHA", "SSE", "TASK", "TLS", "TODO", "UCS", "USB", "UTF", "WIN",
  ]

  /// Whether the bytes are a tracker key: two to ten capitals or digits, a hyphen, digits.
  static func isTrackerKey(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let hyphen = bytes.firstIndex(of: 0x2D), let first = bytes.first,
      isCapital(first), (2...10).contains(hyphen - bytes.startIndex)
    else { return false }
    let digits = bytes[(hyphen + 1)...]
    guard (1...6).contains(digits.count), digits.allSatisfy(isDigit),
      bytes[..<hyphen].allSatisfy({ isCapital($0) || isDigit($0) })
    else { return false }
    let prefix = String(decoding: bytes[..<hyphen], as: UTF8.self)
    return !notTrackers.contains(prefix) && !prefix.utf8.allSatisfy(isHexOrDigit)
  }

  /// Whether the words of a Markdown link name an issue, as `#12`, `OPS-42` or `ticket` do.
  static func isLinkLabel(_ label: ArraySlice<UInt8>) -> Bool {
    if isTrackerKey(label) { return true }
    if let hash = label.lastIndex(of: 0x23) {
      let digits = label[(hash + 1)...]
      return (1...8).contains(digits.count) && digits.allSatisfy(isDigit)
    }
    return label.count < 20
      && Self.words.contains(String(decoding: label, as: UTF8.self).lowercased())
  }

  private static let words: Set<String> = [
    "issue", "ticket", "pr", "pull request", "this issue", "this ticket", "bug", "jira", "card",
    "tracking issue", "filed", "link",
  ]

  /// The end of a web address that begins at `start`; nil where none does.
  static func addressEnd(_ bytes: [UInt8], at start: Int) -> Int? {
    guard matches("http", bytes, at: start) else { return nil }
    let scheme = start + 4 < bytes.count && bytes[start + 4] | 0x20 == 0x73 ? start + 5 : start + 4
    guard matches("://", bytes, at: scheme) else { return nil }
    var end = scheme + 3
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F,
      ![0x22, 0x3C, 0x3E, 0x29, 0x5D, 0x7C, 0x60].contains(bytes[end])
    {
      end += 1
    }
    while end > scheme + 3, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27].contains(bytes[end - 1]) {
      end -= 1
    }
    return end
  }

  /// Whether a web address leads to an issue, a ticket or a change rather than to a page.
  static func isTrackerAddress(_ address: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: address.prefix(300), as: UTF8.self).lowercased()
    let parts = text.split(whereSeparator: { "/.?=".contains($0) })
    let signs: Set<Substring> = [
      "issues", "issue", "browse", "ticket", "tickets", "pull", "pulls", "merge_requests", "jira",
      "trello", "linear", "youtrack", "bugs", "bugzilla", "show_bug", "work_items", "workitems",
      "atlassian", "asana", "clickup", "shortcut",
    ]
    return parts.contains { signs.contains($0) }
  }

  /// The end of `#12` glued to a repository's name (`repo#12`, `owner/repo#12`, `repo!12`).
  static func repositoryIssueEnd(_ bytes: [UInt8], from start: Int, wordEnd: Int) -> Int? {
    var end = wordEnd
    if end < bytes.count, bytes[end] == 0x2F {
      var name = end + 1
      while name < bytes.count, isName(bytes[name]) { name += 1 }
      if name > end + 1, name < bytes.count, bytes[name] == 0x23 { end = name }
    }
    guard end < bytes.count, bytes[end] == 0x23 else { return nil }
    var digits = end + 1
    while digits < bytes.count, isDigit(bytes[digits]) { digits += 1 }
    guard (1...8).contains(digits - end - 1) else { return nil }
    return digits
  }

  private static func matches(_ word: StaticString, _ bytes: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { letters in
      letters.indices.allSatisfy { bytes[start + $0] | 0x20 == letters[$0] | 0x20 }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isHexOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private static func isName(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
      || [0x2D, 0x2E, 0x5F].contains(byte)
  }
}
