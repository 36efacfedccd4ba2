import Prompts
import Testing

@Suite struct SevenBitTextTests {
  @Test func writesAnyBytesAsText() {
    for count in 0..<64 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: ($0 + count) &* 167 &+ 13) }
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
    #expect(CompiledPrompts(text: "1234567", count: 1).bytes() == nil)
    #expect(CompiledPrompts(text: "12345678", count: 7).bytes()?.count == 7)
    #expect(CompiledPrompts(text: "12345678", count: 8).bytes() == nil)
  }
}
