public import Language

/// All word classes, ready to be found in a text.
public struct Lexicon: Sendable {
  /// Sorted by name.
  public let classes: [WordClass]
  public let matcher: PhraseMatcher
  /// Tells of most sentences that nothing in them could give grounds for a challenge.
  let grounds: AnchorFilter
  /// Groups of words that mean the same: each word's group number.
  let synonyms: WordGroups
  /// Given names, by which owners are told from things: the near-certain ones in lower case; the
  /// suggestive ones, which are words as well, with a capital, as `ActionItemReading` wants them.
  let givenNames: WordSet
  /// Classes that are no evidence for now, by their numbers: those of a rule a team has silenced.
  var muted: Set<Int> = []
  /// The names of the classes as UTF-8, for the names of features.
  let nameBytes: [[UInt8]]

  /// What each class is to an action item, by its number.
  let actionRoles: [ActionWords.Role?]

  /// What a `LexiconLoader` wrote.
  init(_ reader: inout FlatReader) {
    let names = reader.texts()
    let titles = reader.texts()
    let purposes = reader.texts()
    let kinds = reader.table(of: UInt8.self)
    let all = WordClass.Kind.allCases
    classes = names.indices.map { index in
      let kind = index < kinds.count ? Int(kinds[index]) : 0
      return WordClass(
        name: names[index], title: index < titles.count ? titles[index] : "",
        kind: kind < all.count ? all[kind] : .other,
        purpose: index < purposes.count ? purposes[index] : "")
    }
    let roles = Dictionary(uniqueKeysWithValues: ActionWords.Role.allCases.map { ($0.name, $0) })
    actionRoles = names.map { roles[$0] }
    nameBytes = names.map { Array($0.utf8) }
    matcher = PhraseMatcher(&reader)
    grounds = AnchorFilter(&reader)
    synonyms = WordGroups(&reader)
    givenNames = WordSet(&reader)
  }

  /// The class called `name`.
  public func number(of name: String) -> Int? {
    classes.firstIndex { $0.name == name }
  }
}
