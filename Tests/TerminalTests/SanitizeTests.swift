import SplitMix
import Testing

@testable import Terminal

@Suite struct SanitizeTests {
  @Test(
    "shows by name what cannot be seen",
    arguments: [
      ("\u{1B}[31mred", "^[[31mred"), ("\u{1B}]0;title\u{7}", "^[]0;title^G"), ("a\u{0}b", "a^@b"),
      ("del\u{7F}", "del^?"), ("a\rb", "a^Mb"), ("end\r", "end^M"), ("\r\r\n", "^M\n"),
      ("\u{9B}31m", "<U+009B>31m"), ("\u{85}", "<U+0085>"), ("user\u{202E}txt", "user<U+202E>txt"),
      ("\u{2066}a\u{2069}", "<U+2066>a<U+2069>"), ("\u{200E}", "<U+200E>"),
      ("\u{200F}", "<U+200F>"), ("\u{61C}", "<U+061C>"), ("ro\u{200B}ot", "ro<U+200B>ot"),
      ("ro\u{200D}ot", "ro<U+200D>ot"), ("\u{FEFF}x", "<U+FEFF>x"), ("so\u{AD}ft", "so<U+00AD>ft"),
      ("\u{2028}", "<U+2028>"), ("\u{E0041}", "<U+E0041>"), ("\u{3164}", "<U+3164>"),
      ("\u{FFF9}x\u{FFFA}y\u{FFFB}", "<U+FFF9>x<U+FFFA>y<U+FFFB>"), ("a\u{FE0F}", "a<U+FE0F>"),
      ("\u{2060}", "<U+2060>"),
    ])
  func showsByName(text: String, shown: String) {
    #expect(Sanitize.visible(text) == shown)
  }

  @Test(
    "leaves alone what can be seen",
    arguments: [
      "", "plain ASCII, with \t and \n", "naïve — “quoted” …", "日本語 한국어 עברית العربية",
      "e\u{301}", "👩\u{200D}🚒", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "می\u{200C}خواهم", "\u{A0}",
      "\u{FFFD}",
    ])
  func leavesAlone(text: String) {
    #expect(Sanitize.visible(text) == text)
  }

  @Test func foldsLineEnds() {
    #expect(Sanitize.visible("one\r\ntwo") == "one\ntwo")
  }

  @Test func letsNoControlCharacterThroughFromAnyBytes() {
    var generator = SplitMix(seed: 1)
    for _ in 0..<2_000 {
      let bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let shown = Sanitize.visible(utf8: bytes)
      #expect(
        shown.unicodeScalars.allSatisfy {
          $0 == "\n" || $0 == "\t" || ($0.properties.generalCategory != .control)
        })
      #expect(Sanitize.visible(shown) == shown)
    }
  }
}
