import Prompts

@testable import Coach

/// The coach and lexicon of the embedded prompts, read once for all tests.
enum Prompted {
  static let coach = Result { () throws(PromptProblems) in try Coach(PromptLibrary.embedded) }
}
