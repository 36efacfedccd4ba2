import Language

/// Who a few words of an action item could stand for.
struct ActionItemParty: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case person, team
    /// "we", "somebody", "TBD": where an owner should stand, nobody does.
    case crowd
    case none
  }

  var kind: Kind
  /// 0 for nobody; 1 a guess, 2 the shape of a name or a field of work, 3 a team's usual name,
  /// 4 a known name, a handle, a role.
  var strength = 0

  static let none = Self(kind: .none)

  /// Reads `words`, the words of a phrase that stands by itself.
  ///
  /// - Parameters:
  ///   - words: Tokens; marks among them are passed over.
  ///   - names: Given names, lower-cased.
  /// - Returns: Who they name, and how surely.
  static func read(_ words: ArraySlice<ActionItemToken>, names: WordSet) -> Self {
    typealias Vocabulary = ActionItemVocabulary
    var words = words.filter { $0.isContent }[...]
    guard let last = words.last, words.count <= 7, words.allSatisfy(\.isWordLike),
      !last.word.hasSuffix("'s")
    else { return .none }
    if words.allSatisfy({
      Vocabulary.crowd.contains($0.word) || Vocabulary.quantifiers.contains($0.word)
        || Vocabulary.determiners.contains($0.word)
    }) {
      return Self(kind: .crowd)
    }
    if let first = words.first, Vocabulary.quantifiers.contains(first.word) {
      let isGroup =
        Vocabulary.teamHeads.contains(last.word)
        || Vocabulary.roleHeads.contains(singular(last.word))
      return isGroup ? Self(kind: .crowd) : .none
    }
    if let first = words.first, Vocabulary.determiners.contains(first.word) {
      words = words.dropFirst()
    }
    guard let first = words.first else { return .none }
    if first.word == "team", words.count > 1 {
      let isNamed = words.dropFirst().allSatisfy {
        ($0.isCapitalised && !Vocabulary.things.contains($0.word) && !meetings.contains($0.word))
          || isSlug($0.word)
      }
      return isNamed ? Self(kind: .team, strength: 4) : .none
    }
    if Vocabulary.crowd.contains(first.word), first.word != "all" {
      return words.count <= 2 ? Self(kind: .crowd) : .none
    }
    if ["i", "me", "myself"].contains(first.word) {
      let rest = words.dropFirst()
      return rest.isEmpty || isName(rest, names: names) >= 2
        ? Self(kind: .person, strength: 4) : .none
    }
    if first.kind == .handle {
      return words.count == 1 ? Self(kind: .person, strength: 4) : .none
    }
    return readGroup(words, names: names)
  }

  /// Reads "Marek and Ola": both sides have to be somebody.
  static func readJoined(_ words: ArraySlice<ActionItemToken>, names: WordSet) -> Self {
    if words.count == 3, words.map(\.word) == ["n", "", "a"] { return Self(kind: .crowd) }
    guard
      let join = words.firstIndex(where: {
        $0.word == "and" || $0.mark == .join || $0.mark == .slash
      }),
      join > words.startIndex, join + 1 < words.endIndex
    else { return read(words, names: names) }
    let left = read(words[..<join], names: names)
    let right = read(words[(join + 1)...], names: names)
    guard left.strength > 0, right.strength > 0 else { return read(words, names: names) }
    return left.strength >= right.strength ? left : right
  }

  private static func readGroup(
    _ words: ArraySlice<ActionItemToken>, names: WordSet
  ) -> Self {
    typealias Vocabulary = ActionItemVocabulary
    guard let first = words.first, let last = words.last else { return .none }
    // "Search team", "Release crew": a verb before a team's own noun is its field of work.
    if words.count == 2, Vocabulary.surelyTeams.contains(last.word),
      Vocabulary.verbs.contains(first.word), !Vocabulary.partyDecoys.contains(first.word)
    {
      return Self(kind: .team, strength: 4)
    }
    if words.count > 1, Vocabulary.verbs.contains(first.word),
      !Vocabulary.functions.contains(first.word), !Vocabulary.roleHeads.contains(first.word),
      !isListed(first, names)
    {
      return .none
    }
    if let head = words.lastIndex(where: { isHead($0.word) }) {
      let after = words[(head + 1)...]
      let before = words[..<head]
      if after.isEmpty, before.isEmpty {
        return Self(kind: .team, strength: loneHeads.contains(last.word) ? 3 : 2)
      }
      let modifiesWell = before.allSatisfy { !isGrammar($0.word) && !isActivity($0.word) }
      if after.isEmpty, modifiesWell {
        return Self(kind: .team, strength: 4)
      }
      if modifiesWell, isName(after, names: names) >= 2 { return Self(kind: .person, strength: 4) }
      if let next = after.first, ["of", "for"].contains(next.word), after.count > 1,
        before.count <= 2
      {
        return Self(kind: .team, strength: 3)
      }
    }
    if words.count == 1, isSlug(first.word) { return Self(kind: .team, strength: 3) }
    let name = isName(words, names: names)
    if name >= 3 { return Self(kind: .person, strength: 4) }
    if Vocabulary.functions.contains(last.word),
      words.dropLast().allSatisfy({ word in
        !isGrammar(word.word)
          && (!Vocabulary.verbs.contains(word.word) || Vocabulary.functions.contains(word.word))
          && !Self.qualities.contains(word.word)
      })
    {
      return Self(kind: .team, strength: strongFunctions.contains(last.word) ? 3 : 2)
    }
    return name > 0 ? Self(kind: .person, strength: name) : .none
  }

  private static let meetings = ActionItemVocabulary.words(
    "debrief meeting sync session training lunch offsite retro retrospective communication wiki")

  /// Fields of work that name people and hardly ever a thing.
  private static let strongFunctions = ActionItemVocabulary.words(
    """
    ops devops secops netops sysops dataops mlops finops noc soc sre sres dba dbas qa hr infra sec
    devex devrel infosec appsec netsec prodsec itsec marketing procurement facilities comms legal
    finance helpdesk sysadmins admins leads leadership
    """)

  private static let qualities = ActionItemVocabulary.words(
    """
    better more improved enhanced good bad new old additional extra proper stronger tighter stricter
    regular automated manual full total minimal basic enough
    """)

  /// Heads that are an owner without anything before them.
  private static let loneHeads = ActionItemVocabulary.words(
    """
    dba sre sres dbas engineering operations on-call oncall cto cio ceo ciso cfo coo vp cpo dpo em pm
    pgm qa sysadmin management leads manager tpm helpdesk mgmt
    """)

  /// `paging`, `helping`: what somebody does to a team, and no part of its name.
  private static func isActivity(_ word: String) -> Bool {
    guard word.hasSuffix("ing"), !ActionItemVocabulary.functions.contains(word) else {
      return false
    }
    let stem = String(word.dropLast(3))
    let verbs = activityVerbs
    return verbs.contains(stem) || verbs.contains(stem + "e")
  }

  private static let activityVerbs = ActionItemVocabulary.words(
    "page call train help ask tell inform remind alert notify involve coach brief wake contact get")

  private static func isHead(_ word: String) -> Bool {
    ActionItemVocabulary.teamHeads.contains(word) || ActionItemVocabulary.roleHeads.contains(word)
      || (word.hasSuffix("s") && ActionItemVocabulary.roleHeads.contains(singular(word)))
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// Words that hold a sentence together; a name has none of them.
  private static func isGrammar(_ word: String) -> Bool {
    grammar.contains(word)
  }

  private static let grammar = ActionItemVocabulary.words(
    """
    a an the this that these those to of in on at by for from with without as is are was were be been
    has have had do does did will shall should must can could would may might not no so than then when
    where which who why how it its their our we us you your they them he she if because but per via
    into onto over under until till after before during about against between and or nor each every
    all any some more most less least better only just also very too there here what
    """)

  /// A hyphenated or run-together team name: `sre-edge`, `fw-team`, `netops`.
  private static func isSlug(_ word: String) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: true)
    guard let head = parts.last, let first = parts.first, parts.count <= 4 else { return false }
    let known = ActionItemVocabulary.slugParts
    if parts.count == 1 { return known.contains(word) && word.count > 2 }
    if ActionItemVocabulary.things.contains(String(head)),
      !ActionItemVocabulary.functions.contains(String(head))
    {
      return false
    }
    guard !ActionItemVocabulary.verbs.contains(String(first)) || known.contains(String(first))
    else {
      return false
    }
    return known.contains(String(head))
      || (known.contains(String(first)) && !qualities.contains(String(head))
        && !head.hasSuffix("ed") && !head.hasSuffix("ing") && !head.hasSuffix("side")
        && !slugTails.contains(String(head)))
  }

  /// Ends of compounds that are no team's: `data-driven`, `web-based`, `team-wide`.
  private static let slugTails = ActionItemVocabulary.words(
    "driven based wide only level facing side end aware in out up down off by to for centric like")

  /// 0 no name, 1 perhaps, 2 the shape of one, 3 or more a known one.
  static func isName(_ words: ArraySlice<ActionItemToken>, names: WordSet) -> Int {
    typealias Vocabulary = ActionItemVocabulary
    guard let first = words.first, words.count <= 5 else { return 0 }
    var words = words
    var isTitled = false
    if words.count > 1, Vocabulary.titles.contains(first.word) {
      words = words.dropFirst()
      isTitled = true
    }
    guard let opening = words.first else { return 0 }
    let hasInitial =
      opening.word.unicodeScalars.count == 1 && opening.isCapitalised && words.count > 1
    var known = isTitled
    for word in words {
      guard word.kind == .word, !word.word.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
        !word.word.utf8.contains(0x5F)
      else { return 0 }
      if Vocabulary.particles.contains(word.word), words.count > 1 { continue }
      if isListed(word, names), isGrammar(word.word), word.isCapitalised { continue }
      if isListed(word, names) {
        let isCommon = Vocabulary.verbs.contains(word.word) || Vocabulary.things.contains(word.word)
        if word.isCapitalised || !isCommon {
          if !isCommon || words.count > 1 || word.isCapitalised { known = true }
          continue
        }
        return 0
      }
      if hasInitial, word.range == opening.range { continue }
      if word.range != opening.range, word.isCapitalised, word.word.unicodeScalars.count == 1 {
        continue
      }
      let isCommon =
        Vocabulary.things.contains(word.word) || Vocabulary.statuses.contains(word.word)
        || Vocabulary.functions.contains(word.word) || Vocabulary.timeless.contains(word.word)
        || isGrammar(word.word) || Vocabulary.verbs.contains(word.word) || isInflected(word.word)
        || Vocabulary.teamHeads.contains(word.word) || Vocabulary.roleHeads.contains(word.word)
      if isCommon { return 0 }
      guard word.isCapitalised || words.count == 1, word.word.count > 1 else { return 0 }
    }
    if known { return 3 }
    if hasInitial { return 3 }
    return opening.isCapitalised ? 2 : (2...14).contains(opening.word.count) ? 1 : 0
  }

  /// Whether a word is a known name; one that is listed with a capital counts only with a capital.
  private static func isListed(_ word: ActionItemToken, _ names: WordSet) -> Bool {
    if names.contains(word.word) { return true }
    return word.isCapitalised
      && names.contains(word.word.prefix(1).uppercased() + word.word.dropFirst())
  }

  private static let endings = [
    "ing", "tion", "sion", "ment", "ility", "ity", "ness", "ally", "ance", "ence", "able", "less",
    "ful", "ware", "ship", "ised", "ized", "ise", "ize", "ify", "ology",
  ]

  /// Whether a word has the shape of a verb form or an abstract noun rather than of a name.
  private static func isInflected(_ word: String) -> Bool {
    for ending in endings where word.hasSuffix(ending) && word.count > ending.utf8.count + 2 {
      return true
    }
    if word.hasSuffix("ed") || word.hasSuffix("es") || word.hasSuffix("s") || word.hasSuffix("er") {
      // Up to three letters make the ending; what is left has to be a word of its own.
      for length in 1...3 where word.count - length > 2 {
        let stem = String(word.dropLast(length))
        if ActionItemVocabulary.verbs.contains(stem) || ActionItemVocabulary.things.contains(stem) {
          return true
        }
      }
    }
    return word.hasSuffix("ly") && word.count > 5
  }
}
