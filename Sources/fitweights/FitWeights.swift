import Coach
import EmbeddedPrompts
import JSONText
import Prompts

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// `fitweights [--features] [--leave-out FIRST:LAST] [--lean TASK.VERDICT=N]… [--weight N] SET.jsonl…`:
/// prints `weights.md` fitted from the passages of the rules and from labelled JSON Lines.
///
/// The same files give the same bytes. `--weight` counts for the files after it; `--lean` is added to the
/// start of a verdict, so that `challenge.yes=-0.5` asks for more certainty before a sentence is
/// challenged. `fitweights --entries TEXT…` counts how often each entry fires in ordinary text.
@main
struct FitWeights {
  var reader: FeatureReader
  var corpus: Corpus

  static func main() {
    do throws(Failure) {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("fitweights: \(error.message)")
      exit(2)
    }
  }

  struct Failure: Error {
    var message: String
  }

  static func run(_ arguments: [String]) throws(Failure) {
    var weight = 1.0
    var leans: [String: Double] = [:]
    var showsFeatures = false
    var leftOut: ClosedRange<String>?
    var files: [(String, Double)] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--features": showsFeatures = true
      case "--entries":
        try countEntries(Array(rest))
        return
      case "--weight":
        guard let value = rest.popFirst().flatMap(Double.init) else {
          throw Failure(message: "--weight is followed by a number")
        }
        weight = value
      case "--lean":
        let parts = (rest.popFirst() ?? "").split(separator: "=").map(String.init)
        guard parts.count == 2, let value = Double(parts[1]) else {
          throw Failure(message: "--lean is followed by TASK.VERDICT=NUMBER")
        }
        leans[parts[0]] = value
      case "--leave-out":
        let ids = (rest.popFirst() ?? "").split(separator: ":").map(String.init)
        guard ids.count == 2, ids[0] <= ids[1] else {
          throw Failure(message: "--leave-out is followed by FIRST:LAST, two ids")
        }
        leftOut = ids[0]...ids[1]
      default: files.append((argument, weight))
      }
    }
    guard !files.isEmpty else { throw Failure(message: "name one or more JSON Lines files") }
    var corpus = Corpus(reader: try makeReader(), leftOut: leftOut)
    for (path, weight) in files {
      for line in try lines(of: path) {
        if showsFeatures { printFeatures(line, path, corpus.reader) }
        corpus.add(line, weight: weight)
      }
    }
    if showsFeatures { return }
    corpus.addPassages()
    var file = WeightsFile()
    for var task in corpus.tasks where !task.samples.isEmpty {
      for verdict in task.verdicts { task.lean[verdict] = leans["\(task.name).\(verdict)"] }
      let (start, weights) = Regression().fit(task)
      file.add(task, start: start, weights: weights)
    }
    print(file.text, terminator: "")
  }

  /// Prints how often each entry fires in plain text: count, class, strength, entry.
  private static func countEntries(_ paths: [String]) throws(Failure) {
    do {
      var counter = try EntryCounter(PromptLibrary.embedded.files(under: "lexicon"))
      for path in paths {
        for line in try contents(of: path).split(separator: 0x0A) {
          counter.read(String(decoding: line, as: UTF8.self))
        }
      }
      print("\(counter.words)\t(words)\t\t")
      for row in counter.result {
        print("\(row.count)\t\(row.className)\t\(row.isStrong ? "!" : "?")\t\(row.entry)")
      }
    } catch {
      throw Failure(message: "\(error)")
    }
  }

  static func makeReader() throws(Failure) -> FeatureReader {
    do {
      return try FeatureReader(
        PromptLibrary.embedded.files(under: "lexicon")
          + PromptLibrary.embedded.files(under: "rules"))
    } catch {
      throw Failure(message: "\(error)")
    }
  }

  static func lines(of path: String) throws(Failure) -> [JSONValue] {
    var result: [JSONValue] = []
    for (number, line) in try contents(of: path).split(
      separator: 0x0A, omittingEmptySubsequences: false
    ).enumerated() where !line.isEmpty {
      do throws(JSONError) {
        result.append(try JSONValue(parsing: Array(line)))
      } catch {
        throw Failure(message: "\(path):\(number + 1): \(error)")
      }
    }
    return result
  }

  private static func contents(of path: String) throws(Failure) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Failure(message: "\(path) cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[0..<count]
    }
  }

  /// For looking at what a text is reduced to.
  private static func printFeatures(_ line: JSONValue, _ path: String, _ reader: FeatureReader) {
    for item in line["rungs"]?.array ?? [line] {
      let features: [String]
      if let text = item["text"]?.string, item["problems"] != nil {
        features = reader.features(action: text)
      } else if let answer = item["answer"]?.string, item["depth"] != nil {
        features = reader.features(question: item["question"]?.string ?? "", answer: answer)
      } else if let text = item["text"]?.string, item["challenge"] != nil {
        features = reader.features(
          sentence: text, in: .init(loosely: item["section"]?.string ?? ""))
      } else {
        continue
      }
      let value: JSONValue = [
        "path": .string(path), "item": item, "features": .array(features.map { .string($0) }),
      ]
      print(value.text)
    }
  }
}
