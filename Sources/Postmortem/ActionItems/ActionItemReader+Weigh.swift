import Language

extension ActionItemReader {
  /// Lets an owner go whom nobody could find by it: "me", "Dana, I guess", "Dana?".
  mutating func weighOwner() {
    guard let range = ownerRange else { return }
    if ActionItemVocabulary.author.contains(source(range).lowercased()) {
      isAuthor = tokens.contains { $0.range.lowerBound == range.lowerBound && !isTaken($0) }
      deny(range)
    } else if let guess = guess(beside: range) {
      remove(guess)
      deny(range)
    }
  }

  private mutating func deny(_ range: Range<Int>) {
    ownerRange = nil
    crowdRange = range
    isOwnerDenied = true
  }

  private func isTaken(_ token: ActionItemToken) -> Bool {
    tokens.firstIndex(of: token).map(isRemoved) ?? false
  }

  /// The words right behind an owner that stood by itself and make it a guess, or its question mark.
  private func guess(beside owner: Range<Int>) -> Range<Int>? {
    guard let last = tokens.lastIndex(where: { $0.range.upperBound <= owner.upperBound }),
      isRemoved(last)
    else { return nil }
    let next = last + 1
    if next < tokens.count, tokens[next].mark != nil, source(tokens[next].range).hasPrefix("?") {
      return next..<next + 1
    }
    guard let segment = segments.first(where: { $0.tokens.lowerBound > last }) else { return nil }
    let spelling = words(of: segment).map(\.word)
    let isGuess =
      spelling.count <= 2 && ["i", "we", ""].contains(spelling.count == 2 ? spelling[0] : "")
      && ActionItemVocabulary.guesses.contains(spelling.last ?? "")
    return isGuess ? segment.tokens : nil
  }
}
