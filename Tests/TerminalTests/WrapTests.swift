import SplitMix
import Testing

@testable import Terminal

@Suite struct WrapTests {
  @Test func breaksALongWordBehindALongBeginning() {
    #expect(
      Wrap.lines(String(repeating: "x", count: 30), width: 20, indent: "12345678  ", hanging: " ")
        == [
          "12345678  " + String(repeating: "x", count: 10), " " + String(repeating: "x", count: 19),
          " x",
        ])
  }

  @Test func breaksAtBlanks() {
    #expect(
      Wrap.lines("The cache was cold and every request went through.", width: 24)
        == ["The cache was cold and", "every request went", "through."])
  }

  @Test func fillsALineToItsLastColumn() {
    #expect(
      Wrap.lines("0123456789 012345678 x", width: 20) == ["0123456789 012345678", "x"])
    #expect(Wrap.lines("0123456789 012345678", width: 20) == ["0123456789 012345678"])
  }

  @Test func keepsLineFeedsAndEmptyLines() {
    #expect(Wrap.lines("one\n\ntwo\n", width: 40) == ["one", "", "two", ""])
    #expect(Wrap.lines("", width: 40) == [""])
  }

  @Test func indentsTheFirstLineAndHangsTheOthers() {
    #expect(
      Wrap.lines("alpha beta gamma delta epsilon", width: 20, indent: "- ", hanging: "  ")
        == ["- alpha beta gamma", "  delta epsilon"])
    #expect(
      Wrap.text("alpha beta gamma delta", width: 20, indent: "> ")
        == "> alpha beta gamma\n> delta")
  }

  @Test func keepsTheIndentationOfAnIndentedLine() {
    #expect(
      Wrap.lines("    why: the pool was exhausted", width: 24)
        == ["    why: the pool was", "    exhausted"])
  }

  @Test func leavesOutIndentationThatTakesMoreThanHalfTheWidth() {
    #expect(
      Wrap.lines("alpha beta", width: 20, indent: String(repeating: ">", count: 11))
        == ["alpha beta"])
  }

  @Test func breaksAWordThatIsWiderThanALine() {
    let word = String(repeating: "x", count: 45)
    #expect(Wrap.lines(word, width: 20).map(\.count) == [20, 20, 5])
    #expect(
      Wrap.lines("at \(word) now", width: 20).map(\.count) == [2, 20, 20, 9])
  }

  @Test func keepsCombiningMarksWithTheirLetter() {
    let text = String(repeating: "e\u{301}", count: 25)
    let lines = Wrap.lines(text, width: 20)
    #expect(lines.map { DisplayWidth.of($0) } == [20, 5])
    #expect(lines.allSatisfy { $0.unicodeScalars.first == "e" })
  }

  @Test func countsWideCharactersTwice() {
    #expect(
      Wrap.lines(String(repeating: "日", count: 15), width: 21).map(\.unicodeScalars.count)
        == [10, 5])
  }

  @Test func givesStylesNoRoom() {
    let styled = Style(isEnabled: true).bold("0123456789") + " 012345678"
    #expect(Wrap.lines(styled, width: 20) == [styled])
  }

  @Test(arguments: [Int.min, -1, 0, 1, 19])
  func usesNoWidthBelowTwenty(width: Int) {
    #expect(
      Wrap.lines("01234567890123456789 x", width: width) == ["01234567890123456789", "x"])
  }

  @Test func losesNothingAndKeepsTheWidthForAnyText() {
    let alphabet = Array(
      "ab \t\n日\u{301}\u{200D}🔥é\u{202E}\u{1B}[1m;-".unicodeScalars)
    var generator = SplitMix(seed: 7)
    for _ in 0..<2_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<120, using: &generator) {
        scalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
      }
      let text = String(scalars)
      let width = Int.random(in: 20..<40, using: &generator)
      let lines = Wrap.lines(text, width: width, indent: "  ")
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
      #expect(withoutBlanks(lines.joined()) == withoutBlanks(text))
    }
  }

  @Test func staysLinearInTheText() {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: "retry storm ", count: count)
      return ContinuousClock().measure { _ = Wrap.lines(text, width: 80) }
    }
    _ = time(1_000)
    // Quadratic growth would be a factor of 100.
    #expect(time(20_000) < time(2_000) * 40)
  }

  private func withoutBlanks(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " && $0 != "\n" && $0 != "\t" }
  }
}
