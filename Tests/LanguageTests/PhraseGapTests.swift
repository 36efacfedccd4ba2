import Testing

@testable import Language

/// Phrases that go on behind a gap of up to three words.
@Suite struct PhraseGapTests {
  private static let matcher: PhraseMatcher = {
    var builder = PhraseMatcherBuilder(classCount: 3)
    func word(_ text: String) -> PhraseElement { PhraseElement(builder.symbol(word: text)) }
    let phrases: [[PhraseElement]] = [
      [word("pull"), .gap, word("lever")],
      [word("pull"), .gap, word("lever"), word("twice")],
      [word("pull"), .gap, .gap, word("cord")],
      [
        word("turn"), .gap, builder.element(anyOf: [word("wheel"), word("knob")]), .gap,
        word("back"),
      ],
    ]
    for (entry, phrase) in phrases.enumerated() {
      builder.add(phrase[...], class: entry % 3, isStrong: true, entry: entry)
    }
    var writer = FlatWriter()
    builder.write(to: &writer)
    var reader = FlatReader(FlatMemory(writer))
    return PhraseMatcher(&reader)
  }()

  /// The entries found, each with its last token.
  private func found(_ text: String) -> [String] {
    Self.matcher.matches(in: Passage(text)).map { "\($0.entry) to \($0.tokens.upperBound)" }
      .sorted()
  }

  @Test(arguments: [
    ("pull lever", ["0 to 2"]),
    ("pull the big red lever", ["0 to 5"]),
    ("pull the very big red lever", []),
    ("pull it, lever", []),
    ("pull the lever lever twice", ["0 to 3", "1 to 5"]),
    ("pull one two three four five six cord", ["2 to 8"]),
    ("pull one two three four five six seven cord", []),
    ("turn the knob slowly back", ["3 to 5"]),
    ("turn wheel back", ["3 to 3"]),
    ("turn wheel", []),
    ("turn the", []),
    ("pull", []),
  ])
  func theNearestEndIsTaken(text: String, entries: [String]) {
    #expect(found(text) == entries)
  }
}
