import Testing

@testable import Interview

@Suite struct LadderWordsTests {
  private let words = LadderWords([
    "The search index that went live had no entries",
    "The index build read an empty export file",
    "The disk of the export host was full, so the export file stayed empty",
    "Nothing between export and live index checks the size before the swap",
  ])

  @Test(arguments: [
    ("The index build read an empty export file", "Stop the build when its input is empty"),
    (
      "Nothing between export and live index checks the size before the swap",
      "Refuse the swap of an index that lost entries"
    ),
  ])
  func hearsAWordOfTheRungsOwnOrSeveralOfTheTopic(_ rung: String, _ action: String) {
    #expect(words.share(rung, action))
  }

  @Test(arguments: [
    (
      "Nothing between export and live index checks the size before the swap",
      "Clean up the disk of the export host"
    ),
    ("The search index that went live had no entries", "Order new coffee machines"),
  ])
  func takesOneWordOfTheTopicForNothing(_ rung: String, _ action: String) {
    #expect(!words.share(rung, action))
  }

  @Test func takesAnySharedWordWhereTheLadderIsShort() {
    #expect(LadderWords(["The export was empty"]).share("The export was empty", "Watch the export"))
  }
}
