/// What the clauses of an answer say about each other.
public enum Clauses {
  /// The most words of a second cause.
  static let limit = 14

  /// The second of two causes an answer names, as the author wrote it, at most fourteen words.
  ///
  /// Nil where the "and" only goes on with the story ("opened 120 connections and exhausted the
  /// pool") or tells what came of it. Better silent than wrong: two clauses count as two causes only
  /// if each has a subject and a verb of its own, and the second subject does not look back at the
  /// first clause.
  public static func secondCause(in answer: String) -> String? {
    let sentences = Array(WordReader.sentences(of: answer))
    // The half the next question follows is not kept for another chain.
    let asked = Questions.next(after: answer).clause
    for (index, words) in sentences.enumerated() {
      let reader = SecondCause(words: words)
      var range = reader.range()
      if range == nil, index > 0 {
        let before = SecondCause(words: sentences[index - 1])
        range = reader.nextSentence(lacks: before.tellsLack, stems: before.nouns)
      }
      guard let range else { continue }
      if Questions.bytes(of: range, words).contains(asked.lowerBound) { continue }
      let text = Rendering(words: words, sentenceStart: -1).text(range)
      if !text.isEmpty, !text.utf8.contains(where: { $0 < 0x20 }) { return text }
    }
    return nil
  }
}
