/// The words of one sentence.
///
/// Beyond its ends stands a word that is nothing at all, so that whoever looks at a neighbour need not ask
/// first whether there is one: no sentence, however cut, can trap.
struct Words: RandomAccessCollection, Sendable {
  private let words: [Word]

  init(_ words: [Word]) { self.words = words }

  var startIndex: Int { 0 }
  var endIndex: Int { words.count }

  subscript(index: Int) -> Word {
    words.indices.contains(index) ? words[index] : Self.nothing
  }

  subscript(range: Range<Int>) -> ArraySlice<Word> { words[range.clamped(to: words.indices)] }

  private static let nothing = Word(
    text: "", surface: "", range: 0..<0, tags: [], verbs: [], spaceBefore: false,
    isCapitalized: false, isAllCapitals: false, isPossessive: false)
}
