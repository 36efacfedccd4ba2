import Foundation
import Postmortem
import Review
import SplitMix
import Testing

@Suite struct PositionTests {
  @Test(arguments: [
    ("## Summary\n\nThe **big red** button was pressed.", "big red"),
    ("## Summary\n\nThe big\n  red button was pressed.", "big\n  red"),
    ("\u{FEFF}## Summary\r\n\r\nThe big\r\n\tred button.", "big\r\n\tred"),
    ("## Summary\n- a\n  - The [big](http://x.y) red button", "big](http://x.y) red"),
    ("## Summary\n\nÄrger: “the” <b>big</b> red one &amp; more", "big</b> red"),
    ("## Summary\n\nThe big <!-- x --> red one", "big <!-- x --> red"),
  ])
  func mapsWordsToTheirBytes(text: String, expected: String) throws {
    let draft = try draft(text)
    let excerpt = try #require(draft.parts.last?.excerpt)
    let plain = excerpt.text
    let start = try #require(plain.range(of: "big"))
    let end = try #require(plain.range(of: "red"))
    let range =
      plain.utf8.distance(
        from: plain.startIndex, to: start.lowerBound)..<plain.utf8.distance(
        from: plain.startIndex, to: end.upperBound)
    #expect(draft.source.text(excerpt.fileRange(of: range)) == expected)
  }

  @Test func countsLinesAndColumnsInBytes() throws {
    let draft = try draft("\u{FEFF}a\r\nßb\rc\n")
    #expect(draft.source.place(of: 0) == (1, 1))
    #expect(draft.source.place(of: 3) == (1, 4))
    #expect(draft.source.place(of: 8) == (2, 3))
    #expect(draft.source.place(of: 10) == (3, 1))
  }

  /// Every word of every part stands in the file where the map says, and replacing a passage leaves
  /// all other bytes alone.
  @Test(arguments: 0..<200)
  func replacesOnePassageAndNothingElse(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let text = GeneratedDraft.text(&random)
    let bytes = Array(text.utf8)
    let draft = try Draft(bytes)
    var previous = -1
    for part in draft.parts {
      for cell in part.cells where !cell.text.isEmpty {
        let range = cell.fileRange
        #expect(range.lowerBound > previous, "parts do not overlap: \(text)")
        previous = range.upperBound - 1
        // Words without marks stand in the file as they are.
        var offset = 0
        for word in cell.text.split(separator: " ", omittingEmptySubsequences: false) {
          let place = offset..<offset + word.utf8.count
          offset = place.upperBound + 1
          guard !word.isEmpty, word.allSatisfy({ $0.isLetter }) else { continue }
          #expect(draft.source.text(cell.fileRange(of: place)).contains(word.prefix(1)))
        }
      }
    }
    guard let part = draft.parts.filter({ !$0.isHeading }).randomElement(using: &random),
      let cell = part.cells.first(where: { !$0.isBlank })
    else { return }
    let range = cell.fileRange
    let changed =
      bytes[..<range.lowerBound] + Array("Nine trams stopped".utf8) + bytes[range.upperBound...]
    let again = try Draft(Array(changed))
    #expect(again.source.bytes[..<range.lowerBound] == bytes[..<range.lowerBound])
    #expect(
      Array(again.source.bytes.suffix(bytes.count - range.upperBound))
        == Array(bytes[range.upperBound...]))
    #expect(
      again.parts.contains { $0.cells.contains { $0.text.contains("Nine trams stopped") } },
      "\(text)")
  }

  @Test(arguments: 0..<300)
  func readsAnythingWithoutTrapping(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed) &+ 7_000)
    let bytes = Array(GeneratedDraft.garbage(&random).utf8)
    guard !bytes.contains(0) else { return }
    let draft = try Draft(bytes)
    for part in draft.parts {
      for cell in part.cells {
        #expect(cell.fileRange.upperBound <= bytes.count)
        #expect(cell.cut(1..<max(1, cell.text.utf8.count)).fileRange.upperBound <= bytes.count)
      }
    }
  }
}
