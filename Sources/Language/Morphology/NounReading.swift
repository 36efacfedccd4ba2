/// How a word reads as a noun: whether it is one, counted or not, one or many.
struct NounReading: Sendable {
  /// Whether the word is listed, or has an ending only nouns have.
  let isNoun: Bool
  /// Whether it is a plural of a listed noun.
  let isPlural: Bool
  /// Whether an unlisted word would be a plural by its ending.
  let looksPlural: Bool
  /// Whether it is a countable singular: one that asks for an article.
  let takesArticle: Bool

  /// - Parameters:
  ///   - text: the word in lower case.
  ///   - capitalsInside: whether capitals follow its first letter, as in "VMs" or "DaemonSets".
  init(_ text: String, capitalsInside: Bool = false) {
    // "disk-usage" is what "usage" is.
    let head: String
    if let hyphen = text.utf8.lastIndex(of: 0x2D), !NounLexicon.countable.contains(text),
      !NounLexicon.mass.contains(text)
    {
      head = String(text[text.utf8.index(after: hyphen)...])
    } else {
      head = text
    }
    let plain =
      head.hasSuffix("s") && !head.hasSuffix("ss") && !head.hasSuffix("us")
      && !head.hasSuffix("is")
    looksPlural = plain && head.utf8.count > 3
    if NounLexicon.irregularPlurals.contains(head) {
      (isNoun, isPlural, takesArticle) = (true, true, false)
      return
    }
    if NounLexicon.mass.contains(head) {
      (isNoun, isPlural, takesArticle) = (true, false, false)
      return
    }
    if NounLexicon.countable.contains(head) {
      (isNoun, isPlural, takesArticle) = (true, false, true)
      return
    }
    if head.hasSuffix("s"), !head.hasSuffix("ss") {
      let singulars = Spelling.bases(ofThirdPerson: head)
      if singulars.contains(where: {
        NounLexicon.countable.contains($0) || NounLexicon.mass.contains($0)
          || VerbClasses.alsoNouns.contains($0) || Self.hasNounEnding($0)
      }) {
        (isNoun, isPlural, takesArticle) = (true, true, false)
        return
      }
    }
    if VerbClasses.alsoNouns.contains(head) {
      (isNoun, isPlural, takesArticle) = (true, false, true)
      return
    }
    isNoun = Self.hasNounEnding(head)
    isPlural = capitalsInside && looksPlural
    takesArticle = false
  }

  private static func hasNounEnding(_ text: String) -> Bool {
    guard text.utf8.count > 5 else { return false }
    for ending in ["tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "logy"]
    where text.hasSuffix(ending) {
      return true
    }
    return false
  }
}
