import Language
import Postmortem
import SplitMix
import Testing

@testable import Coach

/// The short way round a sentence without grounds for a challenge, held against the long one.
@Suite struct GroundsTests {
  static let sections: [SectionName?] = [
    nil, .summary, .impact, .timeline, .rootCause, .wentWell, .wentPoorly, .learned, .lucky,
  ]

  private func expectSame(_ text: String, _ section: SectionName?, _ coach: Coach) -> Bool {
    coach.sentence(text, in: section) == coach.readSentence(text, in: section)
  }

  @Test func letsEveryEntryThroughThatGivesGrounds() throws {
    let (lexicon, found) = try Prompted.lexicon.get()
    let entries = found.all
    let sample = EntrySample(lexicon: lexicon, entries: entries)
    var stopped: [String] = []
    for entry in entries where lexicon.classes[entry.classNumber].kind.givesGrounds {
      for text in sample.texts(for: entry) {
        for text in [text, text.replacing("'", with: "’"), "“" + text + "”"]
        where !lexicon.grounds.mayMatch(text) {
          stopped.append(text)
        }
      }
    }
    #expect(stopped == [])
  }

  @Test(arguments: [
    "It needn't have happened.", "He'd forgotten.", "they weren’t careful", "@dana looked",
    "Jean-paul forgot", "JEAN forgot", "half-asleep", "HALF-ASLEEP", "careless", "C-areless",
    "im tired",
    "cannot be bothered", "", " ", "§", "42", "`x`", "…", "- [x]", "a", "ab", "Die Öfen",
    "K\u{130}T",
    "https://a.example/b", "|a|", "1.", "> ", "\u{0}", "é", "’ll", "'ll", "n't", "x’", "\u{E2}",
  ])
  func judgesSmallTextsTheSame(_ text: String) throws {
    let coach = try Prompted.coach.get()
    for section in Self.sections { #expect(expectSame(text, section, coach), "\(text)") }
  }

  @Test func judgesLabelledSentencesTheSame() throws {
    let coach = try Prompted.coach.get()
    var random = SplitMix(seed: 3)
    for text in try LabelledTexts.all() {
      let section = Self.sections.randomElement(using: &random) ?? nil
      #expect(expectSame(text, section, coach), "\(text)")
      let curly = text.replacing("'", with: "’").uppercased()
      #expect(expectSame(curly, section, coach), "\(curly)")
    }
  }

  /// Words of the lexicon and of plain accounts in any order, with marks and cases mixed.
  @Test func judgesGeneratedTextsTheSame() throws {
    let coach = try Prompted.coach.get()
    let words = try Array(Set(LabelledTexts.all().flatMap { $0.split(separator: " ") })).sorted()
    let marks = [
      " ", " ", " ", " ", ", ", ". ", "-", "'", "’", "/", " (", ") ", "\n\n- ", "n't ", ": ",
    ]
    var random = SplitMix(seed: 11)
    for _ in 0..<1500 {
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let word = words[Int.random(in: words.indices, using: &random)]
        text += Int.random(in: 0..<9, using: &random) == 0 ? word.uppercased() : String(word)
        text += marks[Int.random(in: marks.indices, using: &random)]
      }
      #expect(expectSame(text, .rootCause, coach), "\(text)")
    }
  }
}
