import ArgumentParser
import Coach
import Prompts

/// Where the rules, word classes and weights come from.
struct PromptsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The prompts folder; a changed entry counts at once, without a build.", valueName: "DIR"))
  var prompts = "prompts"

  /// The files of `lexicon`, `rules` and `weights.md`.
  func files() throws -> [PromptFile] {
    var texts: [(path: String, text: String)] = []
    for folder in ["lexicon", "rules"] {
      for name in try LabelledLines.names(in: "\(prompts)/\(folder)") where name.hasSuffix(".md") {
        texts.append(
          ("\(folder)/\(name)", try LabelledLines.text(of: "\(prompts)/\(folder)/\(name)")))
      }
    }
    texts.append(("weights.md", try LabelledLines.text(of: "\(prompts)/weights.md")))
    return try CoachCompiler.files(of: PromptLibrary(texts: texts))
  }
}

/// Which lines are kept for measuring.
struct HeldOutOption: ParsableArguments {
  @Option(help: ArgumentHelp("Lines \"group<TAB>id\": never fitted on.", valueName: "FILE"))
  var heldOut: String?

  func read() throws -> HeldOut {
    try heldOut.map { try HeldOut(LabelledLines.text(of: $0)) } ?? HeldOut()
  }
}

/// `name=number` on the command line.
struct NamedNumber: ExpressibleByArgument {
  var name: String
  var number: Double

  init?(argument: String) {
    let parts = argument.split(separator: "=").map(String.init)
    guard parts.count == 2, let number = Double(parts[1]) else { return nil }
    self.name = parts[0]
    self.number = number
  }
}
