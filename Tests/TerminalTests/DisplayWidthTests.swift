import Testing

@testable import Terminal

@Suite struct DisplayWidthTests {
  @Test(
    "counts the columns that terminals give to a text",
    arguments: [
      ("", 0), ("latency", 7), ("caf\u{E9}", 4), ("cafe\u{301}", 4), ("日本", 4), ("한", 2),
      ("ｗｉｄｅ", 8), ("🔥", 2), ("\u{200D}", 0), ("\u{AD}", 0), ("a\u{200B}b", 2),
      ("\u{1B}[1mbold\u{1B}[22m", 4), ("\u{1B}[38;5;200mx", 1), ("𠀀", 2), ("→", 1), ("\u{1161}", 0),
    ])
  func countsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func givesNoCodePointMoreThanTwoColumns() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0...2).contains(DisplayWidth.of(scalar)))
    }
  }

  @Test func keepsItsRangesOfWideCharactersSorted() {
    // Every range is found by its ends, which a search in unsorted ranges would miss.
    #expect(WideCharacters.ranges.first?.lowerBound == 0x1100)
    for (lower, upper) in zip(WideCharacters.ranges, WideCharacters.ranges.dropFirst()) {
      #expect(lower.upperBound < upper.lowerBound)
    }
  }
}
