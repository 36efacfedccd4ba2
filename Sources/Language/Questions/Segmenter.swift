/// Cuts a sentence into segments at the links between its statements.
struct Segmenter {
  let words: Words
  let finder: VerbFinder
  /// How far a look-ahead for a verb goes, in words: keeps the time linear.
  static let reach = 40

  init(words: Words) {
    self.words = words
    finder = VerbFinder(words: words)
  }

  func segments(from start: Int) -> [Segment] {
    var segments: [Segment] = []
    var begin = start
    var link = Segment.Link.start
    var index = start
    func close(at end: Int) {
      if begin < end { segments.append(Segment(range: begin..<end, link: link)) }
    }
    while index < words.count {
      if let (next, skip) = boundary(at: index, from: begin) {
        close(at: index)
        begin = index + skip
        link = next
        index = max(index + 1, begin)
        if [.circumstance, .concession, .reason].contains(next), segments.isEmpty,
          let split = splitPoint(begin)
        {
          close(at: split)
          begin = split
          link = .comma
          index = split
        }
        continue
      }
      index += 1
    }
    close(at: words.count)
    return segments
  }

  /// The link that stands at `index` and the number of words it is made of; nil where none does.
  private func boundary(at index: Int, from begin: Int) -> (Segment.Link, Int)? {
    let word = words[index]
    if word.tags.contains(.mark) {
      if isInsideName(index) { return nil }
      switch word.text {
      case ";", ".", "!", "?", "…": return (.semicolon, 1)
      case ":": return (.colon, 1)
      case "-":
        let isLong = word.surface.utf8.first == 0xE2 && word.surface != "\u{2212}"
        let isRange = index > 0 && words[index - 1].may(.number)
        if index + 1 < words.count, !words[index + 1].spaceBefore, word.spaceBefore, !isLong {
          return nil
        }
        return word.spaceBefore || isLong && !isRange ? (.dash, 1) : nil
      case "->", "=>", "→", "⇒", "➡": return (.effect, 1)
      case ",": return isInList(index, from: begin) ? nil : afterComma(index)
      default: return nil
      }
    }
    if index == begin { return opening(index) }
    // "1. the token ran out 2. nobody was told"
    if word.tags.contains(.number), word.text.utf8.count < 3, index + 2 < words.count,
      words[index + 1].isMark("."), words[index + 2].spaceBefore,
      !words[index - 1].may(.noun)
    {
      return (.semicolon, 2)
    }
    let next = index + 1 < words.count ? words[index + 1] : nil
    let before = words[index - 1]
    switch word.text {
    case "because":
      return next?.text == "of" ? (.reasonPhrase, 2) : (.reason, 1)
    case "due", "owing", "thanks":
      return next?.text == "to" ? (.reasonPhrase, 2) : nil
    case "since":
      if before.text == "ever" || isPerfect(begin..<index) { return nil }
      return hasClause(index + 1) && !isTime(index + 1) ? (.reason, 1) : nil
    case "as":
      // "as soon as", "the same one as", "such as" compare; "as the belt was loose" gives a reason.
      let compares = words[max(begin, index - 5)..<index].contains {
        ["as", "same", "such", "so", "soon", "long", "far", "well", "much"].contains($0.text)
      }
      if compares || isComparison(index + 1) || isState(index + 1) { return nil }
      guard before.may([.nominal, .participle, .adverb, .preposition, .adjective]),
        let clause = clause(at: index + 1),
        AsClause(words: words).tellsReason(clause, isSetOff: false)
      else { return nil }
      return (.reason, 1)
    case "when" where tellsMishap(index, from: begin): return (.reason, 1)
    case "even" where next?.text == "though": return (.concession, 2)
    case "so":
      guard let next else { return nil }
      if next.text == "that" { return (.effect, 2) }
      let opens =
        next.may([.pronoun, .determiner]) && !["many", "much", "few", "far"].contains(next.text)
      return opens && !before.may([.be, .adverb]) && hasClause(index + 1) ? (.effect, 1) : nil
    case "hence", "therefore", "thus":
      return hasClause(index + 1) && before.may(.nominal) ? (.effect, 1) : nil
    case "plus":
      return before.may(.nominal) && opensClause(index + 1) ? (.and, 0) : nil
    case "whereas", "although", "though":
      return hasClause(index + 1) ? (.concession, 1) : nil
    case "while":
      // "while it runs" tells the time; "while offsets were never committed" tells something new.
      if let next, next.may(.pronoun), !next.may(.determiner) {
        return nil
      }
      if isProgressive(index + 1) { return nil }
      return hasClause(index + 1) ? (.concession, 1) : nil
    case "but":
      // "nobody but Jo has the key"
      if ["nobody", "nothing", "none", "everyone", "everybody", "all", "one"].contains(before.text),
        index - begin <= 2
      {
        return nil
      }
      if let next, next.may(.auxiliary) || next.text == "never" { return (.contrast, 1) }
      return next?.text == "not" || !hasClause(index + 1) ? nil : (.contrast, 1)
    case "leading", "resulting", "causing", "stemming", "arising":
      guard before.may(.nominal) else { return nil }
      return word.text != "leading" && next?.text == "from" ? (.reasonPhrase, 2) : (.tail, 1)
    case "and":
      guard let next else { return nil }
      if ["so", "then", "hence", "therefore", "thus", "consequently"].contains(next.text),
        index + 2 >= words.count || !words[index + 2].may(.gerund)
      {
        return (.effect, 2)
      }
      let told =
        finder.clause(from: begin, to: index) != nil
        || (begin..<index).contains { $0 > begin && finder.isStrong($0) }
      return told && opensClause(index + 1) ? (.and, 1) : nil
    default:
      return nil
    }
  }

  /// Whether the mark stands inside of a name: "2.x", "host:port".
  private func isInsideName(_ index: Int) -> Bool {
    [".", ":", "!", "?"].contains(words[index].text) && index > 0 && index + 1 < words.count
      && !words[index].spaceBefore && !words[index + 1].spaceBefore
      && !words[index + 1].tags.contains(.mark)
  }

  /// "the account having been deleted", "its disk being full": told without a finite verb.
  func isAbsolute(_ start: Int) -> Bool {
    guard start < words.count else { return false }
    let end = words[start..<reachable(start)].firstIndex { $0.tags.contains(.mark) }
    let range = start..<(end ?? reachable(start))
    guard let verb = range.first(where: { ["being", "having"].contains(words[$0].text) }),
      verb > start, verb + 1 < range.upperBound, words[start].may([.determiner, .noun, .name])
    else { return false }
    return words[verb].text == "being" || words[verb + 1].text == "been"
  }

  /// Whether the comma stands in a subject that is a list: "the pump, the valve and the gauge share …".
  private func isInList(_ index: Int, from begin: Int) -> Bool {
    guard index - begin <= 5, index + 3 < words.count, begin < index,
      words[begin].may([.determiner, .noun, .name, .number]), words[index - 1].may([.noun, .name]),
      words[index + 1].may([.determiner, .noun, .name, .number]),
      !words[index + 1].may([.relative, .preposition, .auxiliary]),
      let clause = finder.clause(from: begin, to: reachable(begin)), clause.subject.contains(index),
      let link = clause.subject.first(where: { $0 > index && words[$0].may(.coordinator) }),
      link - index <= 8
    else { return false }
    return finder.clause(from: begin, to: index) == nil
      && !words[(index + 1)..<link].contains { $0.may([.past, .relative]) && !$0.may(.noun) }
  }

  private func afterComma(_ index: Int) -> (Segment.Link, Int) {
    guard index + 1 < words.count else { return (.comma, 1) }
    let next = words[index + 1]
    let second = index + 2 < words.count ? words[index + 2].text : ""
    switch next.text {
    case "so": return second == "that" ? (.effect, 3) : (.effect, 2)
    case "hence", "thus", "therefore", "then", "thereby": return (.effect, 2)
    case "because": return second == "of" ? (.reasonPhrase, 3) : (.reason, 2)
    case "due", "owing", "thanks": return second == "to" ? (.reasonPhrase, 3) : (.comma, 1)
    case "as" where isComparison(index + 2): return (.tail, 1)
    case "as":
      guard let clause = clause(at: index + 2) else { return (.tail, 1) }
      return (AsClause(words: words).tellsReason(clause, isSetOff: true) ? .reason : .concession, 2)
    case "since", "for":
      return hasClause(index + 2) && !isTime(index + 2) ? (.reason, 2) : (.tail, 1)
    case "but", "yet": return (.contrast, 2)
    case "with" where isAbsolute(index + 2): return (.comma, 2)
    // "…, says the manual"
    case "says", "said": return (.tail, 1)
    case "although", "though", "whereas", "while": return (.concession, 2)
    case "which", "who", "whose", "where": return (.tail, 1)
    case "when", "if", "until", "once", "unless", "before", "after", "even", "with", "without",
      "making", "especially", "including", "upon", "or", "nor", "meaning":
      return (.tail, 1)
    case "and":
      if second == "so" || second == "then" || second == "hence" { return (.effect, 3) }
      return (.and, 2)
    default:
      // ", made easy by a page": more about what was said.
      if next.may(.participle), !next.may([.noun, .number]), second != "with",
        index + 2 < words.count,
        words[index + 2].may([.preposition, .adjective]) || second == "by"
      {
        return (.tail, 1)
      }
      if next.tags == [.adverb, .known], index + 2 < words.count, words[index + 2].may(.gerund),
        !words[index + 2].may(.auxiliary),
        finder.clause(from: index + 2, to: reachable(index + 2)) == nil
      {
        return (.tail, 1)
      }
      if next.may(.gerund), next.tags.isDisjoint(with: [.determiner]),
        finder.clause(from: index + 1, to: reachable(index + 1)) == nil
      {
        return (.tail, 1)
      }
      return (.comma, 1)
    }
  }

  /// A link that opens the sentence: "Because …, …", "When …, …".
  private func opening(_ index: Int) -> (Segment.Link, Int)? {
    let second = index + 1 < words.count ? words[index + 1].text : ""
    switch words[index].text {
    case "because": return second == "of" ? (.reasonPhrase, 2) : (.reason, 1)
    case "due", "owing", "thanks": return second == "to" ? (.reasonPhrase, 2) : nil
    case "given", "seeing", "now", "considering": return second == "that" ? (.reason, 2) : nil
    case "caused": return second == "by" ? (.reasonPhrase, 2) : nil
    case "as" where isComparison(index + 1): return (.circumstance, 1)
    case "since", "as":
      return hasClause(index + 1) && !isTime(index + 1) ? (.reason, 1) : nil
    case "although", "though", "while", "whereas": return (.concession, 1)
    case "when", "if", "once", "unless", "whenever": return (.circumstance, 1)
    case "until", "before", "after":
      return hasClause(index + 1) && endsInComma(index) ? (.circumstance, 1) : nil
    default: return nil
    }
  }

  /// Where the main clause begins behind "If …" without a comma.
  private func splitPoint(_ start: Int) -> Int? {
    var end = start
    while end < reachable(start), !words[end].tags.contains(.mark) { end += 1 }
    for index in (start + 2)..<max(start + 2, end) where words[index].may([.determiner, .pronoun]) {
      if words[index - 1].may([.preposition, .determiner, .coordinator]) { continue }
      if words[index - 1].may(.base), words[index - 2].may([.to, .modal]) { continue }
      if let first = finder.clause(from: start, to: index), canEnd(first, at: index),
        finder.clause(from: index, to: end) != nil
      {
        return index
      }
    }
    return nil
  }

  /// Whether a clause may end before `index`: its verb has an object or needs none.
  private func canEnd(_ clause: ParsedClause, at index: Int) -> Bool {
    clause.verb + 1 < index
      || words[clause.verb].verbs.contains { Verb.isIntransitive($0.base) }
  }

  /// "as long as", "as best we can", "as part of": no reason.
  private func isComparison(_ index: Int) -> Bool {
    guard index < words.count else { return true }
    return [
      "long", "soon", "far", "well", "much", "many", "if", "though", "of", "part", "a", "an",
      "best",
      "usual", "always", "such", "expected", "planned", "in", "with", "for", "opposed",
    ].contains(words[index].text)
  }

  /// Whether a point in time stands here: "since 2022", "since Monday".
  private func isTime(_ index: Int) -> Bool {
    guard index < words.count else { return true }
    if words[index].may(.number) {
      return index + 1 >= words.count || !words[index + 1].may([.noun, .have, .be])
    }
    return words[index].isPossessive && index + 1 < words.count && !words[index + 1].may(.auxiliary)
      && !hasClause(index)
  }

  /// Whether the stretch from `start` on ends in a comma.
  private func endsInComma(_ start: Int) -> Bool {
    words[start..<reachable(start)].first { $0.tags.contains(.mark) }?.text == ","
  }

  private func reachable(_ start: Int) -> Int { min(words.count, start + Self.reach) }

  /// Whether a subject and a finite verb follow before the next comma.
  private func hasClause(_ start: Int) -> Bool {
    var end = start
    let limit = reachable(start)
    while end < limit, !words[end].tags.contains(.mark) { end += 1 }
    return finder.clause(from: start, to: end) != nil
  }

  /// "went read-only when its disk hit 100 %": of two events the one behind "when" came first.
  private func tellsMishap(_ index: Int, from begin: Int) -> Bool {
    guard let later = clause(at: index + 1), let main = finder.clause(from: begin, to: index),
      !words[main.verb].may([.be, .have, .modal]) || isPassive(main, to: index),
      words[main.verb].may([.past, .be]), words[main.verb].text != "is",
      words[main.verb].text != "are", words[later.verb].may(.past), !words[later.verb].may(.have),
      !words[begin..<index].contains(where: {
        $0.may(.negation) || ["still", "nobody", "no"].contains($0.text)
      })
    else { return false }
    return words[later.verb].verbs.contains { Self.mishaps.contains($0.base) }
  }

  /// Whether a participle follows the "was" of the clause: "was moved when …".
  private func isPassive(_ clause: ParsedClause, to end: Int) -> Bool {
    words[clause.verb].may(.be) && clause.verb + 1 < end && words[clause.verb + 1].may(.participle)
      && !words[clause.verb + 1].may(.gerund)
  }

  /// What goes wrong by itself.
  private static let mishaps: WordList = [
    "break", "burst", "collapse", "crash", "die", "disappear", "drain", "drop", "exceed", "expire",
    "fail", "fill", "flatten", "freeze", "hang", "hit", "jam", "lapse", "leak", "lose", "overflow",
    "overheat", "rot", "run", "saturate", "snap", "stall", "tear", "time", "trip", "vanish", "wrap",
  ]

  /// "took the file as it was at noon": no reason is told.
  private func isState(_ start: Int) -> Bool {
    guard start + 1 < words.count, ["it", "they"].contains(words[start].text),
      words[start + 1].may(.be)
    else { return false }
    return start + 2 >= words.count || words[start + 2].may([.preposition, .mark, .coordinator])
  }

  /// Whether a clause follows that tells what was going on: "while the first was running".
  private func isProgressive(_ start: Int) -> Bool {
    guard let clause = clause(at: start), words[clause.verb].may(.be) else { return false }
    return words[(clause.verb + 1)..<min(clause.end, clause.verb + 3)].contains { $0.may(.gerund) }
  }

  /// The clause that begins at `start` and ends before the next mark.
  private func clause(at start: Int) -> ParsedClause? {
    var end = start
    let limit = reachable(start)
    while end < limit, !words[end].tags.contains(.mark) { end += 1 }
    return finder.clause(from: start, to: end)
  }

  /// Whether a clause with its own subject begins at `start`, rather than one more object.
  private func opensClause(_ start: Int) -> Bool {
    guard start < words.count,
      words[start].may([.determiner, .pronoun, .noun, .name, .adjective, .number])
    else { return false }
    var end = start
    let limit = reachable(start)
    while end < limit, !words[end].tags.contains(.mark) { end += 1 }
    guard let clause = finder.clause(from: start, to: end) else { return false }
    return clause.subject.count <= 7 && !clause.subject.contains { words[$0].may(.coordinator) }
  }

  /// Whether the clause is in the perfect: its "since" tells a time.
  private func isPerfect(_ range: Range<Int>) -> Bool {
    words[range].contains { $0.may(.have) }
  }
}
