import Language

/// A text as the judge sees it: its words, the classes found among them, who acts in each clause.
struct Reading: Sendable {
  /// A member of a word class in the text.
  struct Hit: Sendable, Hashable {
    var classNumber: Int
    var isStrong: Bool
    var tokens: Range<Int>
    /// Index of its entry in the lexicon.
    var entry: Int
  }

  /// Who or what a clause is about.
  enum Subject: UInt8, Sendable {
    case person, bystander, thing
  }

  struct ClauseReading: Sendable {
    var tokens: Range<Int>
    var opener: String?
    var sentence: Int
    /// Indices into `hits`.
    var hits: Range<Int> = 0..<0
    /// The kinds of all classes found in it with a near-certain entry.
    var kinds: KindSet = []
    var subject = Subject.thing
    /// The token of the finite verb that ended the search for a subject; the end where none was found.
    var verb: Int = 0
    var pastVerbs = 0
    var presentVerbs = 0
    var hasPast: Bool { pastVerbs > 0 }
    var hasPresent: Bool { presentVerbs > 0 }
    /// Whether the subject is a word or a capital that may be somebody: "the operator", "Dazza".
    var mayBePerson = false
    /// Whether the subject was taken over from the clause before.
    var inheritsSubject = false
  }

  let passage: Passage
  let lexicon: Lexicon
  /// By clause, then by token; hits of one class never overlap.
  private(set) var hits: [Hit] = []
  var clauses: [ClauseReading] = []
  /// For each token, the kinds of classes it is a word of, as a bit set.
  private(set) var kinds: [KindSet]
  /// What each token's form says about time; read once, for it is asked several times.
  private(set) var tenses: [VerbTense?]
  /// Whether a class was found anywhere in the text, by its number.
  private(set) var isPresent: [Bool]

  init(_ text: String, lexicon: Lexicon) {
    self.init(Passage(text), lexicon: lexicon)
  }

  init(_ passage: Passage, lexicon: Lexicon) {
    self.passage = passage
    self.lexicon = lexicon
    kinds = [KindSet](repeating: [], count: passage.tokens.count)
    isPresent = [Bool](repeating: false, count: lexicon.classes.count)
    tenses = passage.tokens.map { $0.kind == .word ? VerbTense(of: $0.text) : nil }
    collectHits()
    readClauses()
  }

  func hits(inClause clause: Int) -> ArraySlice<Hit> { hits[clauses[clause].hits] }

  /// Whether a clause has content words, all of them among these stems; `content` are those of this text.
  func echoes(_ stems: Set<String>, inClause clause: Int, _ content: ContentWords) -> Bool {
    var count = 0
    for index in clauses[clause].tokens {
      let token = passage.tokens[index]
      switch token.kind {
      case .number, .code, .identifier: return false
      case .word where !kinds[index].contains(.filler):
        guard stems.contains(content.stemOfToken[index]) else { return false }
        count += 1
      default: break
      }
    }
    return count > 0
  }

  /// Whether the hit is the person the clause is about.
  func isSubject(_ hit: Hit, _ clause: Int) -> Bool {
    let reading = clauses[clause]
    return reading.subject != .thing && hit.tokens.lowerBound < reading.verb
  }

  private mutating func collectHits() {
    let count = lexicon.classes.count
    var coveredUntil = [Int](repeating: 0, count: count)
    // Longer matches of one class win over shorter ones that begin at the same word.
    let found = lexicon.matcher.matches(in: passage)
    var clauseOf = [Int32](repeating: -1, count: passage.tokens.count)
    for (index, clause) in passage.clauses.enumerated() {
      for token in clause.tokens { clauseOf[token] = Int32(truncatingIfNeeded: index) }
    }
    // Matches come in the order of their first words, as clauses do; a few begin in no clause.
    var outside: [Hit] = []
    var ends = [Int](repeating: 0, count: passage.clauses.count)
    hits.reserveCapacity(found.count)
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, found[end].tokens.lowerBound == found[start].tokens.lowerBound {
        end += 1
      }
      var group = found[start..<end]
      if group.count > 1 { group.sort(by: Self.precedes) }
      for match in group {
        let kind = lexicon.classes[match.classNumber].kind
        if match.tokens.count == 1 || kind == .person || kind == .team {
          for token in match.tokens { kinds[token].insert(KindSet(kind)) }
        }
        guard kind != .helper, kind != .filler, !lexicon.muted.contains(match.classNumber),
          match.tokens.lowerBound >= coveredUntil[match.classNumber]
        else { continue }
        coveredUntil[match.classNumber] = match.tokens.upperBound
        isPresent[match.classNumber] = true
        let clause = Int(clauseOf[match.tokens.lowerBound])
        let hit = Hit(
          classNumber: match.classNumber, isStrong: match.isStrong, tokens: match.tokens,
          entry: match.entry)
        if clause < 0 {
          outside.append(hit)
        } else {
          hits.append(hit)
          ends[clause] = hits.count
        }
      }
      start = end
    }
    var first = 0
    for (index, clause) in passage.clauses.enumerated() {
      var reading = ClauseReading(
        tokens: clause.tokens, opener: clause.opener, sentence: clause.sentence)
      reading.hits = first..<max(first, ends[index])
      first = reading.hits.upperBound
      for hit in hits[reading.hits] where hit.isStrong {
        reading.kinds.formUnion(KindSet(lexicon.classes[hit.classNumber].kind))
      }
      reading.verb = clause.tokens.upperBound
      clauses.append(reading)
    }
    hits += outside
  }

  /// By class, longer before shorter, near-certain before suggestive.
  private static func precedes(_ first: PhraseMatch, _ second: PhraseMatch) -> Bool {
    if first.classNumber != second.classNumber { return first.classNumber < second.classNumber }
    if first.tokens.upperBound != second.tokens.upperBound {
      return first.tokens.upperBound > second.tokens.upperBound
    }
    if first.isStrong != second.isStrong { return first.isStrong }
    return first.entry < second.entry
  }

  private mutating func readClauses() {
    for index in clauses.indices {
      readTense(index)
      readSubject(of: index)
    }
  }

  private mutating func readTense(_ index: Int) {
    let tokens = clauses[index].tokens
    for position in tokens where passage.tokens[position].kind == .word {
      switch tenses[position] {
      case .past: clauses[index].pastVerbs += 1
      case .present:
        // "should have known" is told of the past.
        if VerbTense.isPerfectOfModal(position, passage.tokens, from: tokens.lowerBound) {
          clauses[index].pastVerbs += 1
        } else {
          clauses[index].presentVerbs += 1
        }
      case .ambiguousPresent:
        // "the job checks the host": a verb if a determiner follows.
        if position + 1 < tokens.upperBound,
          VerbTense.determiners.contains(passage.tokens[position + 1].text)
        {
          clauses[index].presentVerbs += 1
        }
      case nil: break
      }
    }
    if !clauses[index].hasPast, !clauses[index].hasPresent,
      tokens.dropFirst().contains(where: { mayBePresent($0, in: tokens) })
    {
      clauses[index].presentVerbs = 1
    }
  }

  /// Whether the word is a present where no other verb stands: "the slider jumps from low to high",
  /// "all carts load the same map".
  private func mayBePresent(_ position: Int, in tokens: Range<Int>) -> Bool {
    let token = passage.tokens[position]
    let before = passage.tokens[position - 1]
    guard token.kind == .word, before.isWordLike,
      !VerbTense.determiners.contains(before.text), before.text != "to"
    else { return false }
    let next = position + 1 < tokens.upperBound ? passage.tokens[position + 1] : nil
    if tenses[position] == .ambiguousPresent {
      guard let next else { return true }
      return VerbTense.followsVerb(next.text) || next.kind == .number
    }
    guard tenses[position] == nil, before.kind == .word, before.text.utf8.last == 0x73,
      let next, VerbTense.determiners.contains(next.text) || VerbTense.followsVerb(next.text)
    else { return false }
    return Verb.isBase(token.text)
  }

  /// "the operator pod", "a user table": the person only names a thing.
  func namesThing(after position: Int, _ tokens: Range<Int>) -> Bool {
    let next = position + 1
    guard next < tokens.upperBound else { return false }
    let token = passage.tokens[next]
    guard token.kind == .word || token.kind == .identifier || token.kind == .code,
      !VerbTense.pronouns.contains(passage.tokens[position].text)
    else { return false }
    if token.kind != .word { return true }
    let kind = kinds[next]
    return (kind.contains(.component) || kind.contains(.safeguard)) && !kind.contains(.person)
      && tenses[next] == nil
  }
}
