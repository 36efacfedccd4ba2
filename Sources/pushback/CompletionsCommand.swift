import ArgumentParser

/// `pushback completions SHELL`: what the Tab key of a shell needs to know.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Prints the Tab completions for bash, zsh or fish.",
    discussion: """
      bash: pushback completions bash > ~/.local/share/bash-completion/completions/pushback
      zsh:  pushback completions zsh > ~/.zfunc/_pushback  (with ~/.zfunc in fpath, before compinit)
      fish: pushback completions fish > ~/.config/fish/completions/pushback.fish
      """)

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    var script: String {
      switch self {
      case .bash: Pushback.completionScript(for: .bash)
      case .zsh: Pushback.completionScript(for: .zsh)
      case .fish: Pushback.completionScript(for: .fish)
      }
    }
  }

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  func run() throws { Pushback.say(shell.script + "\n") }
}
