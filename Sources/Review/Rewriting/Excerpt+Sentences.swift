import Language

extension Excerpt {
  /// The bytes of each sentence of the text, in order.
  var sentenceRanges: [Range<Int>] {
    let passage = Passage(text)
    return passage.sentences.map { passage.range(of: $0) }.filter { !$0.isEmpty }
  }

  /// An answer cut out of these words, with the `Because` that leads it: new words make a sentence
  /// of their own.
  func withBecause(before answer: Excerpt) -> Excerpt {
    guard text.hasSuffix(answer.text) else { return answer }
    let start = text.utf8.count - answer.text.utf8.count
    let head = String(decoding: text.utf8.prefix(start), as: UTF8.self)
    let word = "because "
    return head.lowercased().hasSuffix(word)
      ? cut(start - word.utf8.count..<text.utf8.count) : answer
  }

  /// Where the words behind these bytes of the file begin, nil where none follow.
  func nextPlace(after byte: Int) -> Int? {
    for (index, run) in runs.enumerated() {
      let end = index + 1 < runs.count ? runs[index + 1].text : text.utf8.count
      let last = run.file + end - run.text
      if last > byte { return max(run.file, byte) }
    }
    return nil
  }

  /// Where the words before this byte of the file end, nil where none stand before.
  func lastPlace(before byte: Int) -> Int? {
    var found: Int?
    for (index, run) in runs.enumerated() {
      let end = index + 1 < runs.count ? runs[index + 1].text : text.utf8.count
      guard run.file < byte else { break }
      found = min(run.file + end - run.text, byte)
    }
    return found
  }

  /// Whether a byte of the file is one of the words.
  func holds(_ byte: Int) -> Bool { nextPlace(after: byte) == byte }
}
