/// Cuts the stretch of an answer that is quoted where no question can be formed.
enum Quotation {
  /// The most words of a quoted clause that had to be cut, and of one that is quoted whole.
  private static let limit = 16
  private static let whole = 22

  /// The first clause of the first sentence that says anything, one line.
  ///
  /// A long clause is cut where it can end: before a preposition or a link, behind a noun.
  static func clause(of sentences: some Sequence<Words>) -> (text: String, range: Range<Int>)? {
    for words in sentences {
      var start = Openers(words: words).skip(from: 0, to: words.count)
      if start + 1 < words.count, ["because", "since", "as"].contains(words[start].text),
        !words[start + 1].may(.preposition)
      {
        start += 1
      }
      guard start < words.count else { continue }
      let end = end(of: words, from: start)
      let range = start..<max(start + 1, ClauseEnd(words: words).withoutLooseEnd(start, end))
      let text = plain(Rendering(words: words, sentenceStart: -1).text(range))
      if !text.isEmpty { return (text, Questions.bytes(of: range, words)) }
    }
    return nil
  }

  private static func end(of words: Words, from start: Int) -> Int {
    var end = start
    while end < words.count, end - start <= whole {
      let isLabel = end - start <= 2 && words[end < words.count ? end : start].isMark(":")
      if end > start, endsClause(words, end), !isLabel || end + 1 >= words.count { return end }
      end += 1
    }
    if end - start <= whole { return end }
    for cut in ((start + 8)...(start + limit)).reversed() where isCut(words, cut) { return cut }
    end = start + limit
    // Never between "did" and "n't".
    while end > start + 1, !words[end].spaceBefore, !words[end].tags.contains(.mark) { end -= 1 }
    while end > start + 1, words[end - 1].may([.preposition, .auxiliary, .determiner]) { end -= 1 }
    return end
  }

  private static func endsClause(_ words: Words, _ index: Int) -> Bool {
    let word = words[index]
    guard word.tags.contains(.mark) else { return false }
    let isInside =
      !word.spaceBefore && index + 1 < words.count && !words[index + 1].spaceBefore
      && !words[index + 1].tags.contains(.mark)
    return word.spaceBefore
      || !isInside && [",", ";", ":", ".", "!", "?", "…"].contains(word.text)
  }

  /// Whether a clause may end before `index`.
  private static func isCut(_ words: Words, _ index: Int) -> Bool {
    let before = words[index - 1]
    return words[index].may([.preposition, .subordinator, .relative, .coordinator])
      && words[index].text != "of" && words[index].spaceBefore
      && before.may([.noun, .name, .participle, .objectPronoun])
      && !before.may([.preposition, .determiner, .auxiliary, .coordinator])
      && (!before.may([.past, .third]) || before.may(.noun))
  }

  /// Without quotation marks and control characters, at most 200 bytes.
  private static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "“" || scalar == "”" { continue }
      let isControl =
        scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format || scalar.value == 0x2028
        || scalar.value == 0x2029
      scalars.append(isControl ? " " : scalar)
      count += 1
      if count >= 160 { break }
    }
    return String(scalars)
  }
}
