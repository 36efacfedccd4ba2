import Prompts

/// The generated Swift source.
struct EmbeddedSource {
  private(set) var bytes: [UInt8] = []

  init(texts: [(path: String, text: String)], compiled: [UInt8]) {
    append("// Generated from the files under prompts/; edit those.\n\nimport Prompts\n\n")
    append("let embeddedPrompts: [(path: StaticString, text: StaticString)] = [\n")
    for (path, text) in texts {
      append("  (")
      append(literal: path.utf8)
      append(", ")
      append(literal: text.utf8)
      append("),\n")
    }
    append("]\n\nlet compiledPrompts = CompiledPrompts(\n  text: ")
    append(literal: SevenBitText.encode(compiled))
    append(", count: \(compiled.count))\n")
  }

  private mutating func append(_ text: String) { bytes += text.utf8 }

  /// The text as a Swift string literal in one line.
  private mutating func append(literal text: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): append("\\n")
      case 0: append("\\0")
      case ..<0x20, 0x7F: append("\\u{\(String(byte, radix: 16))}")
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
