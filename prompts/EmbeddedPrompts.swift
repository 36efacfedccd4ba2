public import Prompts

extension PromptLibrary {
  /// The files inside the executable, as they were when the program was built.
  public static let embedded = PromptLibrary(
    embedded: embeddedPrompts, compiled: compiledPrompts)
}
