import Coach
import Prompts
import SplitMix
import Testing

@testable import Review

/// New words in the place of a passage: what is around it stays, and the layout holds.
@Suite struct ReplacingTests {
  /// Replaces the passage that `words` stand in.
  private func replaced(_ text: String, _ words: String, _ lines: [String]) throws -> String {
    let draft = try draft(text)
    let coach = SharedReview.coach
    let place = try #require(draft.range(of: words))
    let passage = try #require(PassageReader(draft, coach: coach).passage(at: place))
    let edit = draft.edit(passage, to: lines)
    return String(decoding: edit.applied(to: draft.source.bytes), as: UTF8.self)
  }

  @Test(arguments: [
    // A sentence among others.
    (
      "## Summary\n\nA fell. B rose. C slept.\n", "rose",
      "## Summary\n\nA fell. New words. C slept.\n"
    ),
    // Marks that would be left half go with the words.
    ("## Summary\n\n**Ana** was late. B rose.\n", "late", "## Summary\n\nNew words. B rose.\n"),
    ("## Summary\n\nLate was **Ana**. B rose.\n", "Late", "## Summary\n\nNew words. B rose.\n"),
    ("## Summary\n\n[Ana](a.md) was late. B rose.\n", "late", "## Summary\n\nNew words. B rose.\n"),
    ("## Summary\n\n<b>Ana</b> was late. B rose.\n", "late", "## Summary\n\nNew words. B rose.\n"),
    // Marks around all of it stay.
    ("## Impact\n\n- **Ana was late.**\n", "late", "## Impact\n\n- **New words.**\n"),
    // Labels, boxes, markers and indents stay.
    (
      "## Impact\n\n  * [ ] Scope: it was late\n", "late",
      "## Impact\n\n  * [ ] Scope: New words.\n"
    ),
    ("**Root cause:** It was late.\n", "late", "**Root cause:** New words.\n"),
    (
      "## Root cause\n\n3. Why? Because it was late.\n", "late",
      "## Root cause\n\n3. Why? New words.\n"
    ),
    // A cell stays a cell.
    (
      "## Timeline\n\n| a | b |\n|---|---|\n| 10:00 | it was late |\n", "late",
      "## Timeline\n\n| a | b |\n|---|---|\n| 10:00 | New words. |\n"
    ),
    // CR LF and a byte order mark stay.
    ("\u{FEFF}## Summary\r\n\r\nA fell.\r\n", "fell", "\u{FEFF}## Summary\r\n\r\nNew words.\r\n"),
  ])
  func putsWordsInThePlaceOfThePassage(text: String, words: String, expected: String) throws {
    #expect(try replaced(text, words, ["New words."]) == expected)
  }

  @Test func keepsWordsOfACellInTheirCell() throws {
    let text = "## Timeline\n\n| a | b |\n|---|---|\n| 10:00 | it was late |\n"
    let after = try replaced(text, "late", ["one | two", "three \\| four"])
    #expect(after.hasSuffix("| 10:00 | one \\| two three \\| four |\n"))
    #expect(try draft(after).parts.last?.cells.count == 2)
  }

  @Test func indentsTheFurtherLinesOfAnItem() throws {
    let after = try replaced("## Impact\n\n  - [ ] it was late\n- b\n", "late", ["one", "two"])
    #expect(after == "## Impact\n\n  - [ ] one\n    two\n- b\n")
  }

  @Test func wrapsAParagraphThatWasWrapped() throws {
    let text =
      "## Summary\n\nThe old gate of the depot was open all of that\nlong night. A fell. B rose.\n"
    let after = try replaced(
      text, "gate", ["The gate was open, and nobody can see from the street whether it is."])
    #expect(
      after
        == "## Summary\n\nThe gate was open, and nobody can see from the\nstreet whether it is. A fell. B rose.\n"
    )
  }

  @Test(arguments: [
    ("# One", "\\# One"), ("- one", "\\- one"), ("12. one", "12\\. one"), ("> one", "\\> one"),
    ("```", "\\```"), ("**one**", "**one**"), ("10 users", "10 users"),
    ("-5 degrees", "-5 degrees"),
  ])
  func takesNoTextForAHeadingOrAnItem(typed: String, written: String) throws {
    #expect(
      try replaced("## Summary\n\nA fell.\n", "fell", [typed]) == "## Summary\n\n\(written)\n")
  }

  @Test func opensNoCommentThatHidesTheRest() throws {
    let after = try replaced("## Summary\n\nA fell. B rose.\n", "fell", ["A <!-- b."])
    #expect(after == "## Summary\n\nA &lt;!-- b. B rose.\n")
    #expect(try draft(after).parts.last?.excerpt.text == "A <!-- b. B rose.")
  }

  /// Whatever the layout: the bytes before and behind the passage are the same, its part stays one part
  /// of the same kind, and the words can be read in it.
  @Test(arguments: 0..<200)
  func changesOnePassageAndNothingElse(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed) &+ 90_000)
    let bytes = Array(GeneratedDraft.text(&random).utf8)
    let draft = try Draft(bytes)
    let coach = SharedReview.coach
    let reader = PassageReader(draft, coach: coach)
    for part in draft.parts where !part.isHeading {
      for cell in part.cells where !cell.isBlank {
        // No finding points at a line of marks, and a fence is one.
        guard cell.text != "```", let passage = reader.passage(at: cell.fileRange) else { continue }
        let edit = draft.edit(passage, to: ["Nine trams | stopped"])
        let after = edit.applied(to: bytes)
        #expect(edit.range.lowerBound >= 0 && edit.range.upperBound <= bytes.count)
        #expect(after.prefix(edit.range.lowerBound) == bytes.prefix(edit.range.lowerBound))
        #expect(
          after.suffix(bytes.count - edit.range.upperBound)
            == bytes.suffix(bytes.count - edit.range.upperBound))
        #expect(
          edit.range.lowerBound <= passage.range.lowerBound
            && edit.range.upperBound >= passage.range.upperBound)
        let again = try Draft(after)
        #expect(
          again.parts.contains { $0.cells.contains { $0.text.contains("Nine trams | stopped") } },
          "\(String(decoding: bytes, as: UTF8.self))")
        #expect(
          again.parts.filter(\.isRow).map(\.cells.count)
            == draft.parts.filter(\.isRow).map(\.cells.count),
          "\(passage)")
      }
    }
  }

  /// What was moved by a change is found again.
  @Test func movesThePlacesBehindAChange() {
    let edit = DraftEdit(range: 4..<6, bytes: [1, 2, 3], words: 4..<7)
    #expect(edit.moved(0..<4) == 0..<4)
    #expect(edit.moved(6..<9) == 7..<10)
    #expect(edit.moved(2..<8) == 2..<9)
    #expect(edit.moved(5..<8) == nil)
  }

  @Test(arguments: [
    ("abc", "abXc"), ("abc", "ac"), ("", "abc"), ("aaa", "aa"), ("abc", "abc"), ("abab", "ab"),
  ])
  func findsTheChangeBetweenTwoFiles(old: String, new: String) {
    let edit = DraftEdit(from: Array(old.utf8), to: Array(new.utf8))
    #expect(edit.applied(to: Array(old.utf8)) == Array(new.utf8))
  }
}

extension Draft {
  /// Where some words stand in the file.
  func range(of words: String) -> Range<Int>? {
    let wanted = Array(words.utf8)
    return source.bytes.indices.first { source.bytes[$0...].starts(with: wanted) }
      .map { $0..<$0 + wanted.count }
  }
}
