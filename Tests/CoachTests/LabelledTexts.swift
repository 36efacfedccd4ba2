import Foundation
import JSONText

/// The texts of the labelled examples.
enum LabelledTexts {
  static func all() throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Labelled")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    var texts: [String] = []
    for file in files.sorted() where file.hasSuffix(".jsonl") {
      let data = try Data(contentsOf: folder.appending(path: file))
      for line in data.split(separator: 0x0A) {
        let value = try JSONValue(parsing: Array(line))
        for key in ["text", "answer", "question"] {
          if let text = value[key]?.string { texts.append(text) }
        }
      }
    }
    return texts
  }
}
