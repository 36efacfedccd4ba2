import ArgumentParser
import Coach
import JSONText
import Prompts

/// `fitweights`: the tool that writes `prompts/weights.md` and measures the judge.
@main
struct FitWeights: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fitweights",
    abstract: "Fits prompts/weights.md from labelled examples, and measures the judge.",
    discussion: "The same files give the same bytes.",
    subcommands: [Fit.self, Score.self, Features.self, Entries.self],
    defaultSubcommand: Fit.self)
}

extension FitWeights {
  /// Prints `weights.md`.
  struct Fit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints weights.md, fitted from the passages of the rules and labelled JSON Lines.")

    @OptionGroup var prompts: PromptsOption
    @OptionGroup var heldOut: HeldOutOption

    @Option(
      help: ArgumentHelp(
        "Files whose path contains TEXT count N times; the last that fits holds.",
        valueName: "TEXT=N"))
    var weigh: [NamedNumber] = []

    @Option(
      help: ArgumentHelp(
        "Added to the start of a verdict: challenge.yes=-0.5 asks for more certainty.",
        valueName: "TASK.VERDICT=N"))
    var lean: [NamedNumber] = []

    @Option(
      help: ArgumentHelp(
        "How far the weights of a table may go, 0.3 if not said: blame=0.15 keeps them smaller.",
        valueName: "TASK=N"))
    var loosen: [NamedNumber] = []

    @Option(
      help: ArgumentHelp(
        "Files whose path contains TEXT are cut from whole documents: how often they blame is left out.",
        valueName: "TEXT"))
    var document: [String] = []

    @Argument(help: "Labelled JSON Lines.") var sets: [String]

    func run() throws {
      let heldOut = try heldOut.read()
      var corpus = Corpus(reader: try FeatureReader(prompts.files()))
      for path in sets {
        let weight = weigh.last { path.contains($0.name) }?.number ?? 1
        for line in try LabelledLines.read(path)
        where heldOut.groups(of: line["id"]?.string ?? "").isEmpty {
          corpus.add(line, weight: weight, isDocument: document.contains { path.contains($0) })
        }
      }
      corpus.addPassages()
      var file = WeightsFile()
      for var task in corpus.tasks where !task.samples.isEmpty {
        for verdict in task.verdicts {
          task.lean[verdict] = lean.last { $0.name == "\(task.name).\(verdict)" }?.number
        }
        var regression = Regression()
        if let looseness = loosen.last(where: { $0.name == task.name })?.number {
          regression.looseness = looseness
        }
        let (start, weights) = regression.fit(task)
        file.add(
          task, start: start, weights: weights.filter { $0.0 != Corpus.documentMark })
      }
      print(file.text, terminator: "")
    }
  }

  /// Prints how the judge does on the lines that are kept for measuring.
  struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the judge's figures on held-out lines; exit status 1 below a floor.")

    @OptionGroup var prompts: PromptsOption
    @OptionGroup var heldOut: HeldOutOption

    @Option(help: ArgumentHelp("Lines \"group<TAB>figure<TAB>floor\".", valueName: "FILE"))
    var floors: String?

    @Flag(help: "Measure the lines that may be fitted on instead.")
    var seen = false

    @Flag(help: "Print the sentences that may be fitted on and are judged otherwise than labelled.")
    var misses = false

    @Argument(help: "Labelled JSON Lines.") var sets: [String]

    func run() throws {
      let heldOut = try heldOut.read()
      let coach = try Coach(prompts.files())
      let floors = try self.floors.map { try Floors(LabelledLines.text(of: $0)) } ?? Floors()
      var boards: [String: Scoreboard] = [:]
      for path in sets {
        for line in try LabelledLines.read(path) {
          let groups = heldOut.groups(of: line["id"]?.string ?? "")
          for group in seen ? (groups.isEmpty ? ["seen"] : []) : groups {
            boards[group, default: Scoreboard()].add(line, coach)
          }
        }
      }
      var isBelow = false
      for group in seen ? ["seen"] : heldOut.groups {
        for figure in boards[group]?.figures ?? [] {
          let floor = floors.floor(group, figure.name)
          let fails = floor.map { figure.value < $0 } ?? false
          isBelow = isBelow || fails
          print(
            Self.row(group, figure, floor: floor) + (fails ? "  BELOW" : ""))
        }
      }
      if misses {
        for missed in boards["seen"]?.missedSentences ?? [] { print(missed) }
      }
      if isBelow { throw ExitCode(1) }
    }

    /// `authored    depth macro-F1      0.894  (304)  at least 0.890`.
    static func row(_ group: String, _ figure: Scoreboard.Figure, floor: Double?) -> String {
      func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
      }
      let row =
        padded(group, 12) + padded(figure.name, 20) + thousandths(figure.value)
        + "  " + padded("(\(figure.count))", 7)
      return floor.map { row + "at least " + thousandths($0) } ?? row
    }

    private static func thousandths(_ value: Double) -> String {
      let digits = String(Int((value * 1000).rounded()) + 1000).dropFirst()
      return value >= 0.9995 ? "1.000" : "0." + digits
    }
  }

  /// Prints what texts are reduced to.
  struct Features: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints each labelled line with the features it is reduced to, as JSON Lines.")

    @OptionGroup var prompts: PromptsOption
    @Argument(help: "Labelled JSON Lines.") var sets: [String]

    func run() throws {
      let reader = try FeatureReader(prompts.files())
      for path in sets {
        for line in try LabelledLines.read(path) {
          for item in line["rungs"]?.array ?? [line] { printFeatures(item, path, reader) }
        }
      }
    }

    private func printFeatures(_ item: JSONValue, _ path: String, _ reader: FeatureReader) {
      let features: [String]
      if let text = item["text"]?.string, item["problems"] != nil {
        features = reader.features(action: text)
      } else if let answer = item["answer"]?.string, item["depth"] != nil {
        features = reader.features(question: item["question"]?.string ?? "", answer: answer)
      } else if let text = item["text"]?.string, item["challenge"] != nil {
        features = reader.features(
          sentence: text, in: .init(loosely: item["section"]?.string ?? ""))
      } else {
        return
      }
      let value: JSONValue = [
        "path": .string(path), "item": item, "features": .array(features.map { .string($0) }),
      ]
      print(value.text)
    }
  }

  /// Prints how often each entry fires in plain text.
  struct Entries: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts how often each entry of the lexicon fires in ordinary text.",
      discussion: "Columns: count, class, ! near-certain or ? suggestive, entry.")

    @OptionGroup var prompts: PromptsOption
    @Argument(help: "Text files; every line is a paragraph.") var texts: [String]

    func run() throws {
      var counter = try EntryCounter(prompts.files())
      for path in texts {
        for line in try LabelledLines.text(of: path).split(separator: "\n") {
          counter.read(String(line))
        }
      }
      print("\(counter.words)\t(words)\t\t")
      for row in counter.result {
        print("\(row.count)\t\(row.className)\t\(row.isStrong ? "!" : "?")\t\(row.entry)")
      }
    }
  }
}
