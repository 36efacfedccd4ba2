import Coach
import EmbeddedPrompts
import Prompts

/// One coach for all tests of actions: loading the lexicon takes a while in a debug build.
enum SharedCoach {
  static let result = Result { try Coach(PromptLibrary.embedded) }

  static func get() throws -> Coach { try result.get() }
}
