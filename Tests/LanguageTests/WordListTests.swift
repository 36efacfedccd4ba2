import Testing

@testable import Language

@Suite struct WordListTests {
  @Test func knowsItsWords() {
    let words: WordList = ["a", "because", "eight888", "nine99999", "sixteen of bytes", "naïve"]
    for word in ["a", "because", "eight888", "nine99999", "sixteen of bytes", "naïve"] {
      #expect(words.contains(word))
    }
    for word in ["", "b", "becaus", "because ", "eight88", "nine9999", "sixteen of byte", "naive"] {
      #expect(!words.contains(word))
    }
  }

  @Test func knowsLongWords() {
    let words: WordList = ["misconfigurations"]
    #expect(words.contains("misconfigurations"))
    #expect(!words.contains("misconfiguration"))
    #expect(!words.contains("misconfigurationss"))
    #expect(!(["a"] as WordList).contains("misconfigurations"))
  }

  @Test func takesNoWordsAtAll() {
    #expect(!WordList([]).contains("a"))
    #expect(!WordList([]).contains(""))
  }

  @Test func tellsWordsApartThatShareSlots() {
    let words = (0..<500).map { "word\($0)" }
    let list = WordList(words)
    #expect(words.allSatisfy(list.contains))
    #expect(!(500..<1000).contains { list.contains("word\($0)") })
  }

  @Test func looksUpKeysOfATable() {
    let table = SortedTable(
      """
      bid:bid,bid
      bite:bit,bitten cut
      """)
    #expect(table.value(of: "bid") == "bid,bid")
    #expect(table.value(of: "bite") == "bit,bitten")
    #expect(table.value(of: "cut") == "")
    for key in ["", "bi", "bit", "bites", "bite:bit", "bid bite", "bid:bid,bid", " "] {
      #expect(table.value(of: key) == nil)
    }
    #expect(table.keys == ["bid", "bite", "cut"])
    #expect(!SortedTable("").contains("a"))
  }
}
