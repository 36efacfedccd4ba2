import SplitMix
import Testing

@testable import Language

@Suite struct FlatTests {
  @Test func readsWhatWasWritten() {
    var writer = FlatWriter()
    writer.write([1, -2, 3] as [Int32])
    writer.write("ä")
    writer.write(["", "b"])
    writer.write(count: 7)
    writer.write([0.5] as [Float])
    var reader = FlatReader(FlatMemory(writer))
    let numbers = reader.table(of: Int32.self)
    #expect(numbers.indices.map { numbers[$0] } == [1, -2, 3])
    #expect(reader.text() == "ä")
    #expect(reader.texts() == ["", "b"])
    #expect(reader.count() == 7)
    #expect(!reader.isAtEnd)
    #expect(reader.table(of: Float.self)[0] == 0.5)
    #expect(reader.isAtEnd)
  }

  @Test func readsNothingBeyondTheEnd() {
    var writer = FlatWriter()
    writer.write(count: 1_000_000)
    var reader = FlatReader(FlatMemory(writer))
    #expect(reader.table(of: Int64.self).count == 0)
    #expect(!reader.isWhole)
    #expect(reader.text() == "")
    #expect(reader.texts() == [])
    #expect(!reader.isAtEnd)
  }

  @Test func writesAnyBytesAsText() {
    var random = SplitMix(seed: 7)
    for count in 0..<64 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = SevenBitText.encode(bytes)
      #expect(text.count == SevenBitText.length(ofBytes: count))
      #expect(text.allSatisfy { $0 < 0x80 })
      var block = [UInt8](repeating: 0, count: count + 8)
      text.withUnsafeBytes { text in
        block.withUnsafeMutableBytes { SevenBitText.decode(text, into: $0) }
      }
      #expect(Array(block.prefix(count)) == bytes)
    }
  }

  @Test func refusesTextThatIsTooShort() {
    #expect(FlatMemory(sevenBitText: "1234567", count: 1) == nil)
    #expect(FlatMemory(sevenBitText: "12345678", count: 7) != nil)
    #expect(FlatMemory(sevenBitText: "12345678", count: 8) == nil)
  }

  @Test func knowsItsWords() {
    let words: WordSet = ["dana", "Will", "é"]
    #expect(["dana", "Will", "é"].allSatisfy(words.contains))
    #expect(!["Dana", "will", "", "dan", "danas"].contains(where: words.contains))
    #expect(!WordSet([]).contains("dana"))
    var writer = FlatWriter()
    WordGroups.write([("a", 4), ("b", 5), ("a", 6)], to: &writer)
    var reader = FlatReader(FlatMemory(writer))
    let groups = WordGroups(&reader)
    #expect(groups["a"] == 4)
    #expect(groups["b"] == 5)
    #expect(groups["c"] == nil)
  }
}
