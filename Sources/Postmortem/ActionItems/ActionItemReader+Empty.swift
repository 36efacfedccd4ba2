import Language

extension ActionItemReader {
  /// Finds the words a finding can quote where nobody and no day is named: "we", "next sprint".
  mutating func findEmptyWords() {
    if ownerRange == nil, crowdRange == nil { crowdRange = firstCrowd() }
    if due == nil, timelessRange == nil { timelessRange = firstTimeless() }
  }

  private func firstCrowd() -> Range<Int>? {
    for index in start..<tokens.count where tokens[index].kind == .word {
      if Self.crowd.contains(tokens[index].word) { return tokens[index].range }
      if tokens[index].word == "team", ["the", "our", "whole"].contains(word(index - 1)) {
        return tokens[index - 1].range.lowerBound..<tokens[index].range.upperBound
      }
    }
    return nil
  }

  private static let crowd: WordList = [
    "we", "we'll", "we've", "somebody", "someone", "everyone", "everybody", "anyone", "nobody",
  ]

  private func firstTimeless() -> Range<Int>? {
    for index in start..<tokens.count where tokens[index].kind == .word {
      if Self.single.contains(tokens[index].word) { return tokens[index].range }
      guard ActionItemVocabulary.timelessStarts.contains(tokens[index].word) else { continue }
      for phrase in ActionItemVocabulary.timelessPhrases where phrase.first == tokens[index].word {
        let matches = phrase.indices.allSatisfy { word(index + $0) == phrase[$0] }
        if matches { return byteRange(index..<(index + phrase.count)) }
      }
    }
    return nil
  }

  private static let single: WordList = [
    "asap", "soon", "soonish", "later", "eventually", "sometime", "someday", "whenever", "q1",
    "q2",
    "q3", "q4",
  ]
}
