/// Finds where the statement itself begins, behind "well", "I think", "it turned out that".
struct Openers {
  let words: Words

  /// The index of the first word that belongs to the statement.
  func skip(from start: Int, to end: Int) -> Int {
    var index = start
    var rounds = 0
    while index < end, rounds < 6 {
      let next = step(index, end)
      if next <= index { break }
      index = next
      rounds += 1
    }
    return index < end ? index : start
  }

  private func step(_ index: Int, _ end: Int) -> Int {
    let word = words[index]
    if word.tags.contains(.mark) { return index + 1 }
    for phrase in Self.phrases where matches(phrase, index, end) {
      var next = index + phrase.count
      if next < end, words[next].isMark(",") { next += 1 }
      if next < end, words[next].text == "that" { next += 1 }
      return next < end ? next : index
    }
    let hasComma = index + 1 < end && words[index + 1].isMark(",")
    if word.text == "well", index + 1 < end, words[index + 1].may([.determiner, .pronoun]) {
      return index + 1
    }
    if word.text == "yes", index + 1 < end { return index + 1 }
    if Self.interjections.contains(word.text), hasComma { return index + 2 }
    if ["also", "again", "still", "here"].contains(word.text), index + 1 < end,
      !words[index + 1].may([.auxiliary, .past, .third])
    {
      return index + 1
    }
    let opensDegree =
      word.text == "so" && index + 1 < end
      && (words[index + 1].may([.adjective, .adverb])
        || ["many", "much", "few", "little"].contains(words[index + 1].text))
    if ClosedClasses.hedges.contains(word.text)
      || ["but", "and", "then", "plus"].contains(word.text)
      || (word.text == "so" && !opensDegree)
    {
      return index + (hasComma ? 2 : 1)
    }
    if hasComma, word.tags == [.adverb, .known] || word.text == "however" || word.text == "also" {
      return index + 2
    }
    if word.text == "according", let next = behindSource(index, end) { return next }
    return reported(index, end) ?? evidence(index, end) ?? index
  }

  /// Behind "according to the manual": where the statement begins.
  private func behindSource(_ index: Int, _ end: Int) -> Int? {
    let finder = VerbFinder(words: words)
    for start in (index + 3)..<max(index + 3, min(end - 1, index + 10)) {
      if words[start].isMark(",") { return start + 1 }
      if words[start].may([.determiner, .pronoun]), words[start - 1].may([.noun, .name]),
        finder.clause(from: start, to: end) != nil
      {
        return start
      }
    }
    return nil
  }

  /// "The log says the token ran out": the statement is what the log says.
  private func evidence(_ index: Int, _ end: Int) -> Int? {
    let noun = words[index].may(.determiner) ? index + 1 : index
    guard noun + 2 < end, Self.evidence.contains(words[noun].text),
      words[noun + 1].verbs.contains(where: { Self.telling.contains($0.base) })
    else { return nil }
    let start = words[noun + 2].text == "that" ? noun + 3 : noun + 2
    return VerbFinder(words: words).clause(from: start, to: end) == nil ? nil : start
  }

  private static let evidence: WordList = [
    "analysis", "dashboard", "graph", "graphs", "investigation", "log", "logs", "metrics", "trace",
    "traces",
  ]
  private static let telling: WordList = [
    "confirm", "indicate", "reveal", "say", "show", "suggest", "tell",
  ]

  /// "strace revealed that …", "we found out that …": the statement is what was found.
  private func reported(_ index: Int, _ end: Int) -> Int? {
    for at in index..<min(end, index + 10) where words[at].text == "that" && at > index {
      if words[at - 1].may(.be), at + 1 < end,
        words[index..<at].contains(where: { Self.labels.contains($0.text) })
      {
        // "the problem was that …"
        return at + 1
      }
      let verb = words[at - 1].text == "out" ? at - 2 : at - 1
      guard verb > index else { return nil }
      let isReport = words[verb].verbs.contains { Self.reports.contains($0.base) }
      let negated = words[index..<verb].contains {
        $0.may(.negation)
          || ["nobody", "no", "none", "never", "neither", "nothing"].contains($0.text)
      }
      return isReport && !negated && at + 1 < end ? at + 1 : nil
    }
    return nil
  }

  private func matches(_ phrase: [String], _ index: Int, _ end: Int) -> Bool {
    guard index + phrase.count < end else { return false }
    for (offset, text) in phrase.enumerated() where words[index + offset].text != text {
      return false
    }
    return true
  }

  private static let reports: WordList = [
    "conclude", "confirm", "determine", "discover", "establish", "find", "identify", "note",
    "realise", "realize", "reveal",
  ]
  private static let labels: WordList = [
    "arrangement", "catch", "cause", "deal", "fact", "issue", "point", "policy", "practice",
    "problem", "reason", "rule", "snag",
    "thing", "trouble", "truth", "upshot", "way", "working",
  ]
  private static let interjections: WordList = [
    "well", "ok", "okay", "yes", "no", "hmm", "um", "er", "ah", "oh", "right", "look", "honestly",
    "again", "now", "then", "first", "firstly", "somehow", "sure", "sorry", "additionally",
    "furthermore", "moreover", "meanwhile", "nevertheless", "nonetheless", "instead", "anyway",
  ]
  /// Longest first where one begins like another.
  private static let phrases: [[String]] = [
    "it turned out", "it turns out", "turned out", "turns out", "as it turned out",
    "as it turns out", "it looks like", "it looks as if", "looks like", "it seems like",
    "it seems as if", "it seems", "it appears", "seems like", "seems", "i think", "i believe",
    "i guess", "i assume", "i suppose", "i suspect", "i would say", "i reckon", "we think",
    "we believe", "we suspect", "we assume", "my guess is", "my theory is", "our theory is",
    "as far as i know", "as far as we know", "as far as i can tell", "as far as we can tell",
    "to be honest", "to be fair", "in short", "in hindsight", "in fact", "in the end",
    "long story short", "of course", "the thing is", "here is the thing :", "the point is",
    "it is noted", "it was noted",
    "it was found", "it has been found", "it was discovered", "it was also discovered",
    "it was noticed", "the truth is", "what happened is", "what happened was", "in addition",
    "on top of that", "then again", "mind you", "as it happens", "as it happened", "as usual",
    "for one thing", "more specifically", "as a result",
    "that said",
    "the reason is", "the reason was", "this is because", "this was because",
    "that is because", "that was because", "it is because", "it was because", "root cause :",
    "the root cause :", "cause :", "reason :", "the fact",
  ].map { $0.split(separator: " ").map(String.init) }
}
