import Language

/// Sizes of a text that several features share.
struct TextCounts: Sendable {
  var words = 0
  var numbers = 0
  var identifiers = 0
  /// Words with a capital inside a sentence that are no given names: products, teams, places.
  var capitals = 0
  var components = 0

  var facts: Int { numbers + identifiers + components }

  init(_ reading: Reading) {
    var starts = [Bool](repeating: false, count: reading.passage.tokens.count)
    for sentence in reading.passage.sentences { starts[sentence.lowerBound] = true }
    for (index, token) in reading.passage.tokens.enumerated() {
      if token.isWordLike { words += 1 }
      switch token.kind {
      case .number: numbers += 1
      case .code, .identifier: identifiers += 1
      case .word
      where token.isCapitalized && !token.isAllCapitals && !starts[index]
        && !reading.kinds[index].contains(.person) && token.text != "i":
        capitals += 1
      default: break
      }
    }
    let classes = reading.lexicon.classes
    components = reading.hits.count { classes[$0.classNumber].kind == .component }
  }

  /// Words that neither belong to a class without substance nor stand in the question.
  func uncovered(_ reading: Reading, _ content: ContentWords, _ asked: Set<String>) -> Int {
    var covered = [Bool](repeating: false, count: reading.passage.tokens.count)
    let classes = reading.lexicon.classes
    for hit in reading.hits {
      switch classes[hit.classNumber].kind {
      case .emptiness, .fault, .remark, .person, .bystander:
        for token in hit.tokens { covered[token] = true }
      default: continue
      }
    }
    var count = 0
    for (index, token) in reading.passage.tokens.enumerated() {
      switch token.kind {
      case .number, .code, .identifier: count += 1
      case .word
      where !covered[index] && !reading.kinds[index].contains(.filler)
        && (asked.isEmpty || !asked.contains(content.stemOfToken[index])):
        count += 1
      default: break
      }
    }
    return count
  }
}
