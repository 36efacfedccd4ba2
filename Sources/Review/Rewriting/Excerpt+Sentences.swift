import Language

extension Excerpt {
  /// The bytes of each sentence of the text, in order.
  var sentenceRanges: [Range<Int>] {
    let passage = Passage(text)
    return passage.sentences.map { passage.range(of: $0) }.filter { !$0.isEmpty }
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
