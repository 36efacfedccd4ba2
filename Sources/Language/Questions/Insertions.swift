/// Takes out what is put between a subject and its verb.
///
/// "The cert, now managed by a script, was dropped" and "the proxy - a small one - died" are asked
/// about without the part between the marks.
enum Insertions {
  static func removed(from words: [Word]) -> [Word] {
    // "In January, the certificate - a long one - expired": behind the phrase it begins anew.
    if let first = words.first, first.may(.preposition), !first.may([.noun, .adjective]),
      let comma = words.prefix(9).firstIndex(where: { $0.isMark(",") }), comma > 1,
      VerbFinder(words: Words(words)).clause(from: 0, to: comma) == nil
    {
      return Array(words[...comma]) + inserted(Array(words[(comma + 1)...]))
    }
    if let first = words.first, ["because", "since", "as"].contains(first.text) {
      return [first] + inserted(Array(words.dropFirst()))
    }
    return inserted(words)
  }

  private static func inserted(_ words: [Word]) -> [Word] {
    let finder = VerbFinder(words: Words(words))
    guard let open = words.prefix(40).firstIndex(where: isOpening), open > 0,
      finder.clause(from: 0, to: open) == nil || endsInParticiple(words, finder, open)
    else { return words }
    if open + 1 < words.count, words[open].text == ",", words[open + 1].may(.auxiliary),
      words[open + 1].tags.isDisjoint(with: [.modal, .doing])
    {
      // "the name passed by the chart, was not known": a comma too many.
      return Array(words[..<open]) + Array(words[(open + 1)...])
    }
    guard finder.clause(from: 0, to: open) == nil,
      words[..<open].contains(where: { $0.may([.noun, .name]) || $0.text.hasPrefix("no") }),
      !words[0].may([.preposition, .subordinator, .gerund]) || words[0].may([.noun, .determiner]),
      let close = words[(open + 1)...].prefix(24).firstIndex(where: { isClosing($0, words[open]) }),
      close + 2 < words.count
    else { return words }
    var next = close + 1
    while next < words.count, words[next].may(.adverb), !words[next].may(.noun) { next += 1 }
    guard next + 1 < words.count,
      isVerb(words[next], words[next + 1])
        || words[open + 1].tags.contains(.relative) && words[next].may([.past, .third])
          && words[next + 1].may([.determiner, .number, .name, .preposition, .pronoun])
        || words[open].text == "-" && words[next].may([.past, .third]),
      isInsertion(words, (open + 1)..<close, finder)
    else { return words }
    return Array(words[..<open]) + Array(words[(close + 1)...])
  }

  private static func isOpening(_ word: Word) -> Bool {
    word.isMark(",") || word.isMark("-")
  }

  private static func isClosing(_ word: Word, _ open: Word) -> Bool {
    word.tags.contains(.mark) && word.text == open.text
  }

  /// Whether the verb that was found may be a participle: "the name passed by the chart".
  private static func endsInParticiple(_ words: [Word], _ finder: VerbFinder, _ end: Int) -> Bool {
    guard let clause = finder.clause(from: 0, to: end) else { return false }
    return words[clause.verb].may(.participle) && clause.verb + 1 < end
      && words[clause.verb + 1].may(.preposition)
  }

  private static func isVerb(_ word: Word, _ next: Word) -> Bool {
    if word.may(.auxiliary) { return true }
    guard word.may([.past, .third]), word.verbs.contains(where: \.known) else { return false }
    return !word.may(.noun)
      && (word.isOnlyPast || next.may([.determiner, .number, .name, .pronoun, .objectPronoun])
        || next.may(.preposition) || word.may(.third))
  }

  /// "now managed by …", "when idle", "which …", "a small one": no clause of its own.
  private static func isInsertion(_ words: [Word], _ range: Range<Int>, _ finder: VerbFinder)
    -> Bool
  {
    guard let first = range.first else { return false }
    if words[range].contains(where: { $0.isMark(";") || $0.isMark(":") }) { return false }
    if words[first].may(.coordinator) { return false }
    if words[first].may([.relative, .subordinator, .participle]) { return true }
    return finder.clause(from: first, to: range.upperBound) == nil
  }
}
