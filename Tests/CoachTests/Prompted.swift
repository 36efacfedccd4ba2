import EmbeddedPrompts
import Prompts

@testable import Coach

/// The coach of the embedded prompts, made once for all tests.
enum Prompted {
  static let coach = Result { () throws(PromptProblems) in try Coach(PromptLibrary.embedded) }

  /// The lexicon read from its files, with its entries.
  static let lexicon = Result { () throws(PromptProblems) in
    var problems: [PromptError] = []
    let files = try CoachCompiler.files(of: PromptLibrary.embedded)
    let result = LexiconLoader.loadWithEntries(files, &problems)
    guard problems.isEmpty else { throw PromptProblems(problems) }
    return result
  }
}
