import EmbeddedPrompts
import Prompts

/// Three hundred phrases of the word classes, of plain letters, spread over all of them.
struct SearchedPhrases {
  private static let count = 300

  let phrases: [String]

  init() throws {
    var all: Set<String> = []
    for file in try PromptLibrary.embedded.files(under: "lexicon") {
      for entry in file.body.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let words = entry.split(separator: " ")
        let isPlain = entry.utf8.allSatisfy { $0 == 0x20 || (0x61...0x7A).contains($0) }
        if isPlain, (2...4).contains(words.count) { all.insert(words.joined(separator: " ")) }
      }
    }
    let sorted = all.sorted()
    let step = max(1, sorted.count / Self.count)
    phrases = stride(from: 0, to: sorted.count, by: step).prefix(Self.count).map { sorted[$0] }
  }

  /// The file they lie in, one a line.
  func write(to scratch: ScratchFolder) throws -> String {
    try scratch.write("phrases.txt", phrases)
  }
}
