/// Names of people and teams as chat tools write them: `@noor`, `@team/payments`.
enum Handles {
  /// All of a text, an @ inside a word (an address) not counted.
  static func all(in text: String) -> Set<String> {
    var handles: Set<String> = []
    var before: Character = " "
    var index = text.startIndex
    while index < text.endIndex {
      let start = index
      index = text.index(after: index)
      defer { before = text[start] }
      guard text[start] == "@", !before.isLetter, !before.isNumber else { continue }
      let name = text[index...].prefix {
        $0.isLetter || $0.isNumber || "-_./".contains($0)
      }
      let bare = name.trimmingEnd { "-_./".contains($0) }
      if !bare.isEmpty { handles.insert("@" + bare) }
    }
    return handles
  }
}

extension Substring {
  /// Without the characters at its end for which `isCut` holds.
  fileprivate func trimmingEnd(_ isCut: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isCut(last) { rest = rest.dropLast() }
    return rest
  }
}
