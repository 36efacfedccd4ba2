/// Turns a note without a finite verb into "Why …?": "disk full on `db-03`", "No alert for lag".
struct NoteQuestion {
  let words: Words
  let render: Rendering
  /// The most words a note may have.
  static let limit = 15

  init(words: Words, sentenceStart: Int) {
    self.words = words
    render = Rendering(words: words, sentenceStart: sentenceStart)
  }

  /// The question without its "Why " and "?"; nil where the note had better be quoted.
  ///
  /// - Parameters:
  ///   - range: the words of the note.
  ///   - isPhrase: whether a noun phrase is more likely than a note that leaves out "was".
  /// - Returns: the question from its verb on.
  func body(_ range: Range<Int>, isPhrase: Bool = false) -> String? {
    guard let range = trimmed(range), let first = range.first else { return nil }
    let opener = words[first]
    if opener.may(.preposition), opener.tags.isDisjoint(with: [.noun, .adjective]) { return nil }
    if opener.may([.subordinator, .relative, .auxiliary, .coordinator]) { return nil }
    if ["never", "not"].contains(opener.text), range.count > 1,
      words[first + 1].may(.participle) || words[first + 1].text == "being"
    {
      return "was it " + render.text(range)
    }
    if ["no", "not", "too", "zero", "only"].contains(opener.text) { return absence(range) }
    // "Rated for 40 l/min": the thing itself was left out.
    if range.count > 2, opener.may(.participle), !opener.may([.noun]),
      words[first + 1].may(.preposition) || words[first + 1].text == "by"
    {
      return "was it " + render.text(range)
    }
    if isPhrase || opener.text == "a" || opener.text == "an" {
      let isDenied = range.contains { words[$0].text == "not" || words[$0].text == "being" }
      if !isDenied { return existence(range) }
    }
    return predicate(range) ?? existence(range)
  }

  /// Cut at the first mark or link that a note cannot carry.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var end = range.lowerBound
    while end < range.upperBound {
      let word = words[end]
      if word.tags.contains(.mark), word.text != "/", word.spaceBefore || word.text == "," { break }
      if word.may(.mark), word.text != "/" { break }
      if end > range.lowerBound, word.text == "which" { break }
      end += 1
    }
    while end - range.lowerBound > Self.limit {
      var cut = end - 1
      while cut > range.lowerBound + 2,
        !(words[cut].may([.preposition, .relative, .subordinator, .coordinator])
          && words[cut].text != "of" && words[cut - 1].may(.nominal)
          && !(words[cut].may(.to) && words[cut + 1].may([.base, .bare])))
      {
        cut -= 1
      }
      guard cut > range.lowerBound + 2 else { return nil }
      end = cut
    }
    let ends = ClauseEnd(words: words)
    end = ends.withoutLooseEnd(range.lowerBound, end)
    end = ends.openRelative(range.lowerBound + 1, end) ?? end
    return end > range.lowerBound ? range.lowerBound..<end : nil
  }

  // MARK: - Absence

  /// "No capacity check in CI", "not enough file descriptors".
  private func absence(_ range: Range<Int>) -> String? {
    let opener = words[range.lowerBound].text
    if opener == "not" {
      guard range.count > 2,
        ["enough", "many", "much", "a", "any"].contains(words[range.lowerBound + 1].text)
      else { return nil }
    }
    if opener == "too" {
      guard range.count > 2,
        ["many", "few", "much", "little"].contains(words[range.lowerBound + 1].text)
      else { return nil }
    }
    guard let head = render.head(of: range), head > range.lowerBound else { return nil }
    // "no monitoring of the pool let it fill up": the note ends before what came of it.
    var range = range
    if let verb = verb(in: (head + 1)..<range.upperBound) {
      range = range.lowerBound..<verb
      guard render.head(of: range) == head else { return nil }
    }
    let counted = opener == "only" ? (range.lowerBound + 1)..<range.upperBound : range
    return copula(counted) + " there " + render.text(range)
  }

  /// The first verb of the range that says the words were no note after all.
  private func verb(in range: Range<Int>) -> Int? {
    let finder = VerbFinder(words: words)
    for index in range where index > range.lowerBound || range.lowerBound > 0 {
      let word = words[index]
      if word.may([.relative, .subordinator]) || ["as", "than", "so", "since"].contains(word.text) {
        return nil
      }
      if finder.isStrong(index) { return index }
      let before = words[index - 1]
      if word.may([.base, .past]), !word.may([.noun, .adjective]), before.may(.nominal),
        !before.may([.to, .modal])
      {
        return index
      }
      // "let", "cut": the same in the past and as a participle, but never behind its own noun.
      if word.text == "let", before.may(.nominal) { return index }
    }
    return nil
  }

  // MARK: - "disk full", "Snapshot restored from …", "store evicting keys"

  /// "nobody having the key": "did nobody have the key".
  func possession(_ range: Range<Int>, having: Int) -> String {
    "did " + render.subject(range.lowerBound..<having) + " have "
      + render.text((having + 1)..<range.upperBound)
  }

  func predicate(_ range: Range<Int>) -> String? {
    guard range.count >= 2 else { return nil }
    // "the account having been deleted"
    if let having = range.first(where: { words[$0].text == "having" }), having > range.lowerBound,
      having + 2 < range.upperBound, words[having + 1].text == "been"
    {
      return "had " + render.subject(range.lowerBound..<having) + " "
        + render.text((having + 1)..<range.upperBound)
    }
    for index in (range.lowerBound + 1)..<range.upperBound {
      let word = words[index]
      var last = index - 1
      while last > range.lowerBound, words[last].tags == [.adverb, .known] { last -= 1 }
      let before = words[last]
      guard before.may([.noun, .name, .number, .pronoun]), !before.may(.preposition) else {
        continue
      }
      let next = index + 1 < range.upperBound ? words[index + 1] : nil
      if word.may(.relative) { return nil }
      guard isPredicate(word, next) || isMeasure(index, range) else { continue }
      let subject = range.lowerBound..<index
      guard
        !words[subject.lowerBound].may([.participle, .gerund])
          || words[subject.lowerBound].may(.noun) || subject.count > 1
      else { continue }
      let rest = word.text == "being" ? index + 1 : index
      if verb(in: (index + 1)..<range.upperBound) != nil
        || verb(in: (range.lowerBound + 1)..<index) != nil
      {
        return nil
      }
      return copula(subject) + " " + render.subject(subject) + " "
        + render.text(rest..<range.upperBound)
    }
    return nil
  }

  /// "timeout 30 s", "limit 512Mi": a figure with a unit ends the note.
  private func isMeasure(_ index: Int, _ range: Range<Int>) -> Bool {
    guard words[index].may(.number), words[index - 1].tags.contains(.known) else { return false }
    let hasUnit = words[index].surface.utf8.contains {
      !ASCII.isDigit($0) && $0 != 0x2E && $0 != 0x2C
    }
    return hasUnit && index + 1 == range.upperBound
      || index + 2 == range.upperBound && words[index + 1].may(.noun)
        && !words[index + 1].may(.number)
  }

  private func isPredicate(_ word: Word, _ next: Word?) -> Bool {
    let ends = next?.may([.preposition, .adverb, .subordinator]) ?? true
    if word.text == "not" || word.text == "never" {
      return next?.may([.participle, .gerund, .bare, .preposition, .adjective, .adverb]) ?? false
    }
    if word.text == "too" || word.text == "out" || word.text == "being" { return next != nil }
    // "queue depth at 90,000"
    if ["in", "on", "under", "out"].contains(word.text),
      [
        "use", "place", "sync", "hold", "maintenance", "flight", "progress", "error", "order",
        "load", "bypass", "standby",
      ]
      .contains(next?.text ?? "")
    {
      return true
    }
    if ["at", "above", "below", "over", "under"].contains(word.text) {
      return next?.may(.number) ?? false
    }
    if AdjectiveLexicon.predicates.contains(word.text), ends || next?.text == "than" { return true }
    if word.verbs.contains(where: { $0.forms.contains(.participle) }),
      word.tags.isDisjoint(with: [.noun]),
      next?.text != "to" || !word.verbs.contains(where: { Verb.isIntransitive($0.base) }),
      ends || next?.text == "by"
    {
      return true
    }
    guard word.verbs.contains(where: { $0.forms.contains(.gerund) && $0.known }) else {
      return false
    }
    if NounLexicon.mass.contains(word.text) || NounLexicon.countable.contains(word.text) {
      return false
    }
    return next?.may([.determiner, .number, .name, .preposition, .adverb, .plural, .objectPronoun])
      ?? true
  }

  // MARK: - "Memory leak in the image resizer"

  private func existence(_ range: Range<Int>) -> String? {
    guard let first = range.first, let head = render.head(of: range) else { return nil }
    let opener = words[first]
    // A bare name says nothing to ask about.
    if range.count == 1, opener.tags.contains(.name) || !opener.tags.contains(.known) { return nil }
    let isArticle = opener.text == "a" || opener.text == "an"
    // "fuse < load"
    if range.contains(where: { ["<", ">", "=", "≤", "≥", "≠"].contains(words[$0].text) }) {
      return nil
    }
    if opener.isPossessive || opener.text == "same" { return nil }
    // "check the seal first" is an order.
    if opener.may([.base, .third, .past, .participle]), range.count > 1,
      words[first + 1].may([.determiner, .pronoun, .objectPronoun]),
      !words[first + 1].may([.preposition, .number])
    {
      return nil
    }
    if opener.may([.determiner, .pronoun]), !isArticle,
      !["some", "several", "many", "few", "another", "one", "more", "fewer", "less"]
        .contains(opener.text)
    {
      return nil
    }
    if opener.may(.number) {
      guard range.count > 1, words[first + 1].may([.noun, .adjective]),
        !words[first + 1].may(.preposition)
      else { return nil }
    } else if opener.may([.objectPronoun, .adverb]),
      !["more", "fewer", "less"].contains(opener.text),
      opener.tags.isDisjoint(with: [.noun, .adjective])
    {
      return nil
    }
    if opener.may([.base, .past]), opener.tags.isDisjoint(with: [.noun, .adjective]) {
      return nil
    }
    // A verb in the phrase says that it was no plain noun phrase after all.
    let finder = VerbFinder(words: words)
    var sawRelative = false
    for index in range.dropFirst() {
      let word = words[index]
      if word.text == "not" { return nil }
      if word.may([.relative, .subordinator]) { sawRelative = true }
      if !sawRelative, finder.isStrong(index) { return nil }
      let hasObject =
        word.may([.base, .third]) && index + 1 < range.upperBound
        && words[index + 1].may([.determiner, .number])
        && !words[index + 1].may([.preposition, .relative])
      if !sawRelative, word.may(.base), !word.may([.noun, .adjective]) || hasObject,
        !words[index - 1].may(.to), words[index - 1].may([.noun, .name, .number])
      {
        return nil
      }
    }
    if ["using", "having", "being", "doing", "making", "getting", "taking", "giving"]
      .contains(opener.text)
    {
      return nil
    }
    if opener.may(.gerund), opener.text != "missing", !NounLexicon.mass.contains(opener.text),
      first + 1 < range.upperBound,
      words[first + 1].may([.determiner, .number, .name, .preposition, .objectPronoun])
    {
      return nil
    }
    let text = render.text(range)
    let number = SubjectNumber(of: words, range)
    if isArticle || number == .plural { return copula(range) + " there " + text }
    let noun = NounReading(words[head].text)
    let isName = words[head].tags.contains(.name) && !words[head].isAllCapitals
    // "limit 512": a name or a figure behind the noun makes it one particular thing.
    if head + 1 < range.upperBound, words[head + 1].may(.number) {
      guard words[head].isAllCapitals else { return nil }
      return "was there " + Rendering.article(before: text) + " " + text
    }
    let needsArticle =
      (noun.takesArticle || isName
        || Self.oneOf.contains(words[head].text)
          && head + 1 < range.upperBound && words[head + 1].text == "of")
      && !opener.may(.number) && opener.text != "one"
      && opener.text != "another"
    return "was there " + (needsArticle ? Rendering.article(before: text) + " " : "") + text
  }

  /// Nouns without an article of their own, but "an absence of checks".
  private static let oneOf: WordList = ["absence", "lack", "loss", "shortage"]

  private func copula(_ range: Range<Int>) -> String {
    SubjectNumber(of: words, range) == .plural ? "were" : "was"
  }
}
