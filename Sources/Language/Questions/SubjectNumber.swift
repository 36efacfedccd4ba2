/// Whether a subject is one thing or several.
enum SubjectNumber {
  case singular
  case plural
  /// Nothing tells: "staff", an unknown name.
  case either

  init(of words: Words, _ range: Range<Int>) {
    if let first = range.first, range.count > 2, words[first + 1].text == "of",
      words[first].may(.number) || Self.shares.contains(words[first].text)
    {
      // "64 of 64 threads" are several; of "80 % of the pool" the noun behind decides.
      let isShare = !words[first].may(.number) || words[first].surface.utf8.contains(0x25)
      let inner = SubjectNumber(of: words, (first + 2)..<range.upperBound)
      if words[first].text == "none" || words[first].text == "any" {
        // "none of the checks reads" and "… read" are both right.
        self = .either
        return
      }
      self = isShare ? inner : ["1", "one"].contains(words[first].text) ? .singular : .plural
      return
    }
    if let first = range.first, range.count > 2,
      ["half", "all", "both"].contains(words[first].text),
      words[first + 1].tags.contains(.determiner)
    {
      self = SubjectNumber(of: words, (first + 1)..<range.upperBound)
      return
    }
    var head: Int?
    var plural = false
    loop: for index in range {
      let word = words[index]
      if index > range.lowerBound {
        if word.tags.contains(.coordinator), word.text == "and",
          head != nil || !words[range.lowerBound].may(.determiner)
        {
          plural = true
          continue
        }
        if word.may(.preposition), word.tags.isDisjoint(with: [.noun, .adjective]) { break loop }
        if word.isMark(","), words[index..<range.upperBound].contains(where: { $0.text == "and" }) {
          plural = true
        }
        if word.tags.contains(.relative) || word.isMark(",") { break loop }
      }
      if word.may([.noun, .pronoun, .name, .number, .gerund]) { head = index }
    }
    guard let head else {
      self = .either
      return
    }
    let first = words[range.lowerBound]
    let word = words[head]
    if plural {
      self = .plural
      return
    }
    switch first.text {
    case "i", "we", "you", "they", "these", "those", "many", "few", "several", "both", "two",
      "three", "four", "five":
      self = .plural
      return
    case "it", "he", "she", "each", "every", "nobody", "somebody", "someone", "nothing",
      "everything", "everyone", "a", "an":
      self = .singular
      return
    case "one" where range.count == 1 || words[range.lowerBound + 1].text != "of":
      self = .singular
      return
    case "this" where range.count == 1:
      self = .singular
      return
    case "half", "all", "most", "some", "any", "none", "who", "which", "that", "one":
      self = .either
      return
    default: break
    }
    if word.text == "data" || word.text == "staff" || word.text == "media" {
      self = .either
    } else if word.tags.contains(.plural) {
      self = word.isAllCapitals ? .singular : .plural
    } else if word.tags.contains(.number) || first.tags.contains(.number) {
      self = .either
    } else {
      self = .singular
    }
  }

  /// Words that take a share of what follows "of".
  private static let shares: WordList = [
    "all", "any", "half", "lots", "majority", "most", "none", "plenty", "rest", "some",
  ]
}
