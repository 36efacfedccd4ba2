/// Forms the next "Why …?" of a ladder from what the author answered.
///
/// A question is formed by the grammar of English alone: the finite verb is found, its auxiliary (or
/// "did", "does", "do") goes before the subject, everything else stays as the author wrote it. Where
/// that cannot be done soundly the author's clause is quoted: a quotation is never wrong.
public enum Questions {
  /// The question that follows `answer`, and the UTF-8 byte offsets of the clause it asks about.
  ///
  /// The question is one line, begins with "Why" and ends with "?".
  public static func next(after answer: String) -> (question: String, clause: Range<Int>) {
    let sentences = WordReader.sentences(of: answer)
    for words in sentences {
      if let formed = formed(from: words) {
        return ("Why " + formed.body + "?", formed.clause)
      }
    }
    return quoted(sentences)
  }

  /// The question formed from the best candidate of one sentence.
  private static func formed(from words: Words) -> (body: String, clause: Range<Int>)? {
    let finder = CauseFinder(words: words)
    for candidate in finder.candidates() {
      if let formed = QuestionFormer(words: words).form(candidate), isSound(formed.body) {
        return (formed.body, bytes(of: formed.range, words))
      }
    }
    return nil
  }

  static func bytes(of range: Range<Int>, _ words: Words) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return words[first].range.lowerBound..<words[last].range.upperBound
  }

  /// Whether a formed question may be shown: not too long, nothing in it that ends a line.
  private static func isSound(_ body: String) -> Bool {
    let count = body.utf8.split(separator: 0x20).count
    return count >= 2 && count <= 24 && body.utf8.count <= 300
      && !body.unicodeScalars.contains { scalar in
        // Line separators and turns of the writing direction would break the line they stand in.
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
      }
  }

  /// `Why was it that "<clause>"?`, the last resort.
  static func quoted(_ sentences: some Sequence<Words>) -> (question: String, clause: Range<Int>) {
    guard let clause = Quotation.clause(of: sentences) else {
      return ("Why was that?", 0..<0)
    }
    return ("Why was it that \"\(clause.text)\"?", clause.range)
  }
}
