/// A text with its tokens, sentences and clauses.
public struct Passage: Sendable {
  public let text: String
  public let tokens: [Token]
  /// Token indices of each sentence, its closing mark included, in order.
  public let sentences: [Range<Int>]
  /// The clauses of all sentences, in order; marks between them belong to none.
  public let clauses: [Clause]

  public init(_ text: String) {
    self.text = text
    tokens = Tokenizer.tokens(in: text)
    sentences = SentenceSplitter.sentences(of: tokens)
    clauses = ClauseSplitter.clauses(of: tokens, sentences: sentences)
  }

  /// UTF-8 byte offsets from the first of these tokens to the end of the last; empty for none.
  public func range(of tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty, tokens.upperBound <= self.tokens.count else { return 0..<0 }
    return self.tokens[tokens.lowerBound].range
      .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// The author's own words at these UTF-8 byte offsets.
  public func source(at range: Range<Int>) -> String {
    let utf8 = text.utf8
    let clamped = range.clamped(to: 0..<utf8.count)
    let start = utf8.index(utf8.startIndex, offsetBy: clamped.lowerBound)
    return String(decoding: utf8[start...].prefix(clamped.count), as: UTF8.self)
  }

  /// The author's own words for these tokens.
  public func source(of tokens: Range<Int>) -> String { source(at: range(of: tokens)) }
}
