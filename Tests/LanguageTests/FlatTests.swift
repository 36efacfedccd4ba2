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

  @Test func takesBytesWhereTheyLie() throws {
    var writer = FlatWriter()
    writer.write([7, 8] as [Int32])
    let block = UnsafeMutableRawBufferPointer.allocate(
      byteCount: writer.bytes.count + 1, alignment: FlatWriter.alignment)
    defer { block.deallocate() }
    block.copyBytes(from: writer.bytes)
    let bytes = UnsafeRawBufferPointer(block)
    let memory = try #require(
      FlatMemory(embedded: UnsafeRawBufferPointer(rebasing: bytes[..<writer.bytes.count])))
    var reader = FlatReader(memory)
    #expect(reader.table(of: Int32.self)[1] == 8)
    #expect(reader.isAtEnd)
    // Numbers could not be read there.
    #expect(FlatMemory(embedded: UnsafeRawBufferPointer(rebasing: bytes[1...])) == nil)
  }

  @Test(arguments: [[], [0], [7, 255], [256], [65_535, 1], [65_536, 3], [1 << 24, 0, 9]])
  func readsNumbersOfAnyWidth(_ wanted: [Int]) {
    var writer = FlatWriter()
    writer.write(numbers: wanted)
    writer.write("behind")
    var reader = FlatReader(FlatMemory(writer))
    let numbers = reader.numbers()
    #expect(numbers.count == wanted.count)
    #expect(numbers.indices.map { numbers[$0] } == wanted)
    #expect(reader.text() == "behind")
    #expect(reader.isAtEnd)
  }

  @Test func readsNoNumbersBeyondTheEnd() {
    var writer = FlatWriter()
    writer.write(count: 1_000_000)
    writer.write(count: 2)
    var reader = FlatReader(FlatMemory(writer))
    #expect(reader.numbers().count == 0)
    #expect(!reader.isWhole)
    var other = FlatWriter()
    other.write(count: 1)
    other.write(count: 9)
    other.write(count: 0)
    reader = FlatReader(FlatMemory(other))
    #expect(reader.numbers().count == 0)
    #expect(!reader.isWhole)
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
