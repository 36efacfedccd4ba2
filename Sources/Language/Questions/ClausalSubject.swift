/// Asks about a sentence whose subject is a clause: "Who owns it isn't written down".
///
/// English turns such a sentence round with "it": "Why isn't it written down who owns it?"
struct ClausalSubject {
  let words: Words
  let render: Rendering

  init(words: Words, sentenceStart: Int) {
    self.words = words
    render = Rendering(words: words, sentenceStart: sentenceStart)
  }

  /// The most words behind the verb, and of the clause that moves to the end.
  private static let limit = 9

  /// "isn't it written down who owns it"; nil where the sentence has another shape.
  func body(_ range: Range<Int>) -> String? {
    guard let first = range.first, opensClause(range) else { return nil }
    let end = range.first { words[$0].tags.contains(.mark) } ?? range.upperBound
    guard let verb = mainVerb(first, end) else { return nil }
    var next = verb + 1
    var auxiliary = words[verb].text
    if next < end, words[next].may(.negation), words[next].surface != "not",
      !words[next].spaceBefore
    {
      auxiliary += "n't"
      next += 1
    }
    let subject = first..<verb
    guard subject.count <= Self.limit, end - next <= Self.limit, next < end else { return nil }
    return auxiliary + " it " + render.text(next..<end) + " " + render.text(subject)
  }

  /// Whether the range begins with a clause as its subject.
  func opensClause(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return switch words[first].text {
    case "how", "who", "whose", "which", "whether", "where", "why", "when": true
    case "that":
      first + 1 < range.upperBound && words[first + 1].may([.determiner, .pronoun])
        && !words[first + 1].may(.auxiliary)
    default: false
    }
  }

  /// The last "is" or "was" before which the clause has had its own verb, and behind which stands
  /// what is said of it: a participle or an adjective.
  private func mainVerb(_ first: Int, _ end: Int) -> Int? {
    let finder = VerbFinder(words: words)
    guard
      let verb = (first..<end).last(where: {
        words[$0].may(.be) && ["is", "was"].contains(words[$0].text)
      }), verb > first + 1,
      ((first + 1)..<verb).contains(where: {
        finder.isStrong($0) || words[$0].may([.base, .past, .third]) && words[$0 - 1].may(.nominal)
          || words[$0].may([.third, .past]) && words[$0 - 1].may(.relative)
      })
    else { return nil }
    var state = verb + 1
    while state < end, words[state].may([.negation, .adverb]) { state += 1 }
    guard state < end, words[state].may([.participle, .adjective]), !words[state].may(.determiner)
    else { return nil }
    return verb
  }
}
