import Language
import Prompts

/// Reads the tables of `prompts/weights.md` below the headings `## task`.
///
/// A row is `| feature | weight | … |`; the row `(start)` is added whatever the text holds.
struct WeightLoader {
  /// One table as it is read.
  fileprivate struct Task {
    var name: String
    var verdicts: [String] = []
    var start: [Float] = []
    var keys: [UInt64] = []
    var weights: [Float] = []
  }

  private var tasks: [Task] = []

  /// Writes the tables, for `WeightTable` to read.
  static func write(
    _ file: PromptFile, to writer: inout FlatWriter, _ problems: inout [PromptError]
  ) {
    var loader = WeightLoader()
    loader.read(file, &problems)
    writer.write(count: loader.tasks.count)
    for task in loader.tasks {
      writer.write(task.name)
      writer.write(task.verdicts)
      writer.write(task.start)
      WeightRows.write(task.keys, to: &writer)
      writer.write(task.weights)
    }
  }

  private mutating func read(_ file: PromptFile, _ problems: inout [PromptError]) {
    var line = file.bodyLine
    var body = file.body
    body.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let row = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if row.first == UInt8(ascii: "|") {
          if !tasks.isEmpty, let verdicts = tasks[tasks.count - 1].read(row) {
            problems.append(
              PromptError(
                path: file.place, line: line, column: 1,
                problem:
                  "a row holds a feature and \(verdicts) numbers such as -0.25; run fitweights again"
              ))
          }
        } else if row.starts(with: "## ".utf8) {
          let name = String(decoding: row.dropFirst(3), as: UTF8.self)
          tasks.append(Task(name: String(name.split(separator: "\r").first ?? "")))
        }
        start = end + 1
        line += 1
      }
    }
  }
}

extension WeightLoader.Task {
  /// Reads one row of the table.
  ///
  /// - Returns: nil for a good row, else how many numbers a row holds.
  fileprivate mutating func read(_ row: UnsafeBufferPointer<UInt8>) -> Int? {
    if verdicts.isEmpty {
      var position = 1
      _ = WeightLine.cell(row, &position)
      while let cell = WeightLine.cell(row, &position) {
        verdicts.append(String(decoding: row[cell], as: UTF8.self))
      }
      start = [Float](repeating: 0, count: verdicts.count)
      return nil
    }
    let known = weights.count
    let line = WeightLine(row, &weights)
    if line.name.first == UInt8(ascii: "-") || line.name.first == UInt8(ascii: ":") {
      weights.removeLast(line.count)
    } else if line.count != verdicts.count {
      weights.removeLast(line.count)
      return verdicts.count
    } else if line.name.first == UInt8(ascii: "("), line.name.elementsEqual("(start)".utf8) {
      start = Array(weights[known...])
      weights.removeLast(line.count)
    } else {
      keys.append(Evidence.hash(line.name))
    }
    return nil
  }
}
