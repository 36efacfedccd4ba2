import Language
public import Prompts

/// Counts how often the entries of the lexicon fire in ordinary text.
///
/// An entry of a class of faults or remarks that fires often where nobody is faulted is suggestive at
/// best; this finds those.
public struct EntryCounter: Sendable {
  private let lexicon: Lexicon
  private let entries: LexiconEntries
  private var counts: [Int]

  /// The number of words read so far.
  public private(set) var words = 0

  /// - Parameter files: those of `lexicon`; others are ignored.
  /// - Throws: everything that is wrong with the files.
  public init(_ files: [PromptFile]) throws(PromptProblems) {
    var problems: [PromptError] = []
    (lexicon, entries) = LexiconLoader.loadWithEntries(files, &problems)
    guard problems.isEmpty else { throw PromptProblems(problems) }
    counts = [Int](repeating: 0, count: entries.count)
  }

  /// Reads one paragraph.
  public mutating func read(_ text: String) {
    let passage = Passage(text)
    words += passage.tokens.count(where: \.isWordLike)
    for match in lexicon.matcher.matches(in: passage) { counts[match.entry] += 1 }
  }

  /// Class, entry and count of every entry, as they stand in the files.
  public var result: [(className: String, entry: String, isStrong: Bool, count: Int)] {
    zip(entries.all, counts).map { entry, count in
      (lexicon.classes[entry.classNumber].name, entry.text, entry.isStrong, count)
    }
  }
}
